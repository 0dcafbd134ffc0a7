import type { Point, Position } from '../../src/types.ts'

/** Every point in a value, however deep. */
export function pointsIn(value: unknown): Point[] {
  return objectsIn(value).filter((inside) => 'offset' in inside) as Point[]
}

/** Every position in a value, however deep. */
export function positionsIn(value: unknown): Position[] {
  return objectsIn(value).filter((inside) => 'start' in inside && 'end' in inside) as Position[]
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}
