import { fold } from '../../fields/fold.ts'
import { findDate, isMonth } from './dates.ts'
import type { DraftField } from './draft.ts'
import { linkWordOf, roleOf } from './labels.ts'
import { breaksOff, isNameList } from './names.ts'
import { isVenueText } from './pieces.ts'
import { type Segment, sliceSegments, textOf } from './segments.ts'

/** What stands before a title, and where. */
export interface LeadField extends Pick<DraftField, 'label' | 'value'> {
  readonly segments: readonly Segment[]
}

/** What is taken off the beginning of a line. */
export interface Match {
  readonly length: number
  readonly fields: readonly LeadField[]
}

/** Names or a name before a title that is told by its form. */
export function beforeTitle(segments: readonly Segment[]): Match | undefined {
  const length = startOfTitle(segments)
  if (length === 0) return undefined
  return citedAt(segments, length) ?? namedAt(segments, length)
}

/** Where the first quotation, link or bold text begins that can be a title; nowhere behind the beginning of a line. */
function startOfTitle(segments: readonly Segment[]): number {
  const quoted = /["“][^"“”]{8,400}["”]/.exec(textOf(segments).slice(0, LONGEST))?.index
  let at = 0
  let from = 0
  while (from < segments.length && at < (quoted ?? LONGEST)) {
    const end = endOfGroup(segments, from)
    const text = textOf(segments.slice(from, end))
    const { link, bold } = segments[from]!
    if ((link || bold) && isTitleText(fold(text))) return at
    at += text.length
    from = end
  }
  return quoted ?? 0
}

const LONGEST = 20_000

/** Where a link or bold text ends. */
function endOfGroup(segments: readonly Segment[], from: number): number {
  const { link, bold } = segments[from]!
  let end = from + 1
  while (
    end < segments.length &&
    (link ? segments[end]!.link === link : bold && segments[end]!.bold && !segments[end]!.link)
  )
    end += 1
  return end
}

function isTitleText(text: string): boolean {
  return /^["“]?[\p{Lu}\p{Lo}\d]/u.test(text) && linkWordOf(text) === undefined && isLong(text)
}

function isLong(text: string): boolean {
  return text.split(' ').length > 2 || /\p{Lo}{6}/u.test(text)
}

const YEAR = /[\s,.]{1,3}\(?((?:19|20)\d\d)[a-z]?\)?[\s.,]{0,3}$/

/** `Moth, Ada, and Ben Owl. "A Title."`, `Ada Moth and Ben Owl. 2017. **A Title**` */
function citedAt(segments: readonly Segment[], length: number): Match | undefined {
  const text = textOf(segments).slice(0, length)
  const year = YEAR.exec(text)
  const printed = year ? text.slice(0, year.index) : text
  const names = printed.replace(/[\s,.:;]{1,4}$/, '')
  const isEnded = year !== null || breaksOff(text) || /[.,;]\s*$/.test(text)
  const isTold = /[,;]|\s(?:and|&)\s|\b\p{Lu}\./u.test(names) || breaksOff(text) || year !== null
  if (!isEnded || !isTold || !isNameList(names)) return undefined
  const within = sliceSegments(segments, 0, printed.length)
  const fields: LeadField[] = [{ label: 'authors', value: fold(printed), segments: within }]
  if (year)
    fields.push({
      label: 'published',
      value: year[1]!,
      segments: sliceSegments(segments, year.index, length),
    })
  return { length, fields }
}

const NAME = /^\s*([^\s:：][^:：]{0,59}?)(?:\s?[:：]|\s[-–—])\s{1,3}$/

/** `MothNet - [A Title](…)`, `MothNet: **A Title**` */
function namedAt(segments: readonly Segment[], length: number): Match | undefined {
  const name = NAME.exec(textOf(sliceSegments(segments, 0, length)))?.[1]
  if (name === undefined || name.split(' ').length > 6) return undefined
  const label = labelOf(name)
  if (label === 'name' && (roleOf(name) || linkWordOf(name))) return undefined
  const within = sliceSegments(segments, 0, length)
  return { length, fields: [{ label, value: fold(name), segments: within }] }
}

function labelOf(name: string): string {
  if (isMonth(name) || findDate(name)?.length === name.length) return 'published'
  return isVenueText(name) ? 'venue' : 'name'
}
