import { parseDigest } from '../parse-digest.ts'
import type { DigestMessage } from '../types.ts'
import { failureOf } from './failures.ts'
import { adapters } from './formats.ts'
import type { Io } from './io.ts'
import { OUTPUTS, type OutputWriter, type Reading, type Surroundings } from './outputs.ts'
import { type Paint, painterFor } from './paint.ts'
import { type Progress, progressOn } from './progress.ts'
import { readInput } from './read-input.ts'
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

/** Reads every input and prints what is in it, its messages behind it. Resolves to the exit status. */
export async function readDigests(settings: Settings, io: Io): Promise<0 | 1> {
  const sources = settings.files.length === 0 ? ['-'] : settings.files
  const job = jobOf(settings, io, sources.length > 1)
  let first = true
  let failed = false

  await writePieces(io.stdout, job.writer.opening(job.surroundings))
  for (const source of sources) {
    const reading = await readDigest(job, source)
    await job.progress.clear()
    if ('failure' in reading) {
      failed = true
      await io.stderr.write(failureLine(source, reading.failure, job.paintMessage))
    } else {
      failed ||= reading.digest.messages.some((found) => isFailure(found, settings))
      await printReading(job, reading, first)
      first = false
    }
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

async function readDigest(
  { settings: { from, options }, io, progress }: Job,
  source: string,
): Promise<Reading | { readonly failure: string }> {
  try {
    const bytes = await readInput(source, io, (length) => progress.show(source, length))
    const format = from === 'auto' ? {} : { format: from }
    return { source, digest: parseDigest(bytes, { ...options, ...format, adapters: adapters() }) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

async function printReading(job: Job, reading: Reading, first: boolean): Promise<void> {
  const { settings, io, writer, surroundings, paintMessage } = job
  const shown = reading.digest.messages.filter((found) => isShown(found, settings))
  const lines = shown.map((found) => messageLine(reading.source, found, paintMessage))
  await writePieces(io.stdout, writer.digest(reading, first, surroundings))
  await writePieces(io.stderr, lines)
}

function isShown({ fatal }: DigestMessage, { quiet, verbose }: Settings): boolean {
  return !quiet && (verbose || fatal !== undefined)
}

function isFailure({ fatal }: DigestMessage, { strict }: Settings): boolean {
  return fatal === true || (strict && fatal === false)
}
