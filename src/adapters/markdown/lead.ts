import { fold } from '../../fields/fold.ts'
import type { DraftField } from './draft.ts'
import { linkWordOf, roleOf } from './labels.ts'
import { isVenueText } from './pieces.ts'
import { type Segment, sliceSegments, textOf } from './segments.ts'

/** What stands before a title. */
export type LeadField = Pick<DraftField, 'label' | 'value'>

/** A line without what stands before its title. */
export interface Lead {
  readonly lead: readonly LeadField[]
  /** The links within it. */
  readonly links: readonly Segment[]
  readonly segments: readonly Segment[]
}

/** The number of an entry, or a sign that stands for one. */
export const NUMBER =
  /^\s*(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)、](?=\s|$)|#\d{1,4}[.:)]?|[\u2460-\u2473]|🥇|🥈|🥉|[⭐🔥🆕✨📄📝📌])\s*/u
const DATE =
  /^\s{0,8}[[(【]?\s?((?:\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{4}年\d{1,2}月(?:\d{1,2}日)?))\s?[\])】]?\s?[,:，：|—–-]?\s{1,3}/
const ID = /^\s*\[?((?:arxiv:)?\d{4}\.\d{4,5}(?:v\d{1,2})?)\]?\s*(?:[—–:|-]\s*|\s(?=\S))/i
const VENUE =
  /^\s*[[(【]\s*([\p{Lu}][\p{L}\d &'’./-]{1,30}\s?['’]?\d{2,4}(?:\s[\p{L}]{1,15})?)\s*[\])】]\s*[,:-]?\s*/u
/** `ICRA 2023, A Title`, `arXiv 2024.08, A Title` */
const VENUE_AND_COMMA =
  /^\s*((?!In\s)(?:[\p{L}&-]{2,15}\s){1,3}(?:19|20)\d\d(?:\.\d{1,2})?(?:\s\p{Ll}{1,12})?),\s{1,3}(?=\S)/u
const CATEGORY =
  /^\s*[[(【]\s*((?:cs|math|stat|eess|physics|q-bio|q-fin|econ|astro-ph|cond-mat|nlin|hep-(?:ex|lat|ph|th)|gr-qc|quant-ph)(?:\.[A-Za-z-]{2,12})?)\s*[\])】]\s*[,:-]?\s*/
const TAG = /^\s*[[(【]([^[\]()（）【】]{1,30})[\])】][\s,:-]{0,8}(?=\S)/
const NAME = /^\s*([^\s"“”:：[\]][^"“”:：[\]]{0,39})[:：]\s*(?=["“][^"“”]{8,400}["”])/
const LINKED = /^\s*[,:：|–—-]\s{1,3}(?=\S+\s+\S+\s+\S)/

interface Match {
  readonly length: number
  readonly field?: LeadField | undefined
}

/** Takes off what stands before a title: numbers, dates, venues, categories, and links of one word. */
export function splitLead(line: readonly Segment[], isWhole: boolean): Lead {
  const lead: LeadField[] = []
  const links: Segment[] = []
  let segments = line
  for (let turn = 0; turn < 4; turn += 1) {
    const text = textOf(segments)
    const match = inText(text) ?? (isWhole ? undefined : beforeItem(segments, text))
    if (!match || match.length >= text.trimEnd().length) break
    if (match.field) lead.push(match.field)
    links.push(...sliceSegments(segments, 0, match.length).filter(({ link }) => link))
    segments = sliceSegments(segments, match.length)
  }
  return { lead, links, segments }
}

function inText(text: string): Match | undefined {
  const number = NUMBER.exec(text)
  if (number) return { length: number[0].length }
  return (
    fieldAt(DATE, 'published', text) ??
    fieldAt(ID, 'arxiv', text) ??
    fieldAt(VENUE, 'venue', text) ??
    fieldAt(CATEGORY, 'category', text)
  )
}

function fieldAt(pattern: RegExp, label: string, text: string): Match | undefined {
  const match = pattern.exec(text)
  return match ? { length: match[0].length, field: { label, value: match[1]! } } : undefined
}

/** What can stand before the title of an item, where more than in a heading is known by the links. */
function beforeItem(segments: readonly Segment[], text: string): Match | undefined {
  const named = fieldAt(NAME, 'name', text)
  if (named && !roleOf(named.field!.value)) return named
  return fieldAt(VENUE_AND_COMMA, 'venue', text) ?? tagAt(segments, text) ?? linkedAt(segments)
}

/** `[[Arxiv](…)] A Title`, `[Survey] **A Title**` */
function tagAt(segments: readonly Segment[], text: string): Match | undefined {
  const match = TAG.exec(text)
  if (!match) return undefined
  const { length } = match[0]
  const value = match[1]!.trim()
  const within = sliceSegments(segments, 0, length)
  const next = sliceSegments(segments, length).find((segment) => /\S/.test(segment.text))
  const isLinked = within.some(({ link }) => link) && !within[0]!.link
  const isWord = linkWordOf(value) !== undefined
  const label = /(?:19|20)\d\d$/.test(value) ? 'venue' : 'remark'
  if (isLinked) return { length, field: isWord ? undefined : { label, value } }
  const isTag = !isWord && next !== undefined && (next.link !== undefined || next.bold)
  return isTag ? { length, field: { label: 'remark', value } } : undefined
}

/** `[arXiv 2026.03](…), A Title` */
function linkedAt(segments: readonly Segment[]): Match | undefined {
  const link = segments[0]?.link
  if (!link) return undefined
  const end = segments.findIndex((segment) => segment.link !== link)
  const word = fold(textOf(segments.slice(0, end)))
  const isVenue = isVenueText(word) && word.split(' ').length < 4
  if (end < 0 || (!isVenue && linkWordOf(word) === undefined)) return undefined
  const behind = LINKED.exec(textOf(segments.slice(end)))
  if (!behind) return undefined
  const length = textOf(segments.slice(0, end)).length + behind[0].length
  return { length, field: isVenue ? { label: 'venue', value: word } : undefined }
}
