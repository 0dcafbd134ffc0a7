import { describe, expect, test } from 'vitest'
import {
  readArxivId,
  readArxivVersion,
  readDoi,
  readIdentifiers,
  readPmid,
} from '../../src/fields/identifiers.ts'

describe('an arXiv identifier', () => {
  test.each([
    ['2401.00001', '2401.00001'],
    ['0704.0001', '0704.0001'],
    [' 2401.00001 ', '2401.00001'],
    ['arXiv:2401.00001', '2401.00001'],
    ['ARXIV: 2401.00001', '2401.00001'],
    ['arXiv:2401.00001 [cs.CL]', '2401.00001'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['math.GT/0309136', 'math.GT/0309136'],
    ['cond-mat.mes-hall/0309136', 'cond-mat.mes-hall/0309136'],
  ])('is read from %j', (value, arxiv) => {
    expect(readArxivId(value)).toEqual({ arxiv })
  })

  test.each([
    ['2401.00001v2', 2],
    ['2401.00001V12', 12],
    ['hep-th/9901001v123', 123],
  ])('may state a version: %s', (value, arxivVersion) => {
    expect(readArxivId(value)).toMatchObject({ arxivVersion })
  })

  test.each([
    '',
    '240.00001',
    '24011.00001',
    '2401.001',
    '2401.000001',
    '2401-00001',
    'x2401.00001',
    'see arXiv:2401.00001',
    '2401.00001v',
    '2401.00001v1234',
    '2401.00001x',
    'hep-th/990100',
    'hep-th/99010011',
    '/9901001',
  ])('is not %j', (value) => {
    expect(readArxivId(value)).toBeUndefined()
  })
})

describe('a version of a paper', () => {
  test.each([
    ['v2', 2],
    ['2', 2],
    [' V12 ', 12],
    ['v123', 123],
  ])('is read from %j', (value, arxivVersion) => {
    expect(readArxivVersion(value)).toEqual({ arxivVersion })
  })

  test.each(['', 'v', 'rev2', 'v2b', 'v1234', 'v 2'])('is not %j', (value) => {
    expect(readArxivVersion(value)).toBeUndefined()
  })
})

describe('a PubMed identifier', () => {
  test.each([
    '12345',
    ' 12345 ',
    'PMID12345',
    'PMID 12345',
    'PMID:12345',
    'PMID: 12345',
    'pmid:  12345',
  ])('is read from %j', (value) => {
    expect(readPmid(value)).toEqual({ pmid: '12345' })
  })

  test.each(['', 'PMC12345', '12345x', '12345.', 'x12345', '1234567890123', 'PMID'])(
    'is not %j',
    (value) => {
      expect(readPmid(value)).toBeUndefined()
    },
  )
})

describe('a DOI', () => {
  test.each([
    '10.1000/ABC',
    'doi:10.1000/abc',
    'https://doi.org/10.1000/abc',
    'https://doi.org/10.1000%2Fabc',
    'See 10.1000/abc.,;',
    '"10.1000/abc"',
    '<10.1000/abc>',
    '10.1000/abc 10.1000/xyz',
  ])('is read from %j', (value) => {
    expect(readDoi(value)).toEqual({ doi: '10.1000/abc' })
  })

  test('may have a part in angle brackets', () => {
    const doi = '10.1000/(SICI)1097-0134(19990101)34:1<49::AID-MOTH5>3.0.CO;2-8'
    expect(readDoi(`${doi}.`)).toEqual({ doi: doi.toLowerCase() })
    expect(readDoi('10.1000/1520-0469(1999)056<0411:TBOTC>2.0.CO;2')?.doi).toMatch(/co;2$/)
    expect(readDoi('10.1000/abc<br>more')).toEqual({ doi: '10.1000/abc' })
  })

  test.each(['', '10.100/abc', '10.1000000000/abc', '10.1000/', '110.1000/abc', '1001000/abc'])(
    'is not %j',
    (value) => {
      expect(readDoi(value)).toBeUndefined()
    },
  )
})

describe('the address of a paper', () => {
  test.each([
    'https://arxiv.org/abs/2401.00001',
    'https://export.arxiv.org/abs/2401.00001',
    'https://arxiv.org/pdf/2401.00001',
    'https://arxiv.org/pdf/2401.00001.pdf',
    'https://arxiv.org/html/2401.00001',
    'https://ARXIV.org/abs/2401.00001/',
    'https://arxiv.org/abs/2401.00001?context=cs',
    'https://arxiv.org/abs/2401.00001#top',
    'https://huggingface.co/papers/2401.00001',
    'https://hf.co/papers/2401.00001',
  ])('holds its identifier: %s', (url) => {
    expect(readIdentifiers(url)).toEqual({ arxiv: '2401.00001' })
  })

  test.each([
    ['https://arxiv.org/abs/2401.00001v12', { arxiv: '2401.00001', arxivVersion: 12 }],
    ['https://arxiv.org/abs/0704.0001v123', { arxiv: '0704.0001', arxivVersion: 123 }],
    ['https://arxiv.org/abs/hep-th/9901001', { arxiv: 'hep-th/9901001' }],
    ['https://arxiv.org/abs/math.AG/0601001v2', { arxiv: 'math.AG/0601001', arxivVersion: 2 }],
    ['https://doi.org/10.1000/ABC', { doi: '10.1000/abc' }],
    ['https://doi.org/10.1000/a%2FB?x=y', { doi: '10.1000/a/b' }],
    ['https://doi.org/10.1000/abc#top', { doi: '10.1000/abc' }],
    ['https://doi.org/10.1000/abc.', { doi: '10.1000/abc' }],
    ['https://doi.org/10.1000/a.b', { doi: '10.1000/a.b' }],
    ['see https://doi.org/10.1000/abc for more', { doi: '10.1000/abc' }],
  ])('holds what it states: %s', (url, identifiers) => {
    expect(readIdentifiers(url)).toEqual(identifiers)
  })

  test.each([
    'https://arxiv.org/list/cs.CL/recent',
    'https://arxiv.org/abs/2401.000012',
    'https://arxiv.org/abs/2401.001',
    'https://arxiv.org/abs/2401.00001v1234',
    'https://arxivxorg/abs/2401.00001',
    'https://arxiv.org/abs/math.AGT/0601001',
    'https://arxiv.org/abs/hep-th/990100',
    'https://hfxco/papers/2401.00001',
    'https://doi.org/10.100/abc',
    'https://doi.org/10.1000/',
    'https://doixorg/10.1000/abc',
    '',
  ])('holds none where it leads elsewhere: %s', (url) => {
    expect(readIdentifiers(url)).toEqual({})
  })
})

test('all marks behind the DOI of an address are taken off', () => {
  expect(readIdentifiers('https://doi.org/10.1000/abc.,')).toEqual({ doi: '10.1000/abc' })
})
