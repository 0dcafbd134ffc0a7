import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newsletter } from '../../src/adapters/newsletter.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { forAll, suite } from '../support/for-all.ts'

const options = { adapters: [newsletter()], format: 'newsletter' }
const read = (issue: string | Uint8Array): Digest => parseDigest(issue, options)
const rulesOf = (issue: string): string[] => read(issue).messages.map(({ ruleId }) => ruleId)

const URL = 'https://arxiv.org/abs/2401.00001'
const ITEM = `[### Moths (5 minute read)](${URL})\n\nThey fly at night.\n\n`

describe('what is no newsletter', () => {
  test.each(['', ' \n\n', 'Moths fly at night.', '{"a": 1}', '[', '[](', '[### ](', '](](]('])(
    'has no entries: %j',
    (text) => {
      expect(read(text).entries).toEqual([])
      expect(rulesOf(text)).toEqual(['no-entries'])
    },
  )
})

describe('an issue that breaks off', () => {
  test('has the items before that', () => {
    expect(read(`${ITEM}[### Lamps (5 minute read)](https://arx`).entries).toHaveLength(1)
  })

  test('as HTML says so', () => {
    const issue = `<p><a href="${URL}">Moths (5 minute read)</a></p><p>They fly.</p><a href="https://arx`
    expect(read(issue).entries).toHaveLength(1)
    expect(rulesOf(issue)).toEqual(['input-truncated'])
  })

  test('anywhere has only what the whole has', suite, () => {
    const issue = ITEM.replaceAll('Moths', 'A').repeat(3)
    forAll(fc.nat(issue.length), (length) => {
      for (const { title, url } of read(issue.slice(0, length)).entries) {
        expect(title).toBe('A')
        expect(url).toBe(URL)
      }
    })
  })
})

describe('hostile issues do no harm', () => {
  test('HTML that is nested too deeply', () => {
    expect(rulesOf('<div>'.repeat(100_000))).toEqual(['too-deep', 'no-entries'])
  })

  test('bytes that are no text', () => {
    expect(read(new Uint8Array([0xff, 0xfe, 0x00, 0x80])).entries).toEqual([])
  })

  test('any text', suite, () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '](',
      '###',
      '\n',
      '\n\n',
      URL,
      ' a',
      '*',
      '\\',
      '![',
    )
    forAll(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = pieces.join('')
      for (const { start, end } of read(text).boilerplate)
        expect(text.slice(start.offset, end.offset).trim()).not.toBe('')
    })
  })
})
