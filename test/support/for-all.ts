import fc from 'fast-check'

const isLong = process.env['UNDIGEST_LONG'] === '1'

/** The short run is the same every time; the long one looks for what nobody has seen yet. */
export const limits = isLong ? { numRuns: 10_000 } : { numRuns: 100, seed: 20_251_210 }

/** For a suite of properties. */
export const suite = { timeout: isLong ? 1_200_000 : 30_000 }

/** Throws, with the smallest value found, unless a check holds for every value; a check throws where it does not. */
export function forAll<T>(values: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(fc.property(values, check), limits)
}
