import * as fc from 'fast-check'
import { type MergedEntry, mergeEntries } from '../../src/merge.ts'
import type { DigestDate, DigestEntry, Identifiers } from '../../src/types.ts'

/** A title that is long enough to tell a paper by it. */
export const TITLE = 'Slow Light: Teaching Video Models to Wait'

export function entryOf(part: Partial<DigestEntry> = {}): DigestEntry {
  return { githubLinks: [], links: [], ...part }
}

export function dateOf(iso: string, implied: DigestDate['implied'] = []): DigestDate {
  return { iso, implied, raw: iso }
}

/** An entry with a title and the identifiers given. */
export function identified(identifiers: Identifiers, part: Partial<DigestEntry> = {}): DigestEntry {
  return entryOf({ title: TITLE, identifiers, ...part })
}

/** Which entries are together, by their numbers. */
export function together(entries: Iterable<DigestEntry>): number[][] {
  return mergeEntries(entries).map(numbersOf)
}

export function numbersOf({ sources }: MergedEntry): number[] {
  return sources.map(({ index }) => index)
}

/** The number of papers among entries. */
export function papers(...parts: readonly Partial<DigestEntry>[]): number {
  return mergeEntries(parts.map(entryOf)).length
}

const iso = fc.constantFrom('2023-11-25', '2024-11-25', '2024-11', '2024', '--11-25', '2025-01-02')
const date = fc
  .tuple(iso, fc.constantFrom<DigestDate['implied']>([], ['year']))
  .map(([day, implied]) => dateOf(day, implied))

const identifiers = fc.record(
  {
    arxiv: fc.constantFrom('2401.00001', '2401.00002', '2401.00003', 'math.AG/0601001'),
    arxivVersion: fc.integer({ min: 1, max: 3 }),
    doi: fc.constantFrom('10.1000/a', '10.1000/b', '10.48550/arxiv.2401.00001'),
    pmid: fc.constantFrom('1', '2'),
  },
  { requiredKeys: [] },
)

const repository = fc
  .constantFrom('one', 'two')
  .map((repo) => ({ owner: 'acme', repo, url: `https://github.com/acme/${repo}` }))

const LONG = 'We teach a model of video to skip the frames that repeat the one before them. '

const stated: fc.Arbitrary<Partial<DigestEntry>> = fc.record<Partial<DigestEntry>>(
  {
    title: fc.constantFrom(TITLE, TITLE, `${TITLE.toUpperCase()}.`, 'Editorial', 'On Wings'),
    abstract: fc.constantFrom('Short.', LONG.repeat(3), `${LONG.repeat(2)}And more.`),
    abstractKind: fc.constantFrom('full', 'snippet', 'summary'),
    authors: fc.constantFrom(['Jane Doe'], ['J. Doe', 'Li Wei'], ['Ada Roe', 'Li Wei']),
    authorCount: fc.integer({ min: 1, max: 3 }),
    authorsTruncated: fc.constant(true),
    publishedAt: date,
    updatedAt: date,
    upvotes: fc.nat({ max: 3 }),
    url: fc.constantFrom('https://example.org/a', 'https://example.org/b'),
    identifiers,
    categories: fc.constantFrom(['cs.CL'], ['cs.CL', 'cs.LG'], []),
    venue: fc.constantFrom('ICML', 'ICML 2024'),
    submittedBy: fc.constantFrom('akhaliq', 'roe'),
    announceType: fc.constantFrom('new', 'cross', 'replace'),
    fields: fc.constantFrom({ tags: ['a'] }, { tags: ['a', 'b'], score: 1 }, {}),
    pointer: fc.constantFrom('/0', '/1'),
  },
  { requiredKeys: [] },
)

const confusable: fc.Arbitrary<DigestEntry> = fc
  .tuple(
    stated,
    fc.array(repository, { maxLength: 2 }),
    fc.constantFrom(['https://example.org/a'], ['https://example.org/c'], []),
  )
  .map(([part, githubLinks, urls]) =>
    entryOf({ ...part, githubLinks, links: urls.map((url) => ({ url, kind: 'other' as const })) }),
  )

/** Entries that agree and contradict each other in every way there is. */
export const confusables = fc.array(confusable, { maxLength: 12 })
