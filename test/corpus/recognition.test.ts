import { describe, expect, test } from 'vitest'
import { allAdapters } from '../../src/adapters.ts'
import { chooseAdapter } from '../../src/choose-adapter.ts'
import { inputOf } from '../../src/input.ts'
import { formatNames, recognize } from '../../src/recognize.ts'
import { findCorpus, listTexts } from '../support/corpus.ts'

const corpus = findCorpus()
const texts = corpus === undefined ? [] : listTexts(corpus)
const known = new Set<string>(formatNames)

describe.skipIf(corpus === undefined)('every file of the corpus', () => {
  test('is recognised as its own format and as no other, without a hint', () => {
    const found = texts.map(({ format, name, text }) => ({
      name: `${format}/${name}`,
      format: recognize(text).format,
    }))
    const expected = texts.map(({ format, name }) => ({
      name: `${format}/${name}`,
      format: known.has(format) ? format : undefined,
    }))
    expect(found).toEqual(expected)
  })

  test('is recognised by one format alone, in whatever order they are asked', () => {
    const claimed = texts.map(({ format, name, text }) => {
      const input = inputOf(text)
      const claims = allAdapters().filter((adapter) =>
        chooseAdapter(input, { adapters: [adapter] }),
      )
      return { name: `${format}/${name}`, claims: claims.map((adapter) => adapter.name) }
    })
    expect(claimed.filter(({ claims }) => claims.length > 1)).toEqual([])
  })
})
