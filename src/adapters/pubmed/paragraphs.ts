import type { Position } from '../../types.ts'
import { type Line, positionOf } from '../text/line-cutter.ts'

/** Lines without a blank one between them. */
export interface Paragraph {
  /** Its lines as one. */
  readonly text: string
  readonly lines: readonly Line[]
  readonly position: Position
}

/** A paragraph of these lines. */
export function paragraphOf(lines: readonly Line[]): Paragraph {
  return {
    text: lines.map(({ text }) => text).join(' '),
    lines,
    position: positionOf(lines[0]!, lines.at(-1)),
  }
}
