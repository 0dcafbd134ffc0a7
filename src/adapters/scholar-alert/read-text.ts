import { fold } from '../../fields/fold.ts'
import { createSource } from '../../source.ts'
import type { RawDigest, RawRecord } from '../../types.ts'
import { gapsBetween } from '../html/gaps.ts'
import { isCounted } from './addresses.ts'
import { type Draft, type Piece, recordOf, withoutMarkers } from './complete-record.ts'

/** The first address of a line, in angle brackets. */
const ADDRESS = /<(https?:\/\/[^\s<>]+)>/
const BULLET = /^\s*[•·*]\s*\S/
const PICTURE = /^\s*\[(?:image|cid)\b[^\]]*\]/i
const ENDS_BYLINE = /(?:^|[, -])(?:19|20)\d\d$|…$/
/** Mail programs break lines behind this column. */
const WRAPPED = 60

/** A line, and where it stands. */
interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What the next line of an entry can be. */
type Next = 'byline' | 'snippet' | 'below'

/**
 * Reads an alert that a mail program has turned into text: title, address in angle brackets, the line of authors, and a piece
 * of the abstract.
 */
export function readAlertText(text: string): Partial<RawDigest> {
  const source = createSource(text)
  const records: RawRecord[] = []
  /** Lines that are the next title, if an address follows. */
  let waiting: Line[] = []
  let open: { draft: Draft; next: Next; start: number; end: number } | undefined

  for (const line of linesOf(text)) readLine(line)
  close()
  return { records, boilerplate: gapsBetween(text, records) }

  function readLine(line: Line): void {
    const address = ADDRESS.exec(line.text)
    if (address && isCounted(address[1]!)) return begin(line, address)
    if (line.text.trim() === '' || address || PICTURE.test(line.text)) {
      waiting = []
      if (open && open.next !== 'byline') open.next = 'below'
      return
    }
    if (!open || open.next === 'below') {
      if (open && BULLET.test(line.text)) open.draft.below.push(pieceOf(open, line))
      else waiting.push(line)
    } else if (open.next === 'byline') readByline(open, line)
    else readSnippet(open, line)
  }

  function begin(line: Line, { 0: printed, 1: href = '', index }: RegExpExecArray): void {
    const before = { ...line, text: line.text.slice(0, index), end: line.start + index }
    const lines = [...waiting, ...(before.text.trim() === '' ? [] : [before])]
    const title = fold(lines.map((each) => each.text).join(' '))
    waiting = []
    if (title === '') return
    close()
    const start = lines[0]!.start
    open = {
      draft: {
        title: {
          value: withoutMarkers(title),
          position: source.position(start, lines.at(-1)!.end),
        },
        href,
        below: [],
      },
      next: 'byline',
      start,
      end: line.start + index + printed.length,
    }
  }

  function readByline(entry: NonNullable<typeof open>, line: Line): void {
    const { draft } = entry
    draft.byline = joined(draft.byline, ' ', pieceOf(entry, line))
    const isWhole = ENDS_BYLINE.test(fold(draft.byline.value))
    if (isWhole || line.text.length < WRAPPED) entry.next = 'snippet'
  }

  /** A line is broken at a space, or behind a hyphen. */
  function readSnippet(entry: NonNullable<typeof open>, line: Line): void {
    const { draft } = entry
    if (BULLET.test(line.text)) {
      entry.next = 'below'
      draft.below.push(pieceOf(entry, line))
      return
    }
    const glue = draft.snippet?.value.endsWith('-') ? '' : ' '
    draft.snippet = joined(draft.snippet, glue, pieceOf(entry, line))
  }

  function pieceOf(entry: NonNullable<typeof open>, { text: value, start, end }: Line): Piece {
    entry.end = end
    return { value, position: source.position(start, end) }
  }

  function close(): void {
    if (open) records.push(recordOf(open.draft, source.position(open.start, open.end)))
    open = undefined
  }
}

function joined(before: Piece | undefined, glue: string, piece: Piece): Piece {
  if (!before?.position || !piece.position) return piece
  return {
    value: `${before.value}${glue}${piece.value}`,
    position: { start: before.position.start, end: piece.position.end },
  }
}

function* linesOf(text: string): Generator<Line, undefined> {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start) + 1 || text.length + 1
    const line = text.slice(start, next - 1)
    const length = line.endsWith('\r') ? line.length - 1 : line.length
    yield { text: line.slice(0, length), start, end: start + length }
    start = next
  }
}
