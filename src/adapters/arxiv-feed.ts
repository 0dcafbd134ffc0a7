/**
 * arXiv's feeds: the answers of its API, and the announcements of a day.
 *
 * @packageDocumentation
 */
import type { TextAdapter } from '../contracts.ts'
import { ARXIV_FEED } from './arxiv-feed/format.ts'
import { createFeedReader } from './arxiv-feed/reader.ts'

/**
 * The adapter for arXiv's feeds: the Atom of its API, and the announcements of a day as Atom, as RSS 2.0 and, as they were
 * until 2024, as RDF.
 *
 * An error in place of papers is an `error-response`. A feed that is cut off gives what stands before the cut, and
 * `input-truncated`. What is nested over 500 elements deep is no feed of arXiv: it is `too-deep`, and the rest is not read.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { arxivFeed } from 'undigest/arxiv-feed'
 *
 * const entry = '<entry><id>http://arxiv.org/abs/2401.00001v2</id><title>A Title</title></entry>'
 * const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id>${entry}</feed>`
 * const { entries } = parseDigest(feed, { adapters: [arxivFeed()] })
 * entries[0].identifiers // {arxiv: '2401.00001', arxivVersion: 2}
 * ```
 */
export function arxivFeed(): TextAdapter {
  return {
    ...ARXIV_FEED,
    stream: createFeedReader,
  }
}
