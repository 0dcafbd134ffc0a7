import type { RootContent } from 'mdast'
import { hasField } from './draft.ts'
import { linesIn, type Page } from './inline.ts'
import { readList } from './items.ts'
import { type Labelled, labelAt } from './label-at.ts'
import { isNameList } from './names.ts'
import { isVenueText } from './pieces.ts'
import { type Line, textOf } from './segments.ts'
import { readTable, STRONG } from './table.ts'

/** A few rows and items tell what the others are. */
export const SAMPLE = 10

/** The lines of a block, of a list the first of each item. */
export function linesBelow(node: RootContent, page: Page): readonly Line[] {
  if (node.type !== 'list') return linesIn(node, page)
  return node.children
    .slice(0, SAMPLE)
    .flatMap(({ children: [first] }) =>
      first?.type === 'paragraph' ? linesIn(first, page).slice(0, 1) : [],
    )
}

/** The labels of a block that only papers have; none of a list that says more of something else. */
export function strongLabels(node: RootContent, page: Page): readonly Labelled[] {
  if (node.type !== 'paragraph' && node.type !== 'html' && node.type !== 'list') return []
  const lines = linesBelow(node, page)
  const labels = lines.flatMap(({ segments }) => labelAt(segments) ?? [])
  return node.type === 'list' && labels.length * 2 <= lines.length ? [] : labels.filter(isStrong)
}

/** `Papers: …` tells of several. */
function isStrong({ role, printed }: Labelled): boolean {
  return STRONG.has(role) || role === 'snippet' || (role === 'paper' && !/s$/i.test(printed))
}

/** Whether a paragraph is nothing but a title in bold, and the list below it says where the paper is. */
export function isBoldTitle(node: RootContent, next: RootContent | undefined, page: Page): boolean {
  if (node.type !== 'paragraph' || next?.type !== 'list') return false
  const [line, ...more] = linesIn(node, page)
  if (!line || more.length > 0 || labelAt(line.segments)) return false
  const { segments } = line
  const text = textOf(segments).trim()
  const isBold = segments.every(({ bold, text: piece }) => bold || !/\S/.test(piece))
  if (!isBold || !/\S\s+\S/.test(text) || isVenueText(text) || isNames(text)) return false
  return strongLabels(next, page).length > 0
}

/** Several names; one alone looks like a short title. */
function isNames(text: string): boolean {
  return /[,，、]| and /.test(text) && isNameList(text)
}

/** Whether a block is a table or a list of papers. */
export function holdsPapers(node: RootContent, page: Page): boolean {
  if (node.type !== 'table' && node.type !== 'list') return false
  const papers =
    node.type === 'table'
      ? readTable({ ...node, children: node.children.slice(0, SAMPLE) }, page)
      : readList({ ...node, children: node.children.slice(0, SAMPLE) }, page)
  return papers.some((draft) => hasField(draft, 'title'))
}
