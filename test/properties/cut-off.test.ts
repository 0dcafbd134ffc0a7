import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import type { DigestEntry } from '../../src/types.ts'
import { forAll, suite } from '../support/for-all.ts'
import { searchHead } from '../support/furniture.ts'
import { search } from '../support/layouts.ts'
import { paper } from '../support/papers.ts'
import { lineTexts } from '../support/texts.ts'

const read = (text: string): DigestEntry[] =>
  parseDigest(text, { format: 'hf-papers', places: true, referenceDate: '2026-10-02' }).entries

const share = fc.double({ min: 0, max: 1, noNaN: true })

const startOf = (text: string, kept: number): string =>
  text.slice(0, Math.floor(text.length * kept))

/** The addresses of reference links stand at the end of a page: one that is cut off has none. */
const texts = lineTexts.filter((text) => !text.includes(']: '))

describe('a page that is cut off', suite, () => {
  test('has every entry whose next one is whole', () => {
    forAll(fc.tuple(texts, share), ([text, kept]) => {
      const start = startOf(text, kept)
      const entries = read(text)
      const whole = entries.filter(({ position }) => (position?.end.offset ?? 0) <= start.length)
      const final = entries.slice(0, Math.max(whole.length - 1, 0))
      expect(read(start).slice(0, final.length)).toEqual(final)
    })
  })

  test('has every entry with a byline whose next one has a letter of its title', () => {
    forAll(fc.tuple(fc.array(paper, { minLength: 2, maxLength: 5 }), share), ([papers, kept]) => {
      const text = [...searchHead, ...papers.flatMap(search())].join('\n')
      const start = startOf(text, kept)
      const entries = read(text)
      const begun = entries.filter(({ position }) =>
        /\p{L}/u.test(start.slice(position?.start.offset)),
      )
      const final = entries.slice(0, Math.max(begun.length - 1, 0))
      expect(read(start).slice(0, final.length)).toEqual(final)
    })
  })
})
