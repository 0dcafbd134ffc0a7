/**
 * One paper, many digests: joins the entries of several digests that are the same paper.
 *
 * @packageDocumentation
 */
import { groupByIdentifiers } from './merge/by-identifiers.ts'
import { joinByTitle } from './merge/by-title.ts'
import { type Group, memberOf } from './merge/facts.ts'
import { joinEntries } from './merge/join-entries.ts'
import { originalsOf } from './merge/originals.ts'
import type { MergedEntry, SourceOf } from './merge/types.ts'
import type { DigestEntry } from './types.ts'

export type { MergedEntry, MergeSource, SourceOf } from './merge/types.ts'

/**
 * Joins the entries that are the same paper, whatever digests they come from. Papers stand in the order in which they
 * first appear. The entries that are given are not changed.
 *
 * Two entries are the same paper if they have the same identifier of arXiv, the same DOI or the same PubMed identifier; or
 * else the same title, as far as letters and digits go, and authors, year or abstract that agree with it. Entries with
 * different identifiers of arXiv are never joined, and by their title neither are entries with different DOIs, dates or
 * pages of one site. Where it cannot be known to which of two papers an entry belongs, it stays alone.
 *
 * Each key has the fullest value that is stated; where entries are of different versions, the newest counts. `sources` holds
 * the entries that were joined, and tells which keys come from which.
 *
 * Merged entries may be merged again, alone or with others: the result is that of merging all their sources at once.
 *
 * Entries may come from a file: a key that is `null` is the same as one that is absent.
 *
 * @throws TypeError if an entry is none, or a key of it is of another type than an entry's: the message names it
 *
 * @example
 * ```ts
 * import { mergeEntries } from 'undigest/merge'
 *
 * const links = { githubLinks: [], links: [] }
 * const entries = [
 *   { title: 'A Title', identifiers: { arxiv: '2401.00001' }, ...links },
 *   { title: 'A Title', upvotes: 12, identifiers: { doi: '10.48550/arxiv.2401.00001' }, ...links },
 * ]
 *
 * const [paper] = mergeEntries(entries)
 * paper.upvotes // 12
 * paper.sources.find(({ keys }) => keys.includes('upvotes'))?.entry === entries[1] // true
 * ```
 */
export function mergeEntries<Entry extends DigestEntry>(
  entries: readonly Entry[] | Iterable<Entry>,
): MergedEntry<SourceOf<Entry>>[] {
  const members = originalsOf(entries).map(memberOf)
  const groups = joinByTitle(groupByIdentifiers(members))
  return groups.toSorted((a, b) => firstIn(a) - firstIn(b)).map(joinEntries)
}

function firstIn(group: Group): number {
  let earliest = Number.POSITIVE_INFINITY
  for (const { index } of group) earliest = Math.min(earliest, index)
  return earliest
}
