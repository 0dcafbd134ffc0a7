import * as fc from 'fast-check'
import type { DigestEntry } from '../../src/types.ts'

/** An entry with nothing but what is given. */
export function entryOf(part: Partial<DigestEntry> = {}): DigestEntry {
  return { githubLinks: [], links: [], ...part }
}

/** An entry with every key that a writer shows. */
export const fullEntry = entryOf({
  title: 'A Title',
  abstract: 'An abstract.',
  abstractKind: 'full',
  authors: ['Doe, Jane', 'Li Wei'],
  authorCount: 2,
  authorsTruncated: true,
  publishedAt: { iso: '2025-02-27', implied: ['year'], raw: 'Feb 27' },
  updatedAt: { iso: '2025-03', implied: [], raw: 'March 2025' },
  upvotes: 12,
  comments: 0,
  githubLinks: [
    { owner: 'acme', repo: 'one', url: 'https://github.com/acme/one' },
    { owner: 'acme', repo: 'two', url: 'https://github.com/acme/two' },
  ],
  links: [
    { url: 'https://example.org/a.pdf', kind: 'pdf' },
    { url: 'https://example.org/', kind: 'other' },
  ],
  url: 'https://huggingface.co/papers/2502.00001',
  identifiers: { arxiv: '2502.00001', arxivVersion: 2, doi: '10.1000/x', pmid: '1' },
  categories: ['cs.CL', 'Machine Learning (cs.LG)'],
  venue: 'ICML',
  submittedBy: 'akhaliq',
  organization: 'Acme',
  announceType: 'new',
})

/** Texts that are hard to show: control characters, escape sequences, wide and joined ones, marks of every format. */
export function hardText(): fc.Arbitrary<string> {
  const pieces = fc.oneof(
    fc.constantFrom(
      ...'=+-@\t\r\n"\',;|*_`#<>[]() \\~$&'.split(''),
      '\u001b[31m',
      '\u001b]0;x\u0007',
      '\u009b2J',
    ),
    fc.constantFrom(
      '漢字',
      '한국어',
      'éclair',
      '👩‍👩‍👧',
      '🇫🇷',
      '✌🏽',
      'e\u0301',
      '\u202e',
      '\ud800',
      '\u2028',
    ),
    fc.constantFrom(
      'https://example.org/a_b',
      'www.example.org',
      ':smile:',
      '&amp;',
      'word',
      '12.',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  return fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''))
}

/** Entries whose texts are hard to show. */
export function hardEntry(): fc.Arbitrary<DigestEntry> {
  const text = hardText()
  const optional = fc.record(
    {
      title: text,
      abstract: text,
      authors: fc.array(text, { maxLength: 3 }),
      authorCount: fc.nat(),
      upvotes: fc.nat(),
      comments: fc.nat(),
      url: text,
      venue: text,
      organization: text,
      submittedBy: text,
      categories: fc.array(text, { maxLength: 3 }),
      publishedAt: fc.record({
        iso: fc.constantFrom('2025-02-27', '--09-25', '2019'),
        implied: fc.constantFrom<'year'[]>([], ['year']),
        raw: text,
      }),
    },
    { requiredKeys: [] },
  )
  const links = fc.array(
    fc.record({ url: text, kind: fc.constantFrom('pdf' as const, 'other' as const) }),
    { maxLength: 2 },
  )
  const githubLinks = fc.array(fc.record({ owner: text, repo: text, url: text }), { maxLength: 2 })
  return fc
    .tuple(optional, githubLinks, links)
    .map(([part, repositories, others]) =>
      entryOf(Object.assign(part, { githubLinks: repositories, links: others })),
    )
}

/** Control characters and what turns the direction of text; a line feed is none. */
export const UNSEEN = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u
