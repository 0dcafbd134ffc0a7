import type { Source } from '../../source.ts'
import type { RawField, RawRecord } from '../../types.ts'
import type { Draft, DraftField } from './draft.ts'

/** Texts about a paper, the best one first. An entry has one kind of them. */
const TEXTS: readonly string[] = ['abstract', 'snippet', 'summary', 'text']

/** Ends a record: which of its links is its own, and which of its texts is its abstract. */
export function finishDraft({ fields, start, end }: Draft, source: Source): RawRecord {
  promoteLink(fields)
  const kind = TEXTS.find((text) => fields.some(({ label }) => label === text))
  for (const field of fields)
    if (TEXTS.includes(field.label) && field.label !== kind) field.label = field.printed ?? 'remark'
  return {
    fields: fields.map((field) => rawField(field, source)),
    position: source.position(start, end),
  }
}

function promoteLink(fields: readonly DraftField[]): void {
  if (fields.some(({ label }) => label === 'url')) return
  const links = fields.filter(({ label, rank = 0 }) => label === 'link' && rank > 0)
  const own = links.find(({ rank }) => rank === 2) ?? links[0]
  if (own) own.label = 'url'
}

function rawField({ label, value, url, start, end }: DraftField, source: Source): RawField {
  const field = { label, value, ...(url !== undefined && { url }) }
  return end > start ? { ...field, position: source.position(start, end) } : field
}
