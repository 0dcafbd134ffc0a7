import type { DigestEntry } from '../types.ts'
import { jsonText } from './json-text.ts'

/** What {@link toNdjson} may be told. */
export interface NdjsonOptions {
  /** Where the entries come from; each line then begins with it, under the key `source`. */
  readonly source?: string
}

/**
 * Entries as JSON, one a line, with all that they have, `fields` of your own extractors included.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { toNdjson } from 'undigest/writers'
 *
 * const { entries } = parseDigest('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024\n')
 * toNdjson(entries, { source: 'page.txt' }) // '{"source":"page.txt","githubLinks":[],"links":[],"title":"A Title",…
 * ```
 */
export function toNdjson(entries: Iterable<DigestEntry>, options?: NdjsonOptions): string {
  return [...ndjsonLines(entries, options)].join('')
}

/**
 * The lines of {@link toNdjson}, line ends included.
 *
 * @example
 * ```ts
 * import { ndjsonLines } from 'undigest/writers'
 *
 * const entry = { title: 'A Title', githubLinks: [], links: [] }
 * Array.from(ndjsonLines([entry])) // ['{"title":"A Title","githubLinks":[],"links":[]}\n']
 * ```
 */
export function* ndjsonLines(
  entries: Iterable<DigestEntry>,
  { source }: NdjsonOptions = {},
): Generator<string> {
  for (const entry of entries) {
    yield `${jsonText(source === undefined ? entry : { source, ...entry })}\n`
  }
}
