import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setDataAside } from '../../src/adapters/html/set-aside.ts'
import { allAdapters } from '../../src/adapters.ts'
import { type MergedEntry, mergeEntries } from '../../src/merge.ts'
import { parseDigest } from '../../src/parse-digest.ts'
import type { DigestEntry } from '../../src/types.ts'
import { toMarkdown } from '../../src/writers.ts'
import { readBulk } from '../support/bulk.ts'
import { findCorpus, listTexts } from '../support/corpus.ts'

const PAIRS = 10_000
const SEED = 20_240_801
const timed = { timeout: 60_000 }

const corpus = findCorpus() ?? ''
const adapters = allAdapters()

function read(input: string): readonly DigestEntry[] {
  return parseDigest(input, { adapters, referenceDate: '2024-08-01' }).entries
}

function readAt(path: string): string {
  return existsSync(join(corpus, path)) ? readFileSync(join(corpus, path), 'utf8') : ''
}

const idOf = ({ identifiers }: DigestEntry) => identifiers?.arxiv
const sourcesOf = ({ sources }: MergedEntry) => sources.map(({ entry }) => entry)

function distinctIds(entries: readonly DigestEntry[]): Set<string> {
  return new Set(entries.flatMap((entry) => idOf(entry) ?? []))
}

/** The same entries without what identifies their papers. */
function withoutIds({ identifiers, url, ...entry }: DigestEntry): DigestEntry {
  return { ...entry, links: identifiers || url ? [] : entry.links }
}

describe.skipIf(corpus === '')(
  'a day as text, which has no identifiers, as HTML, as JSON and as our own Markdown',
  () => {
    const html = readAt('hf-html/daily-2024-08-01.html')
    const [json = ''] = setDataAside(html).values.values()
    const text = readAt('hf-papers/daily-2024-08-01-resiliparse-full.txt')
    const markdown = toMarkdown(read(html), { heading: 'Papers of 2024-08-01' })
    const forms = [text, html, json, markdown].map(read)
    const merged = mergeEntries(forms.flat())

    test('has as many papers as identifiers, each from all four', () => {
      expect(merged).toHaveLength(distinctIds(forms.flat()).size)
      expect(merged.map(({ sources }) => sources.length)).toEqual(merged.map(() => 4))
      expect(forms[0]!.filter(idOf)).toEqual([])
    })

    test('has the same papers in whatever order the forms come', () => {
      for (const reordered of [forms.toReversed(), [forms[1]!, forms[0]!, ...forms.slice(2)]])
        expect(new Set(mergeEntries(reordered.flat()).map(idOf))).toEqual(new Set(merged.map(idOf)))
    })

    test('can be merged form by form', () => {
      const [one, two, ...others] = forms
      const first = mergeEntries([...one!, ...two!])
      expect(mergeEntries([...first, ...others.flat()])).toEqual(merged)
    })
  },
)

describe.skipIf(corpus === '')(
  'a mailing, those of its classes, and the listing made of it',
  () => {
    const classes = ['co', 'ep', 'ga', 'he', 'im', 'sr'].map((name) => `-${name}`)
    const mailings = ['', ...classes].map(
      (name) => `arxiv-email/astro-ph${name}-new-2023-03-03.txt`,
    )
    const paths = [...mailings, 'arxiv-html/list-astro-ph-new-2023-03-03.html']
    const lists = paths.map((path) => read(readAt(path)))
    const merged = mergeEntries(lists.flat())

    test('have as many papers as identifiers, in the order of the mailing', () => {
      expect(Math.min(...lists.map(({ length }) => length))).toBeGreaterThan(10)
      expect(merged.map(idOf)).toEqual(lists[0]!.map(idOf))
      expect(merged).toHaveLength(distinctIds(lists.flat()).size)
    })

    test('have the same papers with the mailing last', () => {
      expect(mergeEntries(lists.flat().toReversed())).toHaveLength(merged.length)
    })
  },
)

describe.skipIf(corpus === '')('the papers of the whole corpus', () => {
  const texts = corpus === '' ? [] : listTexts(corpus)
  const all = texts.flatMap(({ text }) => read(text))
  const merged = mergeEntries(all)

  test('are no two of arXiv at once, and none twice', timed, () => {
    expect(all.length).toBeGreaterThan(2000)
    expect(merged.length).toBeLessThan(all.length)
    expect(merged.filter((paper) => distinctIds(sourcesOf(paper)).size > 1)).toEqual([])
    expect(merged.filter(idOf)).toHaveLength(distinctIds(all).size)
  })

  test('are no two of arXiv at once where the identifiers are taken away', timed, () => {
    const anonymous = mergeEntries(all.map(withoutIds))
    const joined = anonymous.filter(({ sources }) => {
      return distinctIds(sources.map(({ index }) => all[index]!)).size > 1
    })
    expect(joined).toEqual([])
    expect(anonymous.length).toBeLessThan(all.length)
  })

  test('do not join, in 10,000 pairs of different ones', timed, () => {
    expect(joinedPairs(all, all.map(nameOf))).toEqual([])
  })

  test('do not join where the identifiers of such pairs are taken away', timed, () => {
    expect(joinedPairs(all.map(withoutIds), all.map(nameOf))).toEqual([])
  })
})

describe.skipIf(corpus === '')('papers that are there in bulk', () => {
  const papers = readBulk(corpus).map(({ id = '', title = '', authorCount = 0, date = '' }) => {
    const publishedAt = { iso: date, implied: [], raw: date }
    return { title, authorCount, publishedAt, githubLinks: [], links: [], id }
  })

  test('stay apart without their identifiers, and find those that have theirs', timed, () => {
    expect(mergeEntries(papers)).toHaveLength(papers.length)
    const identified = papers.map((paper) =>
      Object.assign({ identifiers: { arxiv: paper.id } }, paper),
    )
    const merged = mergeEntries([...identified, ...papers])
    expect(
      merged.filter(({ sources }) => new Set(sources.map(({ entry }) => entry.id)).size > 1),
    ).toEqual([])
    expect(merged.length).toBeLessThan(papers.length * 1.01)
  })
})

/** What tells papers apart for certain, by itself: the identifier, else the letters of the title. */
function nameOf(entry: DigestEntry): { readonly id: string | undefined; readonly title: string } {
  const title = (entry.title ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return { id: idOf(entry) ?? entry.identifiers?.doi, title }
}

/** Pairs of different papers that join; of papers that have nothing to tell them apart none is taken. */
function joinedPairs(
  entries: readonly DigestEntry[],
  names: readonly ReturnType<typeof nameOf>[],
): (readonly DigestEntry[])[] {
  const number = fc.nat({ max: entries.length - 1 })
  const different = fc.tuple(number, number).filter(([one, other]) => {
    const [a, b] = [names[one]!, names[other]!]
    return a.id !== undefined && b.id !== undefined ? a.id !== b.id : a.title !== b.title
  })
  const pairs = fc.sample(different, { numRuns: PAIRS, seed: SEED })
  return pairs
    .map(([one, other]) => [entries[one]!, entries[other]!] as const)
    .filter((pair) => mergeEntries(pair).length < 2)
}
