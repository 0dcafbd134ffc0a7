import type { List, ListItem } from 'mdast'
import { createContent, isOnlyLinks } from './content.ts'
import { createDraft, type Draft } from './draft.ts'
import { linesIn, type Page, placeOf } from './inline.ts'
import { labelAt } from './label-at.ts'
import { isPage, isPaperUrl, linkWordOf, roleOf } from './labels.ts'
import { addLinks, linksOf } from './links.ts'
import { isNameList } from './names.ts'
import { isVenueText, withoutBrackets } from './pieces.ts'
import { addTitleLine } from './record.ts'
import { type Line, type Segment, textOf } from './segments.ts'
import { STRONG } from './table.ts'
import {
  isAddress,
  isAnchor,
  isDay,
  isOnlyIds,
  leadsToPaper,
  readTitleLine,
  type TitleLine,
} from './title-line.ts'

interface Item {
  readonly node: ListItem
  readonly lines: readonly Line[]
  readonly found: TitleLine | undefined
  readonly isPaper: boolean
  /** Nothing but the address of a paper. */
  readonly isAddress: boolean
}

/** The papers of a list, and of the lists inside items that are none. */
export function readList(list: List, page: Page): readonly Draft[] {
  const items = list.children.map((node) => itemOf(node, page))
  const isLike = likenessIn(items)
  const isOfPapers = items.every((item) => item.isPaper || item.isAddress)
  return items.flatMap((item) => {
    const { node, lines, found } = item
    if (found && (item.isPaper || isLike(found))) {
      const more = lines.slice(1)
      return [readItem(node, found, more, page)]
    }
    if (isOfPapers) return [readAddress(item, page)]
    return node.children.flatMap((child) => (child.type === 'list' ? readList(child, page) : []))
  })
}

/** Tells which items are papers because of those beside them. */
function likenessIn(items: readonly Item[]): (found: TitleLine) => boolean {
  const papers = items.filter(({ isPaper }) => isPaper)
  const isBold = papers.some(({ found }) => found!.form === 'bold')
  const linked = papers.filter(({ found }) => found!.form === 'link').length
  const isLinked = linked > 2 && linked * 4 >= items.length * 3
  const published = items.filter(({ found }) => found && isPublished(found)).length
  const isOfVenues = published > 2 && (published + papers.length) * 4 >= items.length * 3
  return (found) => {
    const { form, title, link, rest } = found
    const words = title.split(' ').length
    if (isAnchor(found) || isOnlyIds(title) || words < 3 || isDay(title)) return false
    // `**A Title.** ICML 2020.`
    if (form === 'bold' && isBold) return true
    if (form === 'link') return isLinked && words > 3 && isPage(link!.url)
    return isOfVenues && YEAR.test(textOf(rest))
  }
}

/** `A Title (ICML 2020)` */
function isPublished({ form, title, rest }: TitleLine): boolean {
  const behind = withoutBrackets(textOf(rest.filter(({ link }) => !link)))
  return (
    form !== 'link' && title.split(' ').length > 2 && /\p{Lu}/u.test(behind) && isVenueText(behind)
  )
}

function itemOf(node: ListItem, page: Page): Item {
  const [first] = node.children
  const lines = first?.type === 'paragraph' ? linesIn(first, page) : []
  const found = lines[0] && readTitleLine(lines[0].segments, false)
  const isTitle =
    found !== undefined &&
    !isAnchor(found) &&
    !isOnlyIds(found.title) &&
    !isDay(found.title) &&
    !/(?:^|\s)[^\s:：]+[:：]$/.test(found.title)
  const isPaper =
    isTitle && !isLabelled(lines[0]!, found) && (isPaperLine(found, lines) || hasFields(node, page))
  return { node, lines, found, isPaper, isAddress: isOnlyAddress(lines) }
}

function isOnlyAddress(lines: readonly Line[]): boolean {
  const shown = lines.flatMap(({ segments }) => segments.filter(({ text }) => /\S/.test(text)))
  return shown.length === 1 && isAddress(shown[0])
}

/** Whether a line begins with a label, and not with a name that a title has: `**MothNet**: Counting Moths`. */
function isLabelled({ segments }: Line, { form, title }: TitleLine): boolean {
  const label = labelAt(segments)
  if (!label) return false
  const hasFewWords = title.split(' ').length < 3
  return (
    roleOf(label.printed) !== undefined || (hasFewWords && (form === 'bold' || form === 'link'))
  )
}

/** Whether the lines of an item say that it is a paper. */
export function isPaperLine(found: TitleLine, lines: readonly Line[]): boolean {
  if (leadsToPaper(found) || BRACKETED_ID.test(textOf(found.rest)) || isCitation(found)) return true
  if (found.form === 'plain' && (isShort(found) || !endsInLinks(found.rest, lines[1]))) return false
  const segments = [...found.rest, ...lines.slice(1).flatMap((line) => line.segments)]
  return (
    linksOf(segments).some(({ link, group }) => {
      if (link.url.startsWith('#')) return false
      return isPaperUrl(link.url) || linkWordOf(textOf(group)) === 'paper'
    }) &&
    (found.form !== 'link' || found.title.split(' ').length > 2)
  )
}

/** `Moth, Ada, and Ben Owl. "A Title." Nature, 2020.` */
function isCitation({ form, lead, rest }: TitleLine): boolean {
  const has = (name: string): boolean => lead.some(({ label }) => label === name)
  const isTold = form === 'quoted' || form === 'bold'
  return isTold && has('authors') && (has('published') || YEAR.test(textOf(rest)))
}

/** Whether a plain text can be something else than a title: two words, unless what is around them tells of a paper. */
function isShort(found: TitleLine): boolean {
  const { title, lead, rest } = found
  if (beginsWithLink(found)) return false
  const isTold = namesAddress(found) || lead.length > 0 || YEAR.test(textOf(rest))
  return title.split(' ').length < (isTold ? 2 : 3)
}

const YEAR = /(?<!\d)(?:(?:19|20)\d\d|['’] ?\d\d)(?!\d)/

/** `Slow Light (https://…)` */
function namesAddress({ title, rest }: TitleLine): boolean {
  return isAddress(rest.find(({ link }) => link)) && !roleOf(title) && !linkWordOf(title)
}

/** Whether a link stands before the title: `[[Arxiv](…)] A Title`. */
function beginsWithLink({ segments, rest }: TitleLine): boolean {
  return rest[0]?.link !== undefined && rest[0].start < segments[0]!.start
}

const BRACKETED_ID = /^\s*(?:\[|\(arxiv[:\s])\s?(?:arxiv[:\s]\s?)?\d{4}\.\d{4,5}(?:v\d{1,2})?[\])]/i

/** Behind a plain title stand links such as `[[pdf](…)]`, and little else; or they are the line below. */
function endsInLinks(rest: readonly Segment[], next: Line | undefined): boolean {
  const last = rest.findLastIndex(({ link }) => link)
  if (last < 0) return next !== undefined && isOnlyLinks(next.segments)
  return textOf(rest.slice(last + 1)).length < 80
}

/** Whether what stands below the first line of an item are the fields of a paper. */
function hasFields({ children }: ListItem, page: Page): boolean {
  let strong = 0
  let known = 0
  let others = 0
  for (const child of children.slice(1)) {
    if (child.type === 'paragraph')
      strong += linesIn(child, page).filter(
        ({ segments }) => isPaperLinks(segments) || STRONG.has(labelAt(segments)?.role ?? 'other'),
      ).length
    if (child.type !== 'list') continue
    for (const [index, item] of child.children.entries()) {
      const [first] = item.children
      const [line] = first?.type === 'paragraph' ? linesIn(first, page) : []
      if (!line) continue
      const label = labelAt(line.segments)
      if (label && (STRONG.has(label.role) || label.role === 'paper')) strong += 1
      else if (isPaperLinks(line.segments)) strong += 1
      else if (label) known += 1
      else if (!(index === 0 && isNameList(textOf(line.segments)))) others += 1
    }
  }
  return strong > 0 && others <= strong + known
}

function isPaperLinks(segments: readonly Segment[]): boolean {
  return linksOf(segments).some(({ link, group }) => {
    const word = linkWordOf(textOf(group))
    return word === 'paper' || (word !== undefined && isPaperUrl(link.url))
  })
}

function readAddress({ node, lines }: Item, page: Page): Draft {
  const draft = createDraft(placeOf(node, page))
  for (const { segments } of lines) addLinks(draft, segments, 'any')
  const content = createContent(draft, page)
  for (const child of node.children.slice(1)) content.block(child)
  return draft
}

function readItem(node: ListItem, found: TitleLine, more: readonly Line[], page: Page): Draft {
  const draft = createDraft(placeOf(node, page))
  const content = addTitleLine(draft, found, more, page)
  for (const child of node.children.slice(1)) content.block(child)
  return draft
}
