import { describe, expect, test } from 'vitest'
import { parseDigest, tokenize } from '../../src/index.ts'
import { linesWithoutPlace, lostLines, unusedTexts } from '../support/accounts.ts'
import { listTexts } from '../support/corpus.ts'

const options = { format: 'hf-papers', places: true }

/** Reads every text of every format as a page of Hugging Face papers, which most are not. */
export function testTexts(corpus: string): void {
  const all = listTexts(corpus)
  const formats = [...new Set(all.map(({ format }) => format))]

  describe.each(formats)('every text of %s', (format) => {
    const texts = all.filter((one) => one.format === format)
    const nameAll = (found: (text: string) => readonly string[]): string[] =>
      texts.flatMap(({ name, text }) => found(text).map((line) => `${name}: ${line}`))

    test('is its tokens laid end to end', () => {
      for (const { text } of texts) {
        const values = tokenize(text).map(({ value }) => value)
        expect(values.join('') === text).toBe(true)
      }
    })

    test('is read without an exception', () => {
      for (const { text } of texts) expect(() => parseDigest(text, options)).not.toThrow()
    })

    test('gives a result that survives JSON', () => {
      for (const { text } of texts) {
        const digest = parseDigest(text, options)
        expect(JSON.parse(JSON.stringify(digest))).toStrictEqual(digest)
      }
    })

    test('gives the same result twice', () => {
      for (const { text } of texts)
        expect(parseDigest(text, options)).toEqual(parseDigest(text, options))
    })

    test('has every line in an entry, in the boilerplate or in a message', () => {
      expect(nameAll((text) => lostLines(text, parseDigest(text, options)))).toEqual([])
    })

    test('has a place for every line of an entry', () => {
      expect(nameAll((text) => linesWithoutPlace(text, parseDigest(text, options)))).toEqual([])
    })

    test('has every line of plain text in a value of its entry or in a message', () => {
      expect(nameAll((text) => unusedTexts(text, parseDigest(text, options)))).toEqual([])
    })
  })
}
