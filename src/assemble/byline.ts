import { readAuthorCount, readDated, splitByline, withoutBullets } from '../lines.ts'
import type { FieldLabel } from '../types.ts'
import { isLogin, isPaper } from './addresses.ts'
import type { Line } from './lines.ts'

/** One piece of a byline, and where it stands. */
interface BylinePiece {
  readonly label: FieldLabel
  readonly value: string
  /** The number of its line. */
  readonly at: number
  readonly url: string | undefined
}

/** The authors, the organisation and the date under an abstract, on one line or on several. */
export interface Byline {
  readonly pieces: readonly BylinePiece[]
  /** The line after its last. */
  readonly end: number
  /** It has a date and something before it, as the bylines of the site have. */
  readonly complete: boolean
}

const NOTHING: readonly BylinePiece[] = []
/** The kinds of lines that hold pieces of a byline. */
const PIECES: ReadonlySet<string> = new Set(['authorCount', 'date', 'byline'])

/** No byline has more lines. */
const LONGEST_BYLINE = 8

/** Reads the byline that starts at a line. */
export function bylineAt(lines: readonly Line[], start: number): Byline {
  const pieces: BylinePiece[] = []
  let end = start
  let separated = false
  const has = (label: FieldLabel): boolean => pieces.some((piece) => piece.label === label)
  for (
    let at = start;
    at < lines.length && at < start + LONGEST_BYLINE && !has('published');
    at += 1
  ) {
    const line = lines[at]!
    const found = PIECES.has(line.kind) ? piecesOf(line, at) : NOTHING
    if (found.some(({ label }) => has(label))) break
    if (found.length > 0 || line.kind === 'separator') end = at + 1
    else if (!mayStandBetween(line)) break
    pieces.push(...found)
    separated ||= /[·∙⋅・‧|]/.test(line.text)
  }
  const isLast = end + 1 >= lines.length
  // The last line of a page may be cut off.
  if (has('authorCount') && !isLast && isUnreadableDate(lines[end - 1]!, lines[end]!)) {
    pieces.push({ label: 'published', value: lines[end]!.text, at: end, url: undefined })
    end += 1
  }
  return { pieces, end, complete: has('published') && (separated || has('authorCount')) }
}

/** Where the date stands there is sometimes a text such as `2 days ago`, which its reader will report. */
function isUnreadableDate(separator: Line, { kind, text, tight }: Line): boolean {
  return (
    separator.kind === 'separator' &&
    tight &&
    kind === 'text' &&
    text.length <= 30 &&
    /\d/.test(text)
  )
}

/** Whether a line says nothing between two pieces of a byline: a dash, or the address of the card, but no title. */
function mayStandBetween({ kind, text, url }: Line): boolean {
  if (kind === 'heading' || kind === 'links' || (url !== undefined && isLogin(url))) return false
  return text === '-' || isPaper(url ?? text)
}

function piecesOf(line: Line, at: number): BylinePiece[] {
  const text = withoutBullets(line.text)
  const pieces: BylinePiece[] = []
  for (const part of splitByline(text)) {
    const url = line.links.find((link) => link.text === part)?.url
    const dated = readDated(part)
    if (dated) pieces.push({ label: 'published', value: dated.date, at, url })
    else
      pieces.push({
        label: readAuthorCount(part) ? 'authorCount' : 'organization',
        value: part,
        at,
        url,
      })
    if (dated?.count) pieces.push({ label: 'countAfterDate', value: dated.count, at, url })
  }
  return pieces
}
