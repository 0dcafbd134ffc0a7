import type { FieldLabel, RawField } from '../../types.ts'
import type { Part } from '../xml/parts.ts'

/** A field where a part stands, unless it says nothing. */
export function field(
  { position }: Part,
  label: FieldLabel | (string & {}),
  value: string,
  url?: string,
): RawField[] {
  if (url !== undefined) return [{ label, value, url, position }]
  return /\S/.test(value) ? [{ label, value, position }] : []
}
