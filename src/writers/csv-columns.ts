import type { DigestEntry } from '../types.ts'

/** A column of the CSV form of entries. */
export interface CsvColumn {
  /** Its name in the header. */
  readonly name: string
  /** What an entry has in it. */
  readonly read: (entry: DigestEntry) => string | number | undefined
}

/** The columns, in their order: fixed, so that files can be laid under one another. */
export const csvColumns: readonly CsvColumn[] = [
  { name: 'title', read: ({ title }) => title },
  { name: 'url', read: ({ url }) => url },
  { name: 'authors', read: ({ authors }) => authors?.join('; ') },
  { name: 'authorCount', read: ({ authorCount }) => authorCount },
  { name: 'authorsTruncated', read: ({ authorsTruncated }) => authorsTruncated && 'true' },
  { name: 'publishedAt', read: ({ publishedAt }) => publishedAt?.iso },
  { name: 'publishedAtImplied', read: ({ publishedAt }) => publishedAt?.implied.join(' ') },
  { name: 'updatedAt', read: ({ updatedAt }) => updatedAt?.iso },
  { name: 'updatedAtImplied', read: ({ updatedAt }) => updatedAt?.implied.join(' ') },
  { name: 'upvotes', read: ({ upvotes }) => upvotes },
  { name: 'comments', read: ({ comments }) => comments },
  { name: 'githubLinks', read: ({ githubLinks }) => joinUrls(githubLinks) },
  { name: 'links', read: ({ links }) => joinUrls(links) },
  { name: 'arxiv', read: ({ identifiers }) => identifiers?.arxiv },
  { name: 'arxivVersion', read: ({ identifiers }) => identifiers?.arxivVersion },
  { name: 'doi', read: ({ identifiers }) => identifiers?.doi },
  { name: 'pmid', read: ({ identifiers }) => identifiers?.pmid },
  { name: 'categories', read: ({ categories }) => categories?.join('; ') },
  { name: 'venue', read: ({ venue }) => venue },
  { name: 'organization', read: ({ organization }) => organization },
  { name: 'submittedBy', read: ({ submittedBy }) => submittedBy },
  { name: 'announceType', read: ({ announceType }) => announceType },
  { name: 'abstractKind', read: ({ abstractKind }) => abstractKind },
  { name: 'abstract', read: ({ abstract }) => abstract },
]

function joinUrls(links: readonly { readonly url: string }[]): string {
  return links.map(({ url }) => url).join(' ')
}
