import type { DigestEntry } from '../types.ts'

/** One of the entries that a {@link MergedEntry} was made of. */
export interface MergeSource<Entry extends DigestEntry = DigestEntry> {
  /** The entry, as it was given. */
  entry: Entry
  /** Which of all the entries it is, counted from 0. A merged entry that is merged again counts as the entries that it was made of. */
  index: number
  /** The keys of the merged entry whose value, or a part of it, comes from this one. */
  keys: (keyof DigestEntry | Extract<keyof Entry, string>)[]
}

/** A paper, with the fullest value of each key that its entries state, and where each comes from. */
export type MergedEntry<Entry extends DigestEntry = DigestEntry> = Entry & {
  /** The entries that were joined, in the order in which they were given. There is at least one. */
  sources: MergeSource<Entry>[]
}

/** The entries that merged entries were made of; for other entries themselves. */
export type SourceOf<Entry extends DigestEntry> = Entry extends {
  /** The entries that were joined. */
  sources: MergeSource<infer Source>[]
}
  ? Source
  : Entry
