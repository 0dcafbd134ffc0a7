import { describe, expect, test } from 'vitest'
import { pubmed } from '../../src/adapters/pubmed.ts'
import { type DigestEntry, parseDigest, parseDigestStream } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'

const options = { adapters: [pubmed()] }
const read = (text: string): Digest => parseDigest(text, options)

const ABSTRACTS = `1. J Moths. 2026 Mar 6;7(1):1-9. doi: 10.1000/moths.7. Epub 2026 Feb
19.

Counting moths at night: a study of the lamps
of a small town.

Moth A(1), Lamp B(2)(3), Wick-de la Flame CD Jr, Moth
E; Moth Study Group.

Author information:
(1)Lamp Lab, Wick.
(2)Night School, Wick.

Erratum in
    J Moths. 2026 May;7(2):99.

BACKGROUND: Moths are many.
RESULTS: We count them.

2. Moths are counted. 2019; we say so once more.

© 2026 The Moths.

DOI: 10.1000/moths.7
PMCID: PMC1000001
PMID: 41000001 [Indexed for MEDLINE]

Conflict of interest statement: None, the moths
say.


2. Lamp Lett. 2026 Nov-Dec;12:44.

[What do lamps know?].

[Article in German]

[No authors listed]

PMID: 41000002
`

const SUMMARIES = `1: Moth A, Lamp B; Moth Study Group. Counting moths at
night. A study. J Moths. 2026 Mar 6;7(1):1-9. doi:
10.1000/moths.7. Epub 2026 Feb 19. PMID: 41000001; PMCID: PMC1000001.

2: [No authors listed]. What do lamps know? Lamp Lett. 2026 Nov-Dec;12:44. PubMed PMID:
41000002.
`

const entriesOf = (text: string): DigestEntry[] => read(text).entries
const abstractOf = (text: string): string | undefined => entriesOf(text)[0]?.abstract

describe('lists are recognised', () => {
  test.each([
    ['with abstracts', ABSTRACTS],
    ['without abstracts', SUMMARIES],
    ['behind blank lines', `\ufeff\n\n${ABSTRACTS}`],
    ['with carriage returns', ABSTRACTS.replaceAll('\n', '\r\n')],
    ['from any number on', ABSTRACTS.replace('1. J', '201. J')],
  ])('%s', (_, text) => {
    expect(read(text).format).toBe('pubmed')
  })

  test.each([
    ['references', '1. Moth A. Counting moths. J Moths. 2026;7:1-9.\n\n2. Lamp B. Lamps. 2025.\n'],
    ['steps', '1. Light the lamp. 2026 will be dark.\n\nPMID means nothing here.\n'],
    ['words', 'J Moths. 2026 Mar 6;7(1):1-9.\n\nPMID: 41000001\n'],
  ])('unless they are %s', (_, text) => {
    expect(read(text).format).toBeUndefined()
  })
})

describe('a list with abstracts', () => {
  test('has all that its records state', () => {
    expect(entriesOf(ABSTRACTS)).toMatchObject([
      {
        title: 'Counting moths at night: a study of the lamps of a small town.',
        authors: ['Moth A', 'Lamp B', 'Wick-de la Flame CD Jr', 'Moth E', 'Moth Study Group'],
        authorCount: 5,
        abstract:
          'BACKGROUND: Moths are many. RESULTS: We count them. 2. Moths are counted. 2019; we say so once more.',
        abstractKind: 'full',
        publishedAt: { iso: '2026-03-06' },
        venue: 'J Moths',
        identifiers: { doi: '10.1000/moths.7', pmid: '41000001' },
      },
      {
        title: '[What do lamps know?].',
        publishedAt: { iso: '2026' },
        venue: 'Lamp Lett',
        identifiers: { pmid: '41000002' },
      },
    ])
    expect(entriesOf(ABSTRACTS)[1]).not.toHaveProperty('authors')
    expect(entriesOf(ABSTRACTS)[1]).not.toHaveProperty('abstract')
  })

  test('keeps what is beside them', () => {
    expect(entriesOf(ABSTRACTS).map(({ unknown }) => unknown?.map(({ label }) => label))).toEqual([
      ['citation', 'affiliation', 'note', 'note', 'note', 'PMCID'],
      ['citation', 'note', 'note'],
    ])
  })

  test('has each of its lines in an entry, as far as the entry goes', () => {
    expect(entriesOf(ABSTRACTS).map(({ position: at }) => [at?.start.line, at?.end.line])).toEqual([
      [1, 29],
      [32, 40],
    ])
    expect(read(ABSTRACTS)).toMatchObject({ boilerplate: [], messages: [] })
  })

  test('begins a record at the next number where the one before states no identifier', () => {
    const text = ABSTRACTS.replace(/DOI: [^]*?MEDLINE\]\n\n/, '')
    expect(entriesOf(text)).toHaveLength(2)
    expect(entriesOf(text)[0]?.identifiers).toEqual({ doi: '10.1000/moths.7' })
  })

  test('has a record that states nothing but its identifier', () => {
    const text = ABSTRACTS.replace(/\[What[^]*?listed\]\n\n/, '')
    expect(entriesOf(text)[1]).toMatchObject({ identifiers: { pmid: '41000002' } })
    expect(entriesOf(text)[1]).not.toHaveProperty('title')
  })

  test('ends with its remarks, and what stands behind them is of none', () => {
    const text = ABSTRACTS.replace('\n\n\n2. Lamp', '\n\nSimilar articles\n\n\n2. Lamp')
    expect(entriesOf(text).map(({ abstract }) => abstract)).toEqual(
      entriesOf(ABSTRACTS).map(({ abstract }) => abstract),
    )
    expect(read(text).boilerplate).toMatchObject([{ start: { line: 31 }, end: { line: 31 } }])
  })

  test('has what is cut off', () => {
    const cut = ABSTRACTS.slice(0, ABSTRACTS.indexOf('RESULTS'))
    const [entry] = parseDigest(cut, { ...options, format: 'pubmed' }).entries
    expect(entry?.title).toMatch(/^Counting moths/)
    expect(entry?.abstract).toBe('BACKGROUND: Moths are many.')
    expect(
      parseDigest('1. J Moths. 2026;7:1.', { ...options, format: 'pubmed' }).entries,
    ).toHaveLength(1)
  })

  test('takes no sentence for names', () => {
    const text = ABSTRACTS.replace(/Moth A\(1\)[^]*?Group\.\n\n/, '').replace(
      /Author [^]*?BACK/,
      'BACK',
    )
    expect(entriesOf(text)[0]).not.toHaveProperty('authors')
    expect(abstractOf(text)).toMatch(/^BACKGROUND: /)
  })

  test('of books has the book, and the day of the chapter', () => {
    const text = `1. LampPearls [Internet]. Wick (MO): Moth Publishing; 2026 Jan–.
2023 Aug 14.

Lamps.

Moth A(1).

PMID: 41000003
`
    for (const range of [text, text.replace('Jan–', 'Jan-')])
      expect(entriesOf(range)).toMatchObject([
        { title: 'Lamps.', venue: 'LampPearls [Internet]', publishedAt: { iso: '2023-08-14' } },
      ])
  })
})

describe('a list without abstracts', () => {
  test('has all that its records state', () => {
    expect(entriesOf(SUMMARIES)).toMatchObject([
      {
        title: 'Counting moths at night. A study.',
        authors: ['Moth A', 'Lamp B', 'Moth Study Group'],
        publishedAt: { iso: '2026-03-06' },
        venue: 'J Moths',
        identifiers: { doi: '10.1000/moths.7', pmid: '41000001' },
      },
      { title: 'What do lamps know?', venue: 'Lamp Lett', identifiers: { pmid: '41000002' } },
    ])
  })

  test('has the parts of books', () => {
    const text =
      '1: Moth A, Lamp B. Lamps, Night. 2022 May 8. In: LampPearls [Internet]. Wick (MO): Moth Publishing; 2026 Jan-. PMID: 41000004.\n'
    expect(read(text)).toMatchObject({
      format: 'pubmed',
      entries: [
        {
          title: 'Lamps, Night.',
          authors: ['Moth A', 'Lamp B'],
          venue: 'LampPearls [Internet]',
          publishedAt: { iso: '2022-05-08' },
          identifiers: { pmid: '41000004' },
        },
      ],
    })
  })
})

async function* pieces(text: string): AsyncGenerator<string> {
  yield* text
}

test('lists are read as they come', async () => {
  for (const text of [ABSTRACTS, SUMMARIES, `\n\n${ABSTRACTS}`]) {
    const entries: DigestEntry[] = []
    for await (const entry of parseDigestStream(pieces(text), options)) entries.push(entry)
    expect(entries).toEqual(entriesOf(text))
  }
})
