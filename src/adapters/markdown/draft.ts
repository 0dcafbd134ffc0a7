import type { FieldLabel } from '../../types.ts'
import type { Place } from './inline.ts'
import type { Segment } from './segments.ts'

/** A field of a record that is being read. */
export interface DraftField {
  label: FieldLabel | (string & {})
  readonly value: string
  readonly url?: string | undefined
  readonly start: number
  readonly end: number
  /** What the page calls it. */
  readonly printed?: string | undefined
  /** How likely a link is the entry's own: 2 by its words, 1 by its address. */
  readonly rank?: number | undefined
}

/** A record that is being read. */
export interface Draft {
  readonly fields: DraftField[]
  readonly start: number
  end: number
  /** The title is a heading. */
  isSection: boolean
}

/** Starts a record. */
export function createDraft({ start, end }: Place): Draft {
  return { fields: [], start, end, isSection: false }
}

/** Whether a record has a field. */
export function hasField({ fields }: Draft, ...labels: readonly string[]): boolean {
  return fields.some(({ label }) => labels.includes(label))
}

/** Adds a field, unless it has no value. */
export function addField(
  draft: Draft,
  label: DraftField['label'],
  value: string,
  segments: readonly Segment[],
  more: Pick<DraftField, 'url' | 'printed' | 'rank'> = {},
): void {
  if (!/\S/.test(value) && more.url === undefined) return
  const [first] = segments
  const start = first?.start ?? draft.start
  draft.fields.push({ label, value, start, end: segments.at(-1)?.end ?? start, ...more })
}
