import { createSource } from '../../source.ts'
import type { Position, RawRecord } from '../../types.ts'

/** What stands in a text before, between and behind its records, which are in order. White space is nobody's. */
export function gapsBetween(text: string, records: readonly RawRecord[]): Position[] {
  const source = createSource(text)
  const gaps: Position[] = []
  let from = 0
  const add = (end: number): void => {
    const gap = text.slice(from, end)
    const shown = gap.trim()
    const start = from + gap.length - gap.trimStart().length
    if (shown !== '') gaps.push(source.position(start, start + shown.length))
  }
  for (const { position } of records) {
    if (!position) continue
    add(position.start.offset)
    from = Math.max(from, position.end.offset)
  }
  add(text.length)
  return gaps
}
