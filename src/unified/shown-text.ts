import type { Position as NodePosition } from 'unist'
import type { Position } from '../types.ts'
import { endOf, type Fragment, placeOf, placeOfNode, placesOfRows, startOf } from './fragments.ts'

/** The text that a tree shows. */
export interface ShownText {
  readonly text: string
  /** The place in the tree's source of what a run of the text came from. Nothing where no node of it has a place. */
  readonly placeOf: (run: Position) => Position | undefined
}

/** Writes the text that a tree shows, and remembers which node each piece of it came from. */
export interface TextWriter {
  /** Writes text whose white space counts as one space. */
  readonly flow: (text: string, from?: NodePosition) => void
  /** Writes lines as they are. */
  readonly lines: (text: string, from?: NodePosition) => void
  /** Goes to the next line, also within a link. */
  readonly breakLine: () => void
  /** Ends a block: what comes next stands that many lines further down, if there is anything before it. */
  readonly endBlock: (breaks: number) => void
  /** Keeps words apart. */
  readonly space: (space: string) => void
  /** Puts a mark before what is written next in this block. */
  readonly mark: (mark: string, from?: NodePosition) => void
  /** Drops the marks of a block that shows nothing. */
  readonly dropMarks: () => void
  /** Makes a link of what is written until it is closed, of each block of it by itself. */
  readonly openLink: (address: string, from?: NodePosition) => void
  readonly closeLink: () => void
  readonly finish: () => ShownText
}

interface Link {
  readonly address: string
  readonly place: Position | undefined
  isBegun: boolean
}

/**
 * Starts to write a text.
 *
 * @param source - the text that the tree was read from, so that each line of a longer piece has a place of its own
 * @param linked - how text is written within a link
 */
export function createTextWriter(source: string, linked: (text: string) => string): TextWriter {
  const pieces: string[] = []
  const fragments: Fragment[] = []
  const links: Link[] = []
  let marks: { readonly mark: string; readonly place: Position | undefined }[] = []
  /** The link whose bracket is open. */
  let bracket: Link | undefined
  let length = 0
  let breaks = 0
  let gap = ''

  return {
    flow(text, from) {
      // No-break spaces are kept, as browsers keep them.
      const words = text.replace(/[ \t\n\f\r]+/g, ' ')
      const [starts, ends] = [words.startsWith(' '), words.endsWith(' ')]
      if (starts) space(' ')
      const shown = words.slice(starts ? 1 : 0, ends ? -1 : undefined)
      if (shown !== '') write(shown, placeOfNode(from))
      if (ends) space(' ')
    },
    lines(text, from) {
      const rows = text.split(LINE_END)
      const places = placesOfRows(rows.length, placeOfNode(from), source)
      for (const [index, row] of rows.entries()) {
        if (index > 0) breakLine()
        if (row !== '') write(row, places[index])
      }
    },
    breakLine,
    endBlock(count) {
      closeBracket()
      if (length > 0) breaks = Math.max(breaks, count)
    },
    space,
    mark: (mark, from) => void marks.push({ mark, place: startOf(placeOfNode(from)) }),
    dropMarks() {
      marks = []
    },
    openLink: (address, from) =>
      void links.push({ address: target(address), place: placeOfNode(from), isBegun: false }),
    closeLink() {
      const link = links.pop()
      if (link && link === bracket) closeBracket(endOf(link.place))
    },
    finish: () => ({ text: pieces.join(''), placeOf: (run) => placeOf(fragments, run) }),
  }

  function breakLine(): void {
    if (length > 0) breaks += 1
  }

  function space(kind: string): void {
    if (gap !== '\t') gap = kind
  }

  function write(text: string, place: Position | undefined): void {
    const link = links.at(-1)
    if (bracket && bracket !== link) closeBracket()
    if (breaks > 0) put('\n'.repeat(breaks))
    else if (length > 0) put(gap)
    breaks = 0
    gap = ''
    for (const { mark, place: at } of marks) put(mark, at)
    marks = []
    if (link && bracket !== link) {
      put('[', link.isBegun ? undefined : startOf(link.place))
      link.isBegun = true
      bracket = link
    }
    put(link ? linked(text) : text, place)
  }

  function closeBracket(place?: Position): void {
    if (bracket) put(`](${bracket.address})`, place)
    bracket = undefined
  }

  function put(text: string, place?: Position): void {
    if (text === '') return
    const start = length
    length += text.length
    pieces.push(text)
    if (place) fragments.push({ start, end: length, place })
  }
}

const LINE_END = /\r\n|[\n\r]/

/** An address as it can stand in Markdown. */
function target(address: string): string {
  return IS_TARGET.test(address) ? address : address.replace(/[\s()[\]]/g, percent)
}

const IS_TARGET = /^[^()\s[\]]*(?:\([^()\s[\]]*\)[^()\s[\]]*)*$/

/** `encodeURIComponent` leaves parentheses as they are. */
function percent(character: string): string {
  if (character === '(') return '%28'
  return character === ')' ? '%29' : encodeURIComponent(character)
}
