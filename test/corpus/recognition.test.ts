import { describe, expect, test } from 'vitest'
import { allAdapters } from '../../src/adapters.ts'
import { chooseAdapter } from '../../src/choose-adapter.ts'
import { HEAD } from '../../src/format.ts'
import { inputOf } from '../../src/input.ts'
import { isMail, parseMail } from '../../src/mail.ts'
import { formatNames, recognize } from '../../src/recognize.ts'
import { findCorpus, listTexts } from '../support/corpus.ts'

const corpus = findCorpus()
const files = corpus === undefined ? [] : listTexts(corpus)
const mails = files.filter(({ text }) => isMail(text.slice(0, HEAD)))
const texts = files.filter((file) => !mails.includes(file))
const known = new Set<string>(formatNames)
const adapters = allAdapters()

describe.skipIf(corpus === undefined)('every file of the corpus', () => {
  test('is recognised as its own format and as no other, without a hint', () => {
    const wrong = texts.flatMap(({ format, name, text }) => {
      const expected = known.has(format) ? format : undefined
      const found = recognize(text).format
      return found === expected ? [] : [`${format}/${name} as ${found}`]
    })
    expect(wrong).toEqual([])
  })

  test('that is a mail is recognised as what it brings', async () => {
    const read = mails.map(async ({ format, name, text }) => {
      const digests = await parseMail(text, { adapters })
      return { name, expected: format, formats: digests.map((digest) => digest.format) }
    })
    const wrong = (await Promise.all(read)).filter(
      ({ expected, formats }) => formats.length !== 1 || formats[0] !== expected,
    )
    expect(wrong).toEqual([])
    expect(mails.length).toBeGreaterThan(5)
  })

  test('is recognised by one format alone, in whatever order they are asked', () => {
    const claimed = texts.map(({ format, name, text }) => {
      const input = inputOf(text)
      const claims = adapters.filter((adapter) => chooseAdapter(input, { adapters: [adapter] }))
      return { name: `${format}/${name}`, claims: claims.map((adapter) => adapter.name) }
    })
    expect(claimed.filter(({ claims }) => claims.length > 1)).toEqual([])
  })
})
