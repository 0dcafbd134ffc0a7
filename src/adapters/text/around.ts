import type { Position } from '../../types.ts'

/** The run from the first of these places to the last. Parsers of HTML move what stands in a wrong place, so the order can be any. */
export function around([first, ...others]: readonly [Position, ...Position[]]): Position {
  return others.reduce(joined, first)
}

function joined(one: Position, other: Position): Position {
  return {
    start: other.start.offset < one.start.offset ? other.start : one.start,
    end: other.end.offset > one.end.offset ? other.end : one.end,
  }
}
