import { failureOf } from './failures.ts'
import type { Job } from './job.ts'
import { type Opened, openInput } from './open-input.ts'
import { bytesOf, wholeUpTo } from './read-input.ts'

/** What something gives, or why it fails. */
export type OrFailure<T> = { readonly value: T } | { readonly failure: string }

/** Opens an input. One that is not longer than so many bytes is read as a whole. */
export function openSource(
  { io, progress, settings }: Job,
  source: string,
  longestWhole: number,
): Promise<OrFailure<Opened>> {
  const bytes = bytesOf(source, io, (length) => progress.show(source, length))
  return orFailure(async () => openInput(settings, await wholeUpTo(longestWhole, bytes)))
}

/** What an input gives, or why it cannot be read. What cannot be written is another matter, and ends the command. */
export async function orFailure<T>(read: () => T | Promise<T>): Promise<OrFailure<T>> {
  try {
    return { value: await read() }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}
