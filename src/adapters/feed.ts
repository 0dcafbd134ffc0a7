/**
 * Feeds of journals, publishers, PubMed and aggregators.
 *
 * @packageDocumentation
 */
import type { TextAdapter } from '../contracts.ts'
import { FEED } from './feed/format.ts'
import { createFeedReader } from './feed/reader.ts'

/**
 * The adapter for feeds of journals, publishers, PubMed and aggregators: RSS, Atom, RDF and, given as text,
 * [JSON Feed](https://www.jsonfeed.org). Every item is an entry. arXiv's own feeds have an adapter of their own.
 *
 * What publishers put around an abstract is read for what it states: names, DOI, journal, date. A feed that is cut off
 * gives what stands before the cut, and `input-truncated`.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { feed } from 'undigest/feed'
 *
 * const item = '<item><title>A Title</title><guid>10.1000/MOTHS.7</guid><author>Moth A, Lamp B</author></item>'
 * const { entries } = parseDigest(`<rss><channel>${item}</channel></rss>`, { adapters: [feed()] })
 * entries[0].authors // ['Moth A', 'Lamp B']
 * entries[0].identifiers // {doi: '10.1000/moths.7'}
 * ```
 */
export function feed(): TextAdapter {
  return {
    ...FEED,
    stream: createFeedReader,
  }
}
