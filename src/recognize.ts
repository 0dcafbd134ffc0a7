/**
 * Tells which format an input is in, without what reads it.
 *
 * @packageDocumentation
 */
import { decode } from './decode.ts'
import { inputOf } from './input.ts'
import { type Recognition, recognizeInput } from './recognize-input.ts'

export { type FormatName, formatNames, type Recognition } from './recognize-input.ts'

/**
 * Tells by content alone which format an input is in, as `parseDigest` does with the adapters of `undigest/adapters`, but
 * without loading a parser. Of a text it looks at the first 64 kB; one that begins like JSON is parsed whole.
 *
 * @throws a `TypeError` for what is no text, bytes or JSON value
 *
 * @example
 * ```ts
 * import { recognize } from 'undigest/recognize'
 *
 * recognize('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024').format // 'hf-papers'
 * recognize('<!doctype html><title>Log in to arXiv</title>').nearest // ['arxiv-html', 'hf-html', 'arxiv-email', 'arxiv-feed']
 * ```
 */
export function recognize(input: string | Uint8Array | object): Recognition {
  return recognizeInput(inputOf(decode(input).input))
}
