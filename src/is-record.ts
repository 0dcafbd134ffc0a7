/** Whether a value is an object, whose keys may be anything. */
export function isRecord(value: unknown): value is Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && value !== null
}
