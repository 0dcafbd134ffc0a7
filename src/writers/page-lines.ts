import { isPaper } from '../assemble/addresses.ts'
import { bylineAt } from '../assemble/byline.ts'
import { createLineReader, type Line } from '../assemble/lines.ts'
import { isPageLine } from '../assemble/page-words.ts'
import { fold } from '../fields/fold.ts'
import { readGithubUrl } from '../fields/github.ts'
import { unwrap } from '../fields/links.ts'
import { readSubmitter } from '../lines.ts'
import { tokenize } from '../tokenize.ts'
import { printable } from './printable.ts'

/** A text as it can stand on a line of a page: a backslash at its end would join it to the next. */
export function pageText(text: string): string {
  const line = fold(printable(text))
  let end = line.length
  while (end > 0 && (line[end - 1] === '\\' || line[end - 1] === ' ')) end -= 1
  return line.slice(0, end)
}

/** A title as a heading, with its address where a link can hold it. Nothing for a title without a character. */
export function titleLine(title: string, url: string | undefined): string | undefined {
  const plain = `### ${escaped(title)}`
  const linked = `### [${escaped(title)}](${url})`
  if (url !== undefined && isAddress(url) && isTitle(linked, title, url)) return linked
  return isTitle(plain, title) ? plain : undefined
}

function isAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && printable(url) === url && unwrap(url) === url
}

function isTitle(written: string, title: string, url?: string): boolean {
  const line = readLine(written)
  return title !== '' && line?.kind === 'heading' && line.text === title && line.url === url
}

/** A paragraph, unless readers of the page would take it for anything else, whatever stands around it. */
export function paragraphLine(text: string): string | undefined {
  return [text, escaped(text)].find((written) => {
    const line = readLine(written)
    if (line?.kind !== 'text' || line.text !== text) return false
    return line.url === undefined && !line.opens && !isPageLine(text)
  })
}

/** `Submitted by akhaliq`, for a name as the site has them. */
export function submitterLine(name: string): string | undefined {
  const written = `Submitted by ${name}`
  return name !== '' && readSubmitter(written) === name ? written : undefined
}

/** What stands under an abstract. */
export interface Byline {
  readonly authorCount: string | undefined
  readonly organization?: string
  readonly published: string | undefined
  /** What stands behind the date. */
  readonly count: string | undefined
}

/** A byline on three lines, as the site prints it; on one where there is an organisation that is read as such. */
export function bylineLines({ organization, ...byline }: Byline): string {
  const named = organization && bylineLine({ ...byline, organization })
  if (named) return named
  const { authorCount, published, count } = byline
  const dated = joined(' ', [published, count])
  if (authorCount === undefined) return dated
  return joined('\n·\n', [`  • ${authorCount}`, dated])
}

function bylineLine({ authorCount, organization, published, count }: Byline): string | undefined {
  const written = `  • ${joined(' · ', [authorCount, organization, joined(' ', [published, count])])}`
  const line = readLine(written)
  const pieces = line?.kind === 'byline' ? bylineAt([line], 0).pieces : []
  const isRead = Object.entries({ authorCount, organization, published }).every(
    ([label, text]) =>
      text === undefined || pieces.some((piece) => piece.label === label && piece.value === text),
  )
  return isRead ? written : undefined
}

function joined(separator: string, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator)
}

/** The button that leads to a repository. */
export function repositoryLine(url: string): string | undefined {
  return readGithubUrl(url)?.url === url && !isPaper(url) ? `[GitHub](${url})` : undefined
}

function readLine(written: string): Line | undefined {
  const [token] = tokenize(written)
  return token && createLineReader(NO_REFERENCES).read(token)
}

const NO_REFERENCES: ReadonlyMap<string, string> = new Map()

/** Without brackets that readers of Markdown see a link in. A backslash before a space is one that they leave out. */
function escaped(text: string): string {
  return text.replace(/[[\]]|\\(?= )/g, '\\$&')
}
