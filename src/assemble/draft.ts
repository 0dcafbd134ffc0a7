import type { RawField, RawRecord, Token } from '../types.ts'
import { type Line, positionOf } from './lines.ts'

/** The card that is being read. */
export interface Draft {
  fields: RawField[]
  /** The labels of its fields. */
  readonly labels: Set<string>
  /** The address of the card, where it stands on a line of its own. */
  url: string | undefined
  first: Token | undefined
  last: Token | undefined
  /** How far it has been read: not begun, before its title, in its abstract, in its byline or behind it. */
  stage: 'none' | 'head' | 'body' | 'tail'
  /** How many paragraphs of its abstract were read. */
  paragraphs: number
  /** Its title and its abstract stand in one run, without a blank line between them. */
  dense: boolean
  /** The first of the lines that say nothing by themselves and wait for the field that follows. */
  lead: Token | undefined
}

/** A card of which nothing has been read but the lines that wait for its first field. */
export function createDraft(lead?: Token): Draft {
  return {
    fields: [],
    labels: new Set(),
    url: undefined,
    first: undefined,
    last: undefined,
    stage: 'none',
    paragraphs: 0,
    dense: false,
    lead,
  }
}

/** Adds a field that stands in the lines from one to another. Addresses that are not known (`[12]`) are left out. */
export function addField(
  draft: Draft,
  label: RawField['label'],
  value: string,
  from: Line,
  to: Line,
  url?: string,
): void {
  const first = draft.lead ?? from.from
  draft.first ??= first
  if (!draft.last || draft.last.offset < to.token.offset) draft.last = to.token
  draft.lead = undefined
  if (draft.stage === 'none') draft.stage = 'head'
  const position = positionOf(first, to.token)
  if (label === 'url') draft.url ??= value
  draft.labels.add(label)
  draft.fields.push(
    !url || url.startsWith('[') ? { label, value, position } : { label, value, url, position },
  )
}

/** Keeps a line that says nothing by itself for the field that follows. */
export function keepLine(draft: Draft, line: Line): void {
  draft.lead ??= line.from
}

/** Gives a line that says nothing by itself to the field before it, or else to the one that follows. */
export function joinLine(draft: Draft, line: Line): void {
  const field = draft.fields.at(-1)
  if (!field?.position || draft.lead) return keepLine(draft, line)
  const { end } = positionOf(line.token, line.token)
  draft.last = line.token
  draft.fields[draft.fields.length - 1] = {
    ...field,
    position: { start: field.position.start, end },
  }
}

/** The record of a card; nothing where there is no title, or nothing but a title. */
export function recordOf({ fields, first, last, stage }: Draft): RawRecord | undefined {
  const evident = stage !== 'head' && (fields.length > 1 || fields[0]?.url !== undefined)
  return evident ? { fields, position: positionOf(first!, last!) } : undefined
}
