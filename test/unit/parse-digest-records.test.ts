import { describe, expect, test } from 'vitest'
import type { TextAdapter } from '../../src/contracts.ts'
import { message, parseDigest } from '../../src/index.ts'
import type { Digest, Point, Position, RawDigest } from '../../src/types.ts'
import { adapterOf, lines, recordOf } from './adapters.ts'
import { readableMessage } from './reduced.ts'

const read = (digest: Partial<RawDigest>): Digest =>
  parseDigest('any', { adapters: [adapterOf(digest)] })

/** Reads a digest whose parts are handed over one by one, but for the last, which is returned. */
const readParts = (...parts: readonly Partial<RawDigest>[]): Digest => {
  const adapter: TextAdapter = {
    ...adapterOf({}),
    read(_, { emit }) {
      for (const part of parts.slice(0, -1)) emit(part)
      return parts.at(-1) ?? {}
    },
  }
  return parseDigest('any', { adapters: [adapter] })
}

const titlesOf = (digest: Partial<RawDigest>): unknown[] =>
  read(digest).entries.map(({ title }) => title)

const at = (offset: number): Point => ({ line: 1, column: offset + 1, offset })

const dateOf = (value: string): Partial<RawDigest> => ({ date: { label: 'published', value } })

const positionAt = (offset: number): Position => ({ start: at(offset), end: at(offset + 1) })

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
    const { entries } = readParts(
      { records: [recordOf('Emitted')] },
      { records: [recordOf('Returned')] },
    )
    expect(entries.map(({ title }) => title)).toEqual(['Emitted', 'Returned'])
  })

  test('may be handed over several at once', () => {
    const { entries } = readParts({ records: [recordOf('One'), recordOf('Two')] })
    expect(entries.map(({ title }) => title)).toEqual(['One', 'Two'])
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

describe('a digest that comes in parts', () => {
  test('has the first date that comes', () => {
    expect(readParts(dateOf('Dec 10, 2025'), dateOf('Dec 11, 2025'))).toMatchObject({
      digestDate: { iso: '2025-12-10' },
    })
  })

  test('has the first date that can be read, and a message about the others', () => {
    const { digestDate, messages } = readParts(dateOf('soon'), dateOf('Dec 11, 2025'))
    expect(digestDate?.iso).toBe('2025-12-11')
    expect(messages.map(readableMessage)).toEqual(['date-unreadable', 'no-entries'])
  })

  test('has the first number of entries that it says', () => {
    expect(readParts({ declaredCount: 0 }, { declaredCount: 5 }).declaredCount).toBe(0)
  })

  test('has the boilerplate of all', () => {
    const parts = [4, 9].map((offset) => ({ boilerplate: [positionAt(offset)] }))
    expect(readParts(...parts).boilerplate).toEqual([positionAt(4), positionAt(9)])
  })

  test('has the messages of all in the order of the source', () => {
    const parts = [9, 4].map((offset) => ({
      messages: [message('unclaimed-text', { place: at(offset) })],
    }))
    const { messages } = readParts({ records: [recordOf('One')] }, ...parts)
    expect(messages.map(({ place }) => place)).toEqual([at(4), at(9)])
  })
})

describe('a digest of 200,000 parts', () => {
  const COUNT = 200_000
  const many = <T>(item: T): T[] => Array.from({ length: COUNT }, () => item)

  test('may return its records in one list', () => {
    expect(read({ records: many(recordOf('One')) }).entries).toHaveLength(COUNT)
  })

  test('may return its messages and its boilerplate in one list each', () => {
    const { messages, boilerplate } = read({
      messages: many(message('unclaimed-text')),
      boilerplate: many(positionAt(0)),
    })
    expect(messages).toHaveLength(COUNT + 1)
    expect(boilerplate).toHaveLength(COUNT)
  })
})
