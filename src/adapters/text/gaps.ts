import { createSource } from '../../source.ts'
import type { Position, RawRecord } from '../../types.ts'

/** What stands in a text before, between and behind its records. White space is nobody's. */
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
  // A parser of HTML moves what stands in a table beside its cells, so records need not be in the order of the text.
  const places = records.map(({ position }) => position).filter((place) => place !== undefined)
  for (const { start, end } of places.toSorted(byStart)) {
    add(start.offset)
    from = Math.max(from, end.offset)
  }
  add(text.length)
  return gaps
}

function byStart(one: Position, other: Position): number {
  return one.start.offset - other.start.offset
}
