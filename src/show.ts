/** Any value in words, for messages and errors. Never throws. */
export function show(value: unknown): string {
  try {
    return value instanceof Error
      ? `${value.name}: ${value.message}`
      : (JSON.stringify(value) ?? String(value))
  } catch {
    return typeof value
  }
}
