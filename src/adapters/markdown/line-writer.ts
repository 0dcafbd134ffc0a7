import type { Target } from './segments.ts'

/** What tags have opened. */
interface HtmlState {
  bold: number
  italic: number
  /** Elements that show nothing of a text. */
  skipped: number
  link: Target | undefined
  /** Within what a fold shows of itself, which is one line. */
  isSummary: boolean
}

/** Takes pieces of a text and makes lines of them. */
export interface LineWriter extends HtmlState {
  readonly add: (text: string, start: number, end: number, code?: boolean) => void
  readonly endLine: (isSoft: boolean) => void
  readonly endFold: (fold: 'summary' | 'end') => void
}

/** Adds a text with its line ends. Where it has no escapes, each line has a place of its own. */
export function addText(text: string, start: number, end: number, writer: LineWriter): void {
  if (!text.includes('\n') && !text.includes('\r')) return writer.add(text, start, end)
  const isPlain = text.length === end - start
  // A line can end within a link or bold text, where it is only a space.
  const isOpen =
    writer.link !== undefined || writer.bold > 0 || writer.italic > 0 || writer.isSummary
  let from = 0
  for (const row of text.split(/\r\n|[\n\r]/)) {
    if (from > 0 && isOpen) writer.add(' ', start, start)
    else if (from > 0) writer.endLine(true)
    const at = isPlain ? start + from : start
    if (/\S/.test(row)) writer.add(row, at, isPlain ? at + row.length : end)
    from += row.length + (text.startsWith('\r\n', from + row.length) ? 2 : 1)
  }
  return undefined
}
