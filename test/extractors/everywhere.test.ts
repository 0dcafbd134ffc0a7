import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { defineExtractor, normalize, parseDigest, parseDigestStream } from '../../src/index.ts'
import { createDigestStream } from '../../src/stream.ts'
import type { DigestEntry, DigestMessage } from '../../src/types.ts'
import { lines, recordOf, valueAdapterOf } from '../unit/adapters.ts'

const TEXT = 'LINES\nOne; Score=5\nTwo; Score=many\nThree'

const score = defineExtractor({
  labels: ['Score'],
  schema: z.number(),
  extract(_, { record, report }) {
    const printed = record.fields.find(({ label }) => label === 'Score')?.value
    if (printed === undefined) report('no-score', 'This paper has no score')
    return printed === undefined ? undefined : Number(printed)
  },
})
const failing = defineExtractor({ extract: ({ title = '' }) => [JSON.parse(title)] as unknown })
const extractors = { score, failing }
const adapters = [lines]

interface Result {
  readonly entries: readonly DigestEntry[]
  readonly messages: readonly DigestMessage[]
}

function normalized(): Result {
  const records = [
    recordOf('One', { Score: '5' }),
    recordOf('Two', { Score: 'many' }),
    recordOf('Three'),
  ]
  const results = records.map((record) => normalize(record, { extractors }))
  return {
    entries: results.map(({ entry }) => entry),
    messages: results.flatMap(({ messages }) => messages),
  }
}

async function* letters(): AsyncGenerator<string> {
  for (const letter of TEXT) yield await Promise.resolve(letter)
}

async function streamed(): Promise<Result> {
  const entries: DigestEntry[] = []
  const messages: DigestMessage[] = []
  const onMessage = (found: DigestMessage): void => void messages.push(found)
  for await (const entry of parseDigestStream(letters(), { adapters, extractors, onMessage }))
    entries.push(entry)
  return { entries, messages }
}

async function transformed(): Promise<Result> {
  const entries: DigestEntry[] = []
  const messages: DigestMessage[] = []
  const onMessage = (found: DigestMessage): void => void messages.push(found)
  const stream = new Blob([TEXT]).stream()
  const read = stream.pipeThrough(createDigestStream({ adapters, extractors, onMessage }))
  for await (const entry of read as unknown as AsyncIterable<DigestEntry>) entries.push(entry)
  return { entries, messages }
}

const rulesOf = ({ messages }: Result): string[] =>
  messages.filter(({ ruleId }) => ruleId !== 'read-whole').map(({ ruleId }) => ruleId)

describe('extractors read the same', () => {
  const whole = parseDigest(TEXT, { adapters, extractors })

  test('in parseDigest', () => {
    expect(whole.entries.map(({ title, fields, unknown }) => ({ title, fields, unknown }))).toEqual(
      [
        { title: 'One', fields: { score: 5 }, unknown: undefined },
        { title: 'Two', fields: {}, unknown: [{ label: 'Score', value: 'many' }] },
        { title: 'Three', fields: {}, unknown: undefined },
      ],
    )
    expect(rulesOf(whole)).toEqual([
      'extractor-failed',
      'field-rejected',
      'extractor-failed',
      'no-score',
      'extractor-failed',
    ])
  })

  test('in normalize', () => {
    expect(normalized().entries).toEqual(whole.entries)
    expect(rulesOf(normalized())).toEqual(rulesOf(whole))
  })

  test('in parseDigestStream', async () => {
    const result = await streamed()
    expect(result.entries).toEqual(whole.entries)
    expect(rulesOf(result)).toEqual(rulesOf(whole))
  })

  test('in a web stream', async () => {
    const result = await transformed()
    expect(result.entries).toEqual(whole.entries)
    expect(rulesOf(result)).toEqual(rulesOf(whole))
  })

  test('in JSON, with pointers in place of places', () => {
    const records = [{ ...recordOf('One', { Score: 'many' }), pointer: '/papers/0' }]
    const { entries, messages } = parseDigest(
      { papers: [] },
      { adapters: [valueAdapterOf({ records })], extractors },
    )
    expect(entries).toMatchObject([{ title: 'One', pointer: '/papers/0', fields: {} }])
    expect(messages.map(({ ruleId, pointer }) => [ruleId, pointer])).toEqual([
      ['field-rejected', '/papers/0'],
      ['extractor-failed', '/papers/0'],
    ])
  })
})

test('extractors of one call are unknown to the next', () => {
  parseDigest(TEXT, { adapters, extractors })
  expect(parseDigest(TEXT, { adapters }).entries[0]).not.toHaveProperty('fields')
})
