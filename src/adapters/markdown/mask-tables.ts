import { createBrackets, hideBrackets } from './mask-brackets.ts'
import type { SourceLine } from './source-lines.ts'

/** Lines that the cell of a table may go on for. */
const LONGEST_CELL = 300

/** Whether a line stands between the head and the rows of a table. */
export function isDelimiters(line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes('-') && line.includes('|')
}

/** Whether a line can be a row of a table. */
export function isRow(line: string | undefined): boolean {
  return line?.includes('|') ?? false
}

/** Hides the line ends inside the cells of a table whose rows begin and end with a bar. */
export function hideInTable(
  lines: readonly SourceLine[],
  first: number,
  hidden: Set<number>,
): number {
  const isFramed = /^\s*\|/.test(lines[first - 2]!.text) && /\|\s*$/.test(lines[first - 2]!.text)
  let index = first
  for (; index < lines.length && /\S/.test(lines[index]!.text); index += 1) {
    const { text } = lines[index]!
    hideBrackets(lines[index]!, createBrackets(), hidden)
    if (!isFramed || !/^\s*\|/.test(text) || /\|\s*$/.test(text)) continue
    const end = endOfRow(lines, index)
    for (; index < end; index += 1) {
      hideBrackets(lines[index + 1]!, createBrackets(), hidden)
      const next = lines[index + 1]!.start
      hidden.add(next - 1)
      if (next - 2 >= lines[index]!.start + lines[index]!.text.length) hidden.add(next - 2)
    }
  }
  return index - 1
}

function endOfRow(lines: readonly SourceLine[], first: number): number {
  for (let index = first + 1; index < lines.length; index += 1) {
    const { text } = lines[index]!
    if (index - first > LONGEST_CELL || /^\s*[|#]/.test(text)) break
    if (/\|\s*$/.test(text)) return index
  }
  return first
}
