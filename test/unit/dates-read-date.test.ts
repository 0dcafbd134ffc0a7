import { describe, expect, test } from 'vitest'
import { parseDay } from '../../src/dates/calendar.ts'
import { dayIn, lacksYear, readDate, readInYear } from '../../src/dates/read-date.ts'
import type { DigestDate } from '../../src/types.ts'

const withoutYear = (iso: string, raw: string): DigestDate => ({ iso, implied: [], raw })

describe('a date without a year, read again in a year that is known', () => {
  test('says that its year is implied, and keeps its raw text', () => {
    expect(readInYear(withoutYear('--03-09', 'Mar 9'), 2025)).toEqual({
      date: { iso: '2025-03-09', implied: ['year'], raw: 'Mar 9' },
      faults: [],
    })
  })

  test('is none where it does not exist in that year, which is told', () => {
    expect(readInYear(withoutYear('--02-29', 'Feb 29'), 2023)).toEqual({
      faults: ['date-impossible'],
    })
  })

  test('tells of a day of the week that contradicts the year', () => {
    expect(readInYear(withoutYear('--11-25', 'Tue, Nov 25'), 2024)).toMatchObject({
      date: { iso: '2024-11-25' },
      faults: ['date-weekday-mismatch'],
    })
  })

  test('is a day of that year, the first of its month where it states none', () => {
    const dayOfYear = (iso: string): string | undefined =>
      dayIn(withoutYear(iso, ''), 2024)?.toISOString().slice(0, 10)
    expect(dayOfYear('--03-09')).toBe('2024-03-09')
    expect(dayOfYear('--12-31')).toBe('2024-12-31')
    expect(dayOfYear('--03')).toBe('2024-03-01')
    expect(dayIn(withoutYear('--02-29', ''), 2023)).toBeUndefined()
  })

  test('is told from one with a year', () => {
    expect(lacksYear(withoutYear('--03-09', ''))).toBe(true)
    expect(lacksYear(withoutYear('--03', ''))).toBe(true)
    expect(lacksYear(withoutYear('2024-03', ''))).toBe(false)
    expect(lacksYear(undefined)).toBe(false)
  })
})

describe('a date that is impossible', () => {
  test.each(['Mon, 30 Feb 24', 'Mon, 32 Jan 99', 'Mon, 30 Feb'])(
    'is told as such though a day of the week stands before it: %s',
    (value) => {
      expect(readDate(value)).toEqual({ faults: ['date-impossible'] })
    },
  )
})

describe('a year of two digits', () => {
  test.each([
    ['Mon, 25 Nov 96', '1996-11-25', ['date-year-short']],
    ['Sun, 25 Nov 96', '2096-11-25', ['date-year-short']],
    ['Fri, 25 Nov 96', '2096-11-25', ['date-year-short', 'date-weekday-mismatch']],
    ['25 Nov 96', '2096-11-25', ['date-year-short']],
  ])('is of the century that its day of the week tells: %s', (value, iso, faults) => {
    expect(readDate(value)).toMatchObject({ date: { iso, implied: ['century'] }, faults })
  })
})

describe('a date that a reference day completes', () => {
  const reference = parseDay('2025-12-01')

  test('says that its year is implied', () => {
    expect(readDate('Nov 25', reference)).toEqual({
      date: { iso: '2025-11-25', implied: ['year'], raw: 'Nov 25' },
      faults: [],
    })
  })

  test('may be a month alone', () => {
    expect(readDate('Sept', reference).date?.iso).toBe('2025-09')
    expect(readDate('Dec', reference).date?.iso).toBe('2025-12')
  })

  test.each([
    ['Mon, 5 Feb', '2024-02-05', []],
    ['Wed, 5 Feb', '2025-02-05', []],
    ['Fri, 5 Feb', '2025-02-05', ['date-weekday-mismatch']],
    ['Mon, 29 Feb', '2024-02-29', ['date-weekday-mismatch']],
  ])('has the year in which its day of the week is right: %s', (value, iso, faults) => {
    expect(readDate(value, reference)).toMatchObject({ date: { iso }, faults })
  })

  test('keeps the year that it states', () => {
    expect(readDate('2 Jan 24', reference)).toEqual({
      date: { iso: '2024-01-02', implied: ['century'], raw: '2 Jan 24' },
      faults: ['date-year-short'],
    })
    expect(readDate('2019', reference).date).toEqual({ iso: '2019', implied: [], raw: '2019' })
  })
})
