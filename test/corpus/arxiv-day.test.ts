import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allAdapters } from '../../src/adapters.ts'
import { latexToText } from '../../src/latex.ts'
import { parseDigest } from '../../src/parse-digest.ts'
import type { DigestEntry } from '../../src/types.ts'
import { findCorpus } from '../support/corpus.ts'

/** Where the page itself says something else than the mailing that it was made of. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'title of 2211.12027':
    'the page sets Greek letters within a formula, which are left to the typesetter',
  'authors of 2303.00916': 'the page leaves out the article of "The CMB-S4 Collaboration"',
  'abstract of 2303.01138': 'the page sets `{\\deg}`, which is a command of arXiv and not of TeX',
}

const corpus = findCorpus()
const adapters = allAdapters()

function read(path: string): readonly DigestEntry[] {
  if (corpus === undefined) return []
  const bytes = new Uint8Array(readFileSync(join(corpus, path)))
  return parseDigest(bytes, { adapters, mapText: latexToText }).entries
}

describe.skipIf(corpus === undefined)('a mailing and the listing page made of it', () => {
  const mailing = read('arxiv-email/astro-ph-new-2023-03-03.txt')
  const listing = read('arxiv-html/list-astro-ph-new-2023-03-03.html')
  const idOf = ({ identifiers }: DigestEntry) => identifiers?.arxiv

  test('have the same papers in the same order', () => {
    expect(mailing.length).toBe(97)
    expect(listing.map(idOf)).toEqual(mailing.map(idOf))
  })

  test.each(['announceType', 'authorCount', 'title', 'authors', 'abstract', 'categories'] as const)(
    'agree on the %s of each, TeX resolved',
    (key) => {
      const differing = mailing.filter(
        (entry, index) => JSON.stringify(entry[key]) !== JSON.stringify(listing[index]?.[key]),
      )
      const expected = Object.keys(DIFFERENCES).filter((name) => name.startsWith(`${key} of`))
      expect(differing.map((entry) => `${key} of ${idOf(entry)}`)).toEqual(expected)
    },
  )
})
