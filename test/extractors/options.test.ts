import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { normalize, parseDigest, parseDigestStream } from '../../src/index.ts'
import { createDigestStream } from '../../src/stream.ts'

const extract = (): number => 5

const given = (extractors: unknown) => ({ extractors }) as object

const wrong: readonly (readonly [string, unknown, ErrorConstructor])[] = [
  ['null', null, TypeError],
  ['a text', 'venue', TypeError],
  ['a function', extract, TypeError],
  ['a list', [], TypeError],
  ['a list of extractors', [{ extract }], TypeError],
  ['a function in place of an extractor', { own: extract }, RangeError],
  ['nothing in place of an extractor', { own: undefined }, RangeError],
  ['null in place of an extractor', { own: null }, RangeError],
  ['an extractor without a function', { own: {} }, RangeError],
  ['an extractor with a text for its function', { own: { extract: 'title' } }, RangeError],
  ['labels that are no list', { own: { extract, labels: 'Venue' } }, RangeError],
  ['a schema that is none', { own: { extract, schema: { type: 'string' } } }, RangeError],
  ['a schema that is null', { own: { extract, schema: null } }, RangeError],
  ['one wrong extractor among others', { a: { extract }, b: {} }, RangeError],
]

describe('extractors that are none are refused at once', () => {
  test.each(wrong)('by parseDigest: %s', (_, extractors, error) => {
    const parse = (): unknown => parseDigest('', given(extractors))
    expect(parse).toThrow(error)
    expect(parse).toThrow('Expected extractors to be extractors by their names')
  })

  test.each(wrong)('by normalize: %s', (_, extractors, error) => {
    expect(() => normalize({ fields: [] }, given(extractors))).toThrow(error)
  })

  test.each(wrong)('by streams: %s', (_, extractors, error) => {
    const source = new Blob([]).stream() as AsyncIterable<Uint8Array>
    expect(() => parseDigestStream(source, given(extractors))).toThrow(error)
    expect(() => createDigestStream(given(extractors))).toThrow(error)
  })
})

describe('extractors are taken', () => {
  test.each([
    ['that are none at all', {}],
    ['that are left out', undefined],
    ['with no labels', { own: { extract, labels: [] } }],
    [
      'with labels and schema that are left out',
      { own: { extract, labels: undefined, schema: undefined } },
    ],
    ['with a schema', { own: { extract, schema: z.number() } }],
    [
      'that are objects without a prototype',
      Object.assign(Object.create(null), { own: { extract } }),
    ],
  ])('%s', (_, extractors) => {
    expect(() => parseDigest('', given(extractors))).not.toThrow()
  })
})
