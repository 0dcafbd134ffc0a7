import type { Point, Position } from '../../types.ts'

/** Where every text begins. */
export const START: Point = { line: 1, column: 1, offset: 0 }

/** The place of an offset, counted on from a place before it. */
export function pointFrom(text: string, from: Point, offset: number): Point {
  let { line } = from
  let start = from.offset - from.column + 1
  for (const { index, 0: ending } of text.slice(from.offset, offset).matchAll(/\r\n|[\n\r]/g)) {
    line += 1
    start = from.offset + index + ending.length
  }
  return { line, column: offset - start + 1, offset }
}

/** The runs of a text between others, which are in order; white space is nobody's. */
export function gapsBetween(text: string, runs: readonly Position[]): Position[] {
  const starts = [START, ...runs.map(({ end }) => end)]
  const ends = [...runs.map(({ start }) => start.offset), text.length]
  return starts.flatMap((from, index) => {
    const gap = text.slice(from.offset, ends[index])
    const trimmed = gap.trimStart()
    if (trimmed === '') return []
    const start = pointFrom(text, from, from.offset + gap.length - trimmed.length)
    return [{ start, end: pointFrom(text, start, start.offset + trimmed.trimEnd().length) }]
  })
}
