import type { Position, RawDigest } from '../../types.ts'
import type { Part } from './parts.ts'

/** An entry of a feed, in its parts. */
export interface Item {
  readonly parts: readonly Part[]
  readonly attributes: Part['attributes']
  readonly position: Position
  /** The feed ends before the entry does. */
  readonly isCut: boolean
}

/** What a kind of feed makes of its parts. */
export interface FeedKind {
  /** Reads the parts before the first entry, the first of each name. */
  readonly readHead: (parts: ReadonlyMap<string, Part>) => Partial<RawDigest>
  /** Reads one entry. */
  readonly readItem: (item: Item) => Partial<RawDigest>
}
