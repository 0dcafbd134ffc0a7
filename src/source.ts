import type { Point, Position } from './types.ts'

/** A text with its lines: turns offsets into places. */
export interface Source {
  /** The text as it was given. */
  readonly text: string
  /** The place of an offset. Offsets outside the text are moved to its ends. */
  point(offset: number): Point
  /** The run between two offsets. */
  position(start: number, end: number): Position
}

/**
 * Reads where the lines of a text start, so that offsets can be turned into places. Lines end in `\n`, `\r\n` or
 * `\r`; offsets count UTF-16 units of the text as given, a byte order mark included.
 *
 * @example
 * ```ts
 * import { createSource } from 'undigest'
 *
 * createSource('one\r\ntwo').point(5) // {line: 2, column: 1, offset: 5}
 * ```
 */
export function createSource(text: string): Source {
  const starts = lineStarts(text)
  const point = (offset: number): Point => {
    const inside = Math.min(Math.max(offset, 0), text.length)
    const line = lastNotAfter(starts, inside)
    return { line: line + 1, column: inside - starts[line]! + 1, offset: inside }
  }
  return { text, point, position: (start, end) => ({ start: point(start), end: point(end) }) }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: ending } of text.matchAll(/\r\n|[\n\r]/g))
    starts.push(index + ending.length)
  return starts
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
