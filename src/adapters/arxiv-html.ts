/**
 * arXiv's pages that list papers: the listings of a category, and the results of a search.
 *
 * @packageDocumentation
 */
import type { TextAdapter } from '../contracts.ts'
import { ARXIV_HTML } from './arxiv-html/format.ts'
import { readPage } from './arxiv-html/page.ts'

/**
 * The adapter for the HTML of arXiv's listings (new, recent, a month, catchup) and of the results of its search.
 *
 * A page of arXiv that lists nothing because something went wrong is an `error-response`, and any other page
 * an `unknown-format`. A page that is cut off gives what stands before the cut, and `input-truncated`. One whose
 * elements are nested too deeply for a parser is `too-deep`, and is not read.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { arxivHtml } from 'undigest/arxiv-html'
 *
 * const page = `<div id="dlpage"><dl>
 *   <dt><a href="/abs/2401.00001">arXiv:2401.00001</a></dt>
 *   <dd><div class="list-title">Title: A Title</div></dd>
 * </dl></div>`
 * const { entries } = parseDigest(page, { adapters: [arxivHtml()] })
 * entries[0].url // 'https://arxiv.org/abs/2401.00001'
 * ```
 */
export function arxivHtml(): TextAdapter {
  return { ...ARXIV_HTML, read: readPage }
}
