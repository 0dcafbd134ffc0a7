import { describe, expect, test } from 'vitest'
import { createSource, tokenize } from '../../src/index.ts'
import { forAll, suite } from '../support/for-all.ts'
import { anyText } from '../support/texts.ts'

describe('tokens', suite, () => {
  test('laid end to end are the source', () => {
    forAll(anyText, (text) => {
      const values = tokenize(text).map(({ value }) => value)
      expect(values.join('')).toBe(text)
    })
  })

  test('stand where their lines and offsets say', () => {
    forAll(anyText, (text) => {
      const source = createSource(text)
      for (const { line, offset } of tokenize(text)) {
        expect(source.point(offset)).toEqual({ line, column: 1, offset })
      }
    })
  })

  test('begin at their offsets', () => {
    forAll(anyText, (text) => {
      for (const { offset, value } of tokenize(text)) {
        expect(text.slice(offset, offset + value.length)).toBe(value)
      }
    })
  })

  test('are one line each, or one run of blank lines', () => {
    forAll(anyText, (text) => {
      for (const { kind, value } of tokenize(text)) {
        expect(kind === 'blank' ? value.trim() : (value.split(/\r\n?|\n/)[1] ?? '')).toBe('')
      }
    })
  })
})
