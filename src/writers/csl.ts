import type { DigestEntry } from '../types.ts'
import { createCslIds } from './csl-ids.ts'
import { type CslItem, cslItem } from './csl-item.ts'
import { jsonText } from './json-text.ts'

/**
 * Entries as the text of a [CSL-JSON](https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) array, which
 * Zotero, pandoc and citation-js read. See {@link toCslItems} for what is in it.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { toCsl } from 'undigest/writers'
 *
 * const { entries } = parseDigest('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024\n')
 * toCsl(entries) // '[\n  {\n    "id": "a-title",\n    "type": "article",\n    "title": "A Title",\n …
 * ```
 */
export function toCsl(entries: Iterable<DigestEntry>): string {
  return [...cslPieces(entries)].join('')
}

/**
 * The text of {@link toCsl} in pieces, one for each entry and one for the end. Of the entries that were written nothing
 * is kept but their ids.
 *
 * @example
 * ```ts
 * import { cslPieces } from 'undigest/writers'
 *
 * const entry = { title: 'A Title', githubLinks: [], links: [] }
 * Array.from(cslPieces([entry, entry])).length // 3
 * ```
 */
export function* cslPieces(entries: Iterable<DigestEntry>): Generator<string> {
  const list = createCslList()
  for (const entry of entries) yield list.add(entry)
  yield list.end()
}

/**
 * Entries as plain items of CSL-JSON, for tools that take objects. No two have the same `id`; an entry that comes again
 * gets a number behind it.
 *
 * Nothing is invented:
 *
 * - `Doe, Jane` is a family name and a given name. Any other name stays whole, as a `literal`: which part of
 *   `Paulo André` is the family name would be a guess.
 * - A date is as precise as the digest states it. One without a year is the text that is printed. Where the year is
 *   inferred, `note` says so.
 * - `DOI`, `PMID` and `URL` are there if they are printed. None is built from another.
 * - Where not all authors are named, `note` says so; there is no `et al.` among them.
 * - A venue makes it an `article-journal`, for what is printed does not tell a conference from a journal. Without one,
 *   or with the name of a server in its place (`bioRxiv`), it is an `article`, as CSL calls preprints.
 *
 * A pair of tags in a text, `<i>…</i>`, is markup in CSL and stays so; a tag that has no partner is made text by an
 * unseen character (U+2060).
 *
 * @example
 * ```ts
 * import { toCslItems } from 'undigest/writers'
 *
 * const entry = {
 *   title: 'A Title',
 *   authors: ['Doe, Jane', 'Paulo André'],
 *   identifiers: { arxiv: '2401.00001' },
 *   githubLinks: [],
 *   links: [],
 * }
 * toCslItems([entry])[0]
 * // {
 * //   id: 'arXiv:2401.00001',
 * //   type: 'article',
 * //   title: 'A Title',
 * //   author: [{ family: 'Doe', given: 'Jane' }, { literal: 'Paulo André' }],
 * //   publisher: 'arXiv',
 * //   number: 'arXiv:2401.00001',
 * // }
 * ```
 */
export function toCslItems(entries: Iterable<DigestEntry>): CslItem[] {
  const idOf = createCslIds()
  return Array.from(entries, (entry) => cslItem(entry, idOf(entry)))
}

/** The text of a CSL-JSON array whose entries come one at a time. */
export interface CslList {
  /** The piece of an entry. */
  readonly add: (entry: DigestEntry) => string
  /** The piece behind the last. */
  readonly end: () => string
}

/** Starts the text of a CSL-JSON array. */
export function createCslList(): CslList {
  const idOf = createCslIds()
  let before = '['
  return {
    add(entry) {
      const item = jsonText(cslItem(entry, idOf(entry)), 2).replaceAll('\n', '\n  ')
      const piece = `${before}\n  ${item}`
      before = ','
      return piece
    },
    end: () => (before === '[' ? '[]' : '\n]'),
  }
}
