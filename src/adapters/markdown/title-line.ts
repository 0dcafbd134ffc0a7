import { fold } from '../../fields/fold.ts'
import { withoutEnd } from '../../fields/without-end.ts'
import type { LeadField } from './before-title.ts'
import { findDate } from './dates.ts'
import { isArxivId, isPage, isPaperUrl, linkWordOf, roleOf } from './labels.ts'
import { NUMBER, splitLead } from './lead.ts'
import { arxivInPath } from './links.ts'
import { endOfPlain } from './plain-end.ts'
import { type Segment, sliceSegments, type Target, textOf } from './segments.ts'

/** A title, and what stands around it. */
export interface TitleLine {
  readonly title: string
  readonly segments: readonly Segment[]
  readonly link: Target | undefined
  /** How the title is told from what stands behind it. */
  readonly form: 'link' | 'bold' | 'italic' | 'quoted' | 'plain'
  readonly rest: readonly Segment[]
  /** The line is a heading or a cell of titles. */
  readonly isWhole: boolean
  /** A number stands before it. */
  readonly isNumbered: boolean
  /** What stands before it. */
  readonly lead: readonly LeadField[]
}

/**
 * Reads the line that a paper begins with: its title is a link, bold, in quotation marks, or the text before the links.
 *
 * @param isWhole - the line is a heading or a cell of titles, so that a plain text is the title
 */
export function readTitleLine(line: readonly Segment[], isWhole: boolean): TitleLine | undefined {
  const { lead, links, segments } = splitLead(line, isWhole)
  const isNumbered = NUMBER.test(textOf(line))
  const begin = segments.findIndex(({ text }) => /\S/.test(text))
  const first = segments[begin]
  if (!first) return undefined
  const named = !isWhole && isNamed(segments, begin) && plainTitle(segments, isWhole, isNumbered)
  const styled = named || (linkTitle(segments, begin) ?? styledTitle(segments, begin))
  const found =
    styled ?? quotedTitle(segments, isWhole) ?? plainTitle(segments, isWhole, isNumbered)
  if (!found) return undefined
  return { ...found, rest: [...links, ...found.rest], isWhole, isNumbered, lead }
}

type Found = Omit<TitleLine, 'lead' | 'isNumbered' | 'isWhole'>

/** `**MothNet**: Counting Moths at Night`, where the title goes on behind the name in bold */
function isNamed(segments: readonly Segment[], begin: number): boolean {
  const { bold, link, text } = segments[begin]!
  if (!bold || link || roleOf(text) || /[:：]\s*\S/.test(text)) return false
  const at = segments.findIndex((segment) => segment.link)
  const end = at < 0 ? segments.length : at
  const behind = /^[^:：]{2,60}[:：]\s*(\p{L}.*)$/u.exec(textOf(segments.slice(begin, end)))?.[1]
  return behind !== undefined && (!/\S\s+\S/.test(text) || isTitleCase(behind))
}

/** Whether most words of a text begin with a capital, as those of titles do. */
function isTitleCase(text: string): boolean {
  const words = text.slice(0, 300).match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 1 && capitals.length * 10 >= words.length * 7
}

/** `ICCV 2023` */
const MEETING = /^\p{Lu}[\p{L}-]{1,15} ?(?:19|20)\d\d$/u

function linkTitle(segments: readonly Segment[], begin: number): Found | undefined {
  const { link } = segments[begin]!
  if (!link) return undefined
  let end = begin
  while (segments[end]?.link === link) end += 1
  const group = segments.slice(begin, end)
  const text = fold(textOf(group))
  if ((linkWordOf(text) && !isArxivId(text)) || text.length < 3 || MEETING.test(text))
    return undefined
  // Bold or quoted text can begin with a link and go on.
  const title = withoutStop(withoutQuotes(text))
  return { title, segments: group, link, form: 'link', rest: segments.slice(end) }
}

function styledTitle(segments: readonly Segment[], begin: number): Found | undefined {
  const first = segments[begin]!
  if (!first.bold && !first.italic) return undefined
  const style = first.bold ? 'bold' : 'italic'
  let end = begin
  while (end < segments.length && segments[end]![style] && !isWord(segments[end]!)) end += 1
  const group = segments.slice(begin, end)
  const text = fold(textOf(group))
  if (text.length < 2 || /[:：]$/.test(text) || isLabelText(text, segments.slice(end)))
    return undefined
  const link = group.find(({ link: target }) => target && isPage(target.url))?.link
  return {
    title: withoutStop(withoutQuotes(text)),
    segments: group,
    link,
    form: style,
    rest: segments.slice(end),
  }
}

function isWord({ link, text }: Segment): boolean {
  return link !== undefined && linkWordOf(text) !== undefined
}

function isLabelText(text: string, rest: readonly Segment[]): boolean {
  return /^\s*[:：]/.test(textOf(rest)) && roleOf(text) !== undefined
}

function quotedTitle(segments: readonly Segment[], isWhole: boolean): Found | undefined {
  const text = textOf(segments)
  const match = /^\s*["“«「『]([^"”»」』]{8,400})["”»」』]/.exec(text)
  if (!match) return undefined
  const length = match[0].length
  if (isWhole && /^\s*\p{L}/u.test(text.slice(length))) return undefined
  const group = sliceSegments(segments, 0, length)
  const link = group.find((segment) => segment.link)?.link
  const title = withoutStop(fold(match[1]!).replace(/,$/, ''))
  return { title, segments: group, link, form: 'quoted', rest: sliceSegments(segments, length) }
}

function plainTitle(
  segments: readonly Segment[],
  isWhole: boolean,
  isNumbered: boolean,
): Found | undefined {
  const from = segments.findIndex(
    (segment, index) =>
      isPlainEnd(segment, isWhole) ||
      (segment.link !== undefined &&
        /[[(（【]\s*$/.test(segments[index - 1]?.text.slice(-3) ?? '')),
  )
  const before = from < 0 ? segments : segments.slice(0, from)
  const text = textOf(before)
  const dash = isWhole && isNumbered ? dashIn(text) : undefined
  const end = dash ?? endOfPlain(text, isWhole, from >= 0)
  const ends = !isWhole && isNameOf(text, segments[from]) ? ' ,;|·–—-:：' : ' ,;|·–—-'
  const title = withoutQuotes(withoutEnd(withoutSigns(fold(text.slice(0, end))), ends))
  if (title.length < 2) return undefined
  return {
    title: isWhole ? title : withoutStop(title),
    segments: sliceSegments(before, 0, end),
    link: undefined,
    form: 'plain',
    rest: sliceSegments(segments, end),
  }
}

/** `Slow Light: https://…`, where what stands before the address is no label. */
function isNameOf(text: string, next: Segment | undefined): boolean {
  const name = fold(text)
  const isName = name.includes(' ') && !roleOf(name) && !linkWordOf(name)
  return isName && isAddress(next) && !/^(?:see|read|via|view|more|full|link|source)\b/i.test(name)
}

/** Whether a link shows its address, which is that of a paper. */
export function isAddress(segment: Segment | undefined): boolean {
  const { link, text = '' } = segment ?? {}
  return link !== undefined && link.url === text.trim() && isPaperUrl(link.url)
}

function isPlainEnd({ link, text, italic }: Segment, isWhole: boolean): boolean {
  if (link) return linkWordOf(text) !== undefined || isPaperUrl(link.url) || text.trim() === ''
  return !isWhole && italic
}

/** Where a sentence begins behind a title: `3) A Title - shows that …` */
function dashIn(text: string): number | undefined {
  const dash = / [-–—] (?=\p{Ll})/u.exec(text)
  return dash && text.length - dash.index > 50 ? dash.index : undefined
}

/** Without the pictures behind it. */
function withoutSigns(text: string): string {
  const words = text.split(' ')
  const last = words.findLastIndex((word) => !SIGN.test(word))
  return words.slice(0, last + 1).join(' ')
}

const SIGN = /^(?:\p{Extended_Pictographic}\ufe0f?|:[a-z\d_+-]{2,30}:){1,8}$/u

function withoutQuotes(text: string): string {
  const match = /^["“«「『](.*)["”»」』][.,]?$/.exec(text)
  return match ? match[1]! : text
}

/** Without the full stop that ends a sentence, and not an abbreviation. */
function withoutStop(text: string): string {
  return /(?:\.\.|\b(?:etc|vs|Inc|Jr|al))\.$/.test(text) ? text : text.replace(/ ?[.。]$/, '')
}

/** The identifier that stands where a title would, `2607.05394`; a title where it is one. */
export function isOnlyIds(title: string): boolean {
  if (isArxivId(title)) return true
  return /\d/.test(title) && !/\p{L}/u.test(title.replace(/arxiv|v\d/gi, ''))
}

/** Whether a title leads to a place on the same page. */
export function isAnchor({ link, rest }: TitleLine): boolean {
  return (link?.url.startsWith('#') ?? false) && !rest.some((segment) => segment.link)
}

/** Whether a title is a link to a paper, or its file is named by an identifier. */
export function leadsToPaper({ link, lead }: TitleLine): boolean {
  if (lead.some(({ label }) => label === 'arxiv')) return true
  return (
    link !== undefined &&
    (isPaperUrl(link.url) || (!isPage(link.url) && arxivInPath(link.url) !== undefined))
  )
}

/** Whether a text is no title but what stands for a day. */
export function isDay(title: string): boolean {
  const date = findDate(title)
  return date !== undefined && title.length - date.length < 16
}
