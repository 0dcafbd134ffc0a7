import type { ReadContext } from '../../contracts.ts'
import type { Point } from '../../types.ts'
import type { LineCounter } from './line-counter.ts'

/** Hands over the runs of a feed that stand between its entries. */
export interface Between {
  /**
   * Comes to an offset, before any place behind it is asked for. The parser says nothing of an end tag without an element:
   * it is what it has passed over without a word.
   */
  readonly comeTo: (offset: number) => void
  /** Takes what stands between two offsets. */
  readonly take: (start: number, end: number) => void
  /** Takes a text that is printed between two offsets; white space at its ends is nobody's. */
  readonly takeText: (start: number, end: number, text: string) => void
  /** Ends a run: an entry follows, or nothing. */
  readonly finish: () => void
  /** Starts another one at an offset, where an entry has ended. */
  readonly resume: (start: number) => void
}

/** Starts the run before the first entry. */
export function createBetween({ point }: LineCounter, emit: ReadContext['emit']): Between {
  let start: Point | undefined
  let end: Point | undefined
  /** As far as this the parser has told what stands there. */
  let told = 0
  const extend = (from: number, to: number): void => {
    start ??= point(from)
    end = point(to)
  }
  const comeTo = (offset: number): void => {
    if (offset > told) extend(told, offset)
    told = Math.max(told, offset)
  }
  return {
    comeTo,
    take(from, to) {
      comeTo(from)
      extend(from, to)
      told = to
    },
    takeText(from, to, text) {
      comeTo(from)
      told = to
      const trimmed = text.trimStart()
      if (trimmed === '') return
      // Entities and CDATA sections are longer than the text that they stand for.
      if (to - from !== text.length) return extend(from, to)
      const first = from + text.length - trimmed.length
      extend(first, first + trimmed.trimEnd().length)
    },
    finish() {
      if (start && end) emit({ boilerplate: [{ start, end }] })
      start = undefined
    },
    resume(from) {
      told = from
    },
  }
}
