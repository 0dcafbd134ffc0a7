import type { EntryOf, Extractors, ParseOptions } from './contracts.ts'
import { decode } from './decode.ts'
import { inputOf } from './input.ts'
import { createReporter } from './messages.ts'
import { checkOptions } from './options.ts'
import { readWhole } from './read-whole.ts'
import type { Digest, DigestMessage } from './types.ts'

/**
 * Reads a research digest: text, bytes (UTF-8, or UTF-16 with a byte order mark) or a JSON value in, one typed entry
 * per paper out. Synchronous and pure: the result depends on the arguments alone.
 *
 * Bad input never throws: it gives the entries that can be read, and messages.
 *
 * @throws a `TypeError` for an input or an option that is of the wrong type, and for an unknown option
 * @throws a `RangeError` for an option whose value is impossible, such as a format that no adapter has
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 *
 * const { entries } = parseDigest('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024 1\n')
 * entries[0].title // 'A Title'
 * entries[0].publishedAt?.iso // '2024-11-25'
 * ```
 */
export function parseDigest<X extends Extractors>(
  input: string | Uint8Array | object,
  options: ParseOptions<X> = {},
): Digest<EntryOf<X>> {
  checkOptions(options)
  const { input: given, messages } = decode(input)
  const digest = readWhole(inputOf(given), options)
  return { ...digest, messages: reported([...messages, ...digest.messages], options) }
}

/** Messages about the whole input first, then by their place. */
function reported(
  messages: readonly DigestMessage[],
  { rules }: Pick<ParseOptions, 'rules'>,
): DigestMessage[] {
  const told: DigestMessage[] = []
  const report = createReporter(rules, (found) => told.push(found))
  for (const found of messages.toSorted((a, b) => offsetOf(a) - offsetOf(b))) report(found)
  return told
}

function offsetOf({ place }: DigestMessage): number {
  if (!place) return -1
  return 'start' in place ? place.start.offset : place.offset
}
