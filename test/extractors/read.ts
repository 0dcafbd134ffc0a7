import type { ExtendedEntry, Extractor, Extractors, FieldsOf } from '../../src/contracts.ts'
import { normalize } from '../../src/normalize.ts'
import type { DigestMessage, RawField, RawRecord } from '../../src/types.ts'

/** A record of these fields, at a place in a text. */
export const placed = (fields: readonly RawField[]): RawRecord => ({
  fields,
  position: {
    start: { line: 3, column: 1, offset: 20 },
    end: { line: 5, column: 8, offset: 60 },
  },
})

export const paper = placed([
  { label: 'title', value: 'A Title' },
  { label: 'abstract', value: 'An abstract.' },
])

/** What extractors read from a record, with all that they say of it. */
export function read<X extends Extractors>(
  extractors: X,
  record: RawRecord = paper,
): { entry: ExtendedEntry<FieldsOf<X>>; messages: readonly DigestMessage[] } {
  return normalize(record, { extractors }) as never
}

/** What one extractor reads from a record of these fields, by their labels. */
export function field(extractor: Extractor, fields: Readonly<Record<string, string>>): unknown {
  const record = Object.entries(fields).map(([label, value]) => ({ label, value }))
  return read({ field: extractor }, { fields: record }).entry.fields.field
}

/** What a function reads as the field `own` of a paper. */
export const ownField = (extract: Extractor['extract']) => read({ own: { extract } })
