import type { List, Paragraph, RootContent } from 'mdast'
import { fold } from '../../fields/fold.ts'
import { addByline, isByline } from './byline.ts'
import { createContent } from './content.ts'
import { addField, createDraft, type Draft } from './draft.ts'
import { linesIn, type Page, placeOf } from './inline.ts'
import { linksOf } from './links.ts'
import { isNameList } from './names.ts'
import type { Section } from './sections.ts'
import { type Segment, textOf } from './segments.ts'

/**
 * Reads the Markdown that this package writes: one section a paper, below it a line of facts, the abstract, and a list of
 * links. Nothing where a page has another form.
 */
export function readOwnPage(
  sections: readonly Section[],
  page: Page,
): readonly Draft[] | undefined {
  const [before, ...parts] = sections
  const papers = parts.filter(({ depth, blocks }) => depth !== 1 || blocks.length > 0)
  if (before!.blocks.length > 0 || !papers.every((section) => isOwn(section, page)))
    return undefined
  if (!papers.some(({ blocks }) => hasFacts(blocks, page))) return undefined
  return papers.map((section) => readPaper(section, page))
}

function isOwn({ depth, blocks }: Section, page: Page): boolean {
  const last = blocks.at(-1)
  const paragraphs = last?.type === 'list' ? blocks.slice(0, -1) : blocks
  return (
    depth === 2 &&
    paragraphs.length < 3 &&
    paragraphs.every((block) => block.type === 'paragraph' && isPlain(block, page)) &&
    (last?.type !== 'list' || isOwnList(last, page))
  )
}

/** A paragraph of one line, in which only addresses are links. */
function isPlain(paragraph: Paragraph, page: Page): boolean {
  const lines = linesIn(paragraph, page)
  return (
    lines.length === 1 &&
    lines[0]!.segments.every(
      ({ bold, italic, code, link, text }) =>
        !bold && !italic && !code && (link?.url.endsWith(text) ?? true),
    )
  )
}

function isOwnList({ children }: List, page: Page): boolean {
  return children.every((item) => {
    const lines = linesIn(item, page)
    return lines.length === 1 && OWN_ITEM.test(textOf(lines[0]!.segments))
  })
}

const OWN_ITEM =
  /^(?:organization|repository|link|paper|pdf|project|code|model|dataset|demo):(?: |$)/

/** Whether a section has what only this form has. */
function hasFacts(blocks: readonly RootContent[], page: Page): boolean {
  const [first, second] = blocks
  if (blocks.at(-1)?.type === 'list') return true
  const text = first?.type === 'paragraph' ? shownIn(segmentsOf(first, page)) : ''
  return isByline(text) || (second?.type === 'paragraph' && isNameList(text))
}

function readPaper({ heading, blocks }: Section, page: Page): Draft {
  const { end } = placeOf(blocks.at(-1) ?? heading!, page)
  const draft = createDraft({ ...placeOf(heading!, page), end })
  draft.isSection = true
  addTitle(draft, segmentsOf(heading!, page))
  const [first, second] = blocks
  const hasByline =
    first?.type === 'paragraph' && (second?.type === 'paragraph' || isFacts(first, page))
  if (hasByline) {
    const segments = segmentsOf(first, page)
    addByline(draft, segments, shownIn(segments))
  }
  const content = createContent(draft, page)
  for (const block of hasByline ? blocks.slice(1) : blocks) {
    const segments = segmentsOf(block, page)
    if (block.type === 'list') content.block(block)
    else addField(draft, 'text', textOf(segments), segments)
  }
  return draft
}

function addTitle(draft: Draft, segments: readonly Segment[]): void {
  const title = shownIn(segments)
  if (title !== NO_TITLE) addField(draft, 'title', title, segments)
  const whole = linksOf(segments).find(({ group }) => shownIn(group) === title)
  if (whole) addField(draft, 'url', title, segments, { url: whole.link.url })
}

const NO_TITLE = '(no title)'

/** Whether a paragraph that stands alone is a line of facts, and not the abstract. */
function isFacts(paragraph: Paragraph, page: Page): boolean {
  const text = shownIn(segmentsOf(paragraph, page))
  return isByline(text) || isNameList(text) || !text.includes(' ') || text.includes(' · ')
}

function segmentsOf(node: RootContent, page: Page): readonly Segment[] {
  return linesIn(node, page).flatMap((line) => line.segments)
}

function shownIn(segments: readonly Segment[]): string {
  return fold(textOf(segments))
}
