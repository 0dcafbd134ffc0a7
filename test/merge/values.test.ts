import { describe, expect, test } from 'vitest'
import { mergeEntries } from '../../src/merge.ts'
import type { DigestEntry } from '../../src/types.ts'
import { deepFreeze } from '../support/freeze.ts'
import { dateOf, entryOf } from './entries.ts'

type Part = Partial<DigestEntry>

const arxiv = '2401.00001'
const point = { line: 1, column: 1, offset: 0 }
const position = { start: point, end: point }

/** The one paper that entries with the same identifier make. */
function merged(...parts: readonly Part[]) {
  const entries = parts.map((part) => entryOf({ identifiers: { arxiv }, ...part }))
  const [paper, ...others] = mergeEntries(entries)
  expect(others).toEqual([])
  return paper!
}

function version(arxivVersion: number, part: Part): Part {
  return { identifiers: { arxiv, arxivVersion }, ...part }
}

/** Which of the entries a key comes from. */
function originsOf(paper: ReturnType<typeof merged>, key: keyof DigestEntry): number[] {
  return paper.sources.filter(({ keys }) => keys.includes(key)).map(({ index }) => index)
}

describe('the fullest value is kept', () => {
  test.each<[keyof DigestEntry, Part, Part]>([
    ['title', { title: 'Slow …' }, { title: 'Slow Light' }],
    ['title', { title: 'Slow Light' }, { title: 'Slow Light: A Study' }],
    ['abstract', { abstract: 'A text.' }, { abstract: 'A text that is longer.' }],
    ['abstract', { abstract: 'A text that …' }, { abstract: 'A text.' }],
    [
      'abstract',
      { abstract: 'A long summary.', abstractKind: 'summary' },
      { abstract: 'A text.', abstractKind: 'full' },
    ],
    ['abstract', { abstract: 'A long text.' }, { abstract: 'A text.', abstractKind: 'full' }],
    ['authors', { authors: ['Jane Doe'] }, { authors: ['Jane Doe', 'Li Wei'] }],
    ['authors', { authors: ['J. Doe'] }, { authors: ['Jane Doe'] }],
    ['authors', { authors: ['Jane Doe'], authorsTruncated: true }, { authors: ['J. Doe'] }],
    ['authorCount', { authorCount: 100, authorsTruncated: true }, { authorCount: 7 }],
    ['publishedAt', { publishedAt: dateOf('2024-11') }, { publishedAt: dateOf('2024-11-25') }],
    ['publishedAt', { publishedAt: dateOf('--11-25') }, { publishedAt: dateOf('2024') }],
    [
      'publishedAt',
      { publishedAt: dateOf('2024-11-25', ['year']) },
      { publishedAt: dateOf('2024-11') },
    ],
    ['updatedAt', { updatedAt: dateOf('2024-11-25') }, { updatedAt: dateOf('2024-12') }],
    ['upvotes', { upvotes: 0 }, { upvotes: 12 }],
    ['comments', { comments: 1 }, { comments: 2 }],
    ['categories', { categories: ['cs.CL'] }, { categories: ['cs.CL', 'cs.LG'] }],
    ['venue', { venue: 'ICML' }, { venue: 'ICML 2024' }],
    ['venue', { venue: 'International …' }, { venue: 'ICML' }],
    ['announceType', { announceType: 'cross' }, { announceType: 'new' }],
    ['announceType', { announceType: 'new' }, { announceType: 'replace' }],
  ])('%s of %j and %j', (key, lesser, fuller) => {
    const papers = [merged(lesser, fuller), merged(fuller, lesser)]
    expect(papers.map((paper) => paper[key])).toEqual([fuller[key], fuller[key]])
    expect(papers.map((paper) => originsOf(paper, key))).toEqual([[1], [0]])
  })

  test('of equals the first', () => {
    const paper = merged({ title: 'Slow Light' }, { title: 'SLOW LIGHT.' })
    expect(paper.title).toBe('Slow Light')
    expect(originsOf(paper, 'title')).toEqual([0])
  })

  test('with its kind', () => {
    const snippet: Part = { abstract: 'A snippet, and a long one.', abstractKind: 'snippet' }
    const paper = merged(snippet, { abstract: 'A text.' })
    expect(paper.abstract).toBe('A text.')
    expect(paper).not.toHaveProperty('abstractKind')
  })

  test('of a list of authors, with the number that belongs to it', () => {
    const whole: Part = { authors: ['Jane Doe', 'Li Wei'], authorCount: 2 }
    const paper = merged({ authors: ['Jane Doe'], authorCount: 3, authorsTruncated: true }, whole)
    expect(paper).toMatchObject(whole)
    expect(paper).not.toHaveProperty('authorsTruncated')
  })

  test('of a list that breaks off, which says so beside the exact number', () => {
    const cut: Part = { authors: ['Jane Doe'], authorsTruncated: true }
    expect(merged(cut, { authorCount: 7 })).toMatchObject({ ...cut, authorCount: 7 })
  })
})

describe('the newest version counts', () => {
  test.each<[keyof DigestEntry, Part, Part]>([
    ['title', { title: 'A Long Title of Old' }, { title: 'A Title' }],
    ['abstract', { abstract: 'A long text of old.' }, { abstract: 'A text.' }],
    ['authors', { authors: ['Jane Doe', 'Li Wei'] }, { authors: ['Jane Doe'] }],
    ['url', { url: 'https://arxiv.org/abs/a' }, { url: 'https://arxiv.org/abs/b' }],
    ['categories', { categories: ['a', 'b'] }, { categories: ['a'] }],
    ['fields', { fields: { tags: ['a', 'b'] } }, { fields: { tags: ['c'] } }],
  ])('for %s', (key, older, newer) => {
    const paper = merged(version(1, older), version(2, newer))
    expect(paper[key]).toEqual(newer[key])
    expect(paper.identifiers).toEqual({ arxiv, arxivVersion: 2 })
  })

  test('and what it does not state is that of the others', () => {
    expect(merged(version(1, { venue: 'ICML' }), version(2, {})).venue).toBe('ICML')
  })

  test('but a snippet of it does not replace an abstract', () => {
    const newer: Part = { abstract: 'A snippet', abstractKind: 'snippet' }
    const older: Part = { abstract: 'A text.', abstractKind: 'full' }
    expect(merged(version(2, newer), version(1, older))).toMatchObject(older)
  })
})

describe('of lists of things', () => {
  const link = (name: string) => ({ url: `https://example.org/${name}`, kind: 'other' as const })
  const repository = (owner: string) => ({ owner, repo: 'x', url: `https://github.com/${owner}/x` })

  test('all are kept, once', () => {
    const paper = merged(
      { links: [link('a')], githubLinks: [repository('Acme')] },
      { links: [link('a')], githubLinks: [repository('acme')] },
      { links: [link('b'), link('a')], githubLinks: [] },
    )
    expect(paper.links).toEqual([link('a'), link('b')])
    expect(paper.githubLinks).toEqual([repository('Acme')])
    expect(originsOf(paper, 'links')).toEqual([0, 2])
    expect(originsOf(paper, 'githubLinks')).toEqual([0])
  })

  test('the own link of the paper is not among the others', () => {
    const { url } = link('own')
    expect(merged({ url }, { links: [link('own')] }).links).toEqual([])
  })

  test('unknown text is kept', () => {
    const [a, b] = ['a', 'b'].map((value) => ({ label: 'Note', value }))
    expect(merged({ unknown: [a!] }, { unknown: [a!, b!] }).unknown).toEqual([a, b])
  })

  test('every identifier is kept, and a DOI of a journal before that of arXiv', () => {
    const paper = merged(
      { identifiers: { arxiv, doi: `10.48550/arxiv.${arxiv}` } },
      { identifiers: { arxiv, doi: '10.1000/a', pmid: '1' } },
    )
    expect(paper.identifiers).toEqual({ arxiv, doi: '10.1000/a', pmid: '1' })
    expect(originsOf(paper, 'identifiers')).toEqual([0, 1])
  })

  test('every field of the caller’s own is kept, each the fullest', () => {
    const paper = merged(
      { fields: { tags: ['a'], one: 1 } },
      { fields: { tags: ['b', 'c'], one: 2 } },
    )
    expect(paper.fields).toEqual({ tags: ['b', 'c'], one: 1 })
    expect(originsOf(paper, 'fields')).toEqual([0, 1])
  })

  test('a field of the caller’s own that has no value is that of the others', () => {
    const paper = merged({ fields: { score: undefined } }, { fields: { score: 7 } })
    expect(paper.fields).toEqual({ score: 7 })
    expect(originsOf(paper, 'fields')).toEqual([1])
  })
})

describe('an entry that is merged', () => {
  test('stands where its paper first appears', () => {
    const entries = ['2', '1', '2', '3', '1'].map((pmid) => entryOf({ identifiers: { pmid } }))
    expect(mergeEntries(entries).map(({ identifiers }) => identifiers?.pmid)).toEqual([
      '2',
      '1',
      '3',
    ])
  })

  test('has the place of the first, and never one of another document', () => {
    const places = { position, places: { title: position } }
    expect(merged(places, { pointer: '/0' })).toMatchObject(places)
    expect(merged({ pointer: '/0' }, places)).not.toHaveProperty('position')
    expect(merged({ pointer: '/0' }, places).pointer).toBe('/0')
  })

  test('is the entry itself where there is but one, and a source', () => {
    const entry = entryOf({ title: 'A Title', identifiers: {}, unknown: [] })
    const keys = ['githubLinks', 'links', 'title', 'identifiers', 'unknown']
    expect(mergeEntries([entry])).toEqual([{ ...entry, sources: [{ entry, index: 0, keys }] }])
    expect(mergeEntries([entry])[0]?.sources[0]?.entry).toBe(entry)
  })

  test('has keys of the caller’s own from the first that states them', () => {
    const [paper] = mergeEntries([
      { ...entryOf({ identifiers: { arxiv } }), source: undefined, read: true },
      { ...entryOf({ identifiers: { arxiv } }), source: 'b.txt', read: false },
      { ...entryOf({ identifiers: { arxiv } }), source: 'c.txt', read: false },
    ])
    expect(paper).toMatchObject({ source: 'b.txt', read: true })
    expect(paper?.sources.map(({ entry }) => entry.source)).toEqual([undefined, 'b.txt', 'c.txt'])
  })

  test('does not change the entries that were given', () => {
    const entry = deepFreeze(entryOf({ identifiers: { arxiv }, links: [], authors: ['Jane Doe'] }))
    expect(() => mergeEntries(deepFreeze([entry, entry]))).not.toThrow()
  })
})

describe('what is given', () => {
  test('may be any iterable', () => {
    function* entries(): Generator<DigestEntry> {
      yield entryOf()
    }
    expect(mergeEntries(entries())).toHaveLength(1)
    expect(mergeEntries(new Set([entryOf()]))).toHaveLength(1)
    expect(mergeEntries([])).toEqual([])
  })

  test.each([[[null]], [['entry']], ['entries'], [5], [undefined]])('may not be %j', (value) => {
    expect(() => mergeEntries(value as unknown as DigestEntry[])).toThrow(TypeError)
  })

  test('may have a key `sources` of its own', () => {
    const entry = { ...entryOf(), sources: ['a.txt'] }
    expect(mergeEntries<DigestEntry>([entry])[0]?.sources[0]?.entry).toBe(entry)
  })

  test('may have a key that means something to JavaScript', () => {
    const text = '{ "__proto__": 1, "constructor": 2, "githubLinks": [], "links": [] }'
    const [paper] = mergeEntries([JSON.parse(text) as DigestEntry])
    expect(Object.keys(paper!)).toEqual([
      '__proto__',
      'constructor',
      'githubLinks',
      'links',
      'sources',
    ])
  })
})
