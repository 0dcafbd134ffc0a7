/** A habit of a feed that one entry shows and others do not. */
type Custom = 'authorIsVenue' | 'familyFirst'

/** What the entries so far have shown. */
export interface Customs {
  readonly has: (custom: Custom) => boolean
  readonly learn: (custom: Custom) => void
}

/** Starts to learn the customs of one feed. */
export function createCustoms(): Customs {
  const known = new Set<Custom>()
  return { has: (custom) => known.has(custom), learn: (custom) => void known.add(custom) }
}
