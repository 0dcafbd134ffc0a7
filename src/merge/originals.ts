import { isRecord } from '../is-record.ts'
import type { DigestEntry } from '../types.ts'
import { assertEntry } from './input.ts'
import type { MergeSource, SourceOf } from './types.ts'

type Sources<E extends DigestEntry> = MergeSource<SourceOf<E>>[]
type Merged<E extends DigestEntry> = E & { sources: [Sources<E>[number], ...Sources<E>] }

/**
 * Takes merged entries apart again, each list of them in the order that it had before it was merged; so that merging
 * once more sees what merging all at once would have seen.
 */
export function originalsOf<E extends DigestEntry>(entries: Iterable<E>): SourceOf<E>[] {
  const originals: SourceOf<E>[] = []
  /** The sources of one merged list, and where the first of its last entry stood. */
  let sources: Sources<E> = []
  let last = -1
  const endList = (): void => {
    for (const { entry } of sources.toSorted((a, b) => a.index - b.index)) originals.push(entry)
    sources = []
    last = -1
  }
  let count = 0
  for (const entry of entries) {
    const name = `entries[${count++}]`
    if (isMerged(entry)) {
      const [{ index: start }] = entry.sources
      entry.sources.forEach((source, at) =>
        assertEntry(source.entry, `${name}.sources[${at}].entry`),
      )
      // In a merged list each paper begins behind the one before it.
      if (start <= last) endList()
      for (const source of entry.sources) sources.push(source)
      last = start
      continue
    }
    assertOriginal(entry, name)
    endList()
    originals.push(entry)
  }
  endList()
  return originals
}

/** What was not merged is its own source. */
function assertOriginal<E extends DigestEntry>(
  entry: E,
  name: string,
): asserts entry is E & SourceOf<E> {
  assertEntry(entry, name)
}

/** Whether this is an entry as we make it, and not one whose caller has a key of that name. */
function isMerged<E extends DigestEntry>(entry: E): entry is Merged<E> {
  if (!isRecord(entry) || !Array.isArray(entry['sources'])) return false
  const sources: unknown[] = entry['sources']
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
