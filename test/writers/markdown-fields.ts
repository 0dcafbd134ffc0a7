import { markdown } from '../../src/adapters/markdown.ts'
import { parseDigest } from '../../src/index.ts'
import type { DigestEntry } from '../../src/types.ts'
import { toMarkdown } from '../../src/writers/markdown.ts'

/** What a page of Markdown says of a paper. */
export type MarkdownFields = Readonly<Record<string, unknown>>

/** The fields of an entry that the Markdown has a place for. */
export function markdownFields(entry: DigestEntry): MarkdownFields {
  const fields = {
    title: entry.title,
    url: entry.url,
    abstract: entry.abstract,
    authors: entry.authors,
    authorCount: entry.authorCount,
    authorsTruncated: entry.authorsTruncated,
    publishedAt: entry.publishedAt?.iso,
    venue: entry.venue,
    upvotes: entry.upvotes,
    comments: entry.comments,
    organization: entry.organization,
    githubLinks: entry.githubLinks,
    links: entry.links,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** What is read from the Markdown of some entries. */
export function readBack(entries: Iterable<DigestEntry>): MarkdownFields[] {
  return parseDigest(toMarkdown(entries), {
    adapters: [markdown()],
    format: 'markdown',
  }).entries.map(markdownFields)
}

/**
 * Fields as far as they come back. A bracket in a name cannot be told from an affiliation, nor one name with a comma from
 * two, and a venue that stands where the authors would cannot be told from them. A link that an abstract mentions is found
 * there first, so links have no order.
 */
export function comparable(fields: MarkdownFields, { authors = [] }: DigestEntry): MarkdownFields {
  const { venue, githubLinks, links, authors: names, authorCount, ...others } = fields
  const isOne = authors.length === 1 && authors[0]!.includes(',')
  const isTold = authors.length > 0 && !isOne && !authors.some((name) => /[()]/.test(name))
  return {
    ...others,
    ...(isTold && { authors: names, authorCount, venue }),
    githubLinks: sorted(githubLinks),
    links: sorted(links),
  }
}

function sorted(links: unknown): unknown[] {
  const known = links as readonly { readonly url: string }[]
  return known.toSorted((one, other) => (one.url < other.url ? -1 : 1))
}
