import { fold } from '../../fields/fold.ts'
import { withoutEnd } from '../../fields/without-end.ts'
import { findDate, isMonth, statedDate } from './dates.ts'
import { addField, type Draft, hasField } from './draft.ts'
import { isEmpty } from './labels.ts'
import { addLinks } from './links.ts'
import { breaksOff, isNameList } from './names.ts'
import { type Segment, sliceSegments, textOf } from './segments.ts'
import { addAuthors } from './values.ts'

/** Adds a line without labels: its links, and between them names, a venue, a date, an identifier. */
export function addPieces(draft: Draft, segments: readonly Segment[]): void {
  addLinks(draft, segments, 'any')
  let run: Segment[] = []
  let before = ''
  for (const segment of [...segments, undefined]) {
    const isSame =
      segment &&
      !segment.link &&
      run.every(({ italic, code }) => italic === segment.italic && code === segment.code)
    if (!isSame) {
      if (isBehindVenue(before, run)) addField(draft, 'organization', fold(textOf(run)), run)
      else addPiece(draft, run)
      before = textOf(run)
      run = []
    }
    if (segment && !segment.link) run.push(segment)
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
  if (isMonth(text) && !hasField(draft, 'published')) return addField(draft, 'published', text, run)
  const hasAuthors = hasField(draft, 'author', 'authors')
  if (
    !hasAuthors &&
    (breaksOff(text) || (isItalic && text.includes(',')) || isNameList(text)) &&
    !isVenueText(text)
  )
    return addAuthors(draft, within(run, text))
  if (isVenueText(text)) return addVenueOrBoth(draft, text, run)
  if (/^\d{4}[./-]\d{1,2}$/.test(text) && !hasField(draft, 'published'))
    return addField(draft, 'published', statedDate(text), run)
  const date = findDate(text)
  if (date && date.length === text.length && !hasField(draft, 'published'))
    return addField(draft, 'published', date.value, run)
  if (text.length > 60) addField(draft, 'summary', fold(text), run)
  else addField(draft, 'remark', text, run)
  return undefined
}

/** What a text is of a run, without the brackets around it. */
function within(run: readonly Segment[], text: string): readonly Segment[] {
  const printed = textOf(run)
  const at = printed.indexOf(text)
  const end = at + text.length
  const isInitial = printed[end] === '.' && /(?:^|[ .])\p{Lu}$/u.test(text)
  return at < 0 ? run : sliceSegments(run, at, isInitial ? end + 1 : end)
}

/** `A. Author, B. Author. ICLR 2020` */
function addVenueOrBoth(draft: Draft, text: string, run: readonly Segment[]): void {
  const match = /\p{Ll}\. (?=\p{Lu})/u.exec(text)
  const names = match ? text.slice(0, match.index + 1) : ''
  const venue = match ? text.slice(match.index + 3) : ''
  if (/\d{2,4}/.test(venue) && !hasField(draft, 'author', 'authors') && isNameList(names)) {
    const printed = textOf(run)
    const at = Math.max(printed.indexOf(venue), 0)
    addAuthors(draft, sliceSegments(run, printed.search(/\p{L}/u), at))
    addField(draft, 'venue', venue, sliceSegments(run, at))
  } else addField(draft, 'venue', text, run)
}

/** Whether a text looks like a venue with its year. */
export function isVenueText(text: string): boolean {
  const venue = text.replace(/ ?\([^()]{1,80}\)$/, '').replace(AWARD, '')
  if (venue.length > 120 || !/^[\p{L}\d]/u.test(venue) || /[!?"“”:]/.test(venue)) return false
  return /[\s'’/](?:(?:19|20)\d\d|\d\d)$/.test(venue)
}

const AWARD = / (?:oral|spotlight|poster|highlight|workshops?)$/i

/** Takes off what stands around links, and the full stop of a sentence. */
export function withoutBrackets(text: string): string {
  const inside = fold(text.replace(/\[ ?\]|\( ?\)/g, ' ')).replace(/^[\s.,;:|·•/[\]–—-]+/, '')
  const bare = withoutEnd(inside.replace(/\s\($/, ''), ' .,;:|·•/[]–—-')
  return bare.startsWith('(') && bare.endsWith(')') ? bare.slice(1, -1) : bare
}
