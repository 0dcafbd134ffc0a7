import { sortLinks } from '../fields/links.ts'
import { findUrls } from '../fields/urls.ts'
import type { DigestEntry } from '../types.ts'
import {
  bylineLines,
  pageText,
  paragraphLine,
  repositoryLine,
  submitterLine,
  titleLine,
} from './page-lines.ts'

/**
 * Entries as a page of Hugging Face papers in text: titles as headings, abstracts, and the byline of the search view,
 * which is `  • 7 authors`, `·` and `Nov 25, 2024 1`. `parseDigest` reads the page back to entries with the same
 * `title`, `url`, `abstract`, `authorCount`, `authorsTruncated`, `organization`, `publishedAt.iso`, `upvotes`,
 * `comments`, `submittedBy` and `githubLinks`. Every date has its year, also where the digest left it out.
 *
 * The page has no place for the other keys, and prints nothing that would be read as something else:
 *
 * - White space is folded, and a backslash at the end of a text, which would join it to the next line, is left out.
 * - An entry without a title is left out. One with nothing but a title is printed, but not read as a paper.
 * - Of the abstracts, those that are known to be a snippet or a summary are left out, and those that look like another
 *   line of the page, such as a date or a number alone.
 * - A date must have a month. One without a year is printed as long as no other date of the page has a year; beside
 *   such a date readers would take it for one of the current year.
 * - An organisation and comments need authors or a date beside them.
 * - An address, an organisation, a submitter and a repository must have a shape that the site can print.
 * - Repositories that the abstract mentions are read from there, and come first.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { toText } from 'undigest/writers'
 *
 * const page = toText([{ title: 'A Title', abstract: 'An abstract.', authorCount: 7, githubLinks: [], links: [] }])
 * parseDigest(page).entries[0].authorCount // 7
 * ```
 */
export function toText(entries: Iterable<DigestEntry>): string {
  return [...textPieces(entries)].join('')
}

/**
 * The text of {@link toText} in pieces: the head of the page, then one for each entry that is printed. Whether dates can
 * do without a year shows only when all entries are known, so they are taken as a whole.
 *
 * @example
 * ```ts
 * import { textPieces } from 'undigest/writers'
 *
 * Array.from(textPieces([{ title: 'A Title', githubLinks: [], links: [] }]))
 * // ['# Daily Papers\n\n- Daily\n- Weekly\n- Monthly\n', '\n### A Title\n']
 * ```
 */
export function* textPieces(entries: Iterable<DigestEntry>): Generator<string> {
  const all = [...entries]
  yield PAGE_HEAD
  yield* textCards(
    all,
    all.every((entry) => dateOf(entry) === undefined),
  )
}

/** What a page begins with, so that it is recognised whatever its entries have. */
export const PAGE_HEAD = '# Daily Papers\n\n- Daily\n- Weekly\n- Monthly\n'

/** The cards of a page, each with the blank line before it. Where years may lack, no date of the page has one. */
export function* textCards(
  entries: Iterable<DigestEntry>,
  yearsMayLack: boolean,
): Generator<string> {
  for (const entry of entries) {
    const title = titleLine(pageText(entry.title ?? ''), entry.url)
    if (title !== undefined) yield cardOf(entry, title, yearsMayLack)
  }
}

function cardOf(entry: DigestEntry, title: string, yearsMayLack: boolean): string {
  const abstract = abstractOf(entry)
  const blocks = [
    submitterLine(pageText(entry.submittedBy ?? '')),
    title,
    abstract,
    ...countedBlocks(entry, yearsMayLack ? dayOf(entry) : undefined),
    ...repositoriesOf(entry, abstract),
  ]
  return blocks.flatMap((block) => (block === undefined ? [] : `\n${block}\n`)).join('')
}

function abstractOf({ abstract = '', abstractKind = 'full' }: DigestEntry): string | undefined {
  return abstractKind === 'full' ? paragraphLine(pageText(abstract)) : undefined
}

/** Those that the abstract does not mention. */
function repositoriesOf({ githubLinks }: DigestEntry, abstract = ''): (string | undefined)[] {
  const mentioned = sortLinks(findUrls(abstract)).githubLinks.map(({ url }) => url.toLowerCase())
  const known = new Set(mentioned)
  return githubLinks.map(({ url }) =>
    known.has(url.toLowerCase()) ? undefined : repositoryLine(url),
  )
}

/** The byline, the comments and the votes. */
function countedBlocks(entry: DigestEntry, day: string | undefined): (string | undefined)[] {
  const votes = countOf(entry.upvotes)
  const button = votes === undefined ? undefined : `Upvote ${votes}`
  const count = countOf(entry.comments)
  const comments = count === undefined ? undefined : `[${count}](#community)`
  const organization = pageText(entry.organization ?? '')
  const authorCount = authorsOf(entry)
  const date = dateOf(entry)
  if (date !== undefined) {
    // Readers take a plain number behind the date for the votes; one that leads to comments can be nothing else.
    const byline = { authorCount, organization, published: date, count: comments ?? votes }
    return [bylineLines(byline), comments && button]
  }
  if (authorCount === undefined && day === undefined) return [button]
  // A number behind a day could be its year. Without a day, a byline ends for sure where a button follows.
  const byline = { authorCount, organization, published: day, count: undefined }
  return [bylineLines(byline), comments, button ?? (day === undefined ? 'Upvote' : undefined)]
}

function authorsOf({ authorCount, authorsTruncated }: DigestEntry): string | undefined {
  const count = countOf(authorCount)
  if (count === undefined) return undefined
  return `${count}${authorsTruncated ? '+' : ''} author${count === '1' ? '' : 's'}`
}

const MONTHS: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `Nov 25, 2024`, `Nov 2024`. */
function dateOf({ publishedAt }: DigestEntry): string | undefined {
  const parts = /^([1-9]\d{3})-(\d\d)(?:-(\d\d))?$/.exec(publishedAt?.iso ?? '')
  const [, year, month, day] = parts ?? []
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return undefined
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`
}

/** `Nov 25`, of a date whose year is not known. */
function dayOf({ publishedAt }: DigestEntry): string | undefined {
  const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(publishedAt?.iso ?? '') ?? []
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? undefined : `${name} ${Number(day)}`
}

function countOf(count: number | undefined): string | undefined {
  return Number.isSafeInteger(count) && count! >= 0 ? String(count) : undefined
}
