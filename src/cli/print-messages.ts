import type { DigestMessage } from '../types.ts'
import type { Job } from './job.ts'
import { failureLine, messageLine } from './report.ts'
import type { Settings } from './settings.ts'
import { writePieces } from './write-pieces.ts'

/** Prints messages about an input. Resolves to whether one of them is a failure. */
export async function printMessages(
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

/** Prints why an input cannot be read. */
export async function printFailure(job: Job, source: string, failure: string): Promise<void> {
  await job.progress.clear()
  await job.io.stderr.write(failureLine(source, failure, job.paintMessage))
}

/** An error about an input as a whole says that it cannot be read, which is no noise. */
function isShown({ fatal, place }: DigestMessage, { quiet, verbose }: Settings): boolean {
  return quiet ? fatal === true && place === undefined : verbose || fatal !== undefined
}

function isFailure({ fatal }: DigestMessage, { strict }: Settings): boolean {
  return fatal === true || (strict && fatal === false)
}
