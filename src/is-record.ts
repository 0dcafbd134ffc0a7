/** Whether a value is an object, whose keys may be anything. */
export function isRecord(value: unknown): value is Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && value !== null
}

/** Whether all values are of a type. */
export function are(type: 'string' | 'function', ...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === type)
}
