import { describe, expect, test } from 'vitest'
import { type DigestEntry, normalize } from '../../src/index.ts'

const read = (...fields: readonly [string, string][]): DigestEntry =>
  normalize({ fields: fields.map(([label, value]) => ({ label, value })) }).entry

const authorsOf = (value: string): unknown => {
  const { authors, authorCount, authorsTruncated } = read(['authors', value])
  return { authors, authorCount, ...(authorsTruncated && { authorsTruncated }) }
}

describe('a list of authors', () => {
  test.each([
    ['Ann Lee', ['Ann Lee']],
    ['Ann Lee and Bo Dahl', ['Ann Lee', 'Bo Dahl']],
    ['Ann Lee, Bo Dahl, and Cy Roe', ['Ann Lee', 'Bo Dahl', 'Cy Roe']],
    ['A.B. Lee & C. Dahl', ['A.B. Lee', 'C. Dahl']],
    ['Ann Lee, & Bo Dahl', ['Ann Lee', 'Bo Dahl']],
    ['Ann Lee,\n  Bo\u00a0Dahl', ['Ann Lee', 'Bo Dahl']],
    ['Ann Lee (1), Bo Dahl (2 and 3) ((1) A, (2) B, C)', ['Ann Lee', 'Bo Dahl']],
    ['Ann Lee (City, Land), Bo Dahl', ['Ann Lee', 'Bo Dahl']],
    ['Lee, Ann; Dahl, Bo', ['Lee, Ann', 'Dahl, Bo']],
    ['Ann Lee, Jr., Bo Dahl III', ['Ann Lee, Jr.', 'Bo Dahl III']],
    ['The Moth Collaboration: Ann Lee, Bo Dahl', ['The Moth Collaboration', 'Ann Lee', 'Bo Dahl']],
    ['Friends of the Moth: Ann Lee, Bo Dahl', ['Friends of the Moth', 'Ann Lee', 'Bo Dahl']],
    ['Andy Sanders and Bland Andrews', ['Andy Sanders', 'Bland Andrews']],
    ["Nikola Milovi\\'c, M{\\aa}ns Holm", ["Nikola Milovi\\'c", 'M{\\aa}ns Holm']],
    ['Ann Lee,,  ,Bo Dahl,', ['Ann Lee', 'Bo Dahl']],
    ['Ann Lee (never closed, Bo Dahl', ['Ann Lee (never closed', 'Bo Dahl']],
  ])('%j is parted into its names', (value, authors) => {
    expect(authorsOf(value)).toEqual({ authors, authorCount: authors.length })
  })

  test.each([
    'Ann Lee, Bo Dahl, et al.',
    'Ann Lee, Bo Dahl …',
    'Ann Lee, Bo Dahl and others',
    'Ann Lee, Bo Dahl...',
  ])('%j breaks off, so that nobody knows how many there are', (value) => {
    expect(authorsOf(value)).toEqual({
      authors: ['Ann Lee', 'Bo Dahl'],
      authorCount: undefined,
      authorsTruncated: true,
    })
  })

  test('counts those that it says are not shown', () => {
    expect(authorsOf('Ann Lee, Bo Dahl, et al. (84 additional authors not shown)')).toEqual({
      authors: ['Ann Lee', 'Bo Dahl'],
      authorCount: 86,
      authorsTruncated: true,
    })
  })

  test('that is empty states no authors', () => {
    expect(read(['authors', ' , '])).toEqual({ githubLinks: [], links: [] })
  })

  test('may be spread over several fields', () => {
    const entry = read(['authors', 'Ann Lee, Bo Dahl'], ['author', ' Cy  Roe '], ['author', ''])
    expect(entry).toMatchObject({ authors: ['Ann Lee', 'Bo Dahl', 'Cy Roe'], authorCount: 3 })
  })

  test('does not change a count that is printed', () => {
    expect(read(['authorCount', '12'], ['author', 'Ann Lee'])).toMatchObject({ authorCount: 12 })
  })
})

describe('identifiers', () => {
  test.each([
    ['arxiv', 'arXiv:2401.00001v2', { arxiv: '2401.00001', arxivVersion: 2 }],
    ['arxiv', '2401.00001', { arxiv: '2401.00001' }],
    ['arxiv', 'hep-th/9901001', { arxiv: 'hep-th/9901001' }],
    ['arxiv', 'arXiv:math.GT/0309136', { arxiv: 'math.GT/0309136' }],
    ['doi', '10.1000/ABC.', { doi: '10.1000/abc' }],
    ['doi', 'https://doi.org/10.1000/a%2Fb', { doi: '10.1000/a/b' }],
    ['doi', '10.1000/abc 10.1000/abc', { doi: '10.1000/abc' }],
    ['pmid', 'PMID: 12345', { pmid: '12345' }],
  ] as const)('%s %j is read', (label, value, identifiers) => {
    expect(read([label, value]).identifiers).toEqual(identifiers)
  })

  test.each([
    ['arxiv', 'soon'],
    ['arxivVersion', 'latest'],
    ['doi', 'none'],
    ['pmid', 'PMC12'],
    ['announceType', 'news'],
  ])('%s %j is none, and stays unknown', (label, value) => {
    expect(read([label, value])).toEqual({
      githubLinks: [],
      links: [],
      unknown: [{ label, value }],
    })
  })

  test('that are stated go before those in links', () => {
    const entry = read(
      ['arxiv', '2401.00001'],
      ['arxivVersion', 'v3'],
      ['link', 'https://doi.org/10.1000/abc'],
    )
    expect(entry.identifiers).toEqual({
      arxiv: '2401.00001',
      arxivVersion: 3,
      doi: '10.1000/abc',
    })
  })

  test('that contradict one another are kept as unknown text', () => {
    const entry = read(['doi', '10.1000/abc'], ['doi', '10.1000/xyz'])
    expect(entry).toMatchObject({
      identifiers: { doi: '10.1000/abc' },
      unknown: [{ label: 'doi', value: '10.1000/xyz' }],
    })
  })
})

describe('the other labels of lists', () => {
  test('categories keep their order', () => {
    expect(read(['category', 'cs.CL'], ['category', ' cs.AI'], ['category', ''])).toMatchObject({
      categories: ['cs.CL', 'cs.AI'],
    })
  })

  test.each(['new', 'cross', 'replace'])('%s is a kind of announcement', (kind) => {
    expect(read(['announceType', kind])).toMatchObject({ announceType: kind })
  })

  test('a venue is kept as printed', () => {
    expect(read(['venue', 'Proc.  of Things 3'])).toMatchObject({ venue: 'Proc. of Things 3' })
  })

  test('a note gives its links, and its text is unknown', () => {
    const entry = read(['note', '5 pages, code at https://github.com/moth/lamp'])
    expect(entry).toMatchObject({
      githubLinks: [{ owner: 'moth', repo: 'lamp' }],
      unknown: [{ label: 'note', value: '5 pages, code at https://github.com/moth/lamp' }],
    })
  })
})
