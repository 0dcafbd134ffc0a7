import { describe, expect, test } from 'vitest'
import type { DigestEntry } from '../../src/types.ts'
import { ARXIV, readOne } from './markdown-pages.ts'

/** A paper under a heading, with these lines below it. */
const under = (lines: string): DigestEntry | undefined =>
  readOne(`### [Counting Moths](${ARXIV})\n\n${lines}\n`)

describe('labels', () => {
  test.each<[string, string, object]>([
    [
      'in bold with their value',
      '**Authors: Ada Moth, Ben Owl**',
      { authors: ['Ada Moth', 'Ben Owl'] },
    ],
    [
      'with a link on them',
      `[Authors:](#a) Ada Moth\n\n[PDF](https://a.example/a.pdf)`,
      { links: [{ kind: 'pdf' }] },
    ],
    [
      'before names that go on',
      'Authors: Ada Moth,\nBen Owl',
      { authors: ['Ada Moth', 'Ben Owl'] },
    ],
    ['in italics that nobody knows', '*Mood:* fine', { abstract: 'Mood: fine' }],
    ['for a link without marks', '**PDF:** https://a.example/a.pdf', { links: [{ kind: 'pdf' }] }],
    ['in code', '`Authors:` Ada Moth', { authors: ['Ada Moth'] }],
    ['alone on their line', '**Abstract**\n\nWe count.', { abstract: 'We count.' }],
    ['before a line that goes on', 'Abstract: We count\nmoths.', { abstract: 'We count moths.' }],
    [
      'before several paragraphs',
      '**Abstract:** We count.\n\nAnd wait.',
      { abstract: 'We count.\n\nAnd wait.'.replace('\n\n', ' ') },
    ],
    ['as a heading', '#### Abstract\n\nWe count.', { abstract: 'We count.' }],
    [
      'as a fold',
      '<details><summary>Abstract</summary>\n\nWe count.\n\n</details>',
      { abstract: 'We count.' },
    ],
    ['in a quote', '> **Abstract:** We count.', { abstract: 'We count.' }],
    [
      'of a list that is indented',
      '- Details\n  - **Abstract:** We count.',
      { abstract: 'We count.' },
    ],
    [
      'for a date with a time',
      '**Published:** 2026-01-02T03:04:05Z',
      { publishedAt: { iso: '2026-01-02' } },
    ],
    ['for a month', '**Published:** 2026-1', { publishedAt: { iso: '2026-01' } }],
    [
      'for a date in words',
      '**Published:** 2nd January 2026',
      { publishedAt: { iso: '2026-01-02' } },
    ],
    [
      'for a date with a link',
      `**Published:** [2026-01-02](https://a.example)`,
      { publishedAt: { iso: '2026-01-02' }, links: [{ url: 'https://a.example' }] },
    ],
    ['for categories', '**Categories:** cs.CV, cs.RO,', { categories: ['cs.CV', 'cs.RO'] }],
    ['for who submitted it', '**Submitted by:** ada', { submittedBy: 'ada' }],
    ['for who made it', '**Institution:** Moth Lab', { organization: 'Moth Lab' }],
    [
      'before others that nobody knows',
      'Authors: Ada Moth | Mood: fine',
      { authors: ['Ada Moth'], unknown: [{ label: 'Mood', value: 'fine' }] },
    ],
    [
      'before a text',
      'Authors: Ada Moth | Summary: long',
      { authors: ['Ada Moth'], abstract: 'long' },
    ],
    [
      'before what is none',
      'Published: 2026-01-02, Method: counting',
      { publishedAt: { iso: '2026-01-02' } },
    ],
    ['for votes', '**Upvotes:** 1,234', { upvotes: 1234 }],
    ['for a number of authors', '**Authors:** 27 authors', { authorCount: 27 }],
    [
      'for more authors than named',
      '**Authors:** Ada Moth, Ben Owl +3 more',
      { authors: ['Ada Moth', 'Ben Owl'], authorCount: 5 },
    ],
    ['for authors with initials', '**Authors:** Moth A, Owl B.', { authors: ['Moth A', 'Owl B'] }],
    [
      'for a venue with its date',
      '**Venue:** Nature Moths (2026-05-24)',
      { venue: 'Nature Moths' },
    ],
    ['for a venue without a date', '**Venue:** Nature Moths', { venue: 'Nature Moths' }],
    [
      'for a model',
      `model: [https://huggingface.co/a/b](https://huggingface.co/a/b)`,
      { links: [{ kind: 'model' }] },
    ],
    [
      'for an address without its beginning',
      '**Project:** github.com/a/b',
      { githubLinks: [{ repo: 'b' }] },
    ],
    [
      'for a link of several styles',
      '**Link:** [PDF of **Moths**](https://a.example/a.pdf)',
      { links: [{ kind: 'pdf' }] },
    ],
    ['for a repository', '**Code:** https://github.com/a/b', { githubLinks: [{ repo: 'b' }] }],
    [
      'next to each other',
      'Authors: Ada Moth | Date: 2026-01-02 | Score: 4',
      {
        authors: ['Ada Moth'],
        publishedAt: { iso: '2026-01-02' },
        unknown: [{ label: 'Score', value: '4' }],
      },
    ],
  ])('%s are read', (_, lines, expected) => {
    expect(under(lines)).toMatchObject(expected)
  })

  test.each([
    ['in bold that nobody knows', '**Mood:** fine', 'Mood', 'fine'],
    ['of a number that is none', '**Votes:** many', 'Votes', 'many'],
    ['of a link that is none', '**Code:** on request', 'Code', 'on request'],
    ["of a day that is a venue's", '**Venue:** 2026-05-24', 'venue date', '2026-05-24'],
    ['of an identifier that is none', '**arXiv:** soon', 'arXiv', 'soon'],
    ['of a method', '**Method:** We count.', 'Method', 'We count.'],
    ['as a heading of another kind', '#### Mood\n\nIt is fine.', 'Mood', 'It is fine.'],
    ['as a heading in a quote', '> #### Mood\n>\n> It is fine.', 'Mood', 'It is fine.'],
    ['of a title that is there already', '**Title:** Moths, Counted', 'Title', 'Moths, Counted'],
  ])('%s keep their text', (_, lines, label, value) => {
    expect(under(lines)?.unknown).toEqual(
      expect.arrayContaining([expect.objectContaining({ label, value })]),
    )
  })

  test('of other texts go on as long as the text is long', () => {
    const motivation = 'We want to know how many moths there still are'
    const lines = `**Motivation:** ${motivation}\nat night.\n\n---\n\n**Mood:** fine\nthe day after`
    const entry = under(lines)
    expect(entry?.unknown?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      `Motivation: ${motivation}`,
      'Motivation: at night.',
      'Mood: fine',
    ])
    expect(entry?.abstract).toBe('the day after')
  })

  test('say what an identifier is', () => {
    const page = (label: string, value: string): string =>
      `### Counting Moths\n\n**Authors:** Ada Moth\n\n**${label}:** ${value}\n`
    expect(readOne(page('arXiv', '2601.00001'))?.identifiers).toEqual({ arxiv: '2601.00001' })
    expect(readOne(page('DOI', '10.1000/moth'))?.identifiers).toEqual({ doi: '10.1000/moth' })
    expect(readOne(page('PMID', '12345'))?.identifiers).toEqual({ pmid: '12345' })
    expect(readOne(page('arXiv', `[abs](${ARXIV})`))?.identifiers).toEqual({ arxiv: '2601.00001' })
    expect(readOne(page('arXiv', 'soon, on https://a.example/moth'))?.url).toBe(
      'https://a.example/moth',
    )
    expect(readOne(page('arXiv', '[soon](https://a.example/moth)'))?.url).toBe(
      'https://a.example/moth',
    )
    expect(readOne(page('arXiv', ARXIV))?.identifiers).toEqual({ arxiv: '2601.00001' })
    expect(readOne(page('Venue', 'arXiv preprint arXiv:2601.00001'))?.identifiers).toEqual({
      arxiv: '2601.00001',
    })
    expect(readOne(page('arXiv', `[2601.00001](papers/1.html)`))?.identifiers).toEqual({
      arxiv: '2601.00001',
    })
  })

  test('have texts that are too long to be looked through for addresses', () => {
    const long = 'We count. '.repeat(600).trim()
    expect(under(`**Motivation:** ${long}`)?.unknown).toMatchObject([{ value: long }])
  })
})

describe('a line without a label', () => {
  test.each<[string, string, object]>([
    ['has authors', '*Ada Moth, Ben Owl*', { authors: ['Ada Moth', 'Ben Owl'] }],
    [
      'has authors of whom some are left out',
      '*Moth et al.*',
      { authors: ['Moth'], authorsTruncated: true },
    ],
    ['has names', 'Ada Moth, Ben Owl', { authors: ['Ada Moth', 'Ben Owl'] }],
    ['has an identifier', '`2601.00001`', { identifiers: { arxiv: '2601.00001' } }],
    ['has a day', '2026-01-02', { publishedAt: { iso: '2026-01-02' } }],
    [
      'has a text',
      'We count the moths of a garden at night.',
      { abstract: 'We count the moths of a garden at night.' },
    ],
    ['is nothing where it has only signs', '—', {}],
    [
      'has a text that begins like a label',
      'Method: we count the moths of a garden.',
      { abstract: 'Method: we count the moths of a garden.' },
    ],
    [
      'has names behind a link',
      '[PDF](https://a.example/a.pdf) by *Ada Moth, Ben Owl*, 2025.10',
      { authors: ['Ada Moth', 'Ben Owl'] },
    ],
    [
      'has several facts',
      'Ada Moth, Ben Owl · 2026-01-02 · **3 votes**',
      { authors: ['Ada Moth', 'Ben Owl'], upvotes: 3 },
    ],
    [
      'has a byline that is none',
      'Ada Moth, Ben Owl\n\n7 authors · 2026-01-02',
      { authors: ['Ada Moth', 'Ben Owl'] },
    ],
    [
      'has links',
      `[PDF](https://arxiv.org/pdf/2601.00001) and [code](https://github.com/a/b)`,
      { links: [{ kind: 'pdf' }], githubLinks: [{ repo: 'b' }] },
    ],
  ])('%s', (_, lines, expected) => {
    expect(under(lines)).toMatchObject(expected)
  })

  test("has a group's name as its first of several", () => {
    const page = `- [Counting Moths](${ARXIV})\n  - MothLab\n  - A remark on it\n`
    expect(readOne(page)).toMatchObject({ authors: ['MothLab'], unknown: [{ label: 'remark' }] })
  })

  test('is no list of authors where it is very long', () => {
    const long = 'Ada Moth, '.repeat(2001)
    expect(under(`*${long}Ben Owl*`)).not.toHaveProperty('authors')
  })
})
