/**
 * arXiv's daily mailing, and its lists of the past week and of a month, as text.
 *
 * @packageDocumentation
 */
import type { TextAdapter } from '../contracts.ts'
import { ARXIV_EMAIL } from './arxiv-email/format.ts'
import { createReader } from './arxiv-email/reader.ts'

/**
 * The adapter for arXiv's daily mailing, and for its lists of the past week and of a month, as text: as sent, or as pasted
 * from a mail client.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { arxivEmail } from 'undigest/arxiv-email'
 *
 * const entry = '\\\\\narXiv:2401.00001\nDate: Mon, 1 Jan 2024 09:00:00 GMT   (12kb)\n\nTitle: A Title\n'
 * parseDigest(entry, { adapters: [arxivEmail()] }).entries[0].identifiers // {arxiv: '2401.00001'}
 * ```
 */
export function arxivEmail(): TextAdapter {
  return {
    ...ARXIV_EMAIL,
    stream: createReader,
  }
}
