import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DigestEntry } from '../../src/types.ts'
import type { CslItem } from '../../src/writers.ts'
import { findCorpus } from '../support/corpus.ts'
import { forAll, suite } from '../support/for-all.ts'
import { itemsIn, printedByCitationJs, readByCitationJs } from './citation-js.ts'
import { fullEntry } from './entries.ts'
import { bulkEntries, expectedInCorpus, fixtureEntries, readCorpus } from './read-entries.ts'
import { richEntry } from './rich-entries.ts'

/** What must be found of some entries, and no complaint. */
function statedIn(entries: readonly DigestEntry[]): object {
  return { complaints: [], papers: entries.map(statedOf), inBibtex: entries.map(titleOf) }
}

/** What citation-js finds of some entries. */
function foundIn(entries: readonly DigestEntry[]): object {
  const { complaints, items } = readByCitationJs(entries)
  const inBibtex = itemsIn(printedByCitationJs(entries, 'bibtex')).map(titleOf)
  return { complaints, papers: items.map(foundOf), inBibtex }
}

function statedOf({ title, authors = [], publishedAt, identifiers }: DigestEntry): object {
  const isDated = publishedAt !== undefined && !publishedAt.iso.startsWith('-')
  const date = isDated ? publishedAt.iso : undefined
  return { title: title?.trim(), authors: authors.length, date, doi: identifiers?.doi }
}

function foundOf({ title, author = [], issued, DOI }: CslItem): object {
  const parts = issued && 'date-parts' in issued ? issued['date-parts'][0] : undefined
  const date = parts?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
  return { title, authors: author.length, date: date?.join('-'), doi: DOI }
}

/** A title without the characters that TeX writes in other ways. */
function titleOf({ title = '' }: { readonly title?: string }): string {
  return title.normalize('NFKD').replace(/[^a-z0-9]/gi, '')
}

describe('citation-js finds what is stated in', () => {
  test('the entries of all fixtures', () => {
    const entries = fixtureEntries.flatMap((fixture) => fixture.entries)
    expect(foundIn(entries)).toEqual(statedIn(entries))
  })

  const corpus = findCorpus()
  const found = corpus === undefined ? [] : [...readCorpus(corpus), ...expectedInCorpus(corpus)]

  test.skipIf(corpus === undefined)('the corpus in UNDIGEST_CORPUS or ../shared/corpus', () => {
    expect(found).not.toEqual([])
  })

  test.each(found)('$name', ({ entries }) => {
    expect(foundIn(entries)).toEqual(statedIn(entries))
  })

  test.skipIf(corpus === undefined)('hf-bulk', () => {
    const entries = bulkEntries(corpus!)
    expect(foundIn(entries)).toEqual(statedIn(entries))
  })
})

describe('citation-js prints', () => {
  test('a paper of a journal', () => {
    expect(printedByCitationJs([fullEntry], 'bibliography')).toBe(
      'Doe, J. & Li Wei. (2025). A Title. ICML. https://doi.org/10.1000/x\n',
    )
  })

  test('a preprint with its number', () => {
    const { venue: _, ...preprint } = fullEntry
    expect(printedByCitationJs([preprint], 'bibliography')).toBe(
      'Doe, J. & Li Wei. (2025). A Title (arXiv:2502.00001; Version 2). arXiv. https://doi.org/10.1000/x\n',
    )
  })
})

describe('of entries with every key in every combination', suite, () => {
  test('citation-js takes every field as it is', () => {
    forAll(fc.array(richEntry, { maxLength: 4 }), (entries) => {
      expect(readByCitationJs(entries).complaints).toEqual([])
    })
  })

  test('every brace in a title is closed in BibTeX', () => {
    forAll(richEntry, (entry) => {
      const lines = printedByCitationJs([entry], 'bibtex').split('\n')
      const titles = lines.filter((line) => line.startsWith('\ttitle'))
      expect(titles.map(openBraces)).toEqual(titles.map(() => 0))
    })
  })
})

function openBraces(line: string): number {
  const braces = line.match(/[{}]/g) ?? []
  return braces.reduce((open, brace) => open + (brace === '{' ? 1 : -1), 0)
}
