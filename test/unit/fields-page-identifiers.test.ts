import { describe, expect, test } from 'vitest'
import { readPageIdentifiers, withoutVersion } from '../../src/fields/page-identifiers.ts'

const doiIn = (address: string): string | undefined => readPageIdentifiers(address).doi

describe('the address of a page has a DOI', () => {
  test.each([
    ['https://example.org/doi/10.1000/Moths.7', '10.1000/moths.7'],
    ['https://example.org/doi/10.1000%2FMoths.7?af=R', '10.1000/moths.7'],
    ['https://example.org/article?id=10.1000/moths.7&type=printable', '10.1000/moths.7'],
    ['https://example.org/doi:10.1000/moths.7', '10.1000/moths.7'],
    ['https://example.org/doi/10.1000/moths(7)1-2/', '10.1000/moths(7)1-2'],
    ['https://www.google.com/url?url=https://example.org/10.1000/moths.7', '10.1000/moths.7'],
  ])('%s', (address, doi) => {
    expect(doiIn(address)).toBe(doi)
  })

  test.each([
    '/full',
    '/abstract',
    '/full-text',
    '/fulltext.html',
    '/full/pdf',
    '/references',
    '.pdf',
    '.full.pdf',
    '.short?rss=1',
    '_reference.pdf',
    '/pdf#page-1',
  ])('without what names a view of it: %s', (view) => {
    expect(doiIn(`https://example.org/doi/10.1000/moths.7${view}`)).toBe('10.1000/moths.7')
  })

  test.each([
    ['article/doi', '/7077134'],
    ['advance-article/doi', '/7077134?rss=1'],
    ['advance-article-abstract/doi', '/7077134/A-title-of-moths'],
    ['article-pdf/doi', '/99/btad123.pdf'],
    ['article/doi', ''],
  ])('without the number that the site has for the article: %s … %s', (path, number) => {
    const address = `https://academic.oup.com/moths/${path}/10.1093/moths/btad123${number}`
    expect(doiIn(address)).toBe('10.1093/moths/btad123')
  })

  test('without the title of a chapter', () => {
    const address = 'https://www.taylorfrancis.com/chapters/edit/10.1201/9781003-5/a-title-ada'
    expect(doiIn(address)).toBe('10.1201/9781003-5')
  })

  test.each([
    'v2',
    'v2.full',
    'v2.full.pdf',
    'v1.abstract',
    '/v1.abstract',
    'v12.supplementary-material',
    'v1.full-text?rss=1',
  ])('without the version of a preprint: %s', (version) => {
    const address = `https://www.biorxiv.org/content/10.1101/2024.01.02.123456${version}`
    expect(doiIn(address)).toBe('10.1101/2024.01.02.123456')
  })
})

test.each([
  ['an address of the resolver', 'https://doi.org/10.1000/moths.7'],
  ['a page of a volume', 'https://example.org/content/pdf/10.1007/978-3-031.pdf#page=45'],
  ['a view of nothing', 'https://example.org/doi/10.1000/.pdf'],
  ['a number that is no DOI', 'https://example.org/10.pdf'],
  ['a DOI with a sign that would end it', 'https://example.org/10.1002/(SICI)17:15%3C1661::A'],
])('%s has none that is read here', (_, address) => {
  expect(readPageIdentifiers(address)).toEqual({})
})

test.each([
  ['10.1101/2024.01.02.123456v3', '10.1101/2024.01.02.123456'],
  ['10.64898/2026.01.02.123456v1', '10.64898/2026.01.02.123456'],
  ['10.1101/gr.123456.111', '10.1101/gr.123456.111'],
  ['10.7287/peerj.preprints.1234v1', '10.7287/peerj.preprints.1234v1'],
  ['10.21203/rs.3.rs-1234/v1', '10.21203/rs.3.rs-1234/v1'],
])('a version is taken off where all versions have one DOI: %s', (doi, whole) => {
  expect(withoutVersion(doi)).toBe(whole)
})

test.each([
  'https://pubmed.ncbi.nlm.nih.gov/12345678/',
  'https://www.ncbi.nlm.nih.gov/pubmed/12345678?dopt=Abstract',
  'https://europepmc.org/article/med/12345678',
  'https://europepmc.org/abstract/MED/12345678',
])('a page of a database has an identifier of PubMed: %s', (address) => {
  expect(readPageIdentifiers(address)).toEqual({ pmid: '12345678' })
})
