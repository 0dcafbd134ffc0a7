/**
 * Records of PubMed as tagged text (MEDLINE, `.nbib`).
 *
 * @packageDocumentation
 */
import type { ReadContext, TextAdapter } from '../contracts.ts'
import type { RawDigest } from '../types.ts'
import { PUBMED } from './pubmed/format.ts'
import { createTagReader } from './pubmed/reader.ts'

/**
 * The adapter for records of [PubMed](https://pubmed.ncbi.nlm.nih.gov) as tagged text: what it calls the formats PubMed and
 * MEDLINE, in files that end in `.nbib` or `.txt`, and the same of ERIC.
 *
 * Tags that no reader claims arrive in `unknown` under their names.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { pubmed } from 'undigest/pubmed'
 *
 * const record = 'PMID- 12345678\nDP  - 2024 Jan 5\nTI  - A Title.\nFAU - Moth, Ada\nAU  - Moth A\n'
 * const { entries } = parseDigest(record, { adapters: [pubmed()] })
 * entries[0].identifiers // {pmid: '12345678'}
 * entries[0].authors // ['Moth, Ada']
 * entries[0].publishedAt.iso // '2024-01-05'
 * ```
 */
export function pubmed(): TextAdapter {
  return {
    ...PUBMED,
    read: readText,
    stream: createTagReader,
  }
}

function readText(text: string, context: ReadContext): Partial<RawDigest> {
  const reader = createTagReader(context)
  reader.push(text)
  return reader.finish()
}
