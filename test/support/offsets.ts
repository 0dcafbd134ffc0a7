/** A value without the offsets of the points in it, and with the line endings in its texts written as `\n`. */
export function withoutOffsets(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n')
  if (Array.isArray(value)) return value.map(withoutOffsets)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'offset')
  return Object.fromEntries(kept.map(([key, inside]) => [key, withoutOffsets(inside)]))
}
