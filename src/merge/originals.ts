import { isRecord } from '../is-record.ts'
import type { DigestEntry } from '../types.ts'
import type { MergeSource, SourceOf } from './types.ts'

type Merged<E extends DigestEntry> = E & { sources: MergeSource<SourceOf<E>>[] }

/**
 * Takes merged entries apart again, each list of them in the order that it had before it was merged; so that merging
 * once more sees what merging all at once would have seen.
 */
export function originalsOf<E extends DigestEntry>(entries: Iterable<E>): SourceOf<E>[] {
  const originals: SourceOf<E>[] = []
  /** The sources of one merged list, and where the first of its last entry stood. */
  let sources: MergeSource<SourceOf<E>>[] = []
  let last = -1
  const endList = (): void => {
    for (const { entry } of sources.toSorted((a, b) => a.index - b.index)) originals.push(entry)
    sources = []
    last = -1
  }
  for (const entry of entries) {
    if (isOriginal(entry)) {
      endList()
      originals.push(entry)
    } else if (isMerged(entry)) {
      const start = entry.sources[0]?.index ?? 0
      // In a merged list each paper begins behind the one before it.
      if (start <= last) endList()
      for (const source of entry.sources) sources.push(source)
      last = start
    }
  }
  endList()
  return originals
}

function isOriginal<E extends DigestEntry>(entry: E): entry is E & SourceOf<E> {
  if (!isRecord(entry)) throw new TypeError('mergeEntries takes entries, and each is an object')
  return !isMerged(entry)
}

/** Whether this is an entry as we make it, and not one whose caller has a key of that name. */
function isMerged<E extends DigestEntry>(entry: E): entry is Merged<E> {
  if (!('sources' in entry) || !Array.isArray(entry.sources)) return false
  const sources: unknown[] = entry.sources
  return sources.length > 0 && sources.every(isSource)
}

function isSource(value: unknown): boolean {
  return (
    isRecord(value) &&
    isRecord(value['entry']) &&
    typeof value['index'] === 'number' &&
    Array.isArray(value['keys'])
  )
}
