import { type InlineLink, isMarked, unmark } from '../markup.ts'
import type { Position, Token, TokenKind } from '../types.ts'

/** Blank lines and marks are no lines of their own. */
type LineKind = Exclude<TokenKind, 'blank' | 'mark' | 'rule'>

/** A line as a reader sees it, and the tokens that it comes from. */
export interface Line {
  readonly kind: LineKind
  /** Its text without marks. */
  readonly text: string
  readonly links: readonly InlineLink[]
  /** The target of its first link, or of a link that began on an earlier line. */
  readonly url: string | undefined
  /** A link begins here and ends on a later line. */
  readonly opens: boolean
  readonly token: Token
  /** The first of the marks before it that say nothing by themselves, or its own token. */
  readonly from: Token
  /** No blank line stands before it. */
  readonly tight: boolean
}

/** Turns tokens into lines, one at a time. */
export interface LineReader {
  /** The line of a token. Nothing for blank lines, and for marks, which go with the next line. */
  read(token: Token): Line | undefined
  /** The marks that wait for a line. */
  waiting(): readonly Token[]
}

/** Starts to read lines. The addresses of reference links are known by their marks. */
export function createLineReader(references: ReadonlyMap<string, string>): LineReader {
  let marks: Token[] = []
  let tight = false
  return {
    read(token) {
      const { kind } = token
      const wasTight = tight
      tight = kind !== 'blank'
      if (kind === 'mark' || kind === 'rule') marks.push(token)
      if (kind === 'mark' || kind === 'rule' || kind === 'blank') return undefined
      const from = marks[0] ?? token
      if (from !== token) marks = []
      const plain = plainLine(kind, token, from, wasTight)
      return isMarked(token.value) ? markedLine(plain, references) : plain
    },
    waiting: () => marks,
  }
}

const NO_LINKS: readonly InlineLink[] = []

function plainLine(kind: LineKind, token: Token, from: Token, tight: boolean): Line {
  const text = token.value.trim()
  return { kind, text, links: NO_LINKS, url: undefined, opens: false, token, from, tight }
}

function markedLine(plain: Line, references: ReadonlyMap<string, string>): Line {
  const { text, links, opens, closes } = unmark(plain.token.value)
  // Abstracts print `[code](https://…)` themselves; a rendering makes a link of the whole abstract, or of none of it.
  if (plain.kind === 'text' && links.length > 0 && !opens && closes === undefined) return plain
  const resolved = links.map((link) => ({ text: link.text, url: resolve(link.url, references) }))
  const closed = opens ? undefined : closes
  const url = resolved[0]?.url ?? (closed === undefined ? undefined : resolve(closed, references))
  return { ...plain, text, links: resolved, url, opens }
}

/** The address itself, where it stands elsewhere or is relative to the site. */
function resolve(url: string, references: ReadonlyMap<string, string>): string {
  return (references.get(url) ?? url).replace(/^\//, 'https://huggingface.co/')
}

/** Most lines begin with a character that is visible, which is told faster than by trimming. */
function indentOf(line: string): number {
  return isVisible(line.charCodeAt(0)) ? 0 : line.length - line.trimStart().length
}

/** Most lines end in a visible character and a line feed. */
function visibleLength(line: string): number {
  const { length } = line
  return line.endsWith('\n') && isVisible(line.charCodeAt(length - 2))
    ? length - 1
    : line.trimEnd().length
}

function isVisible(character: number): boolean {
  return character > 32 && character < 127
}

/** The run from one token to another, white space at both ends left out. */
export function positionOf(first: Token, last: Token): Position {
  const indent = indentOf(first.value)
  const length = visibleLength(last.value)
  return {
    start: { line: first.line, column: indent + 1, offset: first.offset + indent },
    end: { line: last.line, column: length + 1, offset: last.offset + length },
  }
}
