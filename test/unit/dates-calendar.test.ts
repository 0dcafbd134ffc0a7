import { describe, expect, test } from 'vitest'
import {
  dayOf,
  formatDay,
  formatLater,
  isDay,
  isNotAfter,
  latestYear,
  parseDay,
  weekdayOf,
} from '../../src/dates/calendar.ts'

const day = (iso: string): Date => {
  const parsed = parseDay(iso)
  if (!parsed) throw new Error(`${iso} is no day`)
  return parsed
}

describe('a day of the calendar', () => {
  test.each([
    [1, 31],
    [2, 28],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])('of month %i is at most the %i', (month, last) => {
    expect(isDay(2023, month, last)).toBe(true)
    expect(isDay(2023, month, last + 1)).toBe(false)
    expect(dayOf(2023, month, last)?.getDate()).toBe(last)
    expect(dayOf(2023, month, last + 1)).toBeUndefined()
  })

  test.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
  ])('is 29 February in leap years: %i %s', (year, isLeap) => {
    expect(isDay(year, 2, 29)).toBe(isLeap)
  })

  test('has a year of three or four digits', () => {
    expect(isDay(99, 1, 1)).toBe(false)
    expect(isDay(100, 1, 1)).toBe(true)
    expect(isDay(9999, 12, 31)).toBe(true)
    expect(isDay(10_000, 1, 1)).toBe(false)
    expect(isDay(Number.NaN, 1, 1)).toBe(false)
  })

  test('has a month from 1 to 12 and a day from 1', () => {
    expect(isDay(2024, 0, 1)).toBe(false)
    expect(isDay(2024, 13, 1)).toBe(false)
    expect(isDay(2024, 1, 0)).toBe(false)
    expect(isDay(2024, 1, 1)).toBe(true)
  })

  test('is named by a calendar string and nothing around it', () => {
    expect(parseDay('2024-11-25')?.toISOString()).toBe('2024-11-25T00:00:00.000Z')
    for (const text of ['2024-11-25T00:00', ' 2024-11-25', '12024-11-25', '2024-11', '2024-02-30'])
      expect(parseDay(text)).toBeUndefined()
  })

  test('falls on a day of the week, counted from Sunday', () => {
    expect(weekdayOf(day('2024-11-24'))).toBe(0)
    expect(weekdayOf(day('2024-11-30'))).toBe(6)
  })
})

describe('a day compared with another', () => {
  test.each([
    ['2024-01-02', '2024-01-03', true],
    ['2024-01-03', '2024-01-03', true],
    ['2024-01-04', '2024-01-03', true],
    ['2024-01-05', '2024-01-03', false],
  ])('is not after it with one day of tolerance: %s and %s, %s', (one, other, isNot) => {
    expect(isNotAfter(day(one), day(other))).toBe(isNot)
  })
})

describe('the latest year of a day', () => {
  test('goes back to the leap year before a century without one', () => {
    expect(latestYear(2, 29, day('1904-02-26'))).toBe(1896)
  })

  test('is none where the day exists in no year', () => {
    expect(latestYear(2, 30, day('2024-01-01'))).toBeUndefined()
  })

  test('is the next one on the last day of a year', () => {
    expect(latestYear(1, 1, day('2023-12-31'))).toBe(2024)
  })

  test('is one in which the day falls on the day of the week', () => {
    expect(latestYear(11, 25, day('2025-12-01'), 1)).toBe(2024)
    expect(latestYear(11, 25, day('2025-12-01'), 2)).toBe(2025)
  })
})

describe('a calendar string', () => {
  test.each([
    [2024, 11, 25, '2024-11-25'],
    [2024, 9, 9, '2024-09-09'],
    [2024, 10, 10, '2024-10-10'],
    [2024, 11, undefined, '2024-11'],
    [2019, undefined, undefined, '2019'],
    [999, 1, 1, '0999-01-01'],
    [undefined, 9, 25, '--09-25'],
    [undefined, 9, undefined, '--09'],
  ])('of %s, %s and %s is %s', (year, month, ofMonth, iso) => {
    expect(formatDay(year, month, ofMonth)).toBe(iso)
  })

  test.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-03-01', 0, '2024-03-01'],
  ])('of the day that is later: %s and %i', (iso, days, later) => {
    expect(formatLater(day(iso), days)).toBe(later)
  })
})
