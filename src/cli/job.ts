import type { Io } from './io.ts'
import type { OutputWriter, Surroundings } from './output-writer.ts'
import { OUTPUTS } from './outputs.ts'
import { type Paint, painterFor } from './paint.ts'
import { type Progress, progressOn } from './progress.ts'
import type { Settings } from './settings.ts'

/** All that the work on each input has in common. */
export interface Job {
  readonly settings: Settings
  readonly io: Io
  readonly sources: readonly string[]
  readonly writer: OutputWriter
  readonly surroundings: Surroundings
  readonly progress: Progress
  readonly paintMessage: Paint
}

const DEFAULT_WIDTH = 80

/** What there is to do. */
export async function jobOf(settings: Settings, io: Io): Promise<Job> {
  const { stdout, stderr, env } = io
  const sources = settings.files.length === 0 ? ['-'] : settings.files
  const several = sources.length > 1
  return {
    settings,
    io,
    sources,
    writer: await OUTPUTS[settings.to ?? (stdout.isTTY ? 'table' : 'ndjson')](),
    surroundings: { several, width: widthOf(io), paint: painterFor(stdout, env) },
    progress: progressOn(io, several, settings.quiet),
    paintMessage: painterFor(stderr, env),
  }
}

/** A table for a person fits the terminal; one that goes elsewhere is not cut. */
function widthOf({ stdout }: Io): number {
  return stdout.isTTY ? stdout.columns || DEFAULT_WIDTH : Number.POSITIVE_INFINITY
}
