import type { Custom, Digest } from '../types.ts'

/** What a refiner may know beside the digest. */
interface RefinerContext {
  /** Habits of the digest that the adapter vouches for. */
  readonly customs: readonly Custom[]
}

/** A pass over the whole digest, after every record was normalized. */
export type Refiner = (digest: Digest, context: RefinerContext) => Digest
