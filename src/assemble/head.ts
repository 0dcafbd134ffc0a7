import { readDated, readSubmitter } from '../lines.ts'
import type { RawField } from '../types.ts'
import { type Line, positionOf } from './lines.ts'
import { isPageLine } from './page-words.ts'
import { isOrganization } from './runs.ts'

/** The head of a page, or its foot and whatever follows until cards begin again. */
export interface Head {
  /** The line after its last; where no cards follow, everything is foot. */
  readonly end: number
  /** The page's own date. */
  readonly date: RawField | undefined
  /** The page is the one of trending papers. */
  readonly trending: boolean
}

/** Longer lines are abstracts: no line of a page's head is. */
const LONGEST_LINE = 200
/** How far a head can reach, in lines. */
const LONGEST_HEAD = 400

/**
 * Reads the head of a page. It ends at its last line of known words, or at the date that the site prints under them.
 * Nothing where the line is none of a head.
 */
export function readHead(lines: readonly Line[], start: number): Head | undefined {
  if (start > 0 && !isPageLine(lines[start]!.text)) return undefined
  const known: string[] = []
  let date: RawField | undefined
  let end = start
  let at = start
  for (; at < lines.length && at < start + LONGEST_HEAD && !startsCards(lines[at]!); at += 1) {
    const { text } = lines[at]!
    if (isInParagraph(lines, at) || isOrganization(lines, at)) continue
    const length = at === start || end > start ? dateLines(lines, at) : 0
    if (length > 0) date = dateField(lines, at, length)
    else if (isPageLine(text)) known.push(text)
    else continue
    end = at + Math.max(length, 1)
  }
  if (end === start) return undefined
  const cardsFollow = at < lines.length && at < start + LONGEST_HEAD
  return {
    end: cardsFollow || start === 0 ? end : at,
    date,
    trending: known.includes('Trending Papers') && !known.includes('Daily Papers'),
  }
}

/** Whether a line stands between two lines of a text that are none of the page. */
function isInParagraph(lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at]!, lines[at + 1]]
  if (!line.tight || before?.kind !== 'text' || after?.kind !== 'text' || !after.tight) return false
  return !isPageLine(before.text) && !isPageLine(after.text)
}

function dateField(lines: readonly Line[], at: number, length: number): RawField {
  const position = positionOf(lines[at]!.token, lines[at + length - 1]!.token)
  return { label: 'published', value: textOf(lines, at, length), position }
}

/** How many lines the date takes that begins here: some renderings break it, `Dec` and `10`. */
function dateLines(lines: readonly Line[], at: number): number {
  return [1, 2].find((length) => isDate(textOf(lines, at, length))) ?? 0
}

function isDate(text: string): boolean {
  const dated = readDated(text)
  return dated !== undefined && dated.count === undefined
}

function textOf(lines: readonly Line[], at: number, length: number): string {
  return lines
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ')
}

function startsCards({ kind, text, links, token }: Line): boolean {
  if (kind === 'text' || kind === 'links') return text.length > LONGEST_LINE
  if (kind === 'heading')
    return /^\s*#{3}/.test(token.value) || links.some((link) => link.url.includes('/papers/'))
  if (kind === 'label') return readSubmitter(text) !== undefined
  if (kind === 'count') return token.value.trim() !== text || text.startsWith('[')
  return kind === 'authorCount' || kind === 'separator' || kind === 'byline'
}
