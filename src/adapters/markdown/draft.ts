import { fold } from '../../fields/fold.ts'
import { readIdentifiers } from '../../fields/identifiers.ts'
import { findUrls } from '../../fields/urls.ts'
import type { FieldLabel } from '../../types.ts'
import { statedDate } from './dates.ts'
import { isArxivId, isEmpty, isPage, isPaperUrl, linkWordOf } from './labels.ts'
import { namesIn } from './names.ts'
import { type Segment, type Target, textOf } from './segments.ts'
import type { Role } from './words.ts'

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
export function createDraft(start: number, end: number): Draft {
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

/** Adds what stands behind a label or in a column. */
export function addValue(
  draft: Draft,
  role: Role,
  printed: string,
  segments: readonly Segment[],
): void {
  const text = textOf(segments)
  const isLinked = segments.some(({ link }) => link)
  if (isEmpty(text) && !isLinked) return
  switch (role) {
    case 'authors':
      return addAuthors(draft, segments)
    case 'published':
    case 'updated':
      addField(draft, role, statedDate(text.trim()), segments)
      return isLinked ? addLinks(draft, segments, 'code') : undefined
    case 'abstract':
    case 'summary':
    case 'snippet':
      return addText(draft, role, segments, printed)
    case 'arxiv':
    case 'doi':
    case 'pmid':
      return addIdentifier(draft, role, printed, segments)
    case 'link':
    case 'code':
      return addLinks(draft, segments, role, printed)
    case 'category':
      for (const category of text.split(/[,;|、，]/))
        addField(draft, 'category', category, segments)
      return undefined
    case 'venue':
      return addVenue(draft, segments, text)
    case 'upvotes':
    case 'comments': {
      const count = /\d[\d,.]*[km]?/i.exec(text)?.[0]
      return count === undefined
        ? addOther(draft, printed, segments)
        : addField(draft, role, count, segments)
    }
    case 'submittedBy':
    case 'organization':
      return addField(draft, role, text, segments)
    case 'title':
      return addField(draft, 'title', text, segments)
    case 'index':
    case 'name':
    case 'other':
    case 'paper':
      return addOther(draft, printed, segments)
  }
}

/** Adds names, which can be links to people. */
export function addAuthors(draft: Draft, segments: readonly Segment[]): void {
  const counted = /^\s*(\d{1,5}\+?)\s*(?:位作者|名作者|位|人|authors?)\s*$/.exec(
    textOf(segments),
  )?.[1]
  if (counted !== undefined) return addField(draft, 'authorCount', counted, segments)
  const { names, lists, count } = namesIn(fold(textOf(segments)))
  for (const name of names) addField(draft, 'author', name, segments)
  for (const list of lists) addField(draft, 'authors', list, segments)
  if (count !== undefined) addField(draft, 'authorCount', count, segments)
  addMentions(draft, segments)
}

/** Adds a text, and where its links lead to. */
export function addText(
  draft: Draft,
  label: DraftField['label'],
  segments: readonly Segment[],
  printed?: string,
): void {
  const text = textOf(segments)
  const end = text.indexOf('</think>')
  addField(draft, label, end < 0 ? text : text.slice(end + 8), segments, { printed })
  addMentions(draft, segments)
}

/** Adds what no reader of fields claims, and where its links lead to. */
export function addOther(draft: Draft, printed: string, segments: readonly Segment[]): void {
  const text = textOf(segments)
  addField(draft, fold(printed).replace(/ ?[:：]$/, ''), text, segments)
  addMentions(draft, segments)
  if (text.length < 5000)
    for (const url of findUrls(text)) addField(draft, 'mention', url, segments, { url })
}

function addMentions(draft: Draft, segments: readonly Segment[]): void {
  for (const { link, group } of linksOf(segments))
    if (isPage(link.url)) addField(draft, 'mention', textOf(group), group, { url: link.url })
}

/** A link, and the segments that show it. */
export interface Shown {
  readonly link: Target
  readonly group: readonly Segment[]
}

/** The links among segments. */
export function linksOf(segments: readonly Segment[]): Shown[] {
  const found: { link: Target; group: Segment[] }[] = []
  for (const segment of segments) {
    if (!segment.link) continue
    const last = found.at(-1)
    if (last?.link === segment.link) last.group.push(segment)
    else found.push({ link: segment.link, group: [segment] })
  }
  return found
}

/** Adds links; what the label says holds for those whose words say nothing. */
export function addLinks(
  draft: Draft,
  segments: readonly Segment[],
  role: 'link' | 'code' | 'any',
  printed: string = role,
): void {
  const links = linksOf(segments)
  for (const { link, group } of links) addLink(draft, link, group, role, printed)
  if (links.length > 0 || role === 'any') return
  const text = textOf(segments)
  const urls = findUrls(text)
  const rank = role === 'link' ? 2 : 0
  for (const url of urls) addField(draft, 'link', url, segments, { url, rank })
  if (urls.length === 0) addField(draft, printed, text, segments)
}

function addLink(
  draft: Draft,
  link: Target,
  group: readonly Segment[],
  role: 'link' | 'code' | 'any',
  printed: string,
): void {
  const { url } = link
  const text = textOf(group)
  if (url.startsWith('#')) return
  if (!isPage(url)) return addRelative(draft, url, text, group)
  addField(draft, 'link', text, group, { url, rank: rankOf(link, text, role, printed) })
}

const OWN_KINDS = /^(?:code|dataset|demo|link|model|paper|pdf|project)$/

function rankOf({ url, isAngled }: Target, text: string, role: string, printed: string): number {
  // This is how the writer of this package prints links that are not the entry's own.
  if (isAngled && OWN_KINDS.test(printed)) return 0
  const word = linkWordOf(text)
  if (word === 'paper' && /\.pdf(?:$|[?#])/i.test(url)) return 2
  if (
    role === 'code' ||
    /^https?:\/\/(?:www\.)?(?:github\.com|twitter\.com|x\.com|youtu)/i.test(url)
  )
    return 0
  if (role === 'link' && word !== 'other') return 2
  if (word === 'paper' && !/^\s*(?:https?:|www\.)/i.test(text)) return 2
  return isPaperUrl(url) ? 1 : 0
}

/** An address that leads to a file beside the page can hold the identifier of the paper. */
function addRelative(draft: Draft, url: string, text: string, group: readonly Segment[]): void {
  addField(draft, 'file', url, group)
  const arxiv = arxivInPath(url)
  if (arxiv !== undefined && !isArxivId(text)) addField(draft, 'arxiv', arxiv, group)
}

/** `papers/251009608v1-a-title.html`, `2026-07-14/2607.05394.md` */
export function arxivInPath(path: string): string | undefined {
  const match =
    /(?:^|\/)(?:arxiv[-_:])?(\d\d(?:0[1-9]|1[0-2]))\.?(\d{5})(v\d{1,2})?(?=[-_.]|$)/i.exec(path)
  return match ? `${match[1]}.${match[2]}${match[3] ?? ''}` : undefined
}

function addIdentifier(
  draft: Draft,
  role: 'arxiv' | 'doi' | 'pmid',
  printed: string,
  segments: readonly Segment[],
): void {
  const links = linksOf(segments)
  const states = links.some(({ link }) => Object.keys(readIdentifiers(link.url)).length > 0)
  const text = textOf(segments).trim()
  if (links.length > 0) addLinks(draft, segments, 'link')
  if (states) return
  if (role !== 'arxiv' || isArxivId(text)) addField(draft, role, text, segments)
  else if (links.length === 0) addLinks(draft, segments, 'link', printed)
}

/** `Nature Communications (2026-05-24)`, `arXiv preprint arXiv:2605.16104` */
function addVenue(draft: Draft, segments: readonly Segment[], text: string): void {
  const dated = /^(.*\S)\s*\(\d{4}(?:-\d\d(?:-\d\d)?)?\)\s*$/.exec(text)
  if (/^\s*\(?\d{4}-\d\d-\d\d\)?\s*$/.test(text)) return addOther(draft, 'venue date', segments)
  addField(draft, 'venue', dated?.[1] ?? text, segments)
  if (dated) addField(draft, 'venue date', text.slice(dated[1]!.length), segments)
  const arxiv = /\barXiv:(\d{4}\.\d{4,5}(?:v\d{1,3})?)/i.exec(text)?.[1]
  if (arxiv !== undefined) addField(draft, 'arxiv', arxiv, segments)
  for (const { link, group } of linksOf(segments)) addLink(draft, link, group, 'any', 'venue')
}
