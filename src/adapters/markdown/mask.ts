import { message } from '../../messages.ts'
import type { Source } from '../../source.ts'
import type { DigestMessage } from '../../types.ts'

/** A text for the parser, as long as the one that was given, so that offsets are the same in both. */
export interface Masked {
  readonly text: string
  /** Puts back what is hidden in a piece of the text. */
  readonly unmask: (text: string) => string
  readonly messages: readonly DigestMessage[]
}

/** Containers of one line that are read: quotes and lists within each other. */
const DEEPEST = 16
const LONGEST_INDENT = 100
/** Marks of emphasis in one paragraph, which take a parser of Markdown the square of their number. */
const MOST_MARKS = 3000
/** Lines that the cell of a table may go on for. */
const LONGEST_CELL = 300
const LONGEST_FORMULA = 400

/** Characters that mean something in Markdown, which others stand for where they do not. */
const HIDDEN = '\\_*|\n\r<~[]>.)&-+`'
/** Where the others begin; a text that holds some of them takes the next. */
const BASES: readonly number[] = [0xfdd0, 0xe000, 0xe100, 0xf000, 0xf800]

/**
 * Hides characters that a parser of Markdown would take for marks, and readers would not: in formulas, and the line ends
 * inside the cells of a table. So too what is nested too deeply to be parsed in linear time.
 */
export function mask(source: Source): Masked {
  const { text } = source
  const base = BASES.find((first) => !holdsFrom(first, text))
  const hidden = new Set<number>()
  const messages: DigestMessage[] = []
  if (base !== undefined) {
    hideFormulas(text, hidden)
    hideInLines(source, hidden, messages)
  }
  if (base === undefined || hidden.size === 0) return { text, unmask: (piece) => piece, messages }
  return { text: masked(text, hidden, base), unmask: unmaskerOf(base), messages }
}

function holdsFrom(base: number, text: string): boolean {
  if (!ANY.test(text)) return false
  for (let at = 0; at < text.length; at += 1) if (isFrom(base, text.charCodeAt(at))) return true
  return false
}

function isFrom(base: number, code: number): boolean {
  return code >= base && code < base + HIDDEN.length
}

/** A character of any of the ranges, so that most texts need no look at each of their characters. */
const ANY = /[\ue000-\uf8ff\ufdd0-\ufdef]/

function unmaskerOf(base: number): (text: string) => string {
  const each = /[\ue000-\uf8ff\ufdd0-\ufdef]/g
  const shown = (character: string): string => HIDDEN[character.charCodeAt(0) - base] ?? character
  return (text) => (ANY.test(text) ? text.replace(each, shown) : text)
}

function masked(text: string, hidden: ReadonlySet<number>, base: number): string {
  const pieces: string[] = []
  let end = 0
  for (const offset of [...hidden].toSorted((one, other) => one - other)) {
    const index = HIDDEN.indexOf(text.charAt(offset))
    pieces.push(text.slice(end, offset), String.fromCharCode(base + index))
    end = offset + 1
  }
  pieces.push(text.slice(end))
  return pieces.join('')
}

function hideFormulas(text: string, hidden: Set<number>): void {
  let end = 0
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', end)) {
    end = at + 1
    if (isEscaped(text, at)) continue
    const double = text.charAt(at + 1) === '$'
    const start = double ? at + 2 : at + 1
    const close = endOfFormula(text, start, double ? '$$' : '$')
    if (close === undefined) {
      end = start
      continue
    }
    for (let index = start; index < close; index += 1) {
      const character = text.charAt(index)
      // A table takes `\|` for `|` before anything else is read.
      if (character === '\\' && text.charAt(index + 1) === '|') index += 1
      else if (/[\\_*|<~[\]&`]/.test(character)) hidden.add(index)
    }
    end = close + (double ? 2 : 1)
  }
}

function isEscaped(text: string, at: number): boolean {
  let start = at
  while (start > at - 10 && text.charAt(start - 1) === '\\') start -= 1
  return (at - start) % 2 === 1
}

/** Where a formula ends. Money is told by what stands around its sign: `$5 and $6`. */
function endOfFormula(text: string, start: number, sign: string): number | undefined {
  if (!/\S/.test(text.charAt(start))) return undefined
  const window = text.slice(start, start + LONGEST_FORMULA)
  const length = window.indexOf(sign)
  if (length <= 0) return undefined
  const formula = window.slice(0, length)
  if (sign === '$' && (/\s$/.test(formula) || /\d/.test(text.charAt(start + length + 1))))
    return undefined
  const isNone = /\n\s*\n|\]\(|\*\*|https?:|\|\s*\n|`/.test(formula)
  return isNone ? undefined : start + length
}

function hideInLines(source: Source, hidden: Set<number>, messages: DigestMessage[]): void {
  const lines = linesOf(source.text)
  let marks = 0
  let from = 0
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    if (isDelimiters(line.text) && isRow(lines[index - 1]?.text)) {
      index = hideInTable(lines, index + 1, hidden)
      marks = 0
      from = index + 1
      continue
    }
    hideDepth(line, source, hidden, messages)
    if (/^\s*$|^\s*(?:[-+*#]|\d{1,9}[.)]\s)/.test(line.text)) {
      marks = 0
      from = index
    }
    marks += countMarks(line.text)
    if (marks > MOST_MARKS) {
      const end = endOfParagraph(lines, index)
      const run = lines.slice(from, end + 1)
      for (const each of run) hideMarks(each, hidden)
      const place = source.position(run[0]!.start, run.at(-1)!.start + run.at(-1)!.text.length)
      messages.push(message('too-deep', { place, note: 'It was read without its emphasis' }))
      index = end
      marks = 0
      from = end + 1
    }
  }
}

interface Line {
  readonly text: string
  readonly start: number
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: ending } of text.matchAll(/\r\n|[\n\r]/g)) {
    lines.push({ text: text.slice(start, index), start })
    start = index + ending.length
  }
  lines.push({ text: text.slice(start), start })
  return lines
}

function isDelimiters(line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes('-') && line.includes('|')
}

function isRow(line: string | undefined): boolean {
  return line?.includes('|') ?? false
}

/** Hides the line ends inside the cells of a table whose rows begin and end with a bar. */
function hideInTable(lines: readonly Line[], first: number, hidden: Set<number>): number {
  const isFramed = /^\s*\|/.test(lines[first - 2]!.text) && /\|\s*$/.test(lines[first - 2]!.text)
  let index = first
  for (; index < lines.length && /\S/.test(lines[index]!.text); index += 1) {
    const { text } = lines[index]!
    if (!isFramed || !/^\s*\|/.test(text) || /\|\s*$/.test(text)) continue
    const end = endOfRow(lines, index)
    for (; index < end; index += 1) {
      const next = lines[index + 1]!.start
      hidden.add(next - 1)
      if (next - 2 >= lines[index]!.start + lines[index]!.text.length) hidden.add(next - 2)
    }
  }
  return index - 1
}

function endOfRow(lines: readonly Line[], first: number): number {
  for (let index = first + 1; index < lines.length; index += 1) {
    const { text } = lines[index]!
    if (index - first > LONGEST_CELL || /^\s*[|#]/.test(text)) break
    if (/\|\s*$/.test(text)) return index
  }
  return first
}

function hideDepth(
  { text, start }: Line,
  source: Source,
  hidden: Set<number>,
  messages: DigestMessage[],
): void {
  if (text.length < DEEPEST) return
  let depth = 0
  let isReported = false
  const mark = /[ \t]*(?:(>)|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,60}\]:)/y
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    depth += 1
    const isDeep = depth > DEEPEST || match[0].length > LONGEST_INDENT
    if (!isDeep) continue
    const last = start + mark.lastIndex - 1
    if (HIDDEN.includes(source.text.charAt(last))) hidden.add(last)
    else if (match[0].endsWith(':')) hidden.add(last - 1)
    if (!isReported) {
      const place = source.position(start, start + text.length)
      messages.push(message('too-deep', { place, note: 'Its deepest levels were read as text' }))
      isReported = true
    }
  }
}

function countMarks(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 42 || code === 95 || code === 126) count += 1
  }
  return count
}

function endOfParagraph(lines: readonly Line[], from: number): number {
  let end = from
  while (end + 1 < lines.length && /\S/.test(lines[end + 1]!.text)) end += 1
  return end
}

function hideMarks({ text, start }: Line, hidden: Set<number>): void {
  for (const { index } of text.matchAll(/[*_~]/g)) hidden.add(start + index)
}
