import { describe, expect, test } from 'vitest'
import type { DigestEntry } from '../../src/types.ts'
import { dateOf, entryOf, papers, TITLE, together } from './entries.ts'

type Part = Partial<DigestEntry>

const authors = ['Jane Doe']
const letter: Part = { title: 'Letter from the Editor', authors }
const dated = (iso: string, part: Part = letter): Part => ({ ...part, publishedAt: dateOf(iso) })
const at = (url: string, part: Part = letter): Part => ({ ...part, url })

describe('a piece that one author writes again and again', () => {
  test.each([
    ['2023-12-01', '2024-03-01'],
    ['2024-01-01', '2024-07-01'],
    ['2024-01-05', '2024-01-12'],
    ['2024-01', '2024-02'],
    ['2023', '2024'],
    ['2024-01', '2024-02-12'],
  ])('is another one on %s and on %s', (one, other) => {
    expect(papers(dated(one), dated(other))).toBe(2)
  })

  test.each([
    ['2024-01-05', '2024-01-05'],
    ['2024-01-31', '2024-02-03'],
    ['2023-12-30', '2024-01-02'],
    ['2024', '2024-07-01'],
    ['2024-01', '2024-01-31'],
    ['2024', '2024-12'],
  ])('may be one on %s and on %s', (one, other) => {
    expect(papers(dated(one), dated(other))).toBe(1)
  })

  test('is another one on another page of the same site', () => {
    const pages = ['https://example.org/pii/1', 'https://www.example.org/pii/2']
    expect(papers(...pages.map((url) => at(url)))).toBe(2)
    expect(papers(...pages.map((url) => at(url, dated('2024-01-01'))))).toBe(2)
  })

  test('may be one on the pages of two sites', () => {
    expect(papers(at('https://example.org/1'), at('https://example.com/1'))).toBe(1)
  })

  test('is found where it stands on the same day in two lists', () => {
    const entries = ['2024-01-01', '2024-02-01', '2024-01-01'].map((iso) => entryOf(dated(iso)))
    expect(together(entries)).toEqual([[0, 2], [1]])
  })

  test('is found where it stands with the same address in two lists', () => {
    const pages = ['https://example.org/1?rss=1', 'https://example.org/2', 'http://example.org/1/']
    expect(together(pages.map((url) => entryOf(at(url))))).toEqual([[0, 2], [1]])
  })
})

describe('the address of an entry', () => {
  const paper: Part = { title: TITLE }

  test.each([
    ['https://example.org/a', 'http://www.example.org/a/'],
    ['https://example.org/2401.00001v2', 'https://example.org/2401.00001'],
    ['https://example.org/a?utm_source=x&id=5', 'https://Example.org/a?id=5'],
  ])('%s is %s', (one, other) => {
    expect(papers(at(one, paper), at(other, paper))).toBe(1)
  })

  test('that differs by its query leads to another paper', () => {
    const pages = ['https://example.org/a?id=1', 'https://example.org/a?id=2']
    expect(papers(...pages.map((url) => at(url, { ...paper, authors })))).toBe(2)
  })

  test('in a mail may be another each time: two authors and the day tell the paper', () => {
    const same = dated('2024-11-25', { title: TITLE, authors: ['Jane Doe', 'Li Wei'] })
    expect(
      papers(at('https://click.example.org/x', same), at('https://click.example.org/y', same)),
    ).toBe(1)
  })
})

describe('a preprint and its article', () => {
  const paper: Part = { title: TITLE, authors }
  const preprint = dated('2023-05-01', { ...paper, identifiers: { arxiv: '2305.00001' } })
  const article = dated('2024-02-01', { ...paper, identifiers: { doi: '10.1000/a' } })

  test('may be months apart', () => {
    expect(papers(preprint, article)).toBe(1)
    expect(papers(preprint, dated('2024', paper))).toBe(1)
  })

  test('are not years apart', () => {
    expect(papers(preprint, dated('2026-02-01', article))).toBe(2)
  })

  test('are no reason to join two articles that are months apart', () => {
    expect(papers(preprint, article, dated('2024-04-01', paper))).toBe(3)
  })
})

describe('an entry that could be either of two papers stays alone', () => {
  const paper: Part = { title: TITLE, authors }
  const in2023 = dated('2023', paper)

  test.each<[string, Part, Part]>([
    ['arxiv', { identifiers: { arxiv: '2301.00001' } }, { identifiers: { arxiv: '2301.00002' } }],
    ['doi', { identifiers: { doi: '10.1000/a' } }, { identifiers: { doi: '10.1000/b' } }],
  ])('where one of them states no year, %s', (_, one, other) => {
    expect(papers({ ...in2023, ...one }, { ...paper, ...other }, in2023)).toBe(3)
    expect(papers({ ...in2023, ...one }, { title: TITLE, ...other }, in2023)).toBe(3)
  })

  test('but not where the other is of another year, another author or another title', () => {
    const one: Part = { ...in2023, identifiers: { arxiv: '2301.00001' } }
    const identifiers = { arxiv: '2301.00002' }
    for (const other of [
      dated('2021', { ...paper, identifiers }),
      { title: TITLE, authors: ['Ada Roe'], identifiers },
      { ...paper, title: `${TITLE} Again`, identifiers },
    ])
      expect(papers(one, other, in2023)).toBe(2)
  })

  test('but not where one entry of the other paper tells its year', () => {
    const one: Part = { ...in2023, identifiers: { arxiv: '2301.00001' } }
    const other: Part = { ...paper, identifiers: { arxiv: '2301.00002' } }
    expect(papers(one, other, dated('2021', other), in2023)).toBe(2)
  })

  test('but not where its abstract or its address tells which', () => {
    const other: Part = { ...paper, identifiers: { arxiv: '2301.00002' } }
    for (const own of [{ abstract: 'Some words. '.repeat(30) }, { url: 'https://example.org/a' }])
      expect(
        papers({ ...own, ...paper, identifiers: { arxiv: '2301.00001' } }, other, {
          ...own,
          ...paper,
        }),
      ).toBe(2)
  })
})
