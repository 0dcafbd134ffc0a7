import { fold } from '../../fields/fold.ts'
import { withoutEnd } from '../../fields/without-end.ts'
import { findDate, isMonth, statedDate } from './dates.ts'
import { addField, type Draft, hasField } from './draft.ts'
import { isEmpty } from './labels.ts'
import { addLinks, linksOf } from './links.ts'
import { breaksOff, isNameList, namesIn } from './names.ts'
import { type Segment, sliceSegments, textOf } from './segments.ts'
import { addAuthors } from './values.ts'

/** Adds a line without labels: its links, and between them names, a venue, a date, an identifier. */
export function addPieces(draft: Draft, segments: readonly Segment[]): void {
  addLinks(draft, segments, 'any')
  addLinkedVenue(draft, segments)
  let run: Segment[] = []
  let before = ''
  for (const segment of [...segments, undefined]) {
    const isSame =
      segment &&
      !segment.link &&
      run.every(({ italic, code }) => italic === segment.italic && code === segment.code)
    if (!isSame) {
      if (isBehindVenue(before, run)) addField(draft, 'organization', fold(textOf(run)), run)
      else for (const piece of atBars(run)) addPiece(draft, piece)
      before = textOf(run)
      run = []
    }
    if (segment && !segment.link) run.push(segment)
  }
}

/** `[ICCV 2023](…) [Code](…)`, `[arXiv, 10 Apr 2025](…)` */
export function addLinkedVenue(draft: Draft, segments: readonly Segment[]): void {
  if (hasField(draft, 'venue')) return
  for (const { group } of linksOf(segments)) {
    const text = withoutBrackets(textOf(group))
    if (text.split(' ').length > 6) continue
    const date = findDate(text)
    const isDated = date !== undefined && date.index > 1 && date.index + date.length === text.length
    const venue = isDated ? text.slice(0, date.index).replace(/[\s,:|]{1,4}$/, '') : text
    if (!isVenueText(text) || !/^\p{L}/u.test(venue)) continue
    if (isDated && !hasField(draft, 'published')) addField(draft, 'published', date.value, group)
    return addField(draft, 'venue', venue, group)
  }
}

/** `ECCV, 2022 (*Moth Lab*)` */
function isBehindVenue(before: string, run: readonly Segment[]): boolean {
  const venue = withoutBrackets(before)
  return (
    before.endsWith('(') &&
    isVenueText(venue) &&
    run.length > 0 &&
    run.every(({ italic }) => italic)
  )
}

/** `(Dec., 2024 | CVPR 2025)`, without the brackets around both */
function atBars(run: readonly Segment[]): readonly (readonly Segment[])[] {
  const printed = textOf(run)
  if (!/[|｜]/.test(printed)) return [run]
  const inside = within(run, withoutBrackets(printed))
  const pieces: (readonly Segment[])[] = []
  let from = 0
  for (const part of textOf(inside).split(/[|｜]/)) {
    pieces.push(sliceSegments(inside, from, from + part.length))
    from += part.length + 1
  }
  return pieces
}

function addPiece(draft: Draft, run: readonly Segment[]): void {
  const printed = textOf(run)
  const text = withoutBrackets(printed)
  if (
    !/[\p{L}\p{N}]/u.test(text) ||
    isEmpty(text) ||
    /^(?:\(?(?:read more on|and|or|see|via|by|in|on)\)?\s?)+$/i.test(text)
  )
    return
  const isItalic = run.every(({ italic }) => italic)
  const isCode = run.every(({ code }) => code)
  const arxiv = /^\[?(?:arxiv[:\s]\s*)?(\d{4}\.\d{4,5}(?:v\d{1,2})?)\]?$/i.exec(text)?.[1]
  if (arxiv !== undefined) return addField(draft, 'arxiv', arxiv, run)
  if (isCode) return addField(draft, 'remark', text, run)
  const isDated = hasField(draft, 'published')
  if (isDate(text) && !isDated) return addField(draft, 'published', statedDate(text), run)
  const year = /^\s*[([]?((?:19|20)\d\d)[)\]]?[,.:]\s*(?=\S)/.exec(printed)
  if (year && !isDated) {
    addField(draft, 'published', year[1]!, sliceSegments(run, 0, year[0].length))
    return addPiece(draft, sliceSegments(run, year[0].length))
  }
  const hasAuthors = hasField(draft, 'author', 'authors')
  if (
    !hasAuthors &&
    (breaksOff(text) || (isItalic && text.includes(',')) || isNameList(text)) &&
    !isVenueText(text)
  )
    return addAuthors(draft, within(run, text))
  if (isVenueText(text)) return addVenueOrBoth(draft, text, run)
  if (isItalic && hasAuthors && !hasField(draft, 'venue') && text.length < 100)
    return addField(draft, 'venue', text, run)
  if (text.length > 60) addField(draft, 'summary', fold(text), run)
  else addField(draft, 'remark', text, run)
  return undefined
}

/** Whether a text is a date, a month or a year, and nothing else. */
function isDate(text: string): boolean {
  return (
    /^(?:19|20)\d\d(?:[./-]\d{1,2})?$/.test(text) ||
    isMonth(text) ||
    findDate(text)?.length === text.length
  )
}

/** What a text is of a run, without the brackets around it. */
function within(run: readonly Segment[], text: string): readonly Segment[] {
  const printed = textOf(run)
  const at = printed.indexOf(text)
  const end = at + text.length
  const isInitial = printed[end] === '.' && /(?:^|[ .])\p{Lu}$/u.test(text)
  return at < 0 ? run : sliceSegments(run, at, isInitial ? end + 1 : end)
}

/** `A. Author, B. Author. ICLR 2020`, `Ada Author, Ben Author, ICLR 2020` */
function addVenueOrBoth(draft: Draft, text: string, run: readonly Segment[]): void {
  const at = hasField(draft, 'author', 'authors') ? 0 : startOfVenue(text)
  if (at === 0) return addField(draft, 'venue', text, run)
  const printed = textOf(run)
  const from = Math.max(printed.indexOf(text.slice(at)), 0)
  addAuthors(draft, sliceSegments(run, printed.search(/\p{L}/u), from))
  return addPiece(draft, sliceSegments(run, from))
}

/** Where the names end that a venue follows; 0 where there are none. */
function startOfVenue(text: string): number {
  const stop = /\p{Ll}\. (?=\p{Lu})/u.exec(text)
  const end = stop ? stop.index + 3 : 0
  if (stop && /\d{2,4}/.test(text.slice(end)) && isNameList(text.slice(0, end - 1))) return end
  const comma = text.lastIndexOf(', ')
  const names = text.slice(0, Math.max(comma, 0))
  return areWholeNames(names) ? comma + 2 : 0
}

/** Whether a text has several names, each of more than one word, as those of venues seldom are. */
function areWholeNames(text: string): boolean {
  const { names, lists } = namesIn(text)
  const others = lists.flatMap((list) => list.split(/,? (?:and|&) |, /))
  return (
    names.length + others.length > 1 &&
    isNameList(text) &&
    others.every((name) => name.includes(' '))
  )
}

/** Whether a text looks like a venue with its year. */
export function isVenueText(text: string): boolean {
  const venue = text.replace(/ ?\([^()]{1,80}\)$/, '').replace(AWARD, '')
  if (venue.length > 120 || !/^[\p{L}\d]/u.test(venue) || /[!?"“”:]/.test(venue)) return false
  return /[\s'’/](?:(?:19|20)\d\d|\d\d)$/.test(venue) && !isDate(venue)
}

const AWARD = / (?:oral|spotlight|poster|highlight|workshops?)$/i

/** Takes off what stands around links, and the full stop of a sentence. */
export function withoutBrackets(text: string): string {
  const inside = fold(text.replace(/\[ ?\]|\( ?\)/g, ' ')).replace(/^[\s.,;:|·•/[\]–—-]+/, '')
  const bare = withoutEnd(inside.replace(/\s\($/, ''), ' .,;:|·•/[]–—-')
  return /^[(（].*[)）]$/.test(bare) ? bare.slice(1, -1).trim() : bare
}
