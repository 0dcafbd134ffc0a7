import { type ContentReader, createContent } from './content.ts'
import { statedDate } from './dates.ts'
import { addField, type Draft, hasField } from './draft.ts'
import type { Page } from './inline.ts'
import { splitAtLabels } from './label-at.ts'
import { isPage, linkWordOf, valueOf } from './labels.ts'
import { arxivInPath } from './links.ts'
import { breaksOff, isNameList } from './names.ts'
import { addPieces, isVenueText, withoutBrackets } from './pieces.ts'
import { type Line, type Segment, sliceSegments, textOf } from './segments.ts'
import { isOnlyIds, type TitleLine } from './title-line.ts'
import { addAuthors, addText, addValue } from './values.ts'

/** Adds a title, and what stands on its line and the lines below it. */
export function addTitleLine(
  draft: Draft,
  found: TitleLine,
  more: readonly Line[],
  page: Page,
): ContentReader {
  const { title, segments, link, rest, lead } = found
  if (isOnlyIds(title)) {
    const arxiv = /\d{4}\.\d{4,5}(?:v\d{1,2})?/.exec(title)?.[0]
    if (arxiv !== undefined) addField(draft, 'arxiv', arxiv, segments)
  } else addField(draft, 'title', title, segments)
  for (const { label, value, segments: place } of lead) {
    if (label === 'authors') addAuthors(draft, place, true)
    else addField(draft, label, label === 'published' ? statedDate(value) : value, place)
  }
  if (link && isPage(link.url)) addField(draft, 'url', title, segments, { url: link.url })
  else if (link && !link.url.startsWith('#')) addFile(draft, link.url, segments)
  addRest(draft, rest, found.isWhole)
  const content = createContent(draft, page)
  for (const line of more) content.line(line)
  return content
}

function addFile(draft: Draft, path: string, segments: readonly Segment[]): void {
  addField(draft, 'file', path, segments)
  const arxiv = arxivInPath(path)
  if (arxiv !== undefined && !hasField(draft, 'arxiv')) addField(draft, 'arxiv', arxiv, segments)
}

/** Adds what stands behind a title: a description, names, a venue, links. */
function addRest(draft: Draft, rest: readonly Segment[], isWhole: boolean): void {
  const id = /^\s*[[(](?:arxiv[:\s]\s*)?(\d{4}\.\d{4,5}(?:v\d{1,2})?)[\])]/i.exec(textOf(rest))
  if (id && !sliceSegments(rest, 0, id[0].length).some(({ link }) => link)) {
    addField(draft, 'arxiv', id[1]!, sliceSegments(rest, 0, id[0].length))
    return addRest(draft, sliceSegments(rest, id[0].length), isWhole)
  }
  const text = textOf(rest)
  if (!/\S/.test(text) && rest.length === 0) return
  const description = /^[\s.]*(?:[-–—:：]\s+|\s{2})/.exec(text)
  const described = description && sliceSegments(rest, description[0].length)
  const isDashed = /[-–—]/.test(description?.[0] ?? '')
  const beside = textOf((described ?? []).filter(({ link }) => !link))
  const isText = isWhole && isDashed && withoutBrackets(beside).length > 10
  if (described && (isText || isDescription(described, description[0]))) {
    const end = endOfText(described)
    addText(draft, 'summary', described.slice(0, end))
    return addPieces(draft, described.slice(end))
  }
  const behind = described && isDashed ? described : rest
  for (const { role, printed, rest: part } of splitAtLabels({
    role: 'other',
    printed: '',
    rest: behind,
  })) {
    if (printed === '') addPieces(draft, part)
    else addValue(draft, valueOf(role), printed, part)
  }
}

/** Where the links begin that a text ends with: `counts moths. [PDF](…) [Code](…)` */
function endOfText(segments: readonly Segment[]): number {
  const last = segments.findLastIndex(({ link, text }) =>
    link ? linkWordOf(text) === undefined : /[\p{L}\p{N}]/u.test(text),
  )
  return last + 1
}

function isDescription(segments: readonly Segment[], separator: string): boolean {
  const text = withoutBrackets(textOf(segments.filter(({ link }) => !link)))
  const shortest = /[-–—]/.test(separator) && /^\p{Ll}/u.test(text) ? 10 : 40
  return (
    text.length > shortest && !isNameList(text) && !isVenueText(text) && !breaksOff(text.slice(-20))
  )
}
