import type { ExtractContext, Extractor } from '../contracts.ts'
import type { DigestEntry } from '../types.ts'

/** An extractor whose field has values of this type. */
export interface ExtractorOf<Value> extends Extractor {
  /** The value, or `undefined` where the entry does not state it. */
  readonly extract: (entry: Readonly<DigestEntry>, context: ExtractContext) => Value | undefined
}
