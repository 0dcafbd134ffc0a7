import { describe, expect, test } from 'vitest'
import { type Normalized, normalize } from '../../src/index.ts'

const read = (value: string, referenceDate?: string): Normalized =>
  normalize({ fields: [{ label: 'published', value }] }, referenceDate ? { referenceDate } : {})

const isoOf = (value: string, referenceDate?: string): string | undefined =>
  read(value, referenceDate).entry.publishedAt?.iso

const ruleIds = ({ messages }: Normalized): string[] => messages.map(({ ruleId }) => ruleId)

describe('a written date', () => {
  test.each([
    ['Nov 25, 2024', '2024-11-25'],
    ['Nov 5, 2024', '2024-11-05'],
    ['Nov. 25 2024', '2024-11-25'],
    ['November 25, 2024', '2024-11-25'],
    ['november 25, 2024', '2024-11-25'],
    ['November 25th, 2024', '2024-11-25'],
    ['25 Nov 2024', '2024-11-25'],
    ['25th November 2024', '2024-11-25'],
    ['Sept 3, 2024', '2024-09-03'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['Jun 1, 2024', '2024-06-01'],
    ['July 1, 2024', '2024-07-01'],
    ['Mon, 25 Nov 2024', '2024-11-25'],
    ['Monday, November 25, 2024', '2024-11-25'],
    ['2024-11-25', '2024-11-25'],
    ['2024-11', '2024-11'],
    ['Nov 2024', '2024-11'],
    ['2019', '2019'],
    ['Feb 29, 2024', '2024-02-29'],
    ['Feb 29, 2000', '2000-02-29'],
    ['Nov 25', '--11-25'],
    ['Nov', '--11'],
  ])('%s is %s', (value, iso) => {
    expect(read(value)).toMatchObject({
      entry: { publishedAt: { iso, implied: [], raw: value } },
      messages: [],
    })
  })

  test('is folded in its raw text', () => {
    expect(read(' Nov\u00a025,\n2024 ').entry.publishedAt).toEqual({
      iso: '2024-11-25',
      implied: [],
      raw: 'Nov 25, 2024',
    })
  })
})

describe('what is no date is reported and left out', () => {
  test.each([
    'soon',
    '',
    '25',
    '11/25/2024',
    'Nov 25, 24 2024',
    '25 Nov 24 2024',
    'Nov 25, 2024 at noon',
    'Marvel 3, 2024',
    'Octopus 3',
    'Decade 10, 2020',
    'Sundial, Nov 25, 2024',
  ])('%j', (value) => {
    const { entry, messages } = read(value)
    expect(entry).not.toHaveProperty('publishedAt')
    expect(messages).toMatchObject([{ ruleId: 'date-unreadable', actual: value }])
  })
})

describe('a day that does not exist is reported and left out', () => {
  test.each([
    'Feb 30, 2024',
    'Feb 30',
    'Feb 29, 2023',
    'Feb 29, 1900',
    'Nov 31',
    'Nov 0, 2024',
    '2024-13-01',
    '2024-00-10',
    '2024-13',
    '2024-11-31',
  ])('%s', (value) => {
    const { entry, messages } = read(value)
    expect(entry).not.toHaveProperty('publishedAt')
    expect(messages).toMatchObject([{ ruleId: 'date-impossible', actual: value }])
  })
})

describe('a year of two digits', () => {
  test.each([
    ['25 Nov 24', '2024-11-25'],
    ['2 Jan 99', '2099-01-02'],
    ["Nov 25 '24", '2024-11-25'],
  ])('has an implied century, which is reported: %s', (value, iso) => {
    const read24 = read(value)
    expect(read24.entry.publishedAt).toEqual({ iso, implied: ['century'], raw: value })
    expect(ruleIds(read24)).toEqual(['date-year-short'])
  })

  test('is one of the last century where only there the day of the week fits', () => {
    const newYear = read('Fri, 1 Jan 99 01:04:31 GMT')
    expect(newYear.entry.publishedAt).toMatchObject({ iso: '1999-01-01', implied: ['century'] })
    expect(ruleIds(newYear)).toEqual(['date-year-short'])
  })

  test('stays in this century where the day of the week fits neither', () => {
    const slip = read('Sat, 1 Jan 99')
    expect(slip.entry.publishedAt?.iso).toBe('2099-01-01')
    expect(ruleIds(slip)).toEqual(['date-year-short', 'date-weekday-mismatch'])
  })
})

describe('a day of the week', () => {
  test('that contradicts the date is reported, and the date is kept', () => {
    const tuesday = read('Tue, Nov 25, 2024')
    expect(tuesday.entry.publishedAt?.iso).toBe('2024-11-25')
    expect(ruleIds(tuesday)).toEqual(['date-weekday-mismatch'])
  })

  test('decides between the last two years', () => {
    expect(isoOf('Mon, Nov 25', '2025-12-01')).toBe('2024-11-25')
    expect(isoOf('Tue, Nov 25', '2025-12-01')).toBe('2025-11-25')
  })

  test('that fits neither of the last two years is a slip', () => {
    const slip = read('Sat, Nov 25', '2025-12-01')
    expect(slip.entry.publishedAt?.iso).toBe('2025-11-25')
    expect(ruleIds(slip)).toEqual(['date-weekday-mismatch'])
  })

  test('that no such day of the last years fell on is a slip', () => {
    const slip = read('Mon, Feb 29', '2026-10-02')
    expect(slip.entry.publishedAt?.iso).toBe('2024-02-29')
    expect(ruleIds(slip)).toEqual(['date-weekday-mismatch'])
  })

  test('cannot contradict a date without a year', () => {
    expect(ruleIds(read('Mon, Nov 26'))).toEqual([])
  })
})

describe('the year that the reference date implies', () => {
  test.each([
    ['Dec 28', '2024-01-03', '2023-12-28'],
    ['Jan 3', '2024-01-03', '2024-01-03'],
    ['Jan 4', '2024-01-03', '2024-01-04'],
    ['Jan 5', '2024-01-03', '2023-01-05'],
    ['Jan 1', '2023-12-31', '2024-01-01'],
    ['Feb 29', '2023-06-01', '2020-02-29'],
    ['Feb 29', '2024-02-28', '2024-02-29'],
    ['Feb 29', '2024-02-27', '2020-02-29'],
    ['Feb 29', '1903-06-01', '1896-02-29'],
  ])('for %s at %s makes it %s', (value, reference, iso) => {
    expect(read(value, reference).entry.publishedAt).toMatchObject({ iso, implied: ['year'] })
  })

  test.each([
    ['2025-12-01', '2025-11'],
    ['2025-11-15', '2025-11'],
    ['2025-10-15', '2024-11'],
  ])('is implied for a month without a day, too: at %s', (reference, iso) => {
    expect(read('Nov', reference).entry.publishedAt).toMatchObject({ iso, implied: ['year'] })
  })

  test('is not implied where it is printed', () => {
    expect(read('Nov 25, 2020', '2025-12-01').entry.publishedAt).toMatchObject({
      iso: '2020-11-25',
      implied: [],
    })
  })
})

describe('a time of day', () => {
  test.each([
    ['Thu, 8 Jun 2023 18:04:13 GMT', '2023-06-08'],
    ['Fri,  3 Mar 2023 01:29:12 GMT', '2023-03-03'],
    ['Thu, 8 Jun 2023 23:30:00 -0500', '2023-06-09'],
    ['Thu, 8 Jun 2023 00:30:00 +0100', '2023-06-07'],
    ['Sun, 31 Dec 2023 23:59 EST', '2024-01-01'],
    ['Sun, 31 Dec 2023 20:59 PDT', '2024-01-01'],
    ['Thu, 8 Jun 2023 18:04:13 +0000 (UTC)', '2023-06-08'],
    ['2024-11-25T23:30:00-05:00', '2024-11-26'],
    ['2024-11-25T23:30:00.123Z', '2024-11-25'],
  ])('with a zone gives the day in UTC: %s', (value, iso) => {
    expect(read(value).entry.publishedAt?.iso).toBe(iso)
    expect(read(value).messages).toEqual([])
  })

  test.each([
    ['Thu, 8 Jun 2023 23:30', '2023-06-08'],
    ['June 8, 2023 at 11:30 PM', '2023-06-08'],
  ])('without a zone leaves the day as it is printed: %s', (value, iso) => {
    expect(isoOf(value)).toBe(iso)
  })

  test('stays in the raw text', () => {
    const { publishedAt } = read('Thu, 8 Jun 2023  18:04:13 GMT').entry
    expect(publishedAt?.raw).toBe('Thu, 8 Jun 2023 18:04:13 GMT')
  })

  test('does not hide a day of the week that contradicts the date', () => {
    expect(ruleIds(read('Fri, 8 Jun 2023 23:30:00 -0500'))).toEqual(['date-weekday-mismatch'])
  })

  test.each(['8 Jun 18:04:13 GMT', 'Thu, 8 Jun 2023 25:04:13 GMT', '18:04:13 GMT'])(
    'is not read where it is impossible or no year is printed: %s',
    (value) => {
      expect(ruleIds(read(value))).toEqual(['date-unreadable'])
    },
  )
})
