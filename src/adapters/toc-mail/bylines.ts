/** Lines that have names, a date and an issue: `Moth, Ada; Lamp, Bo - 3/14/2026 - Volume 7, Issue 1`. */
import type { MailLine } from './lines.ts'
import { isNamesList } from './names.ts'
import { isIssue, isStatement } from './statements.ts'

const SEPARATOR = / [-–—|·•] /
const SEPARATED = 3
const INVERTED = /^\p{Lu}[\p{L}’'-]{1,40}, \p{Lu}[\p{L}.’' -]{0,40}$/u
const DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/g
/** No month has a greater number. */
const DECEMBER = 12

/** The lines, such a line parted behind its names, and dates of digits alone in the order of ISO 8601 where it is known. */
export function partBylines(lines: readonly MailLine[]): MailLine[] {
  const order = orderIn(lines)
  return lines.flatMap((line) => parted(order ? { ...line, text: dated(line.text, order) } : line))
}

/** Which number is the month: where one of them is none in some date of a mail, it is none in any other. */
function orderIn(lines: readonly MailLine[]): 'day' | 'month' | undefined {
  const found = new Set<'day' | 'month'>()
  for (const { text } of lines) {
    if (!text.includes('/')) continue
    for (const [, one, two] of text.matchAll(DATE)) {
      if (Number(one) > DECEMBER) found.add('day')
      if (Number(two) > DECEMBER) found.add('month')
    }
  }
  const [order] = found
  return found.size === 1 ? order : undefined
}

function dated(text: string, first: 'day' | 'month'): string {
  if (!text.includes('/')) return text
  return text.replace(DATE, (_, one: string, two: string, year: string) => {
    const [month, day] = first === 'month' ? [one, two] : [two, one]
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  })
}

function parted(line: MailLine): MailLine[] {
  const { text, links } = line
  const at = links.length === 0 ? text.search(SEPARATOR) : -1
  const [names, rest] = [text.slice(0, Math.max(at, 0)), text.slice(at + SEPARATED)]
  if (at < 0 || !(isStatement(rest) || isIssue(rest))) return [line]
  // One name in that order would be two.
  const isOne = INVERTED.test(names) && isIssue(rest)
  if (!isOne && !isNamesList(names)) return [line]
  return [
    { ...line, text: isOne ? `${names};` : names },
    { ...line, text: rest, isApart: false, isWithin: true },
  ]
}
