import { type MergedEntry, type MergeSource, mergeEntries } from '../merge.ts'
import type { Digest, DigestEntry, DigestMessage } from '../types.ts'
import type { Job } from './job.ts'
import { named } from './open-input.ts'
import { printFailure, printMessages } from './print-messages.ts'
import { openSource } from './read-source.ts'
import { writePieces } from './write-pieces.ts'

/** An entry that knows its input. */
type Sourced = DigestEntry & { readonly source: string }

/** Prints the papers of all inputs as one digest. Resolves to whether something failed. */
export async function printMerged(job: Job): Promise<boolean> {
  const entries: Sourced[] = []
  const messages: DigestMessage[] = []
  let failed = false
  for (const source of job.sources) {
    const opened = await openSource(job, source, Number.POSITIVE_INFINITY)
    const digests = 'value' in opened && 'digests' in opened.value ? opened.value.digests : []
    await job.progress.clear()
    if ('failure' in opened) await printFailure(job, source, opened.failure)
    failed ||= 'failure' in opened
    for (const [name, digest] of named(source, digests)) {
      for (const entry of digest.entries) entries.push({ ...entry, source: name })
      for (const found of digest.messages) messages.push(found)
      failed = (await printMessages(job, name, digest.messages)) || failed
    }
  }
  const digest = { boilerplate: [], entries: mergeEntries(entries).map(shortened), messages }
  await writePieces(job.io.stdout, pagePieces(job, digest))
  return failed
}

function* pagePieces({ writer, surroundings }: Job, digest: Digest<Paper>): Generator<string> {
  const alone = { ...surroundings, several: false }
  yield* writer.opening(alone)
  if (!writer.rows) yield* writer.digest({ source: '', digest }, true, alone)
  else for (const paper of digest.entries) yield* writer.rows(namesOf(paper), [paper])
  yield* writer.closing(alone)
}

/** Where a paper stands in one input. */
interface Place extends Pick<DigestEntry, 'position' | 'pointer'> {
  readonly source: string
  readonly keys: readonly string[]
}

/** A paper, with the inputs that it is in. */
interface Paper extends DigestEntry {
  readonly sources: readonly Place[]
}

/** The sources without what they state: the merged entry has it. */
function shortened(merged: MergedEntry<Sourced>): Paper {
  const { source: _, sources, ...paper } = merged
  return { ...paper, sources: sources.map(placeOf) }
}

function placeOf({ entry, keys }: MergeSource<Sourced>): Place {
  const { source, position, pointer } = entry
  return {
    source,
    ...(position && { position }),
    ...(pointer !== undefined && { pointer }),
    keys: keys.filter((key) => key !== 'source'),
  }
}

function namesOf({ sources }: Paper): string {
  return [...new Set(sources.map(({ source }) => source))].join('; ')
}
