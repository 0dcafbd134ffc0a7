import { describe, expect, test } from 'vitest'
import type { Adapter } from '../../src/contracts.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest, RawDigest, RawRecord } from '../../src/types.ts'
import { adapterOf, recordOf } from './adapters.ts'
import { readableMessage } from './reduced.ts'

const read = (
  records: readonly RawRecord[],
  { customs = [], ...digest }: Partial<RawDigest> & Pick<Adapter, 'customs'> = {},
): Digest => parseDigest('any', { adapters: [{ ...adapterOf({ records, ...digest }), customs }] })

const titles = ({ entries }: Digest): unknown[] => entries.map(({ title }) => title)

const dated = (published: string): RawRecord => recordOf('One', { text: 'A text.', published })

const START = { line: 1, column: 1, offset: 0 }

const years = ({ entries }: Digest): unknown[] => entries.map(({ publishedAt }) => publishedAt?.iso)
const ids = ({ messages }: Digest): string[] => messages.map(readableMessage)

describe('dates without a year', () => {
  const records = [
    recordOf('One', { published: 'Mar 9, 2024' }),
    recordOf('Two', { published: 'Mar 9' }),
  ]
  const customs = ['current-year-omitted'] as const

  test('get the current one where a digest leaves that out', () => {
    expect(years(read(records, { customs }))).toEqual(['2024-03-09', '2025-03-09'])
  })

  test('get none where a digest has no such custom', () => {
    const digest = read(records)
    expect(years(digest)).toEqual(['2024-03-09', '--03-09'])
    expect(ids(digest)).toEqual(['reference-date-missing'])
  })

  test('get the year of the digest whatever its customs', () => {
    const date = { label: 'published', value: 'Jan 10, 2023' }
    expect(years(read(records, { date }))).toEqual(['2024-03-09', '2022-03-09'])
  })

  test('get the year of the digest before that of the custom', () => {
    const date = { label: 'published', value: 'Jan 10, 2023' }
    expect(years(read(records, { date, customs }))).toEqual(['2024-03-09', '2022-03-09'])
  })

  test('get none where the digest states a month alone', () => {
    const date = { label: 'published', value: 'Jan 2023' }
    expect(years(read(records, { date }))).toEqual(['2024-03-09', '--03-09'])
  })

  test('get one where they state a month alone', () => {
    const date = { label: 'published', value: 'Jan 10, 2023' }
    expect(years(read([recordOf('One', { published: 'Nov' })], { date }))).toEqual(['2022-11'])
  })

  test('get the current one where they state a month alone, too', () => {
    const monthly = [...records, recordOf('Three', { published: 'Nov' })]
    expect(years(read(monthly, { customs }))).toEqual(['2024-03-09', '2025-03-09', '2025-11'])
  })

  test('are reported where the day of the week contradicts that one', () => {
    const date = { label: 'published', value: 'Dec 1, 2025' }
    const slip = recordOf('One', { published: 'Sat, Nov 25' })
    const place = { start: START, end: START }
    expect(read([slip], { date }).messages).toMatchObject([{ ruleId: 'date-weekday-mismatch' }])
    expect(read([{ ...slip, position: place }], { date }).messages).toMatchObject([{ place }])
  })

  test('get one when they say when a paper was changed', () => {
    const changed = recordOf('Two', { published: 'Mar 9, 2020', updated: 'Apr 1' })
    const date = { label: 'published', value: 'Jun 10, 2023' }
    const [entry] = read([changed], { date }).entries
    expect(entry).toMatchObject({
      publishedAt: { iso: '2020-03-09', implied: [] },
      updatedAt: { iso: '2023-04-01', implied: ['year'], raw: 'Apr 1' },
    })
  })

  test('count among those that the custom must fit, also when they say when a paper was changed', () => {
    const date = { label: 'published', value: 'Jun 10' }
    const changed = [...records, recordOf('Three', { updated: 'Dec 1' })]
    const digest = read(changed, { date, customs })
    expect(digest.entries.at(-1)?.updatedAt).toMatchObject({ iso: '--12-01', implied: [] })
  })

  test('take the latest year printed from dates of changes as well', () => {
    const changed = [
      recordOf('One', { published: 'Mar 9, 2020', updated: 'Apr 1, 2024' }),
      recordOf('Two', { published: 'Mar 9' }),
    ]
    expect(years(read(changed, { customs }))).toEqual(['2020-03-09', '2025-03-09'])
  })

  test('take the latest year printed from dates without a day as well', () => {
    const monthly = [
      recordOf('One', { published: 'Mar 2024' }),
      recordOf('Two', { published: 'Mar 9' }),
    ]
    expect(years(read(monthly, { customs }))).toEqual(['2024-03', '2025-03-09'])
  })
})

describe('a card that is printed twice in a row', () => {
  const customs = ['cards-doubled'] as const
  const first = recordOf('One', { text: 'A text.', upvotes: '5' })

  test('is one entry where a digest does so', () => {
    const digest = read([first, first], { customs })
    expect(titles(digest)).toEqual(['One'])
    expect(ids(digest)).toEqual(['card-doubled'])
  })

  test('is two entries where a digest has no such custom', () => {
    expect(titles(read([first, first]))).toEqual(['One', 'One'])
  })

  test('is the one that states more', () => {
    const longer = recordOf('One', { text: 'A text.', upvotes: '5', comments: '2' })
    expect(read([first, longer], { customs }).entries).toMatchObject([{ comments: 2 }])
    expect(read([longer, first], { customs }).entries).toMatchObject([{ comments: 2 }])
  })

  test('is two entries where the cards state different things', () => {
    expect(
      titles(read([first, recordOf('One', { text: 'A text.', upvotes: '6' })], { customs })),
    ).toHaveLength(2)
  })

  test('is two entries where the cards share nothing but the title', () => {
    expect(titles(read([first, recordOf('One', { comments: '2' })], { customs }))).toHaveLength(2)
  })

  test('is two entries where the dates are different', () => {
    expect(titles(read([dated('Nov 25, 2024'), dated('Nov 26, 2024')], { customs }))).toHaveLength(
      2,
    )
  })

  test('is two entries where there is no title', () => {
    const untitled = { fields: [{ label: 'text', value: 'A text.' }] }
    expect(read([untitled, untitled], { customs }).entries).toHaveLength(2)
  })

  test('is two entries where another stands between', () => {
    expect(titles(read([first, recordOf('Two'), first], { customs }))).toEqual([
      'One',
      'Two',
      'One',
    ])
  })

  test('is folded before entries are counted', () => {
    expect(ids(read([first, first], { customs, declaredCount: 1 }))).toEqual(['card-doubled'])
  })
})
