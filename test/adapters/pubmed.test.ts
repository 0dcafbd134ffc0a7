import { describe, expect, test } from 'vitest'
import { pubmed } from '../../src/adapters/pubmed.ts'
import { createSource, type DigestEntry, parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { positionsIn } from '../support/places.ts'
import { readableMessage } from '../unit/reduced.ts'

const options = { adapters: [pubmed()] }
const read = (text: string): Digest => parseDigest(text, options)
const messagesOf = (text: string): string[] => read(text).messages.map(readableMessage)

function entryOf(text: string): DigestEntry {
  const { entries } = read(text)
  expect(entries).toHaveLength(1)
  return entries[0]!
}

/** A record with these tags as well. */
const entryWith = (...tags: readonly string[]): DigestEntry =>
  entryOf(`PMID- 12345678\nTI  - Counting Moths.\n${tags.join('\n')}\n`)

const RECORD = `PMID- 12345678
OWN - NLM
STAT- MEDLINE
DP  - 2026 Mar 6
TI  - Counting moths at night: a study of the lamps
      of a small town.
LID - 10.1000/Moths.7 [doi]
LID - S0001-0001(26)00001-1 [pii]
AB  - BACKGROUND: Moths are many.
      RESULTS: We count them,
      one by one.
FAU - Moth, Ada
AU  - Moth A
AD  - Lamp Lab, Wick, Moths.
FAU - Lamp, Bo
AU  - Lamp B
PT  - Journal Article
TA  - J Moths
JT  - Journal of moths
MH  - *Lamps/history
OT  - moths
AID - 10.1000/Moths.7 [doi]
`

const ERIC = `
OWN - ERIC
TI  - Counting Moths
AU  - Moth, Ada
JT  - Lamps
DP  - Apr 2019
LID - http://eric.ed.gov/?id=EJ1
AID - http://dx.doi.org/10.1000/lamps.1
`

describe('records are recognised', () => {
  test.each([
    ['of PubMed', RECORD],
    ['of ERIC', ERIC],
    ['behind a byte order mark and blank lines', `\ufeff\n\n${RECORD}`],
    ['with carriage returns', RECORD.replaceAll('\n', '\r\n')],
    ['without a space behind the hyphen', 'PMID-12345678\nPT  - Review\n'],
  ])('%s', (_, text) => {
    expect(read(text).format).toBe('pubmed')
  })

  test.each([
    ['tagged text of others', 'TY  - JOUR\nTI  - Counting Moths\nER  - \n'],
    ['words', 'Counting Moths\n\nPMID- 12345678\n'],
    ['a list', 'A - B\nC - D\n'],
    ['a mail', `From: ada@example.org\nSubject: moths\n\n${RECORD}`],
  ])('unless they are %s', (_, text) => {
    expect(read(text).format).toBeUndefined()
  })
})

describe('a record', () => {
  const whole = entryOf(RECORD)

  test('has all that it states', () => {
    expect(whole).toMatchObject({
      title: 'Counting moths at night: a study of the lamps of a small town.',
      abstract: 'BACKGROUND: Moths are many. RESULTS: We count them, one by one.',
      abstractKind: 'full',
      authors: ['Moth, Ada', 'Lamp, Bo'],
      authorCount: 2,
      publishedAt: { iso: '2026-03-06' },
      identifiers: { doi: '10.1000/moths.7', pmid: '12345678' },
      venue: 'Journal of moths',
      categories: ['*Lamps/history', 'moths'],
    })
    expect(whole).not.toHaveProperty('url')
  })

  test('needs no space behind the hyphen of a tag that is padded', () => {
    expect(entryOf('PMID- 12345678\nTI  -Counting Moths\nFAU -Moth, Ada\n')).toMatchObject({
      title: 'Counting Moths',
      authors: ['Moth, Ada'],
    })
    expect(entryOf('PMID- 12345678\nTI  - Moths and\nSARS-CoV-2\n').title).toBe(
      'Moths and SARS-CoV-2',
    )
  })

  test('keeps the other tags under their names', () => {
    expect(whole.unknown?.map(({ label }) => label)).toEqual([
      'OWN',
      'STAT',
      'LID',
      'AD',
      'PT',
      'TA',
    ])
  })

  test('lies where its place says, and each of its lines is in one', () => {
    const digest = parseDigest(RECORD, { ...options, places: true })
    const source = createSource(RECORD)
    const positions = positionsIn(digest)
    for (const { start, end } of positions)
      expect(source.position(start.offset, end.offset)).toEqual({ start, end })
    const [{ position, places, unknown } = {}] = digest.entries
    expect(position?.end.line).toBe(22)
    const covered = [...Object.values(places!), ...unknown!.map((one) => one.position!)]
    for (let line = 1; line <= 22; line += 1)
      expect(covered.some(({ start, end }) => start.line <= line && end.line >= line)).toBe(true)
  })

  test('of ERIC has addresses', () => {
    expect(entryOf(ERIC)).toMatchObject({
      title: 'Counting Moths',
      authors: ['Moth, Ada'],
      publishedAt: { iso: '2019-04' },
      url: 'http://eric.ed.gov/?id=EJ1',
      identifiers: { doi: '10.1000/lamps.1' },
      links: [{ url: 'http://dx.doi.org/10.1000/lamps.1', kind: 'paper' }],
    })
  })

  test('has short names where there are no full ones', () => {
    expect(entryWith('AU  - Moth A', 'AU  - Lamp B').authors).toEqual(['Moth A', 'Lamp B'])
  })

  test('says of a list that ends in et al. that it breaks off', () => {
    const entry = entryWith(
      'FAU - Moth, A',
      'AU  - Moth A',
      'FAU - Lamp, B',
      'AU  - Lamp B',
      'AU  - et al.',
    )
    expect(entry).toMatchObject({
      authors: ['Moth, A', 'Lamp, B'],
      authorCount: 2,
      authorsTruncated: true,
    })
  })

  test('says the same of a list of short names', () => {
    expect(entryWith('AU  - Moth A', 'AU  - et al.')).toMatchObject({
      authors: ['Moth A'],
      authorCount: 1,
      authorsTruncated: true,
    })
  })

  test('has no number of authors where no name stands before et al.', () => {
    const entry = entryWith('AU  - et al.')
    expect(entry).toMatchObject({ authorsTruncated: true })
    expect(entry).not.toHaveProperty('authorCount')
  })

  test('has a group in place of authors, or beside them', () => {
    expect(entryWith('CN  - Moth Group')).toMatchObject({ organization: 'Moth Group' })
    const beside = entryWith('AU  - Moth A', 'CN  - Moth Group')
    expect(beside).not.toHaveProperty('organization')
    expect(beside.unknown).toMatchObject([{ label: 'CN', value: 'Moth Group' }])
  })

  test('of a book has the title of the book', () => {
    expect(entryOf('PMID- 1\nBTI - The Book of Moths\n').title).toBe('The Book of Moths')
  })

  test('has its short journal where there is no full one', () => {
    expect(entryWith('TA  - J Moths').venue).toBe('J Moths')
  })

  test('may have a DOI with a prefix, and an address without its scheme', () => {
    const entry = entryWith('AID - doi:10.1000/moths.7', 'AID - www.example.org/moths.pdf')
    expect(entry.identifiers?.doi).toBe('10.1000/moths.7')
    expect(entry.links).toEqual([{ url: 'https://www.example.org/moths.pdf', kind: 'pdf' }])
  })
})

describe('the date', () => {
  test.each([
    ['2026 Mar 6', '2026-03-06'],
    ['2026 Mar', '2026-03'],
    ['2026', '2026'],
    ['20260306', '2026-03-06'],
    ['2026/03/06', '2026-03-06'],
    ['2026 03 06', '2026-03-06'],
    ['2026   03', '2026-03'],
    ['Mar 2026', '2026-03'],
  ])('%s is %s', (printed, iso) => {
    const entry = entryWith(`DP  - ${printed}`)
    expect(entry.publishedAt?.iso).toBe(iso)
    expect(entry).not.toHaveProperty('unknown')
  })

  test.each(['2026 Spring', '2026 Nov-Dec', '2026 Mar 6-13', 'Article 10 2026'])(
    '%s states a year, and is kept',
    (printed) => {
      const entry = entryWith(`DP  - ${printed}`)
      expect(entry.publishedAt?.iso).toBe('2026')
      expect(entry.unknown).toMatchObject([{ label: 'DP', value: printed }])
    },
  )

  test('that is none is reported', () => {
    expect(messagesOf('PMID- 1\nDP  - soon\n')).toEqual(['date-unreadable 2'])
  })
})

describe('records are told apart', () => {
  const pmidsOf = (text: string): (string | undefined)[] =>
    read(text).entries.map(({ identifiers }) => identifiers?.pmid)

  test.each([
    ['by blank lines', `${RECORD}\n${RECORD}`],
    ['without blank lines', RECORD + RECORD],
    [
      'with blank lines in them',
      `${RECORD}\n${RECORD.replace('\nAB', '\n\nAB').replace('\n      one', '\n\n      one')}`,
    ],
  ])('%s', (_, text) => {
    expect(pmidsOf(text)).toEqual(['12345678', '12345678'])
    expect(read(text).entries[1]?.abstract).toMatch(/one by one\.$/)
    expect(messagesOf(text)).toEqual([])
  })

  test('of ERIC, which begin with another tag', () => {
    expect(read(ERIC + ERIC).entries).toHaveLength(2)
  })

  test('that begin with a tag of another kind', () => {
    const record = 'UI  - 1\nSTAT- MEDLINE\nTI  - Counting Moths\n'
    expect(read(`${record}\n${record}`).entries).toHaveLength(2)
  })
})

const OVID = `<1. >
VN  - Ovid Technologies
DB  - Ovid MEDLINE(R)
UI  - 41000001
TI  - Counting moths at night. [Review].
AU  - Moth, Ada B. MD, MPH 1,2,+
AU  - Lamp, Bo [Author, Reprint Author; E-mail: bo@example.org]
IN  - Lamp Lab, Wick.

      Night School, Wick.
SO  - Journal of Moths & Lamps. 7(1):1-9, 2026 Mar 6.
AB  - Moths are many.
KW  - moths;  lamps
DO  - https://dx.doi.org/10.1000/moths.7
YR  - 2026

<2. >
VN  - Ovid Technologies
DB  - Journals@Ovid
AU  - Wick, MD
AU  - Flame, Cyra.
TI  - [What lamps know.]
SO  - Lamp Letters August 2026;12(2):44-45
UI  - 12
DI  - 10.1000/lamps.2
`

describe('records of Ovid', () => {
  test('are recognised', () => {
    expect(read(OVID)).toMatchObject({ format: 'pubmed', messages: [], boilerplate: [] })
    expect(read(OVID.replace(/^<\d\. >\n/gm, '')).entries).toEqual([
      expect.objectContaining({ title: 'Counting moths at night.' }),
      expect.objectContaining({ title: '[What lamps know.]' }),
    ])
    expect(read(OVID.replace(/^/gm, ' ')).entries).toHaveLength(2)
  })

  test('have all that they state under the names of Ovid', () => {
    const [moths, lamps] = read(OVID).entries
    expect(moths).toMatchObject({
      title: 'Counting moths at night.',
      authors: ['Moth, Ada B.', 'Lamp, Bo'],
      abstract: 'Moths are many.',
      venue: 'Journal of Moths & Lamps',
      publishedAt: { iso: '2026' },
      categories: ['moths', 'lamps'],
      identifiers: { pmid: '41000001', doi: '10.1000/moths.7' },
      position: { start: { line: 1 }, end: { line: 15 } },
    })
    expect(lamps).toMatchObject({
      title: '[What lamps know.]',
      authors: ['Wick, MD', 'Flame, Cyra'],
      venue: 'Lamp Letters',
      publishedAt: { iso: '2026-08' },
      identifiers: { doi: '10.1000/lamps.2' },
    })
    expect(lamps?.identifiers).not.toHaveProperty('pmid')
  })

  test('have the full names where there are both', () => {
    const text = OVID.replace('AU  - Wick, MD\nAU  - Flame, Cyra.', 'AU  - Wick MD\nFA  - Wick, Mo')
    expect(read(text).entries[1]).toMatchObject({
      authors: ['Wick, Mo'],
      unknown: expect.arrayContaining([
        expect.objectContaining({ label: 'AU', value: 'Wick MD' }),
      ]) as unknown,
    })
  })

  test('have their number in their place', () => {
    const { entries, messages } = parseDigest(`${OVID}\n<3. >\n`, { ...options, places: true })
    expect(entries[1]?.position?.start.line).toBe(17)
    expect(messages).toMatchObject([{ ruleId: 'unclaimed-text', place: { start: { line: 27 } } }])
  })
})
