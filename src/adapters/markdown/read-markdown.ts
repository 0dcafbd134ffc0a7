import type { Definition, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { createSource } from '../../source.ts'
import type { RawDigest } from '../../types.ts'
import { gapsBetween } from '../text/gaps.ts'
import { isBoldTitle, strongLabels } from './below.ts'
import { type ContentReader, createContent } from './content.ts'
import { addField, createDraft, type Draft, hasField } from './draft.ts'
import { finishDraft } from './finish.ts'
import { type Fold, foldsIn } from './folds.ts'
import { readHead } from './head.ts'
import { withoutIndexRows } from './index-rows.ts'
import { linesIn, type Page, placeOf } from './inline.ts'
import { isPaperLine, readList } from './items.ts'
import { labelAt } from './label-at.ts'
import { roleOf } from './labels.ts'
import { readOwnPage } from './own-page.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { addTitleLine } from './record.ts'
import { FIELDS, type Section, sectionsOf } from './sections.ts'
import { type Line, textOf } from './segments.ts'
import { readTable } from './table.ts'
import { isAnchor, isDay, isOnlyIds, readTitleLine, type TitleLine } from './title-line.ts'
import { tellUnclosed } from './unclosed.ts'

/** Reads a page of Markdown that lists papers. */
export function readMarkdown(text: string): Partial<RawDigest> {
  const source = createSource(text)
  const { tree, unmask, messages } = parseMarkdown(source)
  if (!tree) return { messages }
  const page = pageOf(tree, text, unmask)
  const sections = sectionsOf(tree, page)
  const drafts = readOwnPage(sections, page) ?? withoutIndexRows(draftsOf(sections, page))
  const records = drafts.map((draft) => finishDraft(draft, source))
  const first = drafts[0]?.start ?? text.length
  return {
    ...readHead(tree, sections, first, source, page),
    records,
    messages: [...messages, ...tellUnclosed(tree, source, page)],
    boilerplate: gapsBetween(text, records),
  }
}

function pageOf(tree: Root, text: string, unmask: Page['unmask']): Page {
  const addresses = new Map<string, string>()
  // The first of several is meant.
  for (const { identifier, url } of definitionsIn(tree).toReversed()) addresses.set(identifier, url)
  return { unmask, shift: text.startsWith('\ufeff') ? 1 : 0, addresses }
}

function definitionsIn(node: Nodes): readonly Definition[] {
  if (node.type === 'definition') return [node]
  return 'children' in node ? node.children.flatMap(definitionsIn) : []
}

function draftsOf(sections: readonly Section[], page: Page): readonly Draft[] {
  const drafts: Draft[] = []
  let open: { depth: number; draft: Draft; content: ContentReader } | undefined
  const groups: Section[] = []
  for (const section of sections) {
    const { heading, depth, blocks, name, title } = section
    if (open && heading && goesOn(section, open.depth)) {
      open.content.heading(name)
      for (const block of blocks) open.content.block(block)
      open.draft.end = endOf(section, page)
      continue
    }
    open = undefined
    if (heading && title && section.proof) {
      const end = endOf(section, page)
      const draft = createDraft({ ...placeOf(heading, page), end })
      draft.isSection = true
      const content = addTitleLine(draft, title, [], page)
      for (const block of blocks) content.block(block)
      addGroup(draft, groups)
      drafts.push(draft)
      open = { depth, draft, content }
      continue
    }
    while (groups.length > 0 && groups.at(-1)!.depth >= depth) groups.pop()
    if (heading) groups.push(section)
    for (const draft of readGroup(blocks, page)) {
      addGroup(draft, groups)
      drafts.push(draft)
    }
  }
  return drafts
}

/** Whether a heading behind that of a paper belongs to it: it is a part of it, or names one of its texts. */
function goesOn({ depth, name, proof, blocks }: Section, of: number): boolean {
  if (proof === 'link' || proof === 'fields') return false
  if (depth > of) return true
  const role = roleOf(name)
  if (depth < of || (blocks.some(({ type }) => type === 'table') && role !== 'other')) return false
  return role === 'abstract' || role === 'summary' || role === 'snippet' || role === 'other'
}

function endOf({ heading, blocks }: Section, page: Page): number {
  const shown = blocks.findLast(({ type }) => type !== 'thematicBreak' && type !== 'definition')
  return placeOf(shown ?? heading!, page).end
}

/** The heading that a paper stands under. That of the whole page says nothing of it. */
function addGroup(draft: Draft, groups: readonly Section[]): void {
  const group = groups.at(-1)
  if (group && group.name !== '' && (groups.length > 1 || group.depth > 1))
    addField(draft, 'section', group.name, [])
}

/** The papers of a section that is none itself. */
function readGroup(blocks: readonly RootContent[], page: Page): readonly Draft[] {
  const drafts: Draft[] = []
  const folds = foldsIn(blocks, page)
  const within = new Set(
    [...folds.values()].flatMap((found) => found.flatMap(({ content }) => content)),
  )
  let content: OpenPaper | undefined
  for (const [index, block] of blocks.entries()) {
    const found = folds.get(block)
    if (found) {
      content = undefined
      drafts.push(...found.map((fold) => readFold(fold, page)))
    }
    if (found || within.has(block)) continue
    const { end } = placeOf(block, page)
    if (block.type === 'table' || block.type === 'list') {
      const papers = block.type === 'table' ? readTable(block, page) : readList(block, page)
      if (papers.length > 0) content = undefined
      drafts.push(...papers)
      if (papers.length > 0) continue
    }
    if (block.type === 'thematicBreak') content = undefined
    const draft =
      block.type === 'paragraph'
        ? readParagraph(block, blocks[index + 1], page, content?.draft)
        : undefined
    if (draft) {
      drafts.push(draft)
      content = { draft, reader: createContent(draft, page) }
    } else if (content && isContent(block)) {
      content.reader.block(block)
      content.draft.end = end
    } else if (block.type === 'blockquote') drafts.push(...readGroup(block.children, page))
  }
  return drafts
}

/** A paper that is being read, and what reads it. */
interface OpenPaper {
  readonly draft: Draft
  readonly reader: ContentReader
}

function readFold({ title, content, start, end }: Fold, page: Page): Draft {
  const draft = createDraft({ start, end })
  const reader = addTitleLine(draft, title, [], page)
  for (const piece of content) {
    if ('segments' in piece) reader.line(piece)
    else reader.block(piece)
  }
  return draft
}

function isContent({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'list' || type === 'blockquote'
}

/** A paragraph that begins with the title of a paper, bold or as a link, and has links to it or fields below it. */
function readParagraph(
  node: Paragraph,
  next: RootContent | undefined,
  page: Page,
  open: Draft | undefined,
): Draft | undefined {
  const lines = linesIn(node, page)
  const [first, ...more] = lines
  if (!first || labelAt(first.segments)) return undefined
  const found = readTitleLine(first.segments, false)
  if (!found || isAnchor(found) || isOnlyIds(found.title) || isDay(found.title)) return undefined
  if (!isPaperParagraph(found, lines, open) && !isAboveFields(found, lines, node, next, page, open))
    return undefined
  const draft = createDraft(placeOf(node, page))
  addTitleLine(draft, found, more, page)
  return draft
}

function isPaperParagraph(
  found: TitleLine,
  lines: readonly Line[],
  open: Draft | undefined,
): boolean {
  if (found.form === 'plain') return false
  // Below a paper of this form, a title without a link to it is one too.
  const isLike = open !== undefined && found.form === 'bold' && lines.length > 2
  const isCited = found.lead.some(({ label }) => label === 'authors')
  if (isCited) return isPaperLine(found, lines)
  return (isLike || isPaperLine(found, lines)) && !isProse(textOf(found.rest), lines.length - 1)
}

/** Whether a paragraph is a title and nothing else, above a list that tells who wrote the paper or what it is about. */
function isAboveFields(
  { form, rest }: TitleLine,
  lines: readonly Line[],
  node: Paragraph,
  next: RootContent | undefined,
  page: Page,
  open: Draft | undefined,
): boolean {
  if (lines.length > 1 || /\S/.test(textOf(rest)) || next?.type !== 'list') return false
  const text = textOf(lines[0]!.segments)
  if (form === 'plain' && (text.length > LONGEST_TITLE || /[.:：。]\s*$/.test(text))) return false
  if (isBoldTitle(node, next, page)) return true
  const isRead = open === undefined || hasField(open, 'author', 'authors', 'abstract')
  return isRead && strongLabels(next, page).some(({ role }) => FIELDS.has(role))
}

const LONGEST_TITLE = 250

/** Bold text or a link that a sentence goes on behind is no title. */
function isProse(rest: string, lines: number): boolean {
  return lines === 0 && /^\s*[\p{Ll},]/u.test(rest) && rest.length > 40
}
