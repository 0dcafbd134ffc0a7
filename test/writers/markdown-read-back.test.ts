import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTitle } from '../../src/fields/title.ts'
import type { DigestEntry } from '../../src/types.ts'
import { printable } from '../../src/writers/printable.ts'
import { findCorpus } from '../support/corpus.ts'
import { forAll, suite } from '../support/for-all.ts'
import { fullEntry } from './entries.ts'
import { comparable, type MarkdownFields, markdownFields, readBack } from './markdown-fields.ts'
import { fixtureEntries, readCorpus } from './read-entries.ts'
import { richEntry } from './rich-entries.ts'

const written = (entries: readonly DigestEntry[]): unknown[] => entries.map(markdownFields)

describe('Markdown comes back as the entries that were written', () => {
  test('with every key that it prints', () => {
    const entry = { ...fullEntry, authors: ['Jane Doe', 'Li Wei'], authorCount: 27 }
    expect(readBack([entry, entry])).toEqual(written([entry, entry]))
  })

  test.each([
    { authors: ['Moth, Ada', 'Ben Owl'], authorCount: 2 },
    { authors: ['Moth, Ada', 'Owl, Ben'], authorCount: 2, authorsTruncated: true as const },
    { authors: ['Ada Moth', 'Ben Owl'], authorsTruncated: true as const },
    { authors: ['Ada Moth, Jr.', 'Ben Owl'], authorCount: 2 },
    { authorCount: 7, url: 'https://example.org/a_(b)' },
    { authorCount: 7, links: [{ url: 'https://example.org/a)(b;c', kind: 'other' as const }] },
  ])('with %j', (part) => {
    const { authors: _, authorCount: __, authorsTruncated: ___, ...others } = fullEntry
    const entry = { ...others, ...part }
    expect(readBack([entry])).toEqual(written([entry]))
  })

  test.each(fixtureEntries)('from the fixture $name', ({ entries }) => {
    expect(readBack(entries)).toEqual(written(entries))
  })

  const corpus = findCorpus()
  const found = corpus === undefined ? [] : readCorpus(corpus)

  test.each(found)('from $name', ({ entries }) => {
    const papers = entries.some(hasFacts) ? entries : []
    const back = readBack(papers)
    const expected = papers.map((entry) => comparable(markdownFields(entry), entry))
    expect(back).toHaveLength(papers.length)
    expect(back.map((fields, index) => comparable(fields, papers[index]!))).toEqual(expected)
  })
})

/** A page on which no paper has more than a title and a text could be a page of anything. */
function hasFacts(entry: DigestEntry): boolean {
  const { authors, authorCount, publishedAt, upvotes, organization, githubLinks, links } = entry
  const stated = [authors, authorCount, publishedAt, upvotes, organization]
  return stated.some((value) => value !== undefined) || githubLinks.length + links.length > 0
}

/** Entries with texts that are hard to print, of which each states how many authors it has. */
const hardPapers: fc.Arbitrary<DigestEntry[]> = fc.array(
  richEntry.map((entry) =>
    Object.assign(entry, {
      authors: undefined,
      venue: undefined,
      authorCount: entry.authorCount ?? 7,
    }),
  ),
  { minLength: 1, maxLength: 5 },
)

describe('Markdown of entries that are hard to print', suite, () => {
  test('has every title', () => {
    forAll(hardPapers, (entries) => {
      const titles = entries.map(({ title = '' }) => readTitle(printable(title)) || undefined)
      expect(readBack(entries).map(({ title }) => title)).toEqual(titles)
    })
  })

  test('has every count', () => {
    const countsOf = ({ authorCount, upvotes, comments }: MarkdownFields): unknown[] => [
      authorCount,
      upvotes,
      comments,
    ]
    forAll(hardPapers, (entries) => {
      const counts = entries.map((entry) => countsOf(markdownFields(entry)))
      expect(readBack(entries).map(countsOf)).toEqual(counts)
    })
  })
})
