import type { Nodes } from 'hast'
import type { Position } from '../../types.ts'
import type { ParsedHtml } from '../html/parse-html.ts'
import { walkHtml } from '../html/walk-html.ts'
import { around } from '../text/around.ts'

/** Where a node stands. What the parser repeats stands where its content does, and nowhere if it is empty. */
export function placeOf(node: Nodes, positionOf: ParsedHtml['positionOf']): Position | undefined {
  const places: Position[] = []
  walkHtml(node, (inner) => {
    if (!inner.position) return undefined
    places.push(positionOf([inner]))
    return 'skip'
  })
  const [first, ...others] = places
  return first && around([first, ...others])
}

/** The run from one place to another, as far as they are known. */
export function joinedPlaces(
  one: Position | undefined,
  other: Position | undefined,
): Position | undefined {
  return one && other ? around([one, other]) : (one ?? other)
}
