import { readSubmitter } from '../lines.ts'
import { isComments, isLogin, isPaper } from './addresses.ts'
import type { Line } from './lines.ts'
import { isPageLine } from './page-words.ts'

/**
 * Whether a number, or the dash in place of one, stands in a vote box: in a check box (`[-] 19`), in a link to the
 * log-in page that voting needs, or alone between the brackets of a link.
 */
export function isBox(line: Line, next: Line | undefined): boolean {
  const target = targetOf(line, next)
  if (target !== undefined) return isLogin(target)
  if (next?.kind === 'url' && isLogin(next.text)) return true
  if (line.text.startsWith('[')) return true
  return line.from.value.includes('[') && (next?.from.value.trimStart().startsWith(']') ?? false)
}

/** Whether a number leads to the comments of a card, or stands before the address of them. */
export function isCommentCount(line: Line, next: Line | undefined): boolean {
  return isComments(targetOf(line, next)) || (next?.kind === 'url' && isComments(next.text))
}

/** Where the link leads that a number stands in; it can end on the line below. */
function targetOf({ url }: Line, next: Line | undefined): string | undefined {
  return url ?? /^\s*\]\(([^\s()]+)\)/.exec(next?.from.value ?? '')?.[1]
}

/**
 * Whether a number behind a byline counts stars on GitHub: it has their unit, leads to another page, or is the first of
 * two at the end of a card.
 */
export function isStars(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]]
  if (isCommentCount(line, next)) return false
  if (line.url?.startsWith('http') || /[km]$/i.test(line.text)) return true
  if (next?.kind === 'url') return !isPaper(next.text)
  return next?.kind === 'count' && countsEnd(lines, at) === at + 2
}

/** The line after the numbers that end a card of the daily view; nothing where a title or more of the card follows. */
export function countsEnd(lines: readonly Line[], start: number): number | undefined {
  let end = start
  while (end < start + 2 && lines[end]?.kind === 'count' && !isBox(lines[end]!, lines[end + 1]))
    end += 1
  const after = lines[end]
  const isEnd = !after || isPageLine(after.text) || readSubmitter(after.text) !== undefined
  return isEnd ? end : undefined
}
