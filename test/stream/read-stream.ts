import type { Extractors, StreamOptions } from '../../src/contracts.ts'
import { type DigestEntry, type DigestMessage, parseDigestStream } from '../../src/index.ts'
import type { Piece } from './cuttings.ts'

/** What came out of a stream, in its order. */
export interface Streamed {
  readonly entries: DigestEntry[]
  readonly messages: DigestMessage[]
}

/** The pieces, one at a time. */
export async function* sourceOf(pieces: Iterable<Piece>): AsyncGenerator<Piece> {
  yield* pieces
}

/** Reads all pieces as a stream. */
export async function readStream<X extends Extractors>(
  pieces: Iterable<Piece>,
  options?: StreamOptions<X>,
): Promise<Streamed> {
  const entries: DigestEntry[] = []
  const messages: DigestMessage[] = []
  const onMessage = (found: DigestMessage): void => void messages.push(found)
  for await (const entry of parseDigestStream(sourceOf(pieces), { ...options, onMessage }))
    entries.push(entry)
  return { entries, messages }
}

/** Messages in the order in which a digest has them: those about the whole input first, then by their place. */
export function inOrder(messages: readonly DigestMessage[]): DigestMessage[] {
  return messages.toSorted((a, b) => offsetOf(a) - offsetOf(b))
}

function offsetOf({ place }: DigestMessage): number {
  if (!place) return -1
  return 'start' in place ? place.start.offset : place.offset
}
