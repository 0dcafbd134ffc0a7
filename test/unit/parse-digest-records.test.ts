import { describe, expect, test } from 'vitest'
import type { Adapter } from '../../src/contracts.ts'
import { message, parseDigest } from '../../src/index.ts'
import type { Digest, Point, RawDigest } from '../../src/types.ts'
import { adapterOf, lines, recordOf } from './adapters.ts'
import { readableMessage } from './reduced.ts'

const read = (digest: Partial<RawDigest>): Digest =>
  parseDigest('any', { adapters: [adapterOf(digest)] })

const titlesOf = (digest: Partial<RawDigest>): unknown[] =>
  read(digest).entries.map(({ title }) => title)

const at = (offset: number): Point => ({ line: 1, column: offset + 1, offset })

describe('records', () => {
  test('that are returned become entries, in order', () => {
    expect(titlesOf({ records: [recordOf('One'), recordOf('Two')] })).toEqual(['One', 'Two'])
  })

  test('that are handed over become entries, in order', () => {
    const text = 'LINES\nOne; upvotes=5\nTwo; published=Nov 25, 2024'
    expect(parseDigest(text, { adapters: [lines] }).entries).toMatchObject([
      { title: 'One', upvotes: 5 },
      { title: 'Two', publishedAt: { iso: '2024-11-25' } },
    ])
  })

  test('that are returned come after those that were handed over', () => {
    const adapter: Adapter = {
      ...adapterOf({}),
      read(_, { emit }) {
        emit(recordOf('Emitted'))
        return { boilerplate: [], records: [recordOf('Returned')], messages: [] }
      },
    }
    const { entries } = parseDigest('any', { adapters: [adapter] })
    expect(entries.map(({ title }) => title)).toEqual(['Emitted', 'Returned'])
  })

  test('bring the messages about their fields', () => {
    const records = [recordOf('One', { published: 'soon', upvotes: 'many' })]
    const { messages } = read({ records })
    expect(messages.map(readableMessage)).toEqual(['date-unreadable', 'number-unreadable'])
  })

  test('are read with the options of the caller', () => {
    const records = [recordOf('One', { published: 'Nov 25', countAfterDate: '5' })]
    const options = { referenceDate: '2024-12-01', countAfterDate: 'comments' } as const
    const { entries } = parseDigest('any', { adapters: [adapterOf({ records })], ...options })
    expect(entries).toMatchObject([{ publishedAt: { iso: '2024-11-25' }, comments: 5 }])
  })

  test('with a number after the date bring one message for the digest', () => {
    const records = [
      recordOf('One', { countAfterDate: '5' }),
      recordOf('Two', { countAfterDate: '6' }),
    ]
    const { messages } = read({ records })
    expect(messages.map(readableMessage)).toEqual(['count-after-date'])
  })
})

describe('a digest', () => {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 4, offset: 3 },
  }

  test('has the date that it prints', () => {
    const date = { label: 'published', value: 'Dec 10, 2025' }
    expect(read({ date })).toMatchObject({ digestDate: { iso: '2025-12-10', raw: 'Dec 10, 2025' } })
  })

  test('has no date where it cannot be read', () => {
    expect(read({ date: { label: 'published', value: 'soon' } })).not.toHaveProperty('digestDate')
  })

  test.each([
    ['soon', 'date-unreadable'],
    ['Feb 30, 2025', 'date-impossible'],
    ['Sun, Dec 10, 2025', 'date-weekday-mismatch'],
    ['10 Dec 25', 'date-year-short'],
  ])('reports what is the matter with its date: %s', (value, ruleId) => {
    const { messages } = read({ date: { label: 'published', value }, records: [recordOf('One')] })
    expect(messages.map(readableMessage)).toEqual([ruleId])
  })

  test('says where a date stood with which something is the matter', () => {
    const date = { label: 'published', value: 'soon', position }
    expect(read({ date }).messages).toContainEqual(
      expect.objectContaining({ ruleId: 'date-unreadable', place: position, actual: 'soon' }),
    )
  })

  test('has its boilerplate', () => {
    expect(read({ boilerplate: [position] })).toMatchObject({ boilerplate: [position] })
  })

  test('has the messages of the adapter in the order of the source, those without a place first', () => {
    const messages = [
      message('unclaimed-text', { place: at(9) }),
      message('byline-missing', { place: { start: at(4), end: at(5) } }),
      message('title-guessed'),
    ]
    const digest = read({ messages, records: [recordOf('One')] })
    expect(digest.messages).toEqual(messages.toReversed())
  })

  test('says that it has no entries', () => {
    expect(read({})).toMatchObject({
      entries: [],
      messages: [{ ruleId: 'no-entries', fatal: false }],
    })
  })

  test('says how many entries it has', () => {
    const digest = read({ declaredCount: 1, records: [recordOf('One')] })
    expect(digest).toMatchObject({ declaredCount: 1, messages: [] })
  })

  test('reports another number of entries than it says', () => {
    expect(read({ declaredCount: 3, records: [recordOf('One')] })).toMatchObject({
      declaredCount: 3,
      messages: [{ ruleId: 'declared-count-mismatch', actual: '1', expected: ['3'] }],
    })
  })

  test('reports that it says it has entries where it has none', () => {
    expect(read({ declaredCount: 3 })).toMatchObject({
      messages: [{ ruleId: 'declared-count-mismatch', actual: '0' }, { ruleId: 'no-entries' }],
    })
  })

  test('may say that it has none', () => {
    expect(read({ declaredCount: 0 })).toMatchObject({ declaredCount: 0, entries: [] })
  })
})
