import type { Point } from '../../types.ts'

/** Counts the lines of a text that comes in pieces. */
export interface LineCounter {
  /** Takes the next piece. */
  readonly push: (text: string) => void
  /** Ends the text, so that a carriage return at its end ends a line. */
  readonly finish: () => void
  /** The place of an offset that is not before the last one asked for. */
  readonly point: (offset: number) => Point
}

/** How many lines may be behind the last place asked for before they are forgotten. */
const MOST_BEHIND = 1024

/** Starts to count. Lines end in `\n`, `\r\n` or `\r`. */
export function createLineCounter(): LineCounter {
  let starts = [0]
  /** Which of the starts is that of the line asked for last, and how many lines were forgotten. */
  let current = 0
  let forgotten = 0
  let length = 0
  let endsInReturn = false

  return {
    push(text) {
      if (text === '') return
      // A carriage return at the end of a piece ends its line unless a line feed follows.
      if (endsInReturn && !text.startsWith('\n')) starts.push(length)
      endsInReturn = text.endsWith('\r')
      if (text.includes('\r')) pushEndings(endsInReturn ? text.slice(0, -1) : text)
      else pushLineFeeds(text)
      length += text.length
    },
    finish() {
      if (endsInReturn) starts.push(length)
      endsInReturn = false
    },
    point(offset) {
      while ((starts[current + 1] ?? Number.POSITIVE_INFINITY) <= offset) current += 1
      if (current > MOST_BEHIND) {
        starts = starts.slice(current)
        forgotten += current
        current = 0
      }
      return { line: forgotten + current + 1, column: offset - starts[current]! + 1, offset }
    },
  }

  function pushLineFeeds(text: string): void {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      starts.push(length + at + 1)
  }

  function pushEndings(text: string): void {
    for (const { index, 0: ending } of text.matchAll(/\r\n|[\n\r]/g))
      starts.push(length + index + ending.length)
  }
}
