import { describe, expect, test } from 'vitest'
import type { DigestEntry } from '../../src/types.ts'
import { dateOf, entryOf, identified, papers, TITLE, together } from './entries.ts'

const named = (title: string, part: Partial<DigestEntry> = {}) => ({
  title,
  authors: ['Jane Doe', 'Li Wei'],
  publishedAt: dateOf('2024-11-25'),
  ...part,
})
const titled = (part: Partial<DigestEntry>) => ({ title: TITLE, ...part })

describe('a title', () => {
  test.each([
    ['On Self-Supervised Learning of Waves', 'On self supervised learning of waves.'],
    ['Les Éléments de la théorie', 'Les Elements de la theorie'],
    ['Les Éléments de la théorie', String.raw`Les \'El\'ements de la th\'eorie`],
    ['A Study of α-Helices in Water', String.raw`A Study of $\alpha$-helices in water`],
    ['The Mass of H<sub>2</sub>O on Mars', 'The mass of H₂O on Mars'],
    ['[Waves in shallow and deep water.]', 'Waves in shallow and deep water'],
    [String.raw`An \emph{Essay} on Moving Water`, 'An Essay on Moving Water'],
    ['深度学习在医学影像中的应用研究', '深度学习在医学影像中的应用研究。'],
  ])('%j is %j', (one, other) => {
    expect(papers(named(one), named(other))).toBe(1)
  })

  test.each([
    ['On the Motion of Water, Part I', 'On the Motion of Water, Part II'],
    ['On the Motion of Water. 1', 'On the Motion of Water. 2'],
    ['On the Motion of Water 1.1', 'On the Motion of Water 11'],
    ['Learning C by Writing Games', 'Learning C++ by Writing Games'],
    ['The Motion of Water for p<2', 'The Motion of Water for p>2'],
    ['Über die Bewegung des Wassers', 'On the Motion of the Water'],
    ['深度学习在医学影像中的应用研究', '深度学习在天气预报中的应用研究'],
    ['О движении воды в реках 2024', 'О движении песка в пустыне 2024'],
    ['On the Motion of Water', 'Correction: On the Motion of Water'],
    ['On the Motion of Water', 'On the Motion of Water in Pipes'],
  ])('%j is not %j', (one, other) => {
    expect(papers(named(one), named(other))).toBe(2)
  })

  test.each(['Editorial', 'Correction', 'Book Review', '社论', '', '…', '---'])(
    'that says as little as %j joins nothing',
    (title) => {
      expect(papers(named(title), named(title))).toBe(2)
    },
  )

  test('of three words is not enough beside one author without a name', () => {
    const reply = (authorCount: number) => ({
      title: 'Reply to Comment',
      authorCount,
      publishedAt: dateOf('2024-01-02'),
    })
    expect(papers(reply(1), reply(1))).toBe(2)
    expect(papers(reply(7), reply(7))).toBe(1)
  })

  test('that breaks off joins nothing', () => {
    const title = 'On the Motion of Water in Narrow …'
    expect(papers(named(title), named(title))).toBe(2)
  })

  test('alone joins nothing', () => {
    expect(papers(titled({}), titled({}))).toBe(2)
  })

  test('of any of its entries counts for a paper', () => {
    const [arxiv, authors] = ['2401.00001', ['Jane Doe']]
    const entries = [
      identified({ arxiv }, { authors }),
      identified({ arxiv }, { authors, title: 'An Earlier Title of the Same' }),
      entryOf({ authors, title: 'An earlier title of the same' }),
    ]
    expect(together(entries)).toEqual([[0, 1, 2]])
  })
})

describe('with the same title', () => {
  test.each<[string, Partial<DigestEntry>, Partial<DigestEntry>]>([
    ['first author', { authors: ['Jane Doe'] }, { authors: ['Doe, J.', 'Roe, A.'] }],
    ['first author, initials last', { authors: ['Jane Doe'] }, { authors: ['Doe J', 'Roe A'] }],
    ['collaboration', { authors: ['The X Collaboration'] }, { authors: ['X Collaboration:'] }],
    ['year', { publishedAt: dateOf('2024') }, { publishedAt: dateOf('2024-11-25') }],
    ['number of authors', { authorCount: 7 }, { authorCount: 7 }],
    ['address', { url: 'https://example.org/a' }, { url: 'https://example.org/a' }],
    ['abstract', { abstract: 'Some words. '.repeat(30) }, { abstract: 'some words '.repeat(20) }],
  ])('the same %s joins', (_, one, other) => {
    expect(papers(titled(one), titled(other))).toBe(1)
  })

  test.each<[string, Partial<DigestEntry>, Partial<DigestEntry>]>([
    ['first authors', named(TITLE), named(TITLE, { authors: ['Ada Roe'] })],
    ['first names', named(TITLE), named(TITLE, { authors: ['Kim Doe'] })],
    ['second authors', named(TITLE), named(TITLE, { authors: ['Jane Doe', 'Ada Roe'] })],
    ['years', { authorCount: 2, publishedAt: dateOf('2021') }, named(TITLE, { authorCount: 2 })],
    ['years far apart', named(TITLE), named(TITLE, { publishedAt: dateOf('2021') })],
    [
      'numbers of authors',
      { publishedAt: dateOf('2024'), authorCount: 3 },
      { publishedAt: dateOf('2024'), authorCount: 4 },
    ],
    ['unknown years', { publishedAt: dateOf('--11-25') }, { publishedAt: dateOf('--11-25') }],
    [
      'lower bounds',
      { authorCount: 100, authorsTruncated: true },
      { authorCount: 100, authorsTruncated: true },
    ],
  ])('different %s do not join', (_, one, other) => {
    expect(papers(titled(one), titled(other))).toBe(2)
  })

  test('the turn of a year does not part what authors join', () => {
    const dates = ['2024-12-30', '2025-01-02'].map((iso) => ({ publishedAt: dateOf(iso) }))
    expect(papers(...dates.map((date) => named(TITLE, date)))).toBe(1)
  })

  test('a preprint and its article are joined', () => {
    const authors = ['Jane Doe']
    expect(
      papers(
        identified({ arxiv: '2401.00001' }, { authors }),
        identified({ doi: '10.1000/a' }, { authors }),
      ),
    ).toBe(1)
  })

  test('an entry that may be either of two papers stays alone', () => {
    const authors = ['Jane Doe']
    const one = identified({ arxiv: '2401.00001' }, { authors })
    const other = identified({ arxiv: '2401.00002' }, { authors })
    const either = entryOf({ title: TITLE, authors })
    expect(together([one, either])).toEqual([[0, 1]])
    expect(together([one, either, other])).toEqual([[0], [1], [2]])
  })

  test('an entry does not join two papers through the year of one and the number of the other', () => {
    const one = identified({ arxiv: '2401.00001' }, { authorCount: 5 })
    const other = identified({ arxiv: '2401.00002' }, { publishedAt: dateOf('2024') })
    const between = entryOf({ title: TITLE, authorCount: 5, publishedAt: dateOf('2024') })
    for (const entries of [
      [one, other, between],
      [between, one, other],
    ])
      for (const paper of together(entries).map((numbers) => numbers.map((at) => entries[at])))
        expect(paper.filter((entry) => entry?.identifiers !== undefined).length).toBeLessThan(2)
  })

  test('a short title joins where who submitted it and the number of authors agree', () => {
    const card = { title: 'Depth Anything', submittedBy: 'akhaliq', authorCount: 7 }
    expect(papers(card, { ...card, identifiers: { arxiv: '2401.00001' } })).toBe(1)
    expect(papers(card, { ...card, authorCount: 8 })).toBe(2)
  })
})
