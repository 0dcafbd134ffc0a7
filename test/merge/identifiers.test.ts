import { describe, expect, test } from 'vitest'
import { mergeEntries } from '../../src/merge.ts'
import { entryOf, identified, papers, TITLE, together } from './entries.ts'

const A = '2401.00001'
const B = '2401.00002'
const DOI = '10.1000/a'

describe('the identifier of arXiv', () => {
  test('joins entries that have nothing else in common', () => {
    expect(papers({ title: 'One', identifiers: { arxiv: A } }, { identifiers: { arxiv: A } })).toBe(
      1,
    )
  })

  test('keeps entries apart that have all else in common', () => {
    const all = { title: TITLE, authors: ['Jane Doe'], abstract: 'word '.repeat(100) }
    const doi = { doi: DOI, pmid: '1' }
    const [one, other] = [
      { arxiv: A, ...doi },
      { arxiv: B, ...doi },
    ]
    expect(papers({ ...all, identifiers: one }, { ...all, identifiers: other })).toBe(2)
  })

  test('is the same in every version', () => {
    const versions = [1, 2, 12].map((arxivVersion) => ({
      identifiers: { arxiv: A, arxivVersion },
    }))
    expect(papers(...versions, { identifiers: { arxiv: `${A}v3` } })).toBe(1)
  })

  test.each([
    ['10.48550/arxiv.2401.00001', A],
    ['10.48550/arXiv.2401.00001v2', A],
    ['10.48550/arxiv.hep-th/9901001', 'hep-th/9901001'],
  ])('is in the DOI %s', (doi, arxiv) => {
    expect(papers({ identifiers: { doi } }, { identifiers: { arxiv } })).toBe(1)
  })

  test('counts where the DOI of arXiv is another', () => {
    const doi = `10.48550/arxiv.${B}`
    expect(
      together([
        identified({ arxiv: A, doi }),
        identified({ arxiv: B }),
        identified({ doi }),
        identified({ arxiv: A }),
      ]),
    ).toEqual([
      [0, 3],
      [1, 2],
    ])
  })

  test('may have the subject class of old times', () => {
    expect(
      papers(
        { identifiers: { arxiv: 'math.AG/0601001' } },
        { identifiers: { arxiv: 'math/0601001' } },
      ),
    ).toBe(1)
    expect(
      papers(
        { identifiers: { arxiv: 'math/0601001' } },
        { identifiers: { arxiv: 'hep-th/0601001' } },
      ),
    ).toBe(2)
  })
})

describe('a DOI', () => {
  test('joins entries, in whatever case', () => {
    expect(papers({ identifiers: { doi: DOI } }, { identifiers: { doi: '10.1000/A' } })).toBe(1)
  })

  test('is the same for the versions of a preprint', () => {
    const doi = '10.1101/2021.03.01.433383'
    expect(papers({ identifiers: { doi } }, { identifiers: { doi: `${doi}v2` } })).toBe(1)
  })

  test('belongs to the paper of arXiv beside which it is stated, in whatever order', () => {
    const entries = [
      identified({ doi: DOI }),
      identified({ arxiv: A }),
      identified({ arxiv: A, doi: DOI }),
    ]
    expect(together(entries)).toEqual([[0, 1, 2]])
    expect(together(entries.toReversed())).toEqual([[0, 1, 2]])
  })

  test('that is stated beside two papers of arXiv joins neither', () => {
    const both = [identified({ arxiv: A, doi: DOI }), identified({ doi: DOI, arxiv: B })]
    const alone = { title: 'Another', identifiers: { doi: DOI } }
    expect(together([...both, entryOf(alone), entryOf(alone)])).toEqual([[0], [1], [2, 3]])
  })

  test('that is stated beside two papers of arXiv leaves it to the title', () => {
    const [other, own] = [{ title: 'Another Title Altogether' }, { authors: ['Jane Doe'] }]
    const entries = [
      identified({ arxiv: A, doi: DOI }, own),
      identified({ arxiv: B, doi: DOI }, other),
      identified({ doi: DOI }, own),
    ]
    expect(together(entries)).toEqual([[0, 2], [1]])
  })

  test('may be one of several that a paper of arXiv has', () => {
    const [one, two] = ['10.1000/one', '10.1000/two']
    const entries = [one, two].flatMap((doi) => [
      identified({ arxiv: A, doi }),
      entryOf({ identifiers: { doi } }),
    ])
    expect(together(entries)).toEqual([[0, 1, 2, 3]])
  })

  test('keeps entries apart that have title and authors in common', () => {
    const own = { authors: ['Jane Doe'] }
    expect(papers(identified({ doi: DOI }, own), identified({ doi: '10.1000/b' }, own))).toBe(2)
  })
})

describe('an identifier of PubMed', () => {
  test('joins entries', () => {
    expect(papers({ identifiers: { pmid: '1' } }, { identifiers: { pmid: '1' } })).toBe(1)
    expect(papers({ identifiers: { pmid: '1' } }, { identifiers: { pmid: '2' } })).toBe(2)
  })

  test('belongs to the paper beside whose DOI it is stated, and that to the one of arXiv', () => {
    const chain = [{ pmid: '1' }, { doi: DOI, pmid: '1' }, { arxiv: A, doi: DOI }, { arxiv: A }]
    expect(papers(...chain.map((identifiers) => ({ identifiers })))).toBe(1)
  })

  test('that is stated beside two DOIs joins neither', () => {
    const ids = [{ doi: DOI, pmid: '1' }, { doi: '10.1000/b', pmid: '1' }, { pmid: '1' }]
    expect(papers(...ids.map((identifiers) => ({ identifiers })))).toBe(3)
  })
})

test('an identifier that is empty identifies nothing', () => {
  const empty = { identifiers: { arxiv: '', doi: ' ', pmid: '' } }
  expect(mergeEntries([entryOf(empty), entryOf(empty)])).toHaveLength(2)
})
