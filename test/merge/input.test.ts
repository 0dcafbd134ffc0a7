import { describe, expect, test } from 'vitest'
import { mergeEntries } from '../../src/merge.ts'
import type { DigestEntry } from '../../src/types.ts'
import { entryOf, TITLE } from './entries.ts'

/** As a file of JSON lines holds it, which need not be of the types that we have. */
const stored = (...entries: readonly object[]) => entries as DigestEntry[]

const KEYS =
  'title abstract abstractKind authors authorCount authorsTruncated publishedAt updatedAt upvotes comments url identifiers categories venue submittedBy organization announceType unknown position pointer places fields'.split(
    ' ',
  )

describe('null is the same as absent', () => {
  test.each(KEYS)('as %s', (key) => {
    const [paper, ...others] = mergeEntries(
      stored({ ...entryOf(), identifiers: { pmid: '1' }, [key]: null }),
    )
    expect(others).toEqual([])
    expect(paper).not.toHaveProperty(key)
    expect(paper!.sources[0]!.keys).not.toContain(key)
  })

  test('as every key of two entries that are joined', () => {
    const authors = ['Jane Doe']
    const nulls = Object.fromEntries(KEYS.map((key) => [key, null]))
    const [paper, ...others] = mergeEntries(
      stored(
        { ...nulls, title: TITLE, authors },
        { ...entryOf(), title: TITLE, authors, upvotes: 3 },
      ),
    )
    expect(others).toEqual([])
    expect(paper).toMatchObject({ title: TITLE, upvotes: 3 })
  })

  test('as one of the identifiers', () => {
    const identifiers = { arxiv: null, arxivVersion: null, doi: null, pmid: '1' }
    const papers = mergeEntries(
      stored({ identifiers }, { identifiers: { pmid: '1', doi: '10.1/a' } }),
    )
    expect(papers.map((paper) => paper.identifiers)).toEqual([{ pmid: '1', doi: '10.1/a' }])
  })

  test('as the lists that every entry has, which are empty then', () => {
    for (const lists of [{}, { githubLinks: null, links: null }]) {
      const [paper] = mergeEntries(stored({ title: TITLE, ...lists }))
      expect(paper).toMatchObject({ githubLinks: [], links: [] })
      expect(paper!.sources[0]!.keys).toEqual(['title'])
    }
  })

  test('and stays in the source', () => {
    const entry = { title: TITLE, venue: null }
    expect(mergeEntries(stored(entry))[0]!.sources[0]!.entry).toBe(entry)
  })

  test('but not as a key of the caller’s own', () => {
    expect(mergeEntries([{ ...entryOf(), read: null }])[0]).toHaveProperty('read', null)
  })
})

describe('a value of another type is named', () => {
  test.each<[object, string]>([
    [{ title: 5 }, 'title must be a string, but is a number'],
    [{ authors: 'A, B' }, 'authors must be a list, but is a string'],
    [{ authors: ['A', null] }, 'authors[1] must be a string, but is null'],
    [{ authorCount: '3' }, 'authorCount must be a number, but is a string'],
    [{ identifiers: [] }, 'identifiers must be an object, but is a list'],
    [{ identifiers: { pmid: 12 } }, 'identifiers.pmid must be a string, but is a number'],
    [
      { identifiers: { arxivVersion: '2' } },
      'identifiers.arxivVersion must be a number, but is a string',
    ],
    [{ publishedAt: '2024-01-01' }, 'publishedAt must be an object, but is a string'],
    [{ publishedAt: {} }, 'publishedAt.iso must be a string, but is undefined'],
    [{ updatedAt: { iso: '2024' } }, 'updatedAt.implied must be a list, but is undefined'],
    [{ links: ['https://example.org'] }, 'links[0] must be an object, but is a string'],
    [{ links: [{}] }, 'links[0].url must be a string, but is undefined'],
    [{ githubLinks: [{ owner: 'a' }] }, 'githubLinks[0].repo must be a string, but is undefined'],
    [{ fields: 'a' }, 'fields must be an object, but is a string'],
    [{ unknown: {} }, 'unknown must be a list, but is an object'],
  ])('%j: %s', (part, reason) => {
    const entries = stored(entryOf(), { ...entryOf(), ...part })
    expect(() => mergeEntries(entries)).toThrow(new TypeError(`entries[1].${reason}`))
  })

  test('in the source of a merged entry', () => {
    const [merged] = mergeEntries([entryOf({ title: TITLE })])
    const entry = { ...merged, sources: [{ ...merged!.sources[0], entry: { title: 5 } }] }
    expect(() => mergeEntries(stored(entry))).toThrow(
      new TypeError('entries[0].sources[0].entry.title must be a string, but is a number'),
    )
  })

  test.each<[unknown, string]>([
    [null, 'null'],
    ['entry', 'a string'],
    [[], 'a list'],
  ])('where an entry is %j', (value, kind) => {
    expect(() => mergeEntries([entryOf(), value] as DigestEntry[])).toThrow(
      new TypeError(`entries[1] must be an object, but is ${kind}`),
    )
  })
})

describe('identifiers as others write them', () => {
  test.each([
    [{ arxiv: 'arXiv:2401.00001' }, { arxiv: '2401.00001' }],
    [{ arxiv: 'https://arxiv.org/abs/2401.00001v2' }, { arxiv: '2401.00001' }],
    [{ doi: 'https://doi.org/10.1000/ABC' }, { doi: '10.1000/abc' }],
    [{ doi: 'http://dx.doi.org/10.1000/ABC' }, { doi: '10.1000/abc' }],
    [{ doi: 'doi:10.1000/abc' }, { doi: '10.1000/abc' }],
    [{ pmid: 'PMID: 12' }, { pmid: '12' }],
  ])('%j is %j', (one, other) => {
    expect(
      mergeEntries([
        { ...entryOf(), identifiers: one },
        { ...entryOf(), identifiers: other },
      ]),
    ).toHaveLength(1)
  })

  test('an identifier without a version is kept before one with it', () => {
    const identifiers = [{ arxiv: '2401.00001v1' }, { arxiv: '2401.00001', arxivVersion: 2 }]
    const [paper] = mergeEntries(identifiers.map((one) => entryOf({ identifiers: one })))
    expect(paper!.identifiers).toEqual(identifiers[1])
  })
})
