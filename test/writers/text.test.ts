import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import type { DigestEntry } from '../../src/types.ts'
import { textPieces, toText } from '../../src/writers.ts'
import { entryOf, fullEntry } from './entries.ts'
import { pageFields, readBack } from './page-fields.ts'
import { linkTo } from './read-entries.ts'

const url = 'https://huggingface.co/papers/2401.00001'
const publishedAt = { iso: '2024-11-25', implied: [], raw: 'Nov 25, 2024' } as const

/** The lines of one card. */
function cardOf(part: Partial<DigestEntry>): string {
  const [, card = ''] = textPieces([entryOf({ title: 'A Title', ...part })])
  return card.trim()
}

function readBackOf(part: Partial<DigestEntry>): unknown {
  return readBack([entryOf({ title: 'A Title', ...part })])[0]
}

describe('a card', () => {
  test('has the lines of the search view', () => {
    const card = cardOf({ abstract: 'An abstract.', authorCount: 7, publishedAt, upvotes: 1 })
    expect(card).toBe(`### A Title

An abstract.

  • 7 authors
·
Nov 25, 2024 1`)
  })

  test('has a line for all that a page can say', () => {
    expect(cardOf({ ...fullEntry, url })).toBe(`Submitted by akhaliq

### [A Title](${url})

An abstract.

  • 2+ authors · Acme · Feb 27, 2025 [0](#community)

Upvote 12

[GitHub](https://github.com/acme/one)

[GitHub](https://github.com/acme/two)`)
  })

  test('has the year of a date that was printed without', () => {
    const date = { iso: '2025-06-15', implied: ['year'], raw: 'Jun 15' } as const
    expect(cardOf({ publishedAt: date })).toContain('Jun 15, 2025')
  })

  test.each<[Partial<DigestEntry>, string]>([
    [{ authorCount: 1 }, '  • 1 author\n\nUpvote'],
    [{ authorCount: 100, authorsTruncated: true }, '  • 100+ authors\n\nUpvote'],
    [{ authorCount: 7, upvotes: 3 }, '  • 7 authors\n\nUpvote 3'],
    [{ authorCount: 7, comments: 3 }, '  • 7 authors\n\n[3](#community)\n\nUpvote'],
    [{ authorCount: 7, organization: 'Acme' }, '  • 7 authors · Acme\n\nUpvote'],
    [{ authorCount: 7, publishedAt }, '  • 7 authors\n·\nNov 25, 2024'],
    [{ organization: 'Acme', publishedAt }, '  • Acme · Nov 25, 2024'],
    [{ publishedAt, upvotes: 3 }, 'Nov 25, 2024 3'],
    [{ publishedAt, comments: 3 }, 'Nov 25, 2024 [3](#community)'],
    [{ publishedAt, upvotes: 0, comments: 3 }, 'Nov 25, 2024 [3](#community)\n\nUpvote 0'],
    [{ publishedAt: { ...publishedAt, iso: '2024-11' } }, 'Nov 2024'],
    [{ upvotes: 3 }, 'Upvote 3'],
  ])('of %j has its counts in places where they are read', (part, lines) => {
    expect(cardOf(part)).toBe(`### A Title\n\n${lines}`)
    expect(readBackOf(part)).toEqual(pageFields(entryOf({ title: 'A Title', ...part })))
  })

  test('names a repository only where the abstract does not', () => {
    const abstract = 'The code is at https://github.com/acme/one.'
    const githubLinks = [linkTo('acme/one'), linkTo('acme/two')]
    expect(cardOf({ abstract, githubLinks })).toBe(
      `### A Title\n\n${abstract}\n\n[GitHub](https://github.com/acme/two)`,
    )
    expect(readBackOf({ abstract, githubLinks })).toMatchObject({ githubLinks })
  })
})

describe('a date without a year', () => {
  const undated = entryOf({
    title: 'A Title',
    publishedAt: { iso: '--09-25', implied: [], raw: 'Sep 25' },
    authorCount: 7,
    upvotes: 2024,
    comments: 1999,
  })

  test('is printed where no date has one', () => {
    const [, card] = textPieces([undated])
    expect(card?.trim()).toBe(
      '### A Title\n\n  • 7 authors\n·\nSep 25\n\n[1999](#community)\n\nUpvote 2024',
    )
    expect(readBack([undated])).toEqual([pageFields(undated)])
  })

  test('is left out beside one that has, which would imply its year', () => {
    const { publishedAt: _, ...others } = pageFields(undated)
    const dated = entryOf({ title: 'Another', publishedAt })
    expect(readBack([undated, dated])).toEqual([others, pageFields(dated)])
  })
})

describe('left out is', () => {
  test.each<[string, Partial<DigestEntry>]>([
    ['a month without a year', { publishedAt: { ...publishedAt, iso: '--09' } }],
    ['a date without a month', { publishedAt: { ...publishedAt, iso: '2024' } }],
    ['a date of no month', { publishedAt: { ...publishedAt, iso: '2024-13' } }],
    ['a snippet', { abstract: 'A snippet.', abstractKind: 'snippet' }],
    ['a summary', { abstract: 'A summary.', abstractKind: 'summary' }],
    ['an abstract that is a date', { abstract: 'Nov 25, 2024' }],
    ['an abstract that is a number', { abstract: '1984' }],
    ['an abstract that is an address', { abstract: url }],
    ['an abstract that is a heading', { abstract: '# Daily Papers' }],
    ['an abstract that is a word of the page', { abstract: 'Weekly' }],
    ['an organisation without authors and date', { organization: 'Acme' }],
    ['comments without authors and date', { comments: 3 }],
    ['a submitter whose name is none', { submittedBy: 'the group of Jane' }],
    ['an address that is none', { url: 'about:blank ()' }],
    ['the address of a redirector', { url: `https://www.google.com/url?q=${url}` }],
    [
      'a repository elsewhere',
      { githubLinks: [{ ...linkTo('a/b'), url: 'https://gitlab.com/a/b' }] },
    ],
    ['a number that is none', { authorCount: Number.NaN, upvotes: -1, comments: 0.5 }],
  ])('%s', (_, part) => {
    expect(cardOf(part)).toBe('### A Title')
  })

  test.each(['7 authors', 'Nov 25, 2024', 'A · B', 'Acme '.repeat(40), ''])(
    'the organisation %j',
    (organization) => {
      expect(cardOf({ organization, authorCount: 7, publishedAt })).toBe(
        '### A Title\n\n  • 7 authors\n·\nNov 25, 2024',
      )
    },
  )

  test.each<Partial<DigestEntry>>([{}, { title: ' ' }, { title: '\\' }])(
    'the entry %j, which has no title',
    (part) => {
      expect([...textPieces([entryOf({ abstract: 'An abstract.', ...part })])]).toHaveLength(1)
    },
  )
})

describe('a title comes back', () => {
  test.each([
    '1984',
    'Weekly',
    'May 2024',
    'Submitted by akhaliq',
    '# and C++ [sharp]',
    '[12] Angry Men',
    '![not a picture](x)',
    'A \\ B \\[C\\]',
    '7 authors',
    url,
    'a title in lower case, which reads like a sentence.',
  ])('%j', (title) => {
    const entries = ['Another', title, 'Another'].map((one) =>
      entryOf({ title: one, authorCount: 7 }),
    )
    expect(readBack(entries)).toEqual(entries.map(pageFields))
  })
})

describe('a page', () => {
  test('is recognised whatever its entries have', () => {
    const { format, entries } = parseDigest(
      toText([entryOf({ title: 'A Title', abstract: 'A text.' })]),
    )
    expect(format).toBe('hf-papers')
    expect(entries).toHaveLength(1)
  })

  test('of nothing is a page without papers', () => {
    const { format, messages } = parseDigest(toText([]))
    expect(format).toBe('hf-papers')
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['no-entries'])
  })

  test('can be taken card by card', () => {
    const pieces = [...textPieces([fullEntry, fullEntry])]
    expect(pieces).toHaveLength(3)
    expect(pieces.join('')).toBe(toText([fullEntry, fullEntry]))
  })

  test('shows a title alone, which is no paper to its reader', () => {
    const page = toText([entryOf({ title: 'A Title' })])
    expect(page).toContain('### A Title\n')
    expect(parseDigest(page).messages.map(({ ruleId }) => ruleId)).toContain('unclaimed-text')
  })

  test.each(['\n', '\u2028', '\r\n', '\t'])('keeps a text with %j on its line', (gap) => {
    const title = `One${gap}Two`
    expect(readBack([entryOf({ title, authorCount: 7 })])).toMatchObject([{ title: 'One Two' }])
  })
})
