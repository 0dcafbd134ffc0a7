import type { Position, RawField, RawRecord } from '../../types.ts'
import { counted, identifiersAt } from './addresses.ts'
import { arxivIn, readByline } from './byline.ts'

/** A piece of an entry, as printed. */
export interface Piece {
  readonly value: string
  readonly position?: Position
}

/** An entry of an alert that is being read. */
export interface Draft {
  readonly title: Piece
  readonly href: string
  byline?: Piece
  snippet?: Piece
  /** What stands below: which paper of the reader's it cites, for one. */
  readonly below: Piece[]
}

/** Marks of the direction of writing, which mail programs put around a text. */
const DIRECTION_BEFORE = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/
const DIRECTION_BEHIND = '\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'
const ARXIV = /\barxiv\.org\//i
/** What stands before a title: `[PDF]`. */
const MARKERS = /^(?:\s*\[\p{Lu}{1,12}\])+/u
const BULLET = /^[\s•·]+/

/** A title without the markers before it, where they are not parted from it by a link. */
export function withoutMarkers(title: string): string {
  return title.replace(MARKERS, '')
}

/** The record of an entry. */
export function recordOf(
  { title, href, byline, snippet, below }: Draft,
  position?: Position,
): RawRecord {
  const url = counted(href)
  const line = byline ? readByline(plain(byline.value), byline.position) : []
  const ids = identifiersAt(url)
  const arxiv = ARXIV.test(url) ? undefined : arxivIn(line)
  return {
    fields: [
      {
        ...field('title', plain(title.value), title),
        ...(url !== '' && { url }),
      },
      ...ids.map(({ label, value }) => field(label, value, title)),
      ...line,
      ...(arxiv === undefined ? [] : [field('arxiv', arxiv, byline)]),
      ...(snippet ? [field('snippet', snippet.value, snippet)] : []),
      ...below.map((piece) => field('cites', piece.value.replace(BULLET, ''), piece)),
    ],
    ...(position && { position }),
  }
}

function field(label: string, value: string, piece: Piece | undefined): RawField {
  return { label, value, ...(piece?.position && { position: piece.position }) }
}

function plain(text: string): string {
  const begun = text.trim().replace(DIRECTION_BEFORE, '')
  let { length } = begun
  while (length > 0 && DIRECTION_BEHIND.includes(begun.charAt(length - 1))) length -= 1
  return begun.slice(0, length)
}
