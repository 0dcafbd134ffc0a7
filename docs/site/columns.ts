import type { DigestDate, DigestEntry } from '../../src/types.ts'

/** A column of the table. */
export interface Column {
  /** The key of the entry, by which its place is found. */
  readonly key: keyof DigestEntry
  readonly heading: string
  /** What the entry says. Empty where it says nothing. */
  readonly text: (entry: DigestEntry) => string
}

export const COLUMNS: readonly Column[] = [
  { key: 'title', heading: 'Title', text: ({ title = '' }) => title },
  {
    key: 'authors',
    heading: 'Authors',
    text: ({ authors = [], authorsTruncated }) =>
      authors.length > 0 ? authors.join('; ') + (authorsTruncated ? '; …' : '') : '',
  },
  {
    key: 'authorCount',
    heading: 'Author count',
    text: ({ authorCount, authorsTruncated }) =>
      numberOf(authorCount) && `${authorCount}${authorsTruncated ? ' or more' : ''}`,
  },
  { key: 'publishedAt', heading: 'Published', text: ({ publishedAt }) => dateText(publishedAt) },
  { key: 'updatedAt', heading: 'Updated', text: ({ updatedAt }) => dateText(updatedAt) },
  { key: 'upvotes', heading: 'Upvotes', text: ({ upvotes }) => numberOf(upvotes) },
  { key: 'comments', heading: 'Comments', text: ({ comments }) => numberOf(comments) },
  {
    key: 'githubLinks',
    heading: 'Repositories',
    text: ({ githubLinks }) => githubLinks.map(({ owner, repo }) => `${owner}/${repo}`).join('\n'),
  },
  {
    key: 'links',
    heading: 'Links',
    text: ({ links }) => links.map(({ url, kind }) => `${url} (${kind})`).join('\n'),
  },
  { key: 'url', heading: 'Address', text: ({ url = '' }) => url },
  { key: 'identifiers', heading: 'Identifiers', text: identifierText },
  {
    key: 'categories',
    heading: 'Categories',
    text: ({ categories = [] }) => categories.join('; '),
  },
  { key: 'venue', heading: 'Venue', text: ({ venue = '' }) => venue },
  { key: 'organization', heading: 'Organisation', text: ({ organization = '' }) => organization },
  { key: 'submittedBy', heading: 'Submitted by', text: ({ submittedBy = '' }) => submittedBy },
  { key: 'announceType', heading: 'Announced as', text: ({ announceType = '' }) => announceType },
  { key: 'abstract', heading: 'Abstract', text: ({ abstract = '' }) => abstract },
  {
    key: 'unknown',
    heading: 'Not claimed',
    text: ({ unknown = [] }) => unknown.map(({ label, value }) => `${label}: ${value}`).join('\n'),
  },
]

function numberOf(count: number | undefined): string {
  return count === undefined ? '' : String(count)
}

function dateText(date: DigestDate | undefined): string {
  if (!date) return ''
  return date.implied.length > 0 ? `${date.iso} (${date.implied.join(', ')} inferred)` : date.iso
}

function identifierText({ identifiers = {} }: DigestEntry): string {
  const { arxiv, arxivVersion, doi, pmid } = identifiers
  const version = arxivVersion === undefined ? '' : `v${arxivVersion}`
  return [arxiv && `arXiv:${arxiv}${version}`, doi && `doi:${doi}`, pmid && `pmid:${pmid}`]
    .filter(Boolean)
    .join('\n')
}
