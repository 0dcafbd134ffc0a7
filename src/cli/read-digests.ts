import { parseDigest } from '../parse-digest.ts'
import { parseDigestStream } from '../parse-digest-stream.ts'
import type { DigestEntry, DigestMessage } from '../types.ts'
import { failureOf } from './failures.ts'
import type { Io } from './io.ts'
import { type Opened, openInput } from './open-input.ts'
import { OUTPUTS, type OutputWriter, type Surroundings } from './outputs.ts'
import { type Paint, painterFor } from './paint.ts'
import { type Progress, progressOn } from './progress.ts'
import { bytesOf, isInPieces, wholeUpTo } from './read-input.ts'
import { failureLine, messageLine } from './report.ts'
import type { Settings } from './settings.ts'
import { writePieces } from './write-pieces.ts'

/** All that the work on each input has in common. */
interface Job {
  readonly settings: Settings
  readonly io: Io
  readonly writer: OutputWriter
  readonly surroundings: Surroundings
  readonly progress: Progress
  readonly paintMessage: Paint
}

const DEFAULT_WIDTH = 80

/** Longer inputs are read as streams. A whole digest can tell more of its dates, so what fits is read as a whole. */
const LONGEST_WHOLE = 64_000_000

/** How many entries of a stream are written at once. */
const BATCH = 100

/** Reads every input and prints what is in it, its messages behind it. Resolves to the exit status. */
export async function readDigests(settings: Settings, io: Io): Promise<0 | 1> {
  const sources = settings.files.length === 0 ? ['-'] : settings.files
  const job = jobOf(settings, io, sources.length > 1)
  let first = true
  let failed = false

  await writePieces(io.stdout, job.writer.opening(job.surroundings))
  for (const source of sources) {
    const outcome = await printDigest(job, source, first)
    failed ||= outcome.failed
    first &&= !outcome.printed
  }
  await writePieces(io.stdout, job.writer.closing(job.surroundings))
  return failed ? 1 : 0
}

function jobOf(settings: Settings, io: Io, several: boolean): Job {
  const { stdout, stderr, env } = io
  return {
    settings,
    io,
    writer: OUTPUTS[settings.to ?? (stdout.isTTY ? 'table' : 'ndjson')],
    surroundings: { several, width: widthOf(io), paint: painterFor(stdout, env) },
    progress: progressOn(io, several, settings.quiet),
    paintMessage: painterFor(stderr, env),
  }
}

/** A table for a person fits the terminal; one that goes elsewhere is not cut. */
function widthOf({ stdout }: Io): number {
  return stdout.isTTY ? stdout.columns || DEFAULT_WIDTH : Number.POSITIVE_INFINITY
}

interface Outcome {
  readonly failed: boolean
  /** Something was written, if only that there is no entry. */
  readonly printed: boolean
}

/** Reads an input and prints what is in it. */
async function printDigest(job: Job, source: string, first: boolean): Promise<Outcome> {
  const bytes = bytesOf(source, job.io, (length) => job.progress.show(source, length))
  const input = await orFailure(async () =>
    openInput(job.settings, await wholeUpTo(longestWhole(job), bytes)),
  )
  if ('failure' in input) return printFailure(job, source, input.failure)
  const { value: opened } = input
  return isInPieces(opened.bytes)
    ? printStream(job, source, opened.bytes, opened)
    : printWhole(job, source, opened.bytes, opened, first)
}

/** What an input gives, or why it cannot be read. What cannot be written is another matter, and ends the command. */
async function orFailure<T>(
  read: () => T | Promise<T>,
): Promise<{ readonly value: T } | { readonly failure: string }> {
  try {
    return { value: await read() }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

async function printFailure(job: Job, source: string, failure: string): Promise<Outcome> {
  await job.progress.clear()
  await job.io.stderr.write(failureLine(source, failure, job.paintMessage))
  return { failed: true, printed: false }
}

/** With a reference date a stream tells no less than the whole, so nothing has to be kept. */
function longestWhole({ writer, settings: { options } }: Job): number {
  if (!writer.rows) return Number.POSITIVE_INFINITY
  return options.referenceDate === undefined ? LONGEST_WHOLE : 0
}

async function printWhole(
  job: Job,
  source: string,
  bytes: Uint8Array,
  { options, explain }: Opened,
  first: boolean,
): Promise<Outcome> {
  const read = await orFailure(() => parseDigest(bytes, options))
  if ('failure' in read) return printFailure(job, source, read.failure)
  const digest = { ...read.value, messages: read.value.messages.map(explain) }
  const { writer, surroundings, io } = job
  await job.progress.clear()
  await writePieces(io.stdout, writer.digest({ source, digest }, first, surroundings))
  return { failed: await printMessages(job, source, digest.messages), printed: true }
}

async function printStream(
  job: Job,
  source: string,
  bytes: AsyncIterable<Uint8Array>,
  { options, explain }: Opened,
): Promise<Outcome> {
  const entries: DigestEntry[] = []
  const messages: DigestMessage[] = []
  const onMessage = (found: DigestMessage): void => void messages.push(explain(found))
  const stream = parseDigestStream(bytes, { ...options, onMessage })
  let failed = false
  for (;;) {
    const next = await orFailure(() => stream.next())
    const ends = 'failure' in next || next.value.done === true
    if (!ends) entries.push(next.value.value)
    if (ends || entries.length >= BATCH) {
      await job.progress.clear()
      await writePieces(job.io.stdout, job.writer.rows?.(source, entries.splice(0)) ?? [])
      failed = (await printMessages(job, source, messages.splice(0))) || failed
    }
    if ('failure' in next) {
      await printFailure(job, source, next.failure)
      return { failed: true, printed: true }
    }
    if (ends) return { failed, printed: true }
  }
}

/** Prints messages. Resolves to whether one of them is a failure. */
async function printMessages(
  { settings, io, paintMessage }: Job,
  source: string,
  messages: readonly DigestMessage[],
): Promise<boolean> {
  const shown = messages.filter((found) => isShown(found, settings))
  await writePieces(
    io.stderr,
    shown.map((found) => messageLine(source, found, paintMessage)),
  )
  return messages.some((found) => isFailure(found, settings))
}

function isShown({ fatal }: DigestMessage, { quiet, verbose }: Settings): boolean {
  return !quiet && (verbose || fatal !== undefined)
}

function isFailure({ fatal }: DigestMessage, { strict }: Settings): boolean {
  return fatal === true || (strict && fatal === false)
}
