import type { RootContent } from 'mdast'
import { fold } from '../../fields/fold.ts'
import { holdsPapers, strongLabels } from './below.ts'
import { linesIn, type Page, type Place, placeOf } from './inline.ts'
import { isPaperLine } from './items.ts'
import { labelAt } from './label-at.ts'
import { roleOf } from './labels.ts'
import { type Line, textOf } from './segments.ts'
import { STRONG } from './table.ts'
import { readTitleLine, type TitleLine } from './title-line.ts'

/** A fold that is a paper: `<details><summary><b>A Title</b> - A. Author [[pdf]](…)</summary>` */
export interface Fold extends Place {
  readonly title: TitleLine
  /** What is in it: lines of HTML, and blocks of Markdown between them. */
  readonly content: readonly (Line | RootContent)[]
}

/** The folds among blocks that are papers, by the piece of HTML that they begin in. */
export function foldsIn(
  blocks: readonly RootContent[],
  page: Page,
): ReadonlyMap<RootContent, readonly Fold[]> {
  const found = partsIn(blocks, page).flatMap((part) => candidateOf(part, page) ?? [])
  const told = found.filter(({ isTold }) => isTold)
  // One summary alone can say what is in the fold, where it is no title by its form.
  const papers = found.length > 1 ? found : told
  const folds = new Map<RootContent, Fold[]>()
  for (const { title, part } of papers) {
    const { node, content, start, end } = part
    const before = folds.get(node) ?? []
    folds.set(node, before)
    before.push({ title, content, start, end })
  }
  return folds
}

interface Part {
  readonly node: RootContent
  readonly summary: Line
  readonly content: (Line | RootContent)[]
  readonly start: number
  end: number
}

/** Parts blocks at the summaries of folds. Those that name a text of a paper are within its fold. */
function partsIn(blocks: readonly RootContent[], page: Page): readonly Part[] {
  const parts: Part[] = []
  let open: Part | undefined
  let depth = 0
  for (const node of blocks) {
    const { start, end } = placeOf(node, page)
    if (node.type !== 'html') {
      open?.content.push(node)
      if (open) open.end = end
      continue
    }
    let last: Part | undefined
    for (const [index, line] of linesIn(node, page).entries()) {
      const { segments } = line
      const isSummary = line.fold === 'summary'
      if (isSummary && !isLabel(line)) {
        const from = index === 0 ? start : segments[0]!.start
        open = { node, summary: line, content: [], start: from, end: segments.at(-1)!.end }
        parts.push(open)
        depth = 1
      } else if (open) {
        open.content.push(line)
        open.end = segments.at(-1)?.end ?? open.end
        if (isSummary) depth += 1
        else if (line.fold === 'end') depth -= 1
      }
      last = open
      if (depth === 0) open = undefined
    }
    if (last) last.end = end
  }
  return parts
}

function isLabel({ segments }: Line): boolean {
  return labelAt(segments) !== undefined || roleOf(textOf(segments)) !== undefined
}

interface Candidate {
  readonly part: Part
  readonly title: TitleLine
  /** The form of the summary says that it is a title. */
  readonly isTold: boolean
}

/** `Click to see more` */
const INVITATION =
  /^\P{L}*(?:click|show|expand|see|view|open|read|toggle|more|展开|点击|查看|더보기)(?!\p{Ll})/iu

function candidateOf(part: Part, page: Page): Candidate | undefined {
  const { summary, content } = part
  const title = readTitleLine(summary.segments, false)
  if (!title || INVITATION.test(fold(textOf(summary.segments)))) return undefined
  const isStyled = title.form !== 'plain'
  if (isStyled && isPaperLine(title, [summary])) return { part, title, isTold: true }
  const hasFields = content.some((piece) =>
    'segments' in piece ? isField(piece) : strongLabels(piece, page).length > 0,
  )
  if (!hasFields || content.some((piece) => 'type' in piece && holdsPapers(piece, page)))
    return undefined
  return { part, title, isTold: isStyled && title.title.includes(' ') }
}

function isField({ segments }: Line): boolean {
  const label = labelAt(segments)
  return label !== undefined && STRONG.has(label.role)
}
