import type { DigestEntry } from '../types.ts'
import type { Io } from './io.ts'
import { type Job, jobOf } from './job.ts'
import { named, type Opened, type Readout, type Streamed } from './open-input.ts'
import type { Surroundings } from './output-writer.ts'
import { printFailure, printMessages } from './print-messages.ts'
import { openSource, orFailure } from './read-source.ts'
import type { Settings } from './settings.ts'
import { writePieces } from './write-pieces.ts'

/** Longer inputs are read as streams. A whole digest can tell more of its dates, so what fits is read as a whole. */
const LONGEST_WHOLE = 64_000_000

/** How many entries of a stream are written at once. */
const BATCH = 100

/** Reads every input and prints what is in it, its messages behind it. Resolves to the exit status. */
export async function readDigests(settings: Settings, io: Io): Promise<0 | 1> {
  const job = await jobOf(settings, io)
  const print = settings.merge ? (await import('./merge-digests.ts')).printMerged : printEach
  const failed = await print(job)
  return failed ? 1 : 0
}

/** Prints one input after the other. Resolves to whether something failed. */
async function printEach(job: Job): Promise<boolean> {
  let page: Page | undefined
  let failed = false
  for (const source of job.sources) {
    const opened = await openSource(job, source, longestWhole(job))
    if ('failure' in opened) {
      await printFailure(job, source, opened.failure)
      failed = true
    } else {
      page ??= await beginPage(job, opened.value)
      failed = (await printOpened(page, source, opened.value)) || failed
    }
  }
  page ??= await beginPage(job)
  await writePieces(job.io.stdout, job.writer.closing(page.surroundings))
  return failed
}

/** What is printed, as far as it depends on what was printed before. */
interface Page {
  readonly job: Job
  readonly surroundings: Surroundings
  /** No digest was printed yet. */
  isEmpty: boolean
}

/** A mailbox is one input with several digests. */
async function beginPage(job: Job, first?: Opened): Promise<Page> {
  const isMailbox = first !== undefined && 'digests' in first && first.digests.length !== 1
  const surroundings = {
    ...job.surroundings,
    several: job.surroundings.several || isMailbox,
  }
  await job.progress.clear()
  await writePieces(job.io.stdout, job.writer.opening(surroundings))
  return { job, surroundings, isEmpty: true }
}

/** With a reference date a stream tells no less than the whole, so nothing has to be kept. */
function longestWhole({ writer, settings: { options } }: Job): number {
  if (!writer.rows) return Number.POSITIVE_INFINITY
  return options.referenceDate === undefined ? LONGEST_WHOLE : 0
}

function printOpened(page: Page, source: string, opened: Opened): Promise<boolean> {
  return 'digests' in opened
    ? printDigests(page, source, opened.digests)
    : printStream(page.job, source, opened)
}

async function printDigests(
  page: Page,
  source: string,
  digests: readonly Readout[],
): Promise<boolean> {
  const { job, surroundings } = page
  let failed = false
  await job.progress.clear()
  for (const [name, { text: _, ...digest }] of named(source, digests)) {
    const pieces = job.writer.digest({ source: name, digest }, page.isEmpty, surroundings)
    await writePieces(job.io.stdout, pieces)
    page.isEmpty = false
    failed = (await printMessages(job, name, digest.messages)) || failed
  }
  return failed
}

async function printStream(
  job: Job,
  source: string,
  { entries, takeMessages }: Streamed,
): Promise<boolean> {
  const batch: DigestEntry[] = []
  let failed = false
  for (;;) {
    const next = await orFailure(() => entries.next())
    const ends = 'failure' in next || next.value.done === true
    if (!ends) batch.push(next.value.value)
    if (ends || batch.length >= BATCH) {
      await job.progress.clear()
      await writePieces(job.io.stdout, job.writer.rows?.(source, batch.splice(0)) ?? [])
      failed = (await printMessages(job, source, takeMessages())) || failed
    }
    if ('failure' in next) await printFailure(job, source, next.failure)
    if (ends) return failed || 'failure' in next
  }
}
