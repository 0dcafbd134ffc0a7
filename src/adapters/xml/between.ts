import type { ReadContext } from '../../contracts.ts'
import type { Point } from '../../types.ts'
import type { LineCounter } from './line-counter.ts'

/**
 * Hands over the runs of a feed that stand between its entries. The parser passes over some things without a word, such as
 * end tags without an element, so a run is all from one entry to the next but for the white space at its ends.
 */
export interface Between {
  /** Takes a text that is printed between two offsets. */
  readonly takeText: (text: string, start: number, end: number) => void
  /** Takes note of anything else. */
  readonly takeOther: () => void
  /** Ends a run at an offset, before any place behind it is asked for: an entry follows, or nothing. */
  readonly finish: (end: number) => void
  /** Starts another one at an offset, where an entry has ended. */
  readonly resume: (start: number) => void
}

/** Starts the run before the first entry. */
export function createBetween({ point }: LineCounter, emit: ReadContext['emit']): Between {
  /** Where something visible may begin. */
  let from = 0
  let start: Point | undefined
  /** The white space that came last. */
  let blank = { start: 0, end: 0 }
  const takeOther = (): void => {
    start ??= point(from)
  }
  return {
    takeOther,
    takeText(text, first, end) {
      // Entities and CDATA sections are longer than the text that they stand for.
      if (end - first !== text.length) return takeOther()
      const visible = text.trimEnd().length
      if (visible > 0) {
        start ??= point(first === from ? first + text.length - text.trimStart().length : from)
        blank = { start: first + visible, end }
      } else {
        if (!start && first === from) from = end
        blank = { start: first === blank.end ? blank.start : first, end }
      }
    },
    finish(end) {
      const last = blank.end < end ? end : Math.min(blank.start, end)
      if (last > from) emit({ boilerplate: [{ start: start ?? point(from), end: point(last) }] })
    },
    resume(offset) {
      from = offset
      start = undefined
    },
  }
}
