import { describe, expect, test } from 'vitest'
import type { Adapter, AdapterInput } from '../../src/contracts.ts'
import { hfPapers, parseDigest } from '../../src/index.ts'
import type { RawDigest } from '../../src/types.ts'
import { adapterOf, lines } from './adapters.ts'
import { cardWith } from './pages.ts'

const detect = (head: AdapterInput): boolean => hfPapers().detect(head)

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
    const seen: AdapterInput[] = []
    const adapter: Adapter = {
      ...adapterOf({}),
      detect: (head) => seen.push(head) > 0,
      read(input) {
        seen.push(input)
        return { boilerplate: [], records: [], messages: [] }
      },
    }
    const text = 'x'.repeat(100_000)
    parseDigest(text, { adapters: [adapter] })
    expect(seen).toEqual([text.slice(0, 65_536), text])
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a promise', Promise.resolve({ boilerplate: [], records: [], messages: [] })],
    ['half a digest', { records: [] }],
  ])('that return %s are refused by their names', (_, result) => {
    const adapter: Adapter = { ...adapterOf({}, 'broken'), read: () => result as RawDigest }
    expect(() => parseDigest('any', { adapters: [adapter] })).toThrow(TypeError)
    expect(() => parseDigest('any', { adapters: [adapter] })).toThrow('broken')
  })

  test('get decoded text for bytes', () => {
    const bytes = new TextEncoder().encode('LINES\nGrüße')
    expect(parseDigest(bytes, { adapters: [lines] }).entries).toMatchObject([{ title: 'Grüße' }])
  })
})

describe('the adapter of the core', () => {
  test.each([
    ['a number of authors', '  • 7 authors'],
    ['a byline', 'Acme Lab · Nov 25, 2024'],
    ['a submitter', 'Submitted by mika'],
    ['the head of the page', 'new\n\nSubscribe\n\nDaily Papers\n'],
  ])('recognises %s', (_, text) => {
    expect(detect(text)).toBe(true)
  })

  test.each([
    ['a letter', 'Dear all,\nsee you on May 3.\n'],
    ['HTML', '<html><p>7 authors</p>'],
    ['HTML with a byline on its lines', '  <ul>\n• 7 authors\n·\nNov 25, 2024'],
    ['JSON text', '{\n"a": 1\n}\nSubmitted by mika'],
    ['an object', {}],
    ['nothing', ''],
  ])('does not recognise %s', (_, head) => {
    expect(detect(head)).toBe(false)
  })

  test('is a new value each time', () => {
    expect(hfPapers()).not.toBe(hfPapers())
  })
})
