import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { forAll, suite } from '../support/for-all.ts'
import { deepFreeze } from '../support/freeze.ts'
import { withoutOffsets } from '../support/offsets.ts'
import { options } from '../support/options.ts'
import { anyText, lineTexts } from '../support/texts.ts'

const format = 'hf-papers'

describe('the same text gives the same', suite, () => {
  test('when it is read twice', () => {
    forAll(fc.tuple(anyText, options), ([text, others]) => {
      expect(parseDigest(text, others)).toEqual(parseDigest(text, others))
    })
  })

  test('when other texts were read in between', () => {
    forAll(fc.tuple(anyText, anyText), ([text, other]) => {
      const first = parseDigest(text, { format })
      parseDigest(other, { format })
      expect(parseDigest(text, { format })).toEqual(first)
    })
  })

  test('with frozen options', () => {
    forAll(fc.tuple(anyText, options), ([text, others]) => {
      expect(parseDigest(text, deepFreeze(structuredClone(others)))).toEqual(
        parseDigest(text, others),
      )
    })
  })

  test('as its bytes', () => {
    forAll(fc.tuple(lineTexts, options), ([text, others]) => {
      expect(parseDigest(new TextEncoder().encode(text), others)).toEqual(parseDigest(text, others))
    })
  })

  test('but for offsets with the line endings of Windows', () => {
    forAll(fc.tuple(lineTexts, options), ([text, others]) => {
      const windows = parseDigest(text.replaceAll('\n', '\r\n'), others)
      expect(withoutOffsets(windows)).toEqual(withoutOffsets(parseDigest(text, others)))
    })
  })
})

describe('reading', suite, () => {
  test('leaves the options as they were', () => {
    forAll(fc.tuple(anyText, options), ([text, others]) => {
      const copy = structuredClone(others)
      parseDigest(text, others)
      expect(others).toEqual(copy)
    })
  })
})
