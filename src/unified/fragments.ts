import type { Position as NodePosition } from 'unist'
import type { Point, Position } from '../types.ts'

/** A piece of a shown text, and the place in the source of the node that it came from. */
export interface Fragment {
  readonly start: number
  readonly end: number
  readonly place: Position
}

/** The place of a node, where it is known in full. */
export function placeOfNode(position: NodePosition | undefined): Position | undefined {
  return position && isComplete(position) ? position : undefined
}

function isComplete(position: NodePosition): position is NodePosition & Position {
  return position.start.offset !== undefined && position.end.offset !== undefined
}

export function startOf(place: Position | undefined): Position | undefined {
  return place && { start: place.start, end: place.start }
}

export function endOf(place: Position | undefined): Position | undefined {
  return place && { start: place.end, end: place.end }
}

/** The place of each line of a piece; that of the whole where the source has other lines than the piece. */
export function placesOfRows(
  count: number,
  place: Position | undefined,
  source: string,
): readonly (Position | undefined)[] {
  if (!place || count === 1) return [place]
  const rows = source.slice(place.start.offset, place.end.offset).split(/(\r\n|[\n\r])/)
  if (rows.length !== 2 * count - 1) return Array.from({ length: count }, () => place)
  let { line, column, offset } = place.start
  return rows.flatMap((row, index) => {
    const start: Point = { line, column, offset }
    offset += row.length
    if (index % 2 === 0) return { start, end: { line, column: column + row.length, offset } }
    line += 1
    column = 1
    return []
  })
}

/** From the first to the last place of the pieces that a run touches. */
export function placeOf(fragments: readonly Fragment[], run: Position): Position | undefined {
  let start: Point | undefined
  let end: Point | undefined
  for (let index = firstBehind(fragments, run.start.offset); index < fragments.length; index += 1) {
    const fragment = fragments[index]!
    if (fragment.start >= run.end.offset) break
    if (!start || fragment.place.start.offset < start.offset) start = fragment.place.start
    if (!end || fragment.place.end.offset > end.offset) end = fragment.place.end
  }
  return start && end && { start: copied(start), end: copied(end) }
}

/** Nodes keep their points for themselves, with all that their parser put into them. */
function copied({ line, column, offset }: Point): Point {
  return { line, column, offset }
}

/** The index of the first piece that ends behind an offset. */
function firstBehind(fragments: readonly Fragment[], offset: number): number {
  let low = 0
  let high = fragments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fragments[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
