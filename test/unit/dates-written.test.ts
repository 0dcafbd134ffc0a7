import { describe, expect, test } from 'vitest'
import { readWritten } from '../../src/dates/written.ts'

const WEEKDAYS = [
  ['Sun', 'Sunday'],
  ['Mon', 'Monday'],
  ['Tue', 'Tues', 'Tuesday'],
  ['Wed', 'Wednesday'],
  ['Thu', 'Thurs', 'Thursday'],
  ['Fri', 'Friday'],
  ['Sat', 'Saturday'],
] as const

const MONTHS = [
  ['Jan', 'January'],
  ['Feb', 'February'],
  ['Mar', 'March'],
  ['Apr', 'April'],
  ['May'],
  ['Jun', 'June'],
  ['Jul', 'July'],
  ['Aug', 'August'],
  ['Sep', 'Sept', 'September'],
  ['Oct', 'October'],
  ['Nov', 'November'],
  ['Dec', 'December'],
] as const

const numbered = (lists: readonly (readonly string[])[]): [string, number][] =>
  lists.flatMap((names, index) => names.map((name): [string, number] => [name, index]))

describe('the words of a date', () => {
  test.each(numbered(WEEKDAYS))('%s is day %i of the week', (name, weekday) => {
    const date = { year: 2024, month: 11, day: 25, weekday }
    expect(readWritten(`${name}, Nov 25, 2024`)).toMatchObject(date)
    expect(readWritten(`${name}. 25 Nov 2024`)).toMatchObject(date)
    expect(readWritten(`${name.toUpperCase()} 25 Nov 2024`)).toMatchObject(date)
  })

  test.each(numbered(MONTHS))('%s is the month after %i', (name, before) => {
    const date = { year: 2024, month: before + 1, day: 5, weekday: undefined }
    expect(readWritten(`${name} 5, 2024`)).toMatchObject(date)
    expect(readWritten(`5 ${name.toLowerCase()}. 2024`)).toMatchObject(date)
  })

  test.each(['1st', '2nd', '3rd', '4th', '5', '05'])('%s is a day of a month', (day) => {
    const number = Number.parseInt(day, 10)
    expect(readWritten(`Nov ${day}, 2024`)?.day).toBe(number)
    expect(readWritten(`${day} Nov 2024`)?.day).toBe(number)
  })

  test.each([
    'Novem 25, 2024',
    'Nov25, 2024',
    '25Nov 2024',
    'Nov 125, 2024',
    'Nov 25, 20245',
    'Nov 25, 202',
    'Nov 25th.',
    'Nov 5thly 2024',
    'on Nov 25, 2024',
    'Nov 25, 2024 or so',
    'MonNov 25, 2024',
    'Monda, Nov 25, 2024',
    '25 Nov 26 2024',
    'Mon',
    'Mon, 25',
  ])('are no date where anything is left over: %s', (text) => {
    expect(readWritten(text)).toBeUndefined()
  })
})

describe('the year of a date in words', () => {
  test.each([
    ['Nov 25, 2024', 2024],
    ['Nov 25,2024', 2024],
    ['Nov 25 2024', 2024],
    ['Nov 25,  2024', 2024],
    ['25 Nov, 2024', 2024],
    ['Nov, 2024', 2024],
    ['Nov 2024', 2024],
  ])('may have four digits: %s', (text, year) => {
    expect(readWritten(text)).toMatchObject({ year, isShort: false })
  })

  test.each([
    ['25 Nov 24', 2024],
    ["25 Nov '24", 2024],
    ["Nov 25, '24", 2024],
    ["Nov '24", 2024],
    ['Nov 25, 24', 2024],
  ])('may have two: %s', (text, year) => {
    expect(readWritten(text)).toMatchObject({ month: 11, year, isShort: true })
  })

  test('is no number of two digits behind a month without a day', () => {
    expect(readWritten('Nov 24')).toEqual({
      year: undefined,
      month: 11,
      day: 24,
      weekday: undefined,
      isShort: false,
    })
  })

  test('may be missing', () => {
    expect(readWritten('Mon, 25 Nov')).toEqual({
      year: undefined,
      month: 11,
      day: 25,
      weekday: 1,
      isShort: false,
    })
    expect(readWritten('Nov')).toMatchObject({ year: undefined, month: 11, day: undefined })
  })
})

describe('a date in digits', () => {
  test.each([
    ['2024-11-25', 2024, 11, 25],
    ['2024-11', 2024, 11, undefined],
    ['2024/11/25', 2024, 11, 25],
    ['2024/1/2', 2024, 1, 2],
    ['2024.1.2', 2024, 1, 2],
    ['2024-1-2', 2024, 1, 2],
    ['2024年1月2日', 2024, 1, 2],
    ['2024年1月', 2024, 1, undefined],
    ['2024 Nov 25', 2024, 11, 25],
    ['2024 Sept. 3', 2024, 9, 3],
    ['2024 November', 2024, 11, undefined],
    ['2024-Nov-5', 2024, 11, 5],
    ['2024', 2024, undefined, undefined],
  ])('%s has a year first', (text, year, month, day) => {
    expect(readWritten(text)).toEqual({ year, month, day, weekday: undefined, isShort: false })
  })

  test.each(['12024', '202', '2024-1', '2024.01', '2024-11-251', '2024-11-25 x', 'x 2024', ''])(
    'is none of other lengths, or with more around it: %j',
    (text) => {
      expect(readWritten(text)).toBeUndefined()
    },
  )
})
