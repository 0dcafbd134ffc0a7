/** A line of the source. */
export interface SourceLine {
  readonly text: string
  readonly start: number
}

/** The lines of a text, without their ends. */
export function linesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let start = 0
  for (const { index, 0: ending } of text.matchAll(/\r\n|[\n\r]/g)) {
    lines.push({ text: text.slice(start, index), start })
    start = index + ending.length
  }
  lines.push({ text: text.slice(start), start })
  return lines
}
