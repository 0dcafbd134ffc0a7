import { fold } from '../../fields/fold.ts'
import { beforeTitle, type LeadField, type Match } from './before-title.ts'
import { linkWordOf, roleOf } from './labels.ts'
import { isVenueText } from './pieces.ts'
import { type Segment, sliceSegments, textOf } from './segments.ts'

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
  /^\s*[[(【]\s*((?:\p{Lu}|ar[xX]iv)[\p{L}\d &'’./-]{1,30}\s?['’]?\d{2,4}(?:\s[\p{L}]{1,15})?)\s*[\])】]\s*[,:-]?\s*/u
/** `ICRA 2023, A Title`, `arXiv 2024.08, A Title` */
const VENUE_AND_COMMA =
  /^\s*((?!In\s)(?:[\p{L}&-]{2,15}\s){1,3}(?:19|20)\d\d(?:\.\d{1,2})?(?:\s\p{Ll}{1,12})?),\s{1,3}(?=\S)/u
const CATEGORY =
  /^\s*[[(【]\s*((?:cs|math|stat|eess|physics|q-bio|q-fin|econ|astro-ph|cond-mat|nlin|hep-(?:ex|lat|ph|th)|gr-qc|quant-ph)(?:\.[A-Za-z-]{2,12})?)\s*[\])】]\s*[,:-]?\s*/
const TAG = /^\s*[[(【]([^[\]()（）【】]{1,30})[\])】][\s,:-]{0,8}(?=\S)/
const NAME = /^\s*([^\s"“”:：[\]][^"“”:：[\]]{0,39})[:：]\s*(?=["“][^"“”]{8,400}["”])/
const LINKED = /^\s*[,:：|–—-]\s{1,3}(?=\S+\s+\S+\s+\S)/

/** Pictures that stand before a title. */
const SIGNS =
  /^\s*(?:(?:\p{Extended_Pictographic}[\ufe0f\u200d]{0,2}|:[a-z\d_+-]{2,30}:)\s{0,3}){1,8}/u

/** Takes off what stands before a title: numbers, dates, venues, categories, names, and links of one word. */
export function splitLead(line: readonly Segment[], isWhole: boolean): Lead {
  const lead: LeadField[] = []
  const links: Segment[] = []
  let segments = line
  for (let turn = 0; turn < 6; turn += 1) {
    const text = textOf(segments)
    const match =
      inText(segments, text) ??
      (isWhole ? undefined : beforeItem(segments, text)) ??
      tagAt(segments, text, isWhole) ??
      (isWhole ? undefined : (linkedAt(segments) ?? beforeTitle(segments)))
    if (!match || match.length >= text.trimEnd().length) break
    lead.push(...match.fields)
    links.push(...sliceSegments(segments, 0, match.length).filter(({ link }) => link))
    segments = sliceSegments(segments, match.length)
  }
  return { lead, links, segments }
}

function inText(segments: readonly Segment[], text: string): Match | undefined {
  const number = NUMBER.exec(text) ?? SIGNS.exec(text)
  if (number) return { length: number[0].length, fields: [] }
  return (
    fieldAt(DATE, 'published', segments, text) ??
    fieldAt(ID, 'arxiv', segments, text) ??
    fieldAt(VENUE, 'venue', segments, text) ??
    fieldAt(CATEGORY, 'category', segments, text)
  )
}

function fieldAt(
  pattern: RegExp,
  label: string,
  segments: readonly Segment[],
  text: string,
): Match | undefined {
  const match = pattern.exec(text)
  return match ? matchOf(segments, match[0].length, label, match[1]!) : undefined
}

function matchOf(
  segments: readonly Segment[],
  length: number,
  label: string,
  value: string,
): Match {
  return { length, fields: [{ label, value, segments: sliceSegments(segments, 0, length) }] }
}

/** What can stand before the title of an item, where more than in a heading is known by the links. */
function beforeItem(segments: readonly Segment[], text: string): Match | undefined {
  const named = fieldAt(NAME, 'name', segments, text)
  if (named && !roleOf(named.fields[0]!.value)) return named
  return fieldAt(VENUE_AND_COMMA, 'venue', segments, text)
}

/** `[[Arxiv](…)] A Title`, `[Survey] **A Title**`, `[**MothNet**] A Title`, and the last alone where the line is a title. */
function tagAt(segments: readonly Segment[], text: string, isWhole: boolean): Match | undefined {
  const match = TAG.exec(text)
  if (!match) return undefined
  const { length } = match[0]
  const value = match[1]!.trim()
  const within = sliceSegments(segments, 0, length)
  const next = sliceSegments(segments, length).find((segment) => /\S/.test(segment.text))
  const isLinked = within.some(({ link }) => link) && !within[0]!.link
  const isWord = linkWordOf(value) !== undefined
  const label = /(?:19|20)\d\d$/.test(value) ? 'venue' : 'remark'
  if (isLinked && !isWhole)
    return isWord ? { length, fields: [] } : matchOf(segments, length, label, value)
  if (isWord || !next || isLinked) return undefined
  const isStyled = within.some(isMarked) && !isMarked(next)
  const isTag = isStyled || (!isWhole && (next.link !== undefined || next.bold))
  return isTag ? matchOf(segments, length, 'remark', value) : undefined
}

function isMarked({ bold, italic, code }: Segment): boolean {
  return bold || italic || code
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
  return isVenue ? matchOf(segments, length, 'venue', word) : { length, fields: [] }
}
