/**
 * Newsletters, only some of whose items are papers.
 *
 * @packageDocumentation
 */
import type { TextAdapter } from '../contracts.ts'
import { NEWSLETTER } from './newsletter/format.ts'
import { readNewsletter } from './newsletter/read-newsletter.ts'

/**
 * The adapter for newsletters that print items of all kinds, such as those of TLDR, as Markdown, as HTML or as plain text
 * with a list of its addresses.
 *
 * An item is a title that is a link, and the text below it. Only the items whose link leads to a paper are entries: to
 * arXiv, OpenReview, a paper on Hugging Face, PubMed, or an address with a DOI. The others are boilerplate.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { newsletter } from 'undigest/newsletter'
 *
 * const issue = `# Some News 2025-02-19
 *
 * [### A Title (5 minute read)](https://arxiv.org/abs/2401.00001?utm_source=some)
 *
 * Somebody found something out.
 *
 * [### A Product (2 minute read)](https://example.org/)
 *
 * Somebody sells something.
 * `
 * const { digestDate, entries } = parseDigest(issue, { adapters: [newsletter()] })
 * digestDate?.iso // '2025-02-19'
 * entries.map(({ title, url, abstract }) => [title, url, abstract])
 * // [['A Title', 'https://arxiv.org/abs/2401.00001', 'Somebody found something out.']]
 * ```
 */
export function newsletter(): TextAdapter {
  return { ...NEWSLETTER, read: readNewsletter }
}
