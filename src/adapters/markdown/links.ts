import { findUrls } from '../../fields/urls.ts'
import { addField, type Draft } from './draft.ts'
import { isArxivId, isPage, isPaperUrl, linkWordOf } from './labels.ts'
import { type Segment, type Target, textOf } from './segments.ts'

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

/** Adds where the links of a text lead to. */
export function addMentions(draft: Draft, segments: readonly Segment[]): void {
  for (const { link, group } of linksOf(segments))
    if (isPage(link.url)) addField(draft, 'mention', textOf(group), group, { url: link.url })
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

/** Adds one link. */
export function addLink(
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
