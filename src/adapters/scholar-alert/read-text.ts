import { fold } from '../../fields/fold.ts'
import { createSource } from '../../source.ts'
import type { RawDigest, RawRecord } from '../../types.ts'
import { textLines } from '../html/text-lines.ts'
import { gapsBetween } from '../text/gaps.ts'
import { isCounted } from './addresses.ts'
import { type Draft, type Piece, recordOf, withoutMarkers } from './complete-record.ts'

/** The first address of a line, in angle brackets. */
const ADDRESS = /<(https?:\/\/[^\s<>]+)>/
const BULLET = /^[•·*]\s*\S/
const PICTURE = /^\[(?:image|cid)\b[^\]]*\]/i
const ENDS_BYLINE = /(?:^|[, -])(?:19|20)\d\d$|…$/
/** A dash by itself is a word. */
const BROKEN_WORD = /\S-$/
/** Mail programs break lines behind this column. */
const WRAPPED = 60

/** A line without the white space around it, and where it stands. */
interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** An entry that is being read. Its lines are joined once it is over, so that many of them take linear time. */
interface Open {
  readonly title: Piece
  readonly href: string
  readonly byline: Line[]
  readonly snippet: Line[]
  readonly below: Line[]
  /** What the next line can be. */
  next: 'byline' | 'snippet' | 'below'
  readonly start: number
  end: number
}

/**
 * Reads an alert that a mail program has turned into text: title, address in angle brackets, the line of authors, and a piece
 * of the abstract.
 */
export function readAlertText(text: string): Partial<RawDigest> {
  const source = createSource(text)
  const records: RawRecord[] = []
  /** Lines that are the next title, if an address follows. */
  let waiting: Line[] = []
  let open: Open | undefined

  for (const { text: shown, start } of textLines(text))
    readLine({ text: shown, start, end: start + shown.length })
  close()
  return { records, boilerplate: gapsBetween(text, records) }

  function readLine(line: Line): void {
    const address = ADDRESS.exec(line.text)
    if (address && isCounted(address[1]!)) return begin(line, address)
    if (line.text === '' || address || PICTURE.test(line.text)) {
      waiting = []
      if (open && open.next !== 'byline') open.next = 'below'
    } else if (!open || !takeLine(open, line)) waiting.push(line)
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
      title: { value: withoutMarkers(title), position: source.position(start, lines.at(-1)!.end) },
      href,
      byline: [],
      snippet: [],
      below: [],
      next: 'byline',
      start,
      end: line.start + index + printed.length,
    }
  }

  function close(): void {
    if (!open) return
    const { title, href, byline, snippet, below, start, end } = open
    const draft: Draft = { title, href, below: below.map((line) => pieceOf(line.text, line)) }
    if (byline[0])
      draft.byline = pieceOf(byline.map((line) => line.text).join(' '), byline[0], byline.at(-1))
    if (snippet[0]) draft.snippet = pieceOf(unwrapped(snippet), snippet[0], snippet.at(-1))
    records.push(recordOf(draft, source.position(start, end)))
    open = undefined
  }

  function pieceOf(value: string, first: Line, last = first): Piece {
    return { value, position: source.position(first.start, last.end) }
  }
}

/** Takes a line into an entry. One that stands below it is of the next, unless it has a bullet. */
function takeLine(entry: Open, line: Line): boolean {
  if (entry.next === 'byline') {
    entry.byline.push(line)
    const isWhole = ENDS_BYLINE.test(fold(line.text))
    if (isWhole || line.text.length < WRAPPED) entry.next = 'snippet'
  } else if (BULLET.test(line.text)) {
    entry.below.push(line)
    entry.next = 'below'
  } else if (entry.next === 'snippet') entry.snippet.push(line)
  else return false
  entry.end = line.end
  return true
}

/** The text of lines. One is broken at a space, or behind a hyphen within a word. */
function unwrapped(lines: readonly Line[]): string {
  return lines
    .map(
      ({ text }, index) =>
        (index === 0 || BROKEN_WORD.test(lines[index - 1]!.text) ? '' : ' ') + text,
    )
    .join('')
}
