import type { RootContent } from 'mdast'
import { hasField } from './draft.ts'
import { linesIn, type Page } from './inline.ts'
import { readList } from './items.ts'
import { type Labelled, labelAt } from './label-at.ts'
import type { Line } from './segments.ts'
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

/** Whether a block is a table or a list of papers. */
export function holdsPapers(node: RootContent, page: Page): boolean {
  if (node.type !== 'table' && node.type !== 'list') return false
  const papers =
    node.type === 'table'
      ? readTable({ ...node, children: node.children.slice(0, SAMPLE) }, page)
      : readList({ ...node, children: node.children.slice(0, SAMPLE) }, page)
  return papers.some((draft) => hasField(draft, 'title'))
}
