/**
 * Records of PubMed as text: tagged (MEDLINE, `.nbib`), with abstracts, and as summaries.
 *
 * @packageDocumentation
 */
import type { ReadContext, TextAdapter } from '../contracts.ts'
import type { RawDigest } from '../types.ts'
import { createRecordReader } from './pubmed/choose-reader.ts'
import { PUBMED } from './pubmed/format.ts'

/**
 * The adapter for records of [PubMed](https://pubmed.ncbi.nlm.nih.gov) as text: what it calls the formats PubMed and
 * MEDLINE, in files that end in `.nbib` or `.txt`, and the same of ERIC and of Ovid; and its lists with numbers, with
 * abstracts or without.
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
    stream: createRecordReader,
  }
}

function readText(text: string, context: ReadContext): Partial<RawDigest> {
  const reader = createRecordReader(context)
  reader.push(text)
  return reader.finish()
}
