import type { DigestDate, DigestEntry } from '../types.ts'
import { markdownLink, markdownProse, markdownText, markdownUrl } from './markdown-text.ts'

/** What {@link toMarkdown} may be told. */
export interface MarkdownOptions {
  /** A heading for the whole list. */
  readonly heading?: string
}

/**
 * Entries as Markdown, one section a paper: title, a line of authors, date and votes, abstract, a list of organisation and
 * links. Every text is escaped, so that it reads as it stands in the digest.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { toMarkdown } from 'undigest/writers'
 *
 * const { entries } = parseDigest('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024 1\n')
 * toMarkdown(entries) // '## A Title\n\n7 authors · 2024-11-25 · 1 vote\n\nAn abstract.\n'
 * ```
 */
export function toMarkdown(entries: Iterable<DigestEntry>, options?: MarkdownOptions): string {
  return [...markdownSections(entries, options)].join('')
}

/**
 * The sections of {@link toMarkdown}, with the blank lines between them.
 *
 * @example
 * ```ts
 * import { markdownSections } from 'undigest/writers'
 *
 * const entry = { title: 'A Title', githubLinks: [], links: [] }
 * Array.from(markdownSections([entry, entry])) // ['## A Title\n', '\n## A Title\n']
 * ```
 */
export function* markdownSections(
  entries: Iterable<DigestEntry>,
  { heading }: MarkdownOptions = {},
): Generator<string> {
  let before = ''
  if (heading !== undefined) {
    yield `# ${markdownText(heading)}\n`
    before = '\n'
  }
  for (const entry of entries) {
    yield before + sectionOf(entry)
    before = '\n'
  }
}

function sectionOf(entry: DigestEntry): string {
  const blocks = [
    headingOf(entry),
    bylineOf(entry),
    markdownProse(entry.abstract ?? ''),
    listOf(entry),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function headingOf({ title, url }: DigestEntry): string {
  const shown = title?.trim() || '(no title)'
  return `## ${url === undefined ? markdownText(shown) : markdownLink(shown, url)}`
}

function bylineOf(entry: DigestEntry): string {
  const parts = [
    authorsOf(entry),
    countOf(entry),
    dateOf(entry.publishedAt),
    entry.venue,
    counted(entry.upvotes, 'vote'),
    counted(entry.comments, 'comment'),
  ]
  return markdownText(parts.filter((part) => part !== undefined).join(' · '))
}

function authorsOf({ authors, authorCount, authorsTruncated }: DigestEntry): string | undefined {
  if (authors) return namesOf(authors) + (authorsTruncated ? ' and others' : '')
  return authorsTruncated && authorCount !== undefined
    ? `${authorCount}+ authors`
    : counted(authorCount, 'author')
}

/** Names with a comma within them are parted by semicolons. */
function namesOf(authors: readonly string[]): string {
  return authors.join(authors.some((name) => name.includes(',')) ? '; ' : ', ')
}

/** How many authors there are, where a whole list does not tell. */
function countOf({ authors, authorCount, authorsTruncated }: DigestEntry): string | undefined {
  const isTold = !authors || (!authorsTruncated && authorCount === authors.length)
  return isTold ? undefined : counted(authorCount, 'author')
}

function dateOf(date: DigestDate | undefined): string | undefined {
  if (!date) return undefined
  if (date.iso.startsWith('--')) return `${date.raw} (year unknown)`
  return date.implied.length === 0 ? date.iso : `${date.iso} (${date.implied.join(', ')} implied)`
}

function counted(count: number | undefined, noun: string): string | undefined {
  return count === undefined ? undefined : `${count} ${noun}${count === 1 ? '' : 's'}`
}

function listOf({ organization, githubLinks, links }: DigestEntry): string {
  const organizations =
    organization === undefined ? [] : [`- organization: ${markdownText(organization)}`]
  const repositories = githubLinks.map(
    ({ owner, repo, url }) => `- repository: ${markdownLink(`${owner}/${repo}`, url)}`,
  )
  const others = links.map(
    ({ url, kind }) => `- ${kind === 'other' ? 'link' : kind}: ${markdownUrl(url)}`,
  )
  return [...organizations, ...repositories, ...others].join('\n')
}
