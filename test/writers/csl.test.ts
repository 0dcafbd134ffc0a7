import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DigestDate, DigestEntry } from '../../src/types.ts'
import { type CslItem, cslPieces, toCsl, toCslItems } from '../../src/writers.ts'
import { forAll, suite } from '../support/for-all.ts'
import { entryOf, fullEntry, UNSEEN } from './entries.ts'
import { richEntry } from './rich-entries.ts'

function itemOf(part: Partial<DigestEntry>): CslItem {
  return toCslItems([entryOf(part)])[0]!
}

const dated = (
  iso: string,
  implied: DigestDate['implied'] = [],
  raw = '',
): Partial<DigestEntry> => ({
  publishedAt: { iso, implied, raw },
})

describe('the text', () => {
  test('is an indented list of the items', () => {
    const entries = [fullEntry, entryOf({ title: 'Another' })]
    expect(toCsl(entries)).toBe(JSON.stringify(toCslItems(entries), null, 2))
  })

  test('is an empty list where there is no entry', () => {
    expect(toCsl([])).toBe('[]')
  })

  test('can be taken entry by entry', () => {
    const pieces = [...cslPieces([fullEntry, fullEntry])]
    expect(pieces).toHaveLength(3)
    expect(pieces.join('')).toBe(toCsl([fullEntry, fullEntry]))
  })

  test('takes one entry at a time', () => {
    const asked: string[] = []
    function* entries(): Generator<DigestEntry> {
      for (const title of ['One', 'Two']) {
        asked.push(title)
        yield entryOf({ title })
      }
    }
    cslPieces(entries()).next()
    expect(asked).toEqual(['One'])
  })
})

describe('an item', () => {
  test('has a field for all that CSL has one for, and remarks for the rest', () => {
    expect(toCslItems([fullEntry])).toEqual([
      {
        id: 'arXiv:2502.00001',
        type: 'article-journal',
        title: 'A Title',
        author: [{ family: 'Doe', given: 'Jane' }, { literal: 'Li Wei' }],
        issued: { 'date-parts': [[2025, 2, 27]] },
        'container-title': 'ICML',
        DOI: '10.1000/x',
        PMID: '1',
        URL: 'https://huggingface.co/papers/2502.00001',
        abstract: 'An abstract.',
        keyword: 'cs.CL, Machine Learning (cs.LG)',
        note: [
          'arXiv: 2502.00001v2',
          'Organization: Acme',
          'Not all authors are named.',
          'The year is inferred.',
          'Code: https://github.com/acme/one',
          'Code: https://github.com/acme/two',
        ].join('\n'),
      },
    ])
  })

  test('has no field for what the digest does not state', () => {
    expect(itemOf({})).toStrictEqual({ id: 'untitled', type: 'article' })
  })

  test('has no field for a text without a character that is seen', () => {
    const empty = {
      title: ' ',
      abstract: '\u0007',
      venue: '',
      url: ' ',
      authors: ['', ' '],
      categories: [],
    }
    expect(itemOf(empty)).toStrictEqual({ id: 'untitled', type: 'article' })
  })
})

describe('a preprint', () => {
  test('on arXiv has its number, its version and its server', () => {
    expect(itemOf({ identifiers: { arxiv: 'hep-th/9901001', arxivVersion: 2 } })).toStrictEqual({
      id: 'arXiv:hep-th/9901001',
      type: 'article',
      publisher: 'arXiv',
      number: 'arXiv:hep-th/9901001',
      version: '2',
    })
  })

  test.each([
    ['bioRxiv', 'bioRxiv'],
    ['arXiv preprint arXiv …', 'arXiv'],
    ['Research Square', 'Research Square'],
  ])('may name its server as its venue: %s', (venue, publisher) => {
    expect(itemOf({ venue })).toStrictEqual({ id: 'untitled', type: 'article', publisher })
  })

  test('that was published is an article in a journal, and keeps its number in a remark', () => {
    expect(itemOf({ venue: 'Nature', identifiers: { arxiv: '2401.00001' } })).toStrictEqual({
      id: 'arXiv:2401.00001',
      type: 'article-journal',
      'container-title': 'Nature',
      note: 'arXiv: 2401.00001',
    })
  })
})

describe('a name', () => {
  test.each([
    ['Doe, Jane', { family: 'Doe', given: 'Jane' }],
    ['van der Berg,  A. B.', { family: 'van der Berg', given: 'A. B.' }],
    ['Paulo André', { literal: 'Paulo André' }],
    ['Selvamani', { literal: 'Selvamani' }],
    ['王小明', { literal: '王小明' }],
    ['John Doe, Jr.', { literal: 'John Doe, Jr.' }],
    ['Jane Doe, PhD', { literal: 'Jane Doe, PhD' }],
    ['Google, Inc.', { literal: 'Google, Inc.' }],
    ['Siemens, GmbH', { literal: 'Siemens, GmbH' }],
    ['Acme Co., Ltd.', { literal: 'Acme Co., Ltd.' }],
    ['Inc, Jane', { family: 'Inc', given: 'Jane' }],
    ['Doe, Jane, III', { literal: 'Doe, Jane, III' }],
    ['Doe,', { literal: 'Doe,' }],
  ])('%j is not guessed at', (name, expected) => {
    expect(itemOf({ authors: [name] }).author).toEqual([expected])
  })
})

describe('a list of authors that is not whole', () => {
  test.each<Partial<DigestEntry>>([
    { authors: ['Ada'], authorsTruncated: true },
    { authors: ['Ada'], authorCount: 3 },
  ])('is named so: %j', (part) => {
    expect(itemOf(part)).toMatchObject({
      author: [{ literal: 'Ada' }],
      note: 'Not all authors are named.',
    })
  })

  test.each<Partial<DigestEntry>>([{ authors: ['Ada'], authorCount: 1 }, { authorCount: 7 }])(
    'is another than %j',
    (part) => {
      expect(itemOf(part)).not.toHaveProperty('note')
    },
  )
})

describe('a date', () => {
  test.each([
    ['2024-11-25', [2024, 11, 25]],
    ['2024-11', [2024, 11]],
    ['2024', [2024]],
  ])('%s is as precise as it is stated', (iso, parts) => {
    expect(itemOf(dated(iso)).issued).toEqual({ 'date-parts': [parts] })
  })

  test('without a year is the text that is printed', () => {
    expect(itemOf(dated('--09-25', [], 'Sep 25')).issued).toEqual({ literal: 'Sep 25' })
  })

  test('without a year and without a text is left out', () => {
    expect(itemOf(dated('--09-25'))).not.toHaveProperty('issued')
  })

  test.each([
    [['year'], 'The year is inferred.'],
    [['century'], 'The century is inferred.'],
  ] as const)('with an inferred %s has a remark', (implied, note) => {
    expect(itemOf(dated('2024-11-25', implied)).note).toBe(note)
  })
})

describe('an abstract', () => {
  test.each(['snippet', 'summary'] as const)('that is a %s is named so', (abstractKind) => {
    expect(itemOf({ abstract: 'A text.', abstractKind })).toMatchObject({
      abstract: 'A text.',
      note: `In place of the abstract stands a ${abstractKind}.`,
    })
  })

  test.each<Partial<DigestEntry>>([
    { abstract: 'A text.', abstractKind: 'full' },
    { abstract: 'A text.' },
    { abstractKind: 'snippet' },
  ])('needs no remark in %j', (part) => {
    expect(itemOf(part)).not.toHaveProperty('note')
  })
})

describe('a text with tags', () => {
  test.each([
    'On <i>E. coli</i> and H<sub>2</sub>O',
    '<span class="nocase">iOS</span> <b>a <i>b</i></b>',
    'a < b, <script>, </div>',
  ])('%j stays as it is', (title) => {
    expect(itemOf({ title }).title).toBe(title)
  })

  test.each([
    ['the <b> tag', 'the <\u2060b> tag'],
    ['a</i>', 'a<\u2060/i>'],
    ['<i>a<b>b</i>', '<\u2060i>a<\u2060b>b<\u2060/i>'],
    ['<b> <i>a</i>', '<\u2060b> <i>a</i>'],
    ['<span>a</span>', '<\u2060span>a<\u2060/span>'],
    ['<span id="x">a</span>', '<\u2060span id="x">a<\u2060/span>'],
  ])('%j cannot be taken for markup', (title, written) => {
    expect(itemOf({ title }).title).toBe(written)
  })
})

describe('an id', () => {
  test.each<[Partial<DigestEntry>, string]>([
    [{ identifiers: { arxiv: '2401.00001', doi: '10.1/x' } }, 'arXiv:2401.00001'],
    [{ identifiers: { doi: '10.1/x', pmid: '1' } }, 'doi:10.1/x'],
    [{ identifiers: { pmid: '1' }, url: 'https://example.org/' }, 'pmid:1'],
    [{ url: 'https://example.org/', title: 'A Title' }, 'https://example.org/'],
    [{ title: 'A Title: of “Words”, and one-two 數據' }, 'a-title-of-words-and-one-two-數據'],
    [
      { title: 'One two three four five six seven eight nine' },
      'one-two-three-four-five-six-seven-eight',
    ],
    [{ title: '!' }, 'untitled'],
    [{ url: '\u0007 ' }, 'untitled'],
  ])('of %j is %s', (part, id) => {
    expect(itemOf(part).id).toBe(id)
  })

  test('is the same whatever stands before it', () => {
    const entry = entryOf({ title: 'A Title' })
    expect(toCslItems([fullEntry, entry])[1]?.id).toBe(toCslItems([entry])[0]?.id)
  })

  test('that was given has a number behind it', () => {
    const titles = ['A', 'A', 'A', 'A 2', 'A']
    const ids = toCslItems(titles.map((title) => entryOf({ title }))).map(({ id }) => id)
    expect(ids).toEqual(['a', 'a-2', 'a-3', 'a-2-2', 'a-4'])
  })

  test('is found as fast for the last of many that are alike', () => {
    const entry = entryOf({ title: 'A Title' })
    const ids = toCslItems(Array.from({ length: 50_000 }, () => entry)).map(({ id }) => id)
    expect(ids.at(-1)).toBe('a-title-50000')
  })
})

describe('any entries', suite, () => {
  const entries = fc.array(richEntry, { maxLength: 6 })

  test('give ids that are all different', () => {
    forAll(entries, (rich) => {
      const ids = toCslItems(rich).map(({ id }) => id)
      expect(new Set(ids).size).toBe(rich.length)
    })
  })

  test('give a text that parses back to their items', () => {
    forAll(entries, (rich) => {
      expect(JSON.parse(toCsl(rich))).toEqual(toCslItems(rich))
    })
  })

  test('give no control character', () => {
    forAll(entries, (rich) => {
      expect(toCsl(rich)).not.toMatch(UNSEEN)
    })
  })

  test('have all letters of their names and no others', () => {
    forAll(richEntry, (entry) => {
      const names = (itemOf(entry).author ?? []).map((name) =>
        'literal' in name ? name.literal : `${name.family}, ${name.given}`,
      )
      expect(lettersOf(names)).toBe(lettersOf(entry.authors ?? []))
    })
  })
})

function lettersOf(names: readonly string[]): string {
  return names.join('').replace(/[^\p{L}\p{N}]/gu, '')
}
