import { message } from '../../messages.ts'
import type { Source } from '../../source.ts'
import type { DigestMessage } from '../../types.ts'
import { type Brackets, createBrackets, hideBrackets } from './mask-brackets.ts'
import { hideInTable, isDelimiters, isRow } from './mask-tables.ts'
import { linesOf, type SourceLine } from './source-lines.ts'

/** Containers of one line that are read: quotes and lists within each other. */
const DEEPEST = 16
const LONGEST_INDENT = 100
/** Marks of emphasis in one paragraph, which take a parser of Markdown the square of their number. */
const MOST_MARKS = 3000
const AS_TEXT = 'Its deepest levels were read as text'

/** Hides the line ends inside the cells of tables, and what is nested too deeply to be parsed in linear time. */
export function hideInLines(source: Source, hidden: Set<number>, messages: DigestMessage[]): void {
  const lines = linesOf(source.text)
  const tell = (start: number, end: number, note: string): void => {
    messages.push(message('too-deep', { place: source.position(start, end), note }))
  }
  let paragraph = paragraphAt(0)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    if (isDelimiters(line.text) && isRow(lines[index - 1]?.text)) {
      index = hideInTable(lines, index + 1, hidden)
      paragraph = paragraphAt(index + 1)
      continue
    }
    if (/^\s*$|^\s*(?:[-+*]\s|#|\d{1,9}[.)]\s)/.test(line.text)) paragraph = paragraphAt(index)
    const isDeepLink = hideBrackets(line, paragraph.brackets, hidden)
    const isDeep = hideDepth(line, hidden)
    if (isDeepLink || isDeep) tell(line.start, line.start + line.text.length, AS_TEXT)
    paragraph.marks += countMarks(line.text)
    if (paragraph.marks > MOST_MARKS) {
      const end = endOfParagraph(lines, index)
      const run = lines.slice(paragraph.from, end + 1)
      for (const each of run) hideMarks(each, hidden)
      const last = run.at(-1)!
      tell(run[0]!.start, last.start + last.text.length, 'It was read without its emphasis')
      index = end
      paragraph = paragraphAt(end + 1)
    }
  }
}

interface Paragraph {
  readonly from: number
  readonly brackets: Brackets
  /** Marks of emphasis. */
  marks: number
}

function paragraphAt(from: number): Paragraph {
  return { from, brackets: createBrackets(), marks: 0 }
}

function hideDepth({ text, start }: SourceLine, hidden: Set<number>): boolean {
  if (text.length < DEEPEST) return false
  let depth = 0
  let isDeep = false
  const mark = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,60}\]:)/y
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    depth += 1
    if (depth <= DEEPEST && match[0].length <= LONGEST_INDENT) continue
    const last = start + mark.lastIndex - 1
    hidden.add(match[0].endsWith(':') ? last - 1 : last)
    isDeep = true
  }
  return isDeep
}

function countMarks(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 42 || code === 95 || code === 126) count += 1
  }
  return count
}

function endOfParagraph(lines: readonly SourceLine[], from: number): number {
  let end = from
  while (end + 1 < lines.length && /\S/.test(lines[end + 1]!.text)) end += 1
  return end
}

function hideMarks({ text, start }: SourceLine, hidden: Set<number>): void {
  for (const { index } of text.matchAll(/[*_~]/g)) hidden.add(start + index)
}
