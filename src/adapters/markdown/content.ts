import type { BlockContent, DefinitionContent, List, RootContent, Table } from 'mdast'
import { fold } from '../../fields/fold.ts'
import { addByline, isByline } from './byline.ts'
import { findDate } from './dates.ts'
import { addField, type Draft, hasField } from './draft.ts'
import { linesIn, type Page } from './inline.ts'
import { labelAt, splitAtLabels } from './label-at.ts'
import { isArxivId, isEmpty, isPaperUrl, linkWordOf, roleOf, valueOf } from './labels.ts'
import { addLinks, linksOf } from './links.ts'
import { breaksOff, isNameList } from './names.ts'
import { addLinkedVenue, addPieces, isVenueText, withoutBrackets } from './pieces.ts'
import { type Line, type Segment, textOf } from './segments.ts'
import { addAuthors, addOther, addText, addValue } from './values.ts'
import type { Role, ValueRole } from './words.ts'

type Block = RootContent | BlockContent | DefinitionContent

/** Reads what stands under the title of a paper. */
export interface ContentReader {
  readonly block: (node: Block) => void
  readonly line: (line: Line) => void
  /** A heading inside a record says what is below it. */
  readonly heading: (text: string) => void
}

interface Label {
  readonly role: Role
  readonly printed: string
}

/** Starts to read the content of a record. */
export function createContent(draft: Draft, page: Page): ContentReader {
  /** What the next lines are. */
  let pending: Label | undefined
  /** What a line that goes on belongs to. */
  let current: Label | undefined
  let depth = 0
  /** How many lines without a label were read. */
  let bare = 0

  return {
    block,
    line,
    heading(text) {
      current = undefined
      pending = { role: roleOf(text) ?? 'other', printed: text }
    },
  }

  function block(node: Block): void {
    const { type } = node
    if (type === 'paragraph') {
      current = current?.role === 'abstract' && depth === 0 ? current : undefined
      lines(linesIn(node, page))
    } else if (type === 'html' || type === 'code') lines(linesIn(node, page))
    else if (type === 'list') list(node)
    else if (type === 'blockquote') node.children.forEach(block)
    else if (type === 'table') table(node)
    else if (type === 'thematicBreak') current = pending = undefined
    else if (type === 'heading') {
      current = undefined
      pending = { role: 'other', printed: fold(linesIn(node, page).map(shown).join(' ')) }
    }
  }

  function list({ children }: List): void {
    depth += 1
    for (const item of children) {
      current = undefined
      for (const child of item.children) block(child)
    }
    current = undefined
    depth -= 1
  }

  function table({ children }: Table): void {
    for (const row of children) {
      const cells = row.children.map((cell) => linesIn(cell, page).flatMap((each) => each.segments))
      const key = cells[0]!
      const value = cells[1]
      const role = cells.length === 2 ? roleOf(textOf(key)) : undefined
      if (role && value) addValue(draft, asLabel(role), fold(textOf(key)), value)
      else addOther(draft, pending?.printed ?? 'table', joinCells(cells))
    }
  }

  function lines(all: readonly Line[]): void {
    for (const each of all) line(each)
  }

  function line({ segments, isSoft, fold: edge }: Line): void {
    if (edge === 'summary') {
      const printed = fold(textOf(segments))
      const role = roleOf(printed)
      current = undefined
      pending = role && { role, printed }
      return
    }
    const label = labelAt(segments)
    if (label) {
      current = pending = undefined
      const parts = isTextual(label.role) ? [label] : splitAtLabels(label)
      for (const part of parts) addValue(draft, asLabel(part.role), part.printed, part.rest)
      const isBlank = isEmpty(textOf(label.rest)) && linksOf(label.rest).length === 0
      if (isBlank) pending = label
      else current = label
    } else if (isSoft && current && goesOn(current, draft)) {
      addValue(draft, asLabel(current.role), current.printed, segments)
    } else if (isOnlyLinks(segments)) {
      addLinks(draft, segments, 'any')
      addLinkedVenue(draft, segments)
    } else if (pending) {
      addValue(draft, asLabel(pending.role), pending.printed, segments)
    } else if (current?.role === 'abstract') {
      addValue(draft, 'abstract', current.printed, segments)
    } else unlabelled(segments)
    if (edge === 'end') current = pending = undefined
  }

  function asLabel(role: Role): ValueRole {
    return role === 'title' && hasField(draft, 'title') ? 'other' : valueOf(role)
  }

  function unlabelled(segments: readonly Segment[]): void {
    const text = fold(textOf(segments))
    if (text === '' || isEmpty(text)) return
    if (segments.every(({ code, text: piece }) => code || !/\S/.test(piece)) && isArxivId(text))
      return addField(draft, 'arxiv', text, segments)
    bare += 1
    if (isByline(text) && !hasField(draft, 'author', 'authors', 'text'))
      return addByline(draft, segments, text)
    if (isNamesAndMore(segments)) return addPieces(draft, segments)
    if (!hasField(draft, 'author', 'authors') && isAuthors(segments, text))
      return addAuthors(draft, segments)
    if (isVenue(segments)) return addVenueLine(segments)
    if (isPieces(segments)) return addPieces(draft, segments)
    const date = findDate(text)
    if (date && date.length === text.length && !hasField(draft, 'published'))
      return addField(draft, 'published', date.value, segments)
    const isRemark = depth > 0 && text.length < 150
    addText(draft, isRemark ? 'remark' : 'text', segments)
    return undefined
  }

  function isAuthors(segments: readonly Segment[], text: string): boolean {
    if (text.length > 20_000) return false
    const isItalic = segments.every(
      ({ italic, text: piece }) => italic || !/[\p{L}\p{N}]/u.test(piece),
    )
    const isFirst = !hasField(draft, 'text', 'abstract') && bare < 4
    if (isItalic) return isFirst && (text.includes(',') || isNameList(text) || breaksOff(text))
    if (!isFirst || bare > 2) return false
    return isNameList(text) || (depth > 0 && bare === 1 && /^\p{Lu}[\p{L}\d-]{1,20}$/u.test(text))
  }

  function addVenueLine(segments: readonly Segment[]): void {
    const venue = segments.filter(({ link }) => !link)
    addField(draft, 'venue', withoutBrackets(textOf(venue)), venue)
    addLinks(draft, segments, 'any')
  }
}

/** `*A. Author, B. Author.* ICML 2026` */
function isNamesAndMore(segments: readonly Segment[]): boolean {
  const visible = segments.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const names = visible.filter(({ italic, link }) => italic && !link)
  const others = visible.slice(names.length)
  if (
    names.length === 0 ||
    others.length === 0 ||
    others.some(({ italic, link }) => italic || link)
  )
    return false
  return isNameList(textOf(names)) && isVenueText(withoutBrackets(textOf(others)))
}

/** Cells next to each other, with a space between them. */
function joinCells(cells: readonly (readonly Segment[])[]): readonly Segment[] {
  return cells.flatMap((cell) => {
    const last = cell.at(-1)
    if (!last) return []
    const space = { ...last, text: ' | ', link: undefined, start: last.end }
    return [...cell, space]
  })
}

function shown({ segments }: Line): string {
  return textOf(segments)
}

/** Whether a line in the source can belong to the label of the line before it. */
function goesOn({ role }: Label, { fields }: Draft): boolean {
  if (role === 'other') return fields.at(-1)!.value.length > 40
  return isTextual(role) || role === 'authors'
}

function isTextual(role: Role): boolean {
  return role === 'abstract' || role === 'summary' || role === 'snippet'
}

/** Whether a line holds links with words such as `PDF`, and no text beside them. */
export function isOnlyLinks(segments: readonly Segment[]): boolean {
  const links = linksOf(segments)
  if (links.length === 0) return false
  const beside = segments.filter(({ link }) => !link)
  if (/[\p{L}\p{N}]/u.test(textOf(beside).replace(/\b(?:and|or)\b/gi, ''))) return false
  const known = links.filter(({ link, group }) => {
    const text = textOf(group)
    return (
      text.trim() === '' ||
      linkWordOf(text) !== undefined ||
      (links.length === 1 && text.length < 40 && isPaperUrl(link.url))
    )
  })
  return known.length * 2 >= links.length
}

/** `*A. Author, B. Author* [[pdf](…)], 2021.11` */
function isPieces(segments: readonly Segment[]): boolean {
  const links = linksOf(segments)
  const words = links.map(({ group }) => textOf(group))
  const isWorded =
    words.every((text) => linkWordOf(text) !== undefined) &&
    !words.every((text) => /^\s*https?:/i.test(text))
  const beside = segments.filter(({ link, italic }) => !link && !italic)
  return links.length > 0 && isWorded && textOf(beside).length < 100
}

/** `WACV 2023. [[PDF](…)]` */
function isVenue(segments: readonly Segment[]): boolean {
  const text = withoutBrackets(textOf(segments.filter(({ link }) => !link)))
  return isVenueText(text)
}
