import { describe, expect, test } from 'vitest'
import { readDate } from '../../src/dates/read-date.ts'
import { message } from '../../src/messages.ts'
import {
  completeYears,
  implyYears,
  isUndated,
  readByDigest,
} from '../../src/refiners/imply-years.ts'
import type { Digest, DigestDate, DigestEntry } from '../../src/types.ts'

function dateOf(raw: string): DigestDate {
  const { date } = readDate(raw)
  if (!date) throw new Error(`${raw} is no date`)
  return date
}

const published = (raw: string): DigestEntry => ({
  publishedAt: dateOf(raw),
  githubLinks: [],
  links: [],
})

const updated = (raw: string): DigestEntry => ({
  updatedAt: dateOf(raw),
  githubLinks: [],
  links: [],
})

const digestOf = (entries: DigestEntry[], more: Partial<Digest> = {}): Digest => ({
  format: 'any',
  boilerplate: [],
  entries,
  messages: [],
  ...more,
})

const customs = ['current-year-omitted'] as const

const years = ({ entries }: Digest): unknown[] => entries.map(({ publishedAt }) => publishedAt?.iso)

const ids = ({ messages }: Digest): string[] => messages.map(({ ruleId }) => ruleId)

const earlier = message('no-entries')

describe('a digest whose dates have years', () => {
  test('stays as it is', () => {
    const digest = digestOf([published('Mar 9, 2024')], { digestDate: dateOf('Mar 10, 2024') })
    expect(implyYears(digest, customs)).toBe(digest)
  })

  test('has entries that stay as they are', () => {
    const entry = published('Mar 9, 2024')
    const read = readByDigest(dateOf('Mar 10, 2024'))
    expect(isUndated(entry)).toBe(false)
    expect(completeYears(entry, read!, () => {})).toBe(entry)
  })
})

describe('a digest whose dates get years', () => {
  const digest = digestOf([published('Mar 9, 2024'), published('Mar 9')], {
    digestDate: dateOf('Mar 10'),
    messages: [earlier],
  })

  test('gets one for its own date, too', () => {
    expect(implyYears(digest, customs)).toEqual({
      ...digest,
      digestDate: { iso: '2025-03-10', implied: ['year'], raw: 'Mar 10' },
      entries: [
        digest.entries[0],
        {
          publishedAt: { iso: '2025-03-09', implied: ['year'], raw: 'Mar 9' },
          githubLinks: [],
          links: [],
        },
      ],
    })
  })

  test('gets one where only its own date lacks it', () => {
    const own = { ...digest, entries: [published('Mar 9, 2024')] }
    expect(implyYears(own, customs).digestDate?.iso).toBe('2025-03-10')
  })

  test('keeps its messages where none can be told', () => {
    expect(ids(implyYears(digest, []))).toEqual(['no-entries', 'reference-date-missing'])
  })

  test('keeps the years that stand next to those', () => {
    const both = { ...published('Mar 9, 2024'), updatedAt: dateOf('Apr 1') }
    const read = implyYears(digestOf([both]), customs)
    expect(read.entries).toMatchObject([
      { publishedAt: { iso: '2024-03-09', implied: [] }, updatedAt: { iso: '2025-04-01' } },
    ])
    expect(read.messages).toEqual([])
  })

  test('states no date of its own where it had none', () => {
    const undated = digestOf([published('Mar 9, 2024'), published('Mar 9')])
    expect(implyYears(undated, customs)).not.toHaveProperty('digestDate')
  })

  test('is told of a day that does not exist in the year', () => {
    const leap = digestOf([published('Feb 29')], { digestDate: dateOf('Mar 10, 2024') })
    expect(years(implyYears(leap, []))).toEqual(['2024-02-29'])
  })
})

describe('the year after the latest that is printed', () => {
  const before = published('Mar 9, 2024')

  const untouched: readonly [string, readonly DigestEntry[], string | undefined][] = [
    ['has no such day', [before, published('Feb 29')], undefined],
    ['has no such day for the digest', [before, published('Mar 9')], 'Feb 29'],
    ['has the day after that of the digest', [before, published('Mar 12')], 'Mar 10'],
    ['has the change after the day of the digest', [before, updated('Mar 12')], 'Mar 10'],
    ['is not known, as none is printed', [published('Mar 9')], undefined],
    ['is not known for the digest, as none is printed', [], 'Mar 10'],
  ]

  test.each(untouched)('is not taken where it %s', (_, entries, date) => {
    const digest = digestOf([...entries], date === undefined ? {} : { digestDate: dateOf(date) })
    expect(implyYears(digest, customs)).toEqual({
      ...digest,
      messages: [message('reference-date-missing')],
    })
  })

  test('is taken where the day is that of the digest, or the next by another zone', () => {
    const digest = digestOf([before, published('Mar 10'), published('Mar 11')], {
      digestDate: dateOf('Mar 10'),
    })
    expect(years(implyYears(digest, customs))).toEqual(['2024-03-09', '2025-03-10', '2025-03-11'])
  })

  test('is the latest of all, in whichever entry and date it stands', () => {
    const both = { ...published('Mar 9, 2020'), updatedAt: dateOf('Apr 1, 2023') }
    const digest = digestOf([both, published('Mar 9, 2021'), published('Mar 9')])
    expect(years(implyYears(digest, customs)).at(-1)).toBe('2024-03-09')
  })
})
