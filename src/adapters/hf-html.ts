/**
 * The saved HTML of Hugging Face papers.
 *
 * @packageDocumentation
 */
import type { TextAdapter } from '../contracts.ts'
import { HF_HTML } from './hf-html/format.ts'
import { readPage } from './hf-html/read-page.ts'

/**
 * The adapter for the saved HTML of [Hugging Face papers](https://huggingface.co/papers): the daily list, that of a week
 * or a month, trending papers, a search, and the page of a single paper.
 *
 * The papers are read from the data that the page carries for its scripts, which has all authors and whole abstracts.
 * Where there is none, they are read from the cards that the page shows. A script never runs.
 *
 * A page that holds no papers, such as one to log in or an error, is an `unknown-format` with the title of the page; one
 * that breaks off is `input-truncated`, and one that no parser would survive is `too-deep`.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { hfHtml } from 'undigest/hf-html'
 *
 * const page = '<article><h3><a href="/papers/2401.00001">A Title</a></h3><p>An abstract.</p></article>'
 * const { entries } = parseDigest(page, { adapters: [hfHtml()] })
 * entries[0].url // 'https://huggingface.co/papers/2401.00001'
 * ```
 */
export function hfHtml(): TextAdapter {
  return {
    ...HF_HTML,
    customs: ['current-year-omitted'],
    read: readPage,
  }
}
