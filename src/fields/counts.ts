const SCALES: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6 }
const COUNT = /^\s*(\d{1,3}(?:,\d{3})+|\d+|\d+\.\d+(?=[km]))([km]?)\+?(?:\s|$)/i

/** A printed number: `94`, `1,204`, `7 authors`, `3.2k`. Nothing where none can be read. */
export function readCount(value: string): number | undefined {
  const match = COUNT.exec(value)
  if (!match) return undefined
  const count = Math.round(Number(match[1]!.replaceAll(',', '')) * SCALES[match[2]!.toLowerCase()]!)
  return Number.isSafeInteger(count) ? count : undefined
}

/** Whether a printed number is a lower bound: `100+ authors`. */
export function isLowerBound(value: string): boolean {
  return value.includes('+') && /\d\+/.test(value)
}
