/** Which lines of a mail may be titles: a link that is nearly all of its line. */
import { readWritten } from '../../dates/written.ts'
import { isOpaque, targetOf } from './addresses.ts'
import type { MailLine, MailLink } from './lines.ts'
import { isNameList } from './names.ts'
import { isTitle } from './phrases.ts'
import { hasIdentifier } from './statements.ts'

/** A line that may be a title. */
export interface Candidate {
  readonly link: MailLink
  readonly title: readonly TitleLine[]
  readonly below: readonly MailLine[]
}

/** A line of a title, and what of the link is on it. */
export interface TitleLine {
  readonly line: MailLine
  readonly link: MailLink
}

/** How much of a line a link has to be, for the line to be a title. */
const MOST = 0.7
/** The lines of a mail that may be titles, and what stands below each. */
export function candidatesIn(lines: readonly MailLine[]): Candidate[] {
  const starts: { at: number; end: number; link: MailLink; title: TitleLine[] }[] = []
  let isAboveNames = false
  for (const [at, line] of lines.entries()) {
    const last = starts.at(-1)
    const rest = last?.end === at ? restOfTitle(line, last.link) : undefined
    if (last && rest) {
      last.title.push(rest)
      last.end += 1
      continue
    }
    const link = titleLink(line)
    // What only counts clicks may have one address for all. A title has its names below it.
    const isRepeated = link !== undefined && link.url === last?.link.url
    const isAnother = isRepeated && isAboveNames && isOpaque(link.url) && isNamed(lines[at + 1])
    const isBegun = link && (!isRepeated || isAnother)
    if (!isBegun || (last?.end === at && areNames(line, lines[at + 1], link))) {
      isAboveNames ||= isNamed(line)
      continue
    }
    starts.push({ at, end: at + 1, link, title: [{ line, link }] })
    isAboveNames = false
  }
  return starts.map(({ end, link, title }, index) => ({
    link,
    title,
    below: lines.slice(end, starts[index + 1]?.at),
  }))
}

function titleLink({ text, links }: MailLine): MailLink | undefined {
  const link = links.toSorted((a, b) => b.text.length - a.text.length)[0]
  if (!link || link.text.length < text.length * MOST || !isTitle(link.text)) return undefined
  const isDate = readWritten(link.text) !== undefined
  return isDate || hasIdentifier(link.text) ? undefined : link
}

/** Whether a link right below a title is to the authors. Titles in capitals can look like names, too. */
function areNames(line: MailLine, next: MailLine | undefined, { url }: MailLink): boolean {
  return isNamed(line) && targetOf(url) !== 'article' && !isNamed(next)
}

function isNamed(line: MailLine | undefined): boolean {
  return line !== undefined && isNameList(line.text)
}

/** The rest of a title that is broken in two. Nothing where a line is something else. */
function restOfTitle(line: MailLine, { id }: MailLink): TitleLine | undefined {
  const { text } = line
  const [link, ...others] = line.links
  if (!link || others.length > 0 || link.id !== id || link.text !== text) return undefined
  return isTitle(text) && !isNameList(text) && !hasIdentifier(text) ? { line, link } : undefined
}
