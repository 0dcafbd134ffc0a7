import { describe, expect, test } from 'vitest'
import type { Adapter, TextAdapter } from '../../src/contracts.ts'
import { defineAdapter, hfPapers, parseDigest } from '../../src/index.ts'
import type { RawDigest } from '../../src/types.ts'
import { adapterOf, lines, recordOf, valueAdapterOf } from './adapters.ts'
import { cardWith } from './pages.ts'

const none: Adapter = { ...adapterOf({}, 'none'), detect: () => false }

describe('the adapters', () => {
  test('are those of the core if none are given', () => {
    expect(parseDigest(cardWith()).format).toBe('hf-papers')
  })

  test('that are given replace those of the core', () => {
    expect(parseDigest(cardWith(), { adapters: [none] })).toMatchObject({
      entries: [],
      messages: [{ ruleId: 'unknown-format' }, { ruleId: 'no-entries' }],
    })
  })

  test('may be none', () => {
    expect(parseDigest(cardWith(), { adapters: [] })).not.toHaveProperty('format')
  })

  test('are asked in their order, and the first that says yes reads', () => {
    const adapters = [none, adapterOf({}, 'one'), adapterOf({}, 'two')]
    expect(parseDigest('any', { adapters }).format).toBe('one')
  })

  test('are not asked where one is named', () => {
    const adapters = [adapterOf({}, 'one'), none]
    expect(parseDigest('any', { adapters, format: 'none' }).format).toBe('none')
  })

  test('see the first 64 kB of a text to recognise it, and read all of it', () => {
    const seen: string[] = []
    const adapter: TextAdapter = {
      ...adapterOf({}),
      detect: (head) => seen.push(head) > 0,
      read(text) {
        seen.push(text)
        return {}
      },
    }
    const text = 'x'.repeat(100_000)
    parseDigest(text, { adapters: [adapter] })
    expect(seen).toEqual([text.slice(0, 65_536), text])
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'A Title'],
    ['a promise', Promise.resolve({ boilerplate: [], records: [], messages: [] })],
    ['records that are no list', { records: recordOf('One') }],
    ['messages that are no list', { messages: 'failed' }],
    ['boilerplate that is no list', { boilerplate: {} }],
  ])('that return %s are refused by their names', (_, result) => {
    const adapter: Adapter = { ...adapterOf({}, 'broken'), read: () => result as RawDigest }
    expect(() => parseDigest('any', { adapters: [adapter] })).toThrow(TypeError)
    expect(() => parseDigest('any', { adapters: [adapter] })).toThrow('broken')
  })

  test.each<[string, Partial<RawDigest>]>([
    ['nothing but records', { records: [recordOf('One')] }],
    ['records that are absent', { declaredCount: 1 }],
    ['nothing at all', {}],
  ])('may return %s', (_, part) => {
    const { format, entries } = parseDigest('any', { adapters: [adapterOf(part)] })
    expect(format).toBe('fixed')
    expect(entries).toHaveLength(part.records?.length ?? 0)
  })

  test('get decoded text for bytes', () => {
    const bytes = new TextEncoder().encode('LINES\nGrüße')
    expect(parseDigest(bytes, { adapters: [lines] }).entries).toMatchObject([{ title: 'Grüße' }])
  })
})

test('defineAdapter returns the adapter that it is given', () => {
  const adapter = adapterOf({})
  expect(defineAdapter(adapter)).toBe(adapter)
})

describe('an adapter that throws', () => {
  const failing: TextAdapter = {
    ...adapterOf({}, 'failing'),
    read(_, { emit }) {
      emit({ records: [recordOf('One', { published: 'soon' })] })
      throw new Error('out of ink')
    },
  }
  const digest = parseDigest('any', { adapters: [failing] })

  test('is an error of the digest', () => {
    expect(digest.messages).toContainEqual(
      expect.objectContaining({ ruleId: 'adapter-failed', fatal: true }),
    )
  })

  test('is reported with what it threw', () => {
    expect(digest.messages.at(-1)).toMatchObject({ actual: 'Error: out of ink' })
  })

  test.each([
    ['a text', 'out of ink', '"out of ink"'],
    ['nothing', undefined, 'undefined'],
  ])('may throw %s', (_, thrown, actual) => {
    const read = (): never => {
      // oxlint-disable-next-line typescript/only-throw-error -- adapters may be written without types
      throw thrown
    }
    const { messages } = parseDigest('any', { adapters: [{ ...adapterOf({}), read }] })
    expect(messages[0]).toMatchObject({ ruleId: 'adapter-failed', actual })
  })

  test('keeps what it had emitted', () => {
    expect(digest.entries).toMatchObject([{ title: 'One' }])
  })

  test('keeps the messages about what it had emitted', () => {
    expect(digest.messages.map(({ ruleId }) => ruleId)).toEqual([
      'date-unreadable',
      'adapter-failed',
    ])
  })

  test('has read the digest none the less', () => {
    expect(digest.format).toBe('failing')
  })

  test('is reported, too, where it reads values', () => {
    const adapter = {
      ...valueAdapterOf({}),
      read: (): never => {
        throw new Error('no such key')
      },
    }
    expect(parseDigest({}, { adapters: [adapter] }).messages).toMatchObject([
      { ruleId: 'adapter-failed', actual: 'Error: no such key' },
      { ruleId: 'no-entries' },
    ])
  })
})

describe('the adapter of the core', () => {
  test.each([
    ['a number of authors', '  • 7 authors'],
    ['a byline', 'Acme Lab · Nov 25, 2024'],
    ['a submitter', 'Submitted by mika'],
    ['the head of the page', 'new\n\nSubscribe\n\nDaily Papers\n'],
  ])('recognises %s', (_, text) => {
    expect(hfPapers().detect(text)).toBe(true)
  })

  test.each([
    ['a letter', 'Dear all,\nsee you on May 3.\n'],
    ['HTML', '<html><p>7 authors</p>'],
    ['HTML with a byline on its lines', '  <ul>\n• 7 authors\n·\nNov 25, 2024'],
    ['JSON text', '{\n"a": 1\n}\nSubmitted by mika'],
    ['nothing', ''],
  ])('does not recognise %s', (_, head) => {
    expect(hfPapers().detect(head)).toBe(false)
  })

  test('does not recognise an object', () => {
    expect(parseDigest({}, { adapters: [hfPapers()] })).not.toHaveProperty('format')
  })

  test('vouches for the customs of the page', () => {
    expect(hfPapers().customs).toEqual(['current-year-omitted', 'cards-doubled'])
  })

  test('is a new value each time', () => {
    expect(hfPapers()).not.toBe(hfPapers())
  })
})
