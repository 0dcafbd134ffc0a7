import { describe, expect, test } from 'vitest'
import { splitTime } from '../../src/dates/time-of-day.ts'

const shiftOf = (time: string): number | undefined => splitTime(`8 Jun 2023 ${time}`)?.shift

describe('the zone of a time of day', () => {
  test.each([
    ['EST', '19:00', '18:59'],
    ['CST', '18:00', '17:59'],
    ['MST', '17:00', '16:59'],
    ['PST', '16:00', '15:59'],
    ['EDT', '20:00', '19:59'],
    ['CDT', '19:00', '18:59'],
    ['MDT', '18:00', '17:59'],
    ['PDT', '17:00', '16:59'],
    ['-0500', '19:00', '18:59'],
    ['-05:30', '18:30', '18:29'],
    ['-0030', '23:30', '23:29'],
  ])('%s is behind UTC, where the next day begins at %s', (zone, next, last) => {
    expect(shiftOf(`${next} ${zone}`)).toBe(1)
    expect(shiftOf(`${last} ${zone}`)).toBe(0)
    expect(shiftOf(`00:00 ${zone}`)).toBe(0)
  })

  test.each([
    ['+0100', '00:59', '01:00'],
    ['+05:30', '05:29', '05:30'],
    ['+1400', '13:59', '14:00'],
  ])('%s is ahead of UTC, where the day before ends at %s', (zone, last, first) => {
    expect(shiftOf(`${last} ${zone}`)).toBe(-1)
    expect(shiftOf(`${first} ${zone}`)).toBe(0)
    expect(shiftOf(`23:59 ${zone}`)).toBe(0)
  })

  test.each(['Z', 'UT', 'UTC', 'GMT', 'gmt', '+0000', '-0000'])('%s is UTC', (zone) => {
    expect(shiftOf(`00:00 ${zone}`)).toBe(0)
    expect(shiftOf(`23:59 ${zone}`)).toBe(0)
  })

  test('may be written in lower case', () => {
    expect(shiftOf('19:00 est')).toBe(1)
    expect(shiftOf('20:00 edt')).toBe(1)
  })

  test('may stand without a space before it', () => {
    expect(shiftOf('23:30-05:00')).toBe(1)
    expect(shiftOf('23:30Z')).toBe(0)
  })

  test.each(['HST', 'JST', 'CEST', 'IT'])('%s can mean several, so that the day stays', (zone) => {
    expect(shiftOf(`00:00 ${zone}`)).toBe(0)
    expect(shiftOf(`23:59 ${zone}`)).toBe(0)
  })

  test('is not known where none is written, so that the day stays', () => {
    expect(shiftOf('00:00')).toBe(0)
    expect(shiftOf('11:30 PM')).toBe(0)
    expect(shiftOf('11:30 am')).toBe(0)
  })
})

describe('the date before a time of day', () => {
  test.each([
    ['8 Jun 2023 18:04', '8 Jun 2023'],
    ['8 Jun 2023, 18:04', '8 Jun 2023'],
    ['8 Jun 2023 at 18:04', '8 Jun 2023'],
    ['8 Jun 2023, at 18:04', '8 Jun 2023'],
    ['8 Jun 2023 8:04', '8 Jun 2023'],
    ['8 Jun 2023 08:04', '8 Jun 2023'],
    ['8 Jun 2023 20:04', '8 Jun 2023'],
    ['8 Jun 2023 23:59:59', '8 Jun 2023'],
    ['8 Jun 2023 23:59:59.1', '8 Jun 2023'],
    ['8 Jun 2023 18:04:13 +0000 (UTC)', '8 Jun 2023'],
    ['2024-11-25T23:30:00', '2024-11-25'],
    ['2024-11-25T23:30:00.123456789Z', '2024-11-25'],
    ['2024-11-25 23:30', '2024-11-25'],
  ])('is what is left of %s', (text, date) => {
    expect(splitTime(text)?.date).toBe(date)
  })

  test.each([
    '8 Jun 2023',
    '8 Jun 2023 1804',
    '8 Jun 2023 24:00',
    '8 Jun 2023 18:60',
    '8 Jun 2023 18:04:60',
    '8 Jun 2023 18:04:13.1234567890',
    '8 Jun 2023 18:04 X',
    '8 Jun 2023 18:04 XSS',
    '8 Jun 2023 18:04 +00000',
    '8 Jun 2023 18:04 (abcdef)',
    '8 Jun 2023 18:04 (12)',
    '18:04 on 8 Jun 2023',
    '8 Jun 2023 18:04.',
  ])('is none where no time stands at the end: %s', (text) => {
    expect(splitTime(text)).toBeUndefined()
  })
})
