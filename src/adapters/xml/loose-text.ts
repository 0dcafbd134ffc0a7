import type { Point } from '../../types.ts'
import type { LineCounter } from './line-counter.ts'
import type { Part } from './parts.ts'

/** Puts together the text that stands right inside an entry, in no element of it. */
export interface LooseText {
  /** Takes a text that is printed between two offsets. */
  readonly take: (text: string, start: number, end: number) => void
  /** Ends a run: an element follows, or the end of the entry. Gives the run as a part, unless nothing is visible. */
  readonly finish: (name: string) => Part | undefined
}

/** Starts without a text. */
export function createLooseText({ point }: LineCounter): LooseText {
  let text = ''
  let start: Point | undefined
  let end: Point | undefined
  return {
    take(piece, from, to) {
      text += piece
      const visible = piece.trim()
      if (visible === '') return
      // Entities and CDATA sections are longer than the text that they stand for.
      const isAsPrinted = to - from === piece.length
      const first = isAsPrinted ? from + piece.length - piece.trimStart().length : from
      start ??= point(first)
      end = point(isAsPrinted ? first + visible.length : to)
    },
    finish(name) {
      const own = text.trim()
      const position = start && end && { start, end }
      text = ''
      start = undefined
      if (!position) return undefined
      return { name, prefix: '', attributes: {}, text: own, ownText: own, children: [], position }
    },
  }
}
