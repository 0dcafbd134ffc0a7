import type { ReadContext } from '../../contracts.ts'
import type { Point } from '../../types.ts'
import type { LineCounter } from './line-counter.ts'

/** Hands over the runs of a feed that stand between its entries. */
export interface Between {
  /** Takes what stands between two offsets. */
  readonly take: (start: number, end: number) => void
  /** Takes a text that begins at an offset; white space at its ends is nobody's. */
  readonly takeText: (start: number, text: string) => void
  /** Ends a run: an entry follows, or nothing. */
  readonly finish: () => void
}

/** Starts the run before the first entry. */
export function createBetween({ point }: LineCounter, emit: ReadContext['emit']): Between {
  let start: Point | undefined
  let end: Point | undefined
  const take = (from: number, to: number): void => {
    start ??= point(from)
    end = point(to)
  }
  return {
    take,
    takeText(from, text) {
      const trimmed = text.trimStart()
      if (trimmed === '') return
      const first = from + text.length - trimmed.length
      take(first, first + trimmed.trimEnd().length)
    },
    finish() {
      if (start && end) emit({ boilerplate: [{ start, end }] })
      start = undefined
    },
  }
}
