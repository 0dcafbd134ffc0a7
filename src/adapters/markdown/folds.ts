import type { Html } from 'mdast'
import type { ContentReader } from './content.ts'
import { createDraft, type Draft } from './draft.ts'
import { linesIn, type Page, placeOf } from './inline.ts'
import { isPaperLine } from './items.ts'
import { labelAt } from './label-at.ts'
import { addTitleLine } from './record.ts'
import { readTitleLine } from './title-line.ts'

/** A paper that is being read, and what reads it. */
export interface OpenPaper {
  readonly draft: Draft
  readonly reader: ContentReader
}

/** A paper that a fold begins with: `<details><summary><b>A Title</b> - A. Author [[pdf]](…)</summary>` */
export function readFold(node: Html, page: Page): OpenPaper | undefined {
  const lines = linesIn(node, page)
  const at = lines.findIndex(({ fold }) => fold === 'summary')
  const summary = lines[at]
  if (!summary || labelAt(summary.segments)) return undefined
  const found = readTitleLine(summary.segments, false)
  if (!found || found.form === 'plain' || !isPaperLine(found, [summary])) return undefined
  const draft = createDraft(placeOf(node, page))
  return { draft, reader: addTitleLine(draft, found, lines.slice(at + 1), page) }
}

/** Whether a fold ends in a piece of HTML. */
export function endsFold(node: Html, page: Page): boolean {
  return linesIn(node, page).some(({ fold }) => fold === 'end')
}
