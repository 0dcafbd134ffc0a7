import type { Digest } from '../types.ts'
import { jsonText } from './json-text.ts'

/**
 * A digest as indented JSON.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { toJson } from 'undigest/writers'
 *
 * toJson(parseDigest('')) // '{\n  "boilerplate": [],\n  "entries": [],\n …
 * ```
 */
export function toJson(digest: Digest): string {
  return [...jsonPieces(digest)].join('')
}

/**
 * The text of {@link toJson} in pieces, one for each entry and each message, so that the text of a large digest need
 * not exist as a whole. Every line but the first begins with the margin.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { jsonPieces } from 'undigest/writers'
 *
 * Array.from(jsonPieces(parseDigest(''), '  ')).join('') // '{\n    "boilerplate": [],\n    "entries": [],\n …
 * ```
 */
export function* jsonPieces(digest: Digest, margin = ''): Generator<string> {
  let opening = '{'
  for (const [key, value] of Object.entries(digest) as [string, unknown][]) {
    yield `${opening}\n${margin}  ${jsonText(key)}: `
    if (Array.isArray(value)) yield* listPieces(value, `${margin}  `)
    else yield indented(value, `${margin}  `)
    opening = ','
  }
  yield `\n${margin}}`
}

function* listPieces(items: readonly unknown[], margin: string): Generator<string> {
  let opening = '['
  for (const item of items) {
    yield `${opening}\n${margin}  ${indented(item, `${margin}  `)}`
    opening = ','
  }
  yield items.length === 0 ? '[]' : `\n${margin}]`
}

function indented(value: unknown, margin: string): string {
  return jsonText(value, 2).replaceAll('\n', `\n${margin}`)
}
