import { describe, expect, test } from 'vitest'
import type { ReportDetails } from '../../src/contracts.ts'
import { defineExtractor, parseDigest } from '../../src/index.ts'
import type { Severity } from '../../src/types.ts'
import { cardWith } from '../unit/pages.ts'
import { ownField, paper, read } from './read.ts'

const unclear = defineExtractor({
  extract: (_, { report }) => report('unclear', 'This could be read in two ways'),
})

const severities = (rules: Readonly<Record<string, Severity>>): unknown[] =>
  parseDigest(cardWith(), { extractors: { venue: unclear }, rules })
    .messages.filter(({ ruleId }) => ruleId === 'unclear')
    .map(({ fatal }) => fatal)

describe('a report', () => {
  test('is a message of the extractor, at the place of the entry', () => {
    expect(read({ venue: unclear }).messages).toEqual([
      {
        reason: 'This could be read in two ways',
        ruleId: 'unclear',
        source: 'venue',
        place: paper.position,
      },
    ])
  })

  test('may be made without a value', () => {
    expect(read({ venue: unclear }).entry.fields).toEqual({})
  })

  test('may say more, and name another place', () => {
    const place = { line: 4, column: 1, offset: 30 }
    const details = { place, actual: 'a', expected: ['b'], note: 'more', fatal: false, url: 'x:y' }
    const { messages } = ownField((_, { report }) => report('unclear', 'Unclear', details))
    expect(messages).toEqual([{ reason: 'Unclear', ruleId: 'unclear', source: 'own', ...details }])
  })

  test('speaks for its own extractor alone', () => {
    const details = { source: 'undigest', ruleId: 'no-entries', reason: 'Nothing' } as ReportDetails
    const { messages } = ownField((_, { report }) => report('unclear', 'Unclear', details))
    expect(messages).toMatchObject([{ source: 'own', ruleId: 'unclear', reason: 'Unclear' }])
  })

  test('has the pointer of an item of JSON', () => {
    const { messages } = read({ venue: unclear }, { fields: [], pointer: '' })
    expect(messages).toMatchObject([{ source: 'venue', pointer: '' }])
    expect(messages[0]).not.toHaveProperty('place')
  })

  test('has no place where the record has none', () => {
    const { messages } = read({ venue: unclear }, { fields: [] })
    expect(Object.keys(messages[0] ?? {}).toSorted()).toEqual(['reason', 'ruleId', 'source'])
  })

  test('comes in the order in which it was made', () => {
    const { messages } = ownField((_, { report }) => {
      report('b', 'Second letter')
      report('a', 'First letter')
    })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['b', 'a'])
  })

  test('that throws is a failure', () => {
    const details = Object.defineProperty({}, 'place', {
      enumerable: true,
      get: () => JSON.parse('{') as undefined,
    })
    const { messages } = ownField((_, { report }) => report('unclear', 'Unclear', details))
    expect(messages).toMatchObject([{ ruleId: 'extractor-failed' }])
  })
})

describe('the severity of a report', () => {
  test('is that of information', () => {
    expect(severities({})).toEqual([undefined])
  })

  test.each<[Severity, boolean | undefined]>([
    ['info', undefined],
    ['warning', false],
    ['error', true],
  ])('may be set: %s', (severity, fatal) => {
    expect(severities({ 'venue:unclear': severity })).toEqual([fatal])
  })

  test('may be off', () => {
    expect(severities({ 'venue:unclear': 'off' })).toEqual([])
  })

  test('is set by the name of the extractor and the rule together', () => {
    expect(severities({ 'venue:other': 'off', 'other:unclear': 'off' })).toEqual([undefined])
  })

  test('may be set for an extractor of any name', () => {
    const rules: Record<string, Severity> = { ':unclear': 'off' }
    const extractors = { '': unclear }
    expect(parseDigest(cardWith(), { extractors, rules }).messages).toEqual([])
  })
})

describe('a report under the id of a rule of undigest', () => {
  const extractors = {
    own: defineExtractor({
      extract: (_, { report }) => {
        for (const ruleId of ['no-entries', 'count-after-date', 'constructor', '__proto__'])
          report(ruleId, 'Another one of this name')
      },
    }),
  }
  const reported = (rules: Readonly<Record<string, Severity>>): string[] =>
    parseDigest(cardWith() + cardWith(), { extractors, rules })
      .messages.filter(({ source }) => source === 'own')
      .map(({ ruleId }) => ruleId)

  test('is told for every entry', () => {
    const once = ['no-entries', 'count-after-date', 'constructor', '__proto__']
    expect(reported({})).toEqual([...once, ...once])
  })

  test('is not silenced with it', () => {
    expect(reported({ 'no-entries': 'off', 'count-after-date': 'off' })).toHaveLength(8)
    expect(reported({ 'own:no-entries': 'off' })).toHaveLength(6)
  })
})

test('the severity of failures may be set, too', () => {
  const extractors = { own: { extract: () => JSON.parse('{') as unknown } }
  const rules = { 'extractor-failed': 'warning' } as const
  const { messages } = parseDigest(cardWith(), { extractors, rules })
  expect(messages).toMatchObject([{ ruleId: 'extractor-failed', fatal: false }])
})
