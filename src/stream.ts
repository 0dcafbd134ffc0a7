/**
 * Digests as web streams: for `fetch` and for files in a browser, wherever a `TransformStream` fits.
 *
 * @packageDocumentation
 */
import type { EntryOf, Extractors, NoExtractors, StreamOptions } from './contracts.ts'
import { checkTransformOptions } from './options.ts'
import { readPieces } from './read-pieces.ts'

/** What {@link createDigestStream} may be told: what `parseDigestStream` may be, but for the signal, which `pipeThrough` takes itself. */
export type TransformOptions<X extends Extractors = NoExtractors> = Omit<StreamOptions<X>, 'signal'>

/**
 * A web stream that takes strings or bytes and gives entries, as `parseDigestStream` does.
 *
 * Where the source fails, web streams discard what was not taken yet, so entries are lost, up to all of them, and
 * `input-cut` is not told. `parseDigestStream` yields them, and takes a `ReadableStream` as it is.
 *
 * @throws a `TypeError` or a `RangeError` for wrong options, a signal among them; a piece that is neither text nor bytes is an error of the
 *   stream
 *
 * @example
 * ```ts
 * import { createDigestStream } from 'undigest/stream'
 *
 * const page = new Blob(['A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024'])
 * for await (const entry of page.stream().pipeThrough(createDigestStream())) entry.title // 'A Title'
 * ```
 */
export function createDigestStream<X extends Extractors>(
  options: TransformOptions<X> = {},
): TransformStream<string | Uint8Array, EntryOf<X>> {
  checkTransformOptions(options)
  const reader = readPieces(options)
  const pass = (controller: TransformStreamDefaultController<EntryOf<X>>): void => {
    const { entries, messages } = reader.take()
    for (const found of messages) options.onMessage?.(found)
    for (const entry of entries) controller.enqueue(entry)
  }
  return new TransformStream({
    transform(piece, controller) {
      reader.push(piece)
      pass(controller)
    },
    flush(controller) {
      reader.finish()
      pass(controller)
    },
  })
}
