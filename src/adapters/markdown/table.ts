import type { Table, TableRow } from 'mdast'
import { fold } from '../../fields/fold.ts'
import { alignCells, type Column } from './align-cells.ts'
import { addField, createDraft, type Draft, hasField } from './draft.ts'
import { linesIn, type Page, placeOf } from './inline.ts'
import { isEmpty, roleOf, valueOf } from './labels.ts'
import { linksOf } from './links.ts'
import { addTitleLine } from './record.ts'
import { type Line, type Segment, textOf } from './segments.ts'
import { isAnchor, isOnlyIds, readTitleLine } from './title-line.ts'
import { addValue } from './values.ts'
import type { Role } from './words.ts'

/** The papers of a table, one a row; nothing where it is a table of something else. */
export function readTable(table: Table, page: Page): readonly Draft[] {
  const [head, ...rows] = table.children
  const columns = head && columnsOf(head, page)
  if (!columns) return []
  return rows.flatMap((row) => readRow(row, columns, page) ?? [])
}

/** Whether a table names the fields of one paper in its first column. */
export function isFieldTable({ children }: Table, page: Page): boolean {
  if (children.length < 2 || children.some((row) => row.children.length > 2)) return false
  const roles = children
    .slice(0, 40)
    .map(({ children: [key] }) => key && roleOf(shownIn(linesIn(key, page))))
  const strong = roles.filter((role) => role && STRONG.has(role)).length
  const known = roles.filter((role) => role !== undefined).length
  return (
    strong > 0 && known * 2 >= children.length - 1 && roles[0] !== 'title' && roles[0] !== 'paper'
  )
}

/** What only papers have. */
export const STRONG: ReadonlySet<Role> = new Set([
  'authors',
  'abstract',
  'arxiv',
  'doi',
  'pmid',
  'published',
  'link',
])

/** What a column must hold, beside that of the titles, for a table to be one of papers. */
const TELLING: ReadonlySet<Role> = new Set([
  'authors',
  'published',
  'updated',
  'abstract',
  'summary',
  'snippet',
  'arxiv',
  'doi',
  'pmid',
  'link',
  'code',
  'venue',
  'paper',
  'upvotes',
  'category',
])

function columnsOf(head: TableRow, page: Page): readonly Column[] | undefined {
  const printed = head.children.map((cell) => shownIn(linesIn(cell, page)))
  const roles = printed.map(headRoleOf)
  const hasLinks = roles.some((role) => role === 'paper' || role === 'link' || role === 'arxiv')
  const titles = [
    roles.indexOf('title'),
    roles.indexOf('paper'),
    hasLinks ? roles.indexOf('name') : -1,
  ].find((index) => index >= 0)
  if (titles === undefined) return undefined
  const isTelling = roles.some((role, index) => index !== titles && role && TELLING.has(role))
  const isDescribed = roles.includes('other') || roles.includes('name')
  if (!isTelling && (roles[titles] === 'name' || !isDescribed)) return undefined
  return roles.map((role, index) => ({
    role: index === titles ? 'title' : besideTitle(role),
    printed: printed[index]!,
  }))
}

/** What a head says; of `Links & Summary` its first word. */
function headRoleOf(printed: string): Role | undefined {
  return roleOf(printed) ?? roleOf(printed.split(/[&/+]| and |和|与/)[0]!)
}

function besideTitle(role: Role | undefined): Column['role'] {
  if (role === 'index') return role
  return role === undefined || role === 'title' ? 'other' : valueOf(role)
}

function shownIn(lines: readonly Line[]): string {
  return fold(lines.map(({ segments }) => textOf(segments)).join(' '))
}

function readRow(row: TableRow, columns: readonly Column[], page: Page): Draft | undefined {
  const cells = row.children.map((cell) => linesIn(cell, page))
  const draft = createDraft(placeOf(row, page))
  const placed = cells.length > columns.length ? alignCells(cells, columns) : undefined
  for (const [index, lines] of cells.entries()) {
    const column = placed ? placed[index]! : columns[index]
    if (!column) continue
    if (column.role !== 'title') addCell(draft, column, lines)
    else if (!isBlank(lines) && !addTitleCell(draft, lines, page)) return undefined
  }
  const isPaper = hasField(draft, 'title') ? draft.fields.length > 1 : isTold(draft)
  return isPaper ? draft : undefined
}

/** Whether a row without a title says which paper it is. */
function isTold({ fields }: Draft): boolean {
  return fields.some(({ label, rank = 0 }) => rank > 0 || IDENTIFYING.has(label))
}

const IDENTIFYING: ReadonlySet<string> = new Set(['arxiv', 'doi', 'pmid', 'author', 'authors'])

function isBlank(lines: readonly Line[]): boolean {
  return isEmpty(shownIn(lines)) && lines.every(({ segments }) => linksOf(segments).length === 0)
}

/** A row can go on over several lines of the source. */
function joinSoft(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    if (!line.isSoft) joined.push(line)
    else {
      const last = joined.at(-1)!
      const end = last.segments.at(-1)!
      const space = { ...end, text: ' ', link: undefined, start: end.end }
      joined[joined.length - 1] = { ...line, segments: [...last.segments, space, ...line.segments] }
    }
  }
  return joined
}

function addTitleCell(draft: Draft, cell: readonly Line[], page: Page): boolean {
  const [first, ...more] = joinSoft(cell)
  const found = readTitleLine(first!.segments, true)
  if (!found || isAnchor(found)) return false
  if (isOnlyIds(found.title) && !/^\D*\d{4}\.\d{4,5}(?:v\d{1,2})?\D*$/.test(found.title))
    return false
  addTitleLine(draft, found, more, page)
  return true
}

function addCell(draft: Draft, { role, printed }: Column, lines: readonly Line[]): void {
  if (role === 'index') return
  const segments = cellOf(lines)
  if (segments.length === 0) return
  const text = textOf(segments)
  if (isEmpty(text) && linksOf(segments).length === 0) return
  const isCount = role === 'other' && /^comments?$/i.test(printed) && /^\s*\d+\s*$/.test(text)
  if (isCount) addField(draft, 'comments', text, segments)
  else addValue(draft, role, printed, segments)
}

/** The text of a cell, without what a fold in it shows of itself. */
function cellOf(lines: readonly Line[]): readonly Segment[] {
  const segments: Segment[] = []
  for (const line of lines) {
    if (line.fold === 'summary') continue
    const last = segments.at(-1)
    if (last) segments.push({ ...last, text: ' ', link: undefined, start: last.end })
    segments.push(...line.segments)
  }
  return segments
}
