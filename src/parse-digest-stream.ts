import type { Abort, EntryOf, Extractors, StreamOptions } from './contracts.ts'
import { isBytes } from './decode.ts'
import { checkStreamOptions } from './options.ts'
import { type PieceReader, readPieces } from './read-pieces.ts'
import { show } from './show.ts'

/**
 * Reads a research digest that comes in pieces, and yields each entry as soon as it is complete: for digests that are
 * too long for the memory, or that are not there yet.
 *
 * The entries are those of {@link parseDigest}, whatever the way in which the input is cut, as long as a
 * `referenceDate` is given. Without one, dates without a year have it only if the digest has told its own date before
 * them. No more is kept than 512 lines, one entry and, in renderings with reference links, 4 million characters; a
 * format that has to be read as a whole is collected first, and a message says so. Messages go to `onMessage`.
 *
 * Where the source fails or the signal is given, the entries before the last are yielded, and then the error is thrown.
 *
 * @throws a `TypeError` or a `RangeError` at once for wrong options, as {@link parseDigest}, and a `TypeError` for a
 *   source that is no async iterable; from the generator, one for a piece that is neither text nor bytes
 *
 * @example
 * ```ts
 * import { parseDigestStream } from 'undigest'
 *
 * async function* source() {
 *   yield 'A Title\n\nAn abst'
 *   yield 'ract.\n\n  • 7 authors\n·\nNov 25, 2024'
 * }
 * for await (const entry of parseDigestStream(source())) entry.title // 'A Title'
 * ```
 */
export function parseDigestStream<X extends Extractors>(
  source: AsyncIterable<string | Uint8Array>,
  options: StreamOptions<X> = {},
): AsyncGenerator<EntryOf<X>, void, undefined> {
  checkStreamOptions(options)
  if (typeof source?.[Symbol.asyncIterator] !== 'function')
    throw new TypeError(`Expected an async iterable of strings or bytes, got ${show(source)}`)
  return readSource(source, readPieces(options), options)
}

/** Larger pieces are cut, so that their entries need not all be there at once. */
const LONGEST_PIECE = 65_536

async function* readSource<Entry>(
  source: AsyncIterable<string | Uint8Array>,
  reader: PieceReader<Entry>,
  { signal, onMessage }: Pick<StreamOptions, 'signal' | 'onMessage'>,
): AsyncGenerator<Entry, void, undefined> {
  const ready = (): Entry[] => {
    const { entries, messages } = reader.take()
    if (onMessage) for (const found of messages) onMessage(found)
    return entries
  }
  try {
    for await (const piece of signal ? untilAborted(source, signal) : source) {
      for (const part of parts(piece)) {
        reader.push(part)
        yield* ready()
      }
    }
  } catch (error) {
    reader.breakOff()
    yield* ready()
    throw error
  }
  reader.finish()
  yield* ready()
}

function* parts(piece: string | Uint8Array): Generator<string | Uint8Array> {
  const isLong = (typeof piece === 'string' || isBytes(piece)) && piece.length > LONGEST_PIECE
  if (!isLong) yield piece
  else
    for (let from = 0; from < piece.length; from += LONGEST_PIECE)
      yield piece.slice(from, from + LONGEST_PIECE)
}

/** The pieces of a source until a signal is given; a source that gives none then is not waited for. */
async function* untilAborted<Piece>(
  source: AsyncIterable<Piece>,
  signal: Abort,
): AsyncGenerator<Piece, void, undefined> {
  const iterator = source[Symbol.asyncIterator]()
  let done: boolean | undefined = false
  try {
    while (!done) {
      const next = await nextUntilAborted(iterator, signal)
      done = next.done
      if (!next.done) yield next.value
    }
  } finally {
    // A source that hangs would not answer, so no one waits for it.
    if (!done) void closed(iterator)
  }
}

function nextUntilAborted<Piece>(
  iterator: AsyncIterator<Piece>,
  signal: Abort,
): Promise<IteratorResult<Piece>> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort)
    const settled = (): void => signal.removeEventListener('abort', abort)
    iterator.next().then(resolve, reject).finally(settled)
  })
}

async function closed(iterator: AsyncIterator<unknown>): Promise<void> {
  try {
    await iterator.return?.()
  } catch {
    // The stream ends with its first error.
  }
}
