import type { Heading, Root, RootContent } from 'mdast'
import { fold } from '../../fields/fold.ts'
import { holdsPapers, isBoldTitle, linesBelow, SAMPLE, strongLabels } from './below.ts'
import { isOnlyLinks } from './content.ts'
import { foldsIn } from './folds.ts'
import { linesIn, type Page } from './inline.ts'
import { isPaperUrl, roleOf } from './labels.ts'
import { linksOf } from './links.ts'
import { type Segment, textOf } from './segments.ts'
import { isFieldTable } from './table.ts'
import { isAnchor, isDay, leadsToPaper, readTitleLine, type TitleLine } from './title-line.ts'
import type { Role } from './words.ts'

/** A heading, and what stands between it and the next one. */
export interface Section {
  readonly heading: Heading | undefined
  readonly depth: number
  readonly blocks: readonly RootContent[]
  readonly title: TitleLine | undefined
  /** The heading as it is shown, without links back to the top. */
  readonly name: string
  /** How the heading is known to be the title of a paper. */
  readonly proof: Proof | undefined
  readonly links: PaperLinks
}

/** How many lines below a heading are one link to a paper, and how many have one in their text. */
interface PaperLinks {
  readonly alone: number
  readonly mentioned: number
}

type Proof = 'link' | 'fields' | 'sole-link' | 'likeness'

/** Parts a page at its headings, and tells which of them are titles of papers. */
export function sectionsOf(tree: Root, page: Page): readonly Section[] {
  const parts: { heading: Heading | undefined; blocks: RootContent[] }[] = [
    { heading: undefined, blocks: [] },
  ]
  for (const node of tree.children.flatMap(withoutQuote)) {
    if (node.type === 'heading') parts.push({ heading: node, blocks: [] })
    else parts.at(-1)!.blocks.push(node)
  }
  const counts = parts.map(({ blocks }) => titlesBelow(blocks, page))
  // One such title alone can be a line about the paper that the heading names.
  const least = counts.some((count) => count > 1) ? 1 : 2
  const sections = parts.map(({ heading, blocks }, index) =>
    sectionOf(heading, blocks, counts[index]! >= least, page),
  )
  return withoutPageTitle(byLikeness(withFieldHeadings(sections)))
}

/** How many titles in bold stand above lists of labels. */
function titlesBelow(blocks: readonly RootContent[], page: Page): number {
  return blocks.filter((block, index) => isBoldTitle(block, blocks[index + 1], page)).length
}

/** Who made a page can stand below its heading as the authors of a paper do. */
function withoutPageTitle(sections: readonly Section[]): readonly Section[] {
  const [first, ...others] = sections.filter(({ heading }) => heading)
  const papers = others.filter(({ proof, depth }) => proof && depth > 1)
  const isPage = first?.depth === 1 && countOf(first.links) === 0 && papers.length > 1
  if (!isPage || first.proof !== 'fields') return sections
  return sections.map((section) => (section === first ? withProof(section, undefined) : section))
}

/** A quote can hold a part of the page, with its heading. */
function withoutQuote(node: RootContent): readonly RootContent[] {
  const isPart = node.type === 'blockquote' && node.children.some(({ type }) => type === 'heading')
  return isPart ? node.children : [node]
}

/** A heading whose parts are called `Authors` or `Abstract` is the title of a paper, and none of its parts is. */
function withFieldHeadings(sections: readonly Section[]): readonly Section[] {
  let paper: number | undefined
  return sections.map((section, index) => {
    if (paper !== undefined && section.depth > paper) return withProof(section, undefined)
    const next = sections.slice(index + 1, index + 1 + SAMPLE)
    const end = next.findIndex(({ depth }) => depth <= section.depth)
    const below = end < 0 ? next : next.slice(0, end)
    const isPaper =
      section.heading !== undefined &&
      section.title !== undefined &&
      below.some(({ depth, name }) => depth === section.depth + 1 && FIELDS.has(roleOf(name)))
    paper = isPaper ? section.depth : undefined
    return isPaper ? withProof(section, 'fields') : section
  })
}

/** What says that a heading or a paragraph above it is the title of a paper. */
export const FIELDS: ReadonlySet<Role | undefined> = new Set<Role>(['authors', 'abstract'])

function sectionOf(
  heading: Heading | undefined,
  blocks: readonly RootContent[],
  isGroup: boolean,
  page: Page,
): Section {
  if (!heading)
    return {
      heading,
      depth: 0,
      blocks,
      title: undefined,
      name: '',
      proof: undefined,
      links: NO_LINKS,
    }
  const lines = linesIn(heading, page)
  const segments = lines.flatMap((line) => line.segments)
  const title = readTitleLine(segments, true)
  const name = fold(
    textOf(segments.filter(({ link }) => !link?.url.startsWith('#') || segments[0]?.link === link)),
  )
  const isTitle = title && !isAnchor(title) && !isDay(title.title)
  const isPaper = isTitle && (!isGroup || leadsToPaper(title))
  const { proof, links } = isPaper ? proofOf(title, blocks, page) : NO_PROOF
  return {
    heading,
    depth: heading.depth,
    blocks,
    title,
    name: name.replace(/ ?\[ ?\]$/, ''),
    proof,
    links,
  }
}

type Proven = Pick<Section, 'proof' | 'links'>

const NO_LINKS: PaperLinks = { alone: 0, mentioned: 0 }
const SEVERAL: PaperLinks = { alone: 2, mentioned: 0 }
const NO_PROOF: Proven = { proof: undefined, links: NO_LINKS }

/** Where a line is nothing but a link, papers that the text mentions are others. */
function countOf({ alone, mentioned }: PaperLinks): number {
  return alone > 0 ? alone : mentioned
}

function proofOf(title: TitleLine, blocks: readonly RootContent[], page: Page): Proven {
  if (blocks.some((node) => node.type === 'table' && isFieldTable(node, page)))
    return { proof: 'fields', links: NO_LINKS }
  const own = blocks.filter(
    ({ type }) => type === 'paragraph' || type === 'html' || type === 'list',
  )
  if (leadsToPaper(title)) return { proof: 'link', links: NO_LINKS }
  let hasFields = false
  const links = { alone: 0, mentioned: 0 }
  const printed = new Set<string>()
  for (const node of own) {
    for (const label of strongLabels(node, page)) {
      hasFields = true
      const name = label.printed.toLowerCase()
      if (FIELDS.has(label.role) && printed.has(name)) return { proof: undefined, links: SEVERAL }
      printed.add(name)
    }
    for (const { segments } of linesBelow(node, page)) {
      const isAlone = isOnlyLinks(segments)
      if (leadToPaper(segments, isAlone)) links[isAlone ? 'alone' : 'mentioned'] += 1
    }
  }
  if (!hasFields && countOf(links) === 0) return NO_PROOF
  if (hasRecords(blocks, page)) return { proof: undefined, links: SEVERAL }
  return { proof: hasFields ? 'fields' : undefined, links }
}

function leadToPaper(segments: readonly Segment[], isAlone: boolean): boolean {
  const links = linksOf(segments)
  return links.some(({ link }) => isPaperUrl(link.url)) && (isAlone || links.length === 1)
}

function hasRecords(blocks: readonly RootContent[], page: Page): boolean {
  return blocks.some((node) => holdsPapers(node, page)) || foldsIn(blocks, page).size > 0
}

/**
 * One link to a paper below a heading proves nothing by itself: most headings of a level must have one. And where titles
 * are numbered, the other numbered headings of their level are titles too.
 */
function byLikeness(parts: readonly Section[]): readonly Section[] {
  const sections = withSoleLinks(parts)
  const levels = new Map<number, Level>()
  for (const { depth, proof, title } of sections) {
    const level = levels.get(depth) ?? { all: 0, sole: 0, proven: 0, numbered: 0 }
    levels.set(depth, level)
    level.all += 1
    if (proof === 'sole-link') level.sole += 1
    else if (proof) level.proven += 1
    if (proof && title?.isNumbered) level.numbered += 1
  }
  return sections.map((section): Section => {
    const { depth, proof, heading, title, name } = section
    const level = levels.get(depth)!
    const proven = level.sole + level.proven
    if (proof === 'sole-link' && (proven < 2 || proven * 2 < level.all))
      return withProof(section, undefined)
    if (proof || !heading || !title || roleOf(name)) return section
    const isLike = level.numbered > 1 && title.isNumbered && !isAnchor(title)
    return isLike ? withProof(section, 'likeness') : section
  })
}

interface Level {
  all: number
  sole: number
  proven: number
  numbered: number
}

/** Finds the headings with one link to a paper below them, in parts of their own too. */
function withSoleLinks(sections: readonly Section[]): readonly Section[] {
  const open: { index: number; depth: number; links: PaperLinks }[] = []
  const sole = new Set<number>()
  const close = (depth: number): void => {
    while (open.length > 0 && open.at(-1)!.depth >= depth) {
      const { index, links } = open.pop()!
      if (countOf(links) === 1) sole.add(index)
      const above = open.at(-1)
      if (above) above.links = sumOf(above.links, links)
    }
  }
  for (const [index, { heading, depth, proof, links }] of sections.entries()) {
    close(depth)
    if (heading) open.push({ index, depth, links: proof ? SEVERAL : links })
  }
  close(0)
  return sections.map((section, index) =>
    sole.has(index) &&
    !section.proof &&
    section.title &&
    !isAnchor(section.title) &&
    !isDay(section.title.title)
      ? withProof(section, 'sole-link')
      : section,
  )
}

function sumOf(one: PaperLinks, other: PaperLinks): PaperLinks {
  return { alone: one.alone + other.alone, mentioned: one.mentioned + other.mentioned }
}

function withProof(section: Section, proof: Proof | undefined): Section {
  return { ...section, proof }
}
