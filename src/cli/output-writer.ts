import type { Digest, DigestEntry } from '../types.ts'
import type { TableLook } from './table.ts'

/** A digest that was read, and where it comes from. */
export interface Reading {
  readonly source: string
  readonly digest: Digest
}

/** What a form may depend on beside the digest. */
export interface Surroundings extends TableLook {
  /** Several inputs were given, even if some cannot be read. */
  readonly several: boolean
}

/** How a form of output begins, goes on with each digest, and ends. */
export interface OutputWriter {
  opening(surroundings: Surroundings): Iterable<string>
  /** One digest; `first` before any other was written. */
  digest(reading: Reading, first: boolean, surroundings: Surroundings): Iterable<string>
  closing(surroundings: Surroundings): Iterable<string>
  /** Some entries of a digest, where a form has a line for each: such a form can be written while it is read. */
  rows?(source: string, entries: Iterable<DigestEntry>): Iterable<string>
}
