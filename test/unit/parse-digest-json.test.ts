import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Adapter, TextAdapter, ValueAdapter } from '../../src/contracts.ts'
import { hfPapers, parseDigest } from '../../src/index.ts'
import type { DigestMessage } from '../../src/types.ts'
import { adapterOf, papers, valueAdapterOf } from './adapters.ts'
import { cardWith } from './pages.ts'
import { readableMessage } from './reduced.ts'

const JSON_TEXT = '{ "papers": ["Grüße", "Two"] }'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'))

const titlesIn = (input: string | Uint8Array | object): unknown[] =>
  parseDigest(input, { adapters: [papers] }).entries.map(({ title }) => title)

const adapters: readonly Adapter[] = [adapterOf({}, 'text'), valueAdapterOf({}, 'value')]

const read = (input: string | object, format: string): DigestMessage[] =>
  parseDigest(input, { adapters, format }).messages

/** What adapters of both kinds, of which none says yes, are shown of an input. */
function shown(input: string | Uint8Array | object) {
  const texts: string[] = []
  const values: object[] = []
  const text: TextAdapter = { ...adapterOf({}), detect: (head) => texts.push(head) < 0 }
  const value: ValueAdapter = { ...valueAdapterOf({}), detect: (given) => values.push(given) < 0 }
  parseDigest(input, { adapters: [text, value] })
  return { texts, values }
}

function spyOnParsing(given: readonly Adapter[], text = JSON_TEXT) {
  const spy = vi.spyOn(JSON, 'parse')
  parseDigest(text, { adapters: given })
  return spy
}

afterEach(() => vi.restoreAllMocks())

describe('JSON is read by an adapter of values', () => {
  test.each<[string, string | Uint8Array | object]>([
    ['a value', JSON.parse(JSON_TEXT) as object],
    ['a text', JSON_TEXT],
    ['a text with a byte order mark', `\ufeff${JSON_TEXT}`],
    ['a text with white space around it', `\r\n\t ${JSON_TEXT}\n`],
    ['bytes', encode(JSON_TEXT)],
    ['bytes with a byte order mark', encode(`\ufeff${JSON_TEXT}`)],
    ['bytes in UTF-16', utf16(`\ufeff${JSON_TEXT}`)],
  ])('that is given as %s', (_, input) => {
    expect(titlesIn(input)).toEqual(['Grüße', 'Two'])
  })

  test('that is a list', () => {
    expect(shown('[1, {}]').values).toEqual([[1, {}]])
  })

  test('whose keys have any name', () => {
    const [value] = shown('{ "__proto__": { "papers": [] } }').values
    expect(Object.keys(value ?? {})).toEqual(['__proto__'])
  })

  test('that is named', () => {
    expect(parseDigest(JSON_TEXT, { adapters: [papers], format: 'papers' }).entries).toHaveLength(2)
  })
})

describe('an adapter of values is shown', () => {
  test('the value itself, and never a text', () => {
    const value = { papers: [] }
    const { texts, values } = shown(value)
    expect(values[0]).toBe(value)
    expect(texts).toEqual([])
  })

  test('what a JSON text stands for, while adapters of texts are shown the text', () => {
    expect(shown(JSON_TEXT)).toEqual({ texts: [JSON_TEXT], values: [JSON.parse(JSON_TEXT)] })
  })

  test.each([
    ['no page of text', cardWith()],
    ['no JSON that is cut off', JSON_TEXT.slice(0, -3)],
    ['no lines of JSON', `${JSON_TEXT}\n${JSON_TEXT}`],
    ['no text that begins with a bracket', '[36]A Title'],
    ['no null', 'null'],
    ['no number', '5'],
    ['no boolean', 'true'],
    ['no string', '"papers"'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(shown(text)).toEqual({ texts: [text], values: [] })
  })
})

describe('the first adapter that says yes reads', () => {
  test('a JSON text as a text', () => {
    const order = [adapterOf({}, 'text'), valueAdapterOf({}, 'value')]
    expect(parseDigest(JSON_TEXT, { adapters: order }).format).toBe('text')
  })

  test('a JSON text as a value', () => {
    const order = [valueAdapterOf({}, 'value'), adapterOf({}, 'text')]
    expect(parseDigest(JSON_TEXT, { adapters: order }).format).toBe('value')
  })

  test('a page of text behind an adapter of values', () => {
    const order = [valueAdapterOf({}, 'value'), hfPapers()]
    expect(parseDigest(cardWith(), { adapters: order }).format).toBe('hf-papers')
  })
})

describe('an adapter that is named for an input of the other kind', () => {
  test('says that text is no JSON', () => {
    expect(read('Dear all,', 'value')).toMatchObject([
      { ruleId: 'unknown-format', actual: 'a text', expected: ['JSON'] },
      { ruleId: 'no-entries' },
    ])
  })

  test('says so, too, of JSON that is cut off', () => {
    expect(read(JSON_TEXT.slice(0, -3), 'value')).toMatchObject([
      { ruleId: 'unknown-format', actual: 'a text', expected: ['JSON'] },
      { ruleId: 'no-entries' },
    ])
  })

  test.each(['null', '5', 'true', '"papers"'])('says so, too, of the JSON %s', (text) => {
    expect(read(text, 'value').map(readableMessage)).toEqual(['unknown-format', 'no-entries'])
  })

  test('says that a value is no text', () => {
    expect(read({ papers: [] }, 'text')).toMatchObject([
      { ruleId: 'unknown-format', actual: 'a value', expected: ['text'] },
      { ruleId: 'no-entries' },
    ])
  })

  test('has read the digest none the less', () => {
    expect(parseDigest('Dear all,', { adapters, format: 'value' }).format).toBe('value')
  })

  test('does not read', () => {
    const unread = { ...valueAdapterOf({}), read: vi.fn<ValueAdapter['read']>(() => ({})) }
    parseDigest('Dear all,', { adapters: [unread], format: unread.name })
    expect(unread.read).not.toHaveBeenCalled()
  })
})

describe('a JSON text is parsed', () => {
  test('not at all where no adapter accepts values', () => {
    expect(spyOnParsing([hfPapers(), adapterOf({})])).not.toHaveBeenCalled()
  })

  test('not at all where an adapter of texts takes it first', () => {
    expect(spyOnParsing([adapterOf({}), papers])).not.toHaveBeenCalled()
  })

  test('once, however many adapters accept values', () => {
    const none = { ...papers, detect: () => false }
    expect(spyOnParsing([none, none, papers])).toHaveBeenCalledTimes(1)
  })

  test('once, also where it is no JSON', () => {
    expect(spyOnParsing([papers, papers], '[36]A Title')).toHaveBeenCalledTimes(1)
  })
})

describe('JSON that is cut off', () => {
  const note = 'It begins like JSON and cannot be parsed'

  test('is told to be so', () => {
    const { messages } = parseDigest(JSON_TEXT.slice(0, -4), { adapters: [papers] })
    expect(messages).toMatchObject([{ ruleId: 'unknown-format', note }, { ruleId: 'no-entries' }])
  })

  test.each<[string, string | object]>([
    ['JSON in no known format', '{ "news": [] }'],
    ['a value in no known format', { news: [] }],
    ['text', 'Dear all,\n\nno papers today.\n'],
  ])('is another thing than %s', (_, input) => {
    const [found] = parseDigest(input, { adapters: [papers] }).messages
    expect(found?.ruleId).toBe('unknown-format')
    expect(found).not.toHaveProperty('note')
  })
})
