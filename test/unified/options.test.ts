import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { defineExtractor } from '../../src/index.ts'
import {
  type DigestOptions,
  digestEntries,
  digestEntriesWith,
  digestParse,
  hastToDigest,
  mdastToDigest,
} from '../../src/unified.ts'
import { lines } from '../unit/adapters.ts'
import { cardWith } from '../unit/pages.ts'

const card = cardWith({ abstract: 'Two words', byline: '  • 7 authors\n·\nNov 25' })
const undated = { referenceDate: '2025-12-10' }
const words = defineExtractor({ extract: ({ abstract = '' }) => abstract.split(' ').length })

const processors = (options: DigestOptions) => [
  unified().use(digestParse, options),
  unified().use(digestEntries, options),
  unified().use(digestEntriesWith(options)),
  unified().use(rehypeParse).use(hastToDigest, options),
  unified().use(remarkParse).use(mdastToDigest, options),
]

const counting: Plugin = function () {
  const data = this.data()
  data.digestExtractors = { ...data.digestExtractors, words }
}

describe('options that are wrong', () => {
  test.each<[string, object, ErrorConstructor]>([
    ['an unknown option', { reference: '2025-12-10' }, TypeError],
    ['a value of another type', { places: 'yes' }, TypeError],
    ['a value that cannot be', { referenceDate: '2025-02-30' }, RangeError],
    ['an unknown rule', { rules: { 'no-such-rule': 'off' } }, RangeError],
    ['an adapter that is none', { adapters: [{ name: 'own' }] }, RangeError],
  ])('throw for every plugin before anything is read: %s', (_, options, error) => {
    for (const processor of processors(options)) expect(() => processor.freeze()).toThrow(error)
  })

  test('throw for a format that no adapter has', () => {
    expect(() => unified().use(digestParse, { format: 'none' }).parse('')).toThrow(RangeError)
    const pages = unified().use(rehypeParse).use(hastToDigest, { format: 'none' })
    expect(() => pages.runSync(pages.parse(''))).toThrow(RangeError)
  })

  test('throw for extractors of a plugin that are none', () => {
    const processor = unified()
      .data('digestExtractors', { words: {} as never })
      .use(digestParse)
    expect(() => processor.parse('')).toThrow(RangeError)
  })
})

describe('options', () => {
  test('may be null, as those of other plugins', () => {
    const { result } = unified().use(digestParse, null).use(digestEntries, null).processSync(card)
    expect(result.entries).toHaveLength(1)
  })

  test('may be given to the parser or to the compiler', () => {
    const options = { ...undated, adapters: [lines], format: 'lines' }
    const one = unified().use(digestParse, options).use(digestEntries)
    const other = unified().use(digestParse).use(digestEntries, options)
    const text = 'LINES\nOne; published=Nov 25'
    expect(one.processSync(text).result).toStrictEqual(other.processSync(text).result)
    expect(one.processSync(text).result.entries[0]?.publishedAt?.iso).toBe('2025-11-25')
  })

  test('of the later plugin win', () => {
    const processor = unified().use(digestParse, { format: 'none' }).use(digestEntries, undated)
    const { result } = processor().use(digestEntries, { format: 'hf-papers' }).processSync(card)
    expect(result.entries[0]?.publishedAt?.iso).toBe('2025-11-25')
  })

  test('may come from a preset', () => {
    const preset = { plugins: [digestParse, digestEntries], settings: { digest: undated } }
    const { result } = unified().use(preset).processSync(card)
    expect(result).toMatchObject({ entries: [{ publishedAt: { iso: '2025-11-25' } }] })
  })

  test('are not changed', () => {
    const options = Object.freeze({ ...undated })
    unified().use(digestParse, options).use(digestEntries, { places: true }).processSync(card)
    expect(options).toEqual(undated)
  })

  test('may switch a plugin off', () => {
    const processor = unified().use(digestParse).use(digestEntries, false)
    expect(() => processor.processSync(card)).toThrow('`processSync` without `compiler`')
  })
})

describe('a frozen processor', () => {
  const frozen = unified().use(digestParse).use(digestEntries, undated).freeze()

  test('reads one file after the other', () => {
    const results = [card, '', card].map((text) => frozen.processSync(text).result)
    expect(results[2]).toStrictEqual(results[0])
    expect(results.map(({ entries }) => entries.length)).toEqual([1, 0, 1])
  })

  test('reads several files at a time', async () => {
    const files = await Promise.all([frozen.process(card), frozen.process(card)])
    expect(files[0]?.result).toStrictEqual(files[1]?.result)
  })

  test('can be taken further, and stays as it is', () => {
    const further = frozen().use(digestEntries, { places: true, extractors: { words } })
    expect(further.processSync(card).result.entries[0]).toMatchObject({
      publishedAt: { iso: '2025-11-25' },
      places: { title: {} },
      fields: { words: 2 },
    })
    expect(frozen.processSync(card).result.entries[0]).not.toHaveProperty('places')
  })
})

describe('extractors', () => {
  test('give the entries fields', () => {
    const processor = unified().use(digestParse).use(digestEntries, { extractors: { words } })
    expect(processor.processSync(card).result.entries[0]?.fields).toEqual({ words: 2 })
  })

  test('give the entries fields that are typed', () => {
    const processor = unified()
      .use(digestParse)
      .use(digestEntriesWith({ extractors: { words } }))
    expect(processor.processSync(card).result.entries[0]?.fields.words).toBe(2)
  })

  test('may come from a plugin, before the compiler or behind it', () => {
    for (const processor of [
      unified().use(digestParse).use(counting).use(digestEntries),
      unified().use(digestParse).use(digestEntries).use(counting),
    ])
      expect(processor.processSync(card).result.entries[0]?.fields).toEqual({ words: 2 })
  })

  test('of the options come before those of plugins', () => {
    const none = defineExtractor({ extract: () => 'none' })
    const processor = unified()
      .data('digestExtractors', { words: none, other: none })
      .use(digestParse)
      .use(digestEntries, { extractors: { words } })
    expect(processor.processSync(card).result.entries[0]?.fields).toEqual({
      words: 2,
      other: 'none',
    })
  })

  test('are not asked for where there are none', () => {
    const { result } = unified().use(digestParse).use(digestEntries).processSync(card)
    expect(result.entries[0]).not.toHaveProperty('fields')
  })
})
