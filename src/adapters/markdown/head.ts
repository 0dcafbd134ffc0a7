import type { Root, RootContent, Table } from 'mdast'
import { fold } from '../../fields/fold.ts'
import type { Source } from '../../source.ts'
import type { RawDigest, RawField } from '../../types.ts'
import { findDate } from './dates.ts'
import { linesIn, type Page, placeOf } from './inline.ts'
import type { Section } from './sections.ts'
import { textOf } from './segments.ts'

const DATED =
  /updat|generat|deploy|digest|daily|papers|\bdate|\bfor\b|\bon\b|日报|更新|日期|速览|论文|截至|📅/i
const COUNTS: readonly RegExp[] = [
  /\btotal (?:number of )?(?:papers|entries|articles)\s?[:：]?\s?(\d{1,6})\b/i,
  /\b(?:papers|entries|articles) (?:in total|found|selected|collected)\s?[:：]\s?(\d{1,6})\b/i,
  /(?:论文总数|总论文数|论文数量?|收录论文数)\s?[:：]?\s?(\d{1,6})/,
  /(?:收录|推荐|共|论文)[^\d\n。]{0,8}(\d{1,6})\s?篇/,
]

/** What a page says of itself before its first paper: its date, and how many papers it has. */
export function readHead(
  tree: Root,
  sections: readonly Section[],
  end: number,
  source: Source,
  page: Page,
): Pick<RawDigest, 'date' | 'declaredCount'> {
  const texts = tree.children
    .filter((node) => placeOf(node, page).start < end)
    .slice(0, 60)
    .flatMap((node) => shownIn(node, page))
    .filter(({ start }) => start < end)
  const count = countIn(texts)
  const date = isOneDay(sections) ? dateIn(texts, source) : undefined
  return { ...(date && { date }), ...(count !== undefined && { declaredCount: count }) }
}

interface Text {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isHeading: boolean
}

function shownIn(node: RootContent, page: Page): Text[] {
  const place = placeOf(node, page)
  if (node.type === 'yaml')
    return [{ ...place, isHeading: true, text: page.unmask(node.value).slice(0, 2000) }]
  if (node.type === 'blockquote') return node.children.flatMap((child) => shownIn(child, page))
  if (node.type === 'table') return rowsIn(node, page)
  if (node.type === 'list')
    return node.children
      .slice(0, 20)
      .flatMap(({ children }) => children.flatMap((child) => shownIn(child, page)))
  if (node.type !== 'heading' && node.type !== 'paragraph') return []
  const isHeading = node.type === 'heading'
  return linesIn(node, page).flatMap(({ segments }) => {
    const [first] = segments
    // The end of a fold leaves a line with nothing on it.
    if (!first) return []
    const { end } = segments.at(-1) ?? first
    return [{ text: fold(textOf(segments)), start: first.start, end, isHeading }]
  })
}

function rowsIn({ children }: Table, page: Page): Text[] {
  return children.slice(0, 20).map((row) => {
    const lines = row.children.flatMap((cell) => linesIn(cell, page))
    const text = fold(lines.map(({ segments }) => textOf(segments)).join(' '))
    return Object.assign({ text, isHeading: false }, placeOf(row, page))
  })
}

/** Where several headings are days, none of them is the page's own. */
function isOneDay(sections: readonly Section[]): boolean {
  const days = sections.flatMap(({ name, proof }) => (proof ? [] : (findDate(name)?.day ?? [])))
  return new Set(days).size < 2
}

function dateIn(texts: readonly Text[], source: Source): RawField | undefined {
  for (const { text, start, end, isHeading } of texts) {
    const found = findDate(text)
    if (!found) continue
    const isShort = text.length < 160
    const isTold =
      isHeading || text.length - found.length < 12 || (isShort && DATED.test(text.slice(0, 120)))
    if (isTold) return { label: 'date', value: found.value, position: source.position(start, end) }
  }
  return undefined
}

function countIn(texts: readonly Text[]): number | undefined {
  for (const { text } of texts) {
    for (const pattern of COUNTS) {
      const count = pattern.exec(text.slice(0, 300))?.[1]
      if (count !== undefined) return Number(count)
    }
  }
  return undefined
}
