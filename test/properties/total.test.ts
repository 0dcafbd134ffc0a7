import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { linesWithoutPlace, lostLines, unusedTexts } from '../support/accounts.ts'
import { forAll, suite } from '../support/for-all.ts'
import { options } from '../support/options.ts'

import { anyText } from '../support/texts.ts'

const format = 'hf-papers'

describe('a digest of any text', suite, () => {
  test('is read without an exception', () => {
    forAll(fc.tuple(anyText, options), ([text, others]) => {
      expect(() => parseDigest(text, others)).not.toThrow()
    })
  })

  test('is read from any bytes without an exception', () => {
    forAll(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(() => parseDigest(bytes, { format })).not.toThrow()
    })
  })

  test('survives JSON', () => {
    forAll(fc.tuple(anyText, options), ([text, others]) => {
      const digest = parseDigest(text, others)
      expect(JSON.parse(JSON.stringify(digest))).toStrictEqual(digest)
    })
  })

  test('has every line in an entry, in the boilerplate or in a message', () => {
    forAll(anyText, (text) => {
      expect(lostLines(text, parseDigest(text, { format }))).toEqual([])
    })
  })

  test('has a place for every line of an entry', () => {
    forAll(anyText, (text) => {
      expect(linesWithoutPlace(text, parseDigest(text, { format, places: true }))).toEqual([])
    })
  })

  test('has every line of plain text in a value of its entry or in a message', () => {
    forAll(anyText, (text) => {
      expect(unusedTexts(text, parseDigest(text, { format }))).toEqual([])
    })
  })
})
