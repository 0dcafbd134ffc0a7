import { fold } from '../../fields/fold.ts'
import { findDate } from './dates.ts'
import { isEmpty } from './labels.ts'
import { linksOf } from './links.ts'
import { breaksOff, isNameList } from './names.ts'
import { type Line, textOf } from './segments.ts'
import type { Role, ValueRole } from './words.ts'

/** A column of a table of papers. */
export interface Column {
  readonly role: ValueRole | 'index'
  readonly printed: string
}

/** Rows with more cells are read from the left. */
const MOST_CELLS = 40
const LONG = 200

interface Cell {
  readonly text: string
  readonly isLinked: boolean
  readonly isBold: boolean
}

/**
 * Finds the columns of the cells of a row that has more cells than the table has columns, by what the cells hold. A
 * long text that has no column is an abstract, anything else is what stands beside the cell before it.
 */
export function alignCells(
  rows: readonly (readonly Line[])[],
  columns: readonly Column[],
): readonly (Column | undefined)[] {
  if (rows.length > MOST_CELLS) return columns
  const cells = rows.map(cellOf)
  const best = scores(cells, columns)
  const placed: (Column | undefined)[] = cells.map(() => undefined)
  let column = columns.length
  for (let index = cells.length; index > 0; index -= 1) {
    const fit =
      column > 0
        ? best[index - 1]![column - 1]! + fitOf(cells[index - 1]!, columns[column - 1]!.role)
        : NEVER
    if (fit >= best[index - 1]![column]! - SPARE) {
      column -= 1
      placed[index - 1] = columns[column]
    } else placed[index - 1] = spare(cells[index - 1]!)
  }
  return placed
}

const NEVER = Number.NEGATIVE_INFINITY
const SPARE = 0.5

/** For each number of cells and of columns the best fit, where every column has a cell. */
function scores(
  cells: readonly Cell[],
  columns: readonly Column[],
): readonly (readonly number[])[] {
  const best: number[][] = [[0, ...columns.map(() => NEVER)]]
  for (const [index, cell] of cells.entries()) {
    const before = best[index]!
    const row = [before[0]! - SPARE]
    for (const [at, { role }] of columns.entries())
      row.push(Math.max(before[at]! + fitOf(cell, role), before[at + 1]! - SPARE))
    best.push(row)
  }
  return best
}

function spare(cell: Cell): Column {
  if (isLong(cell)) return { role: 'abstract', printed: 'Abstract' }
  return { role: 'other', printed: 'cell' }
}

function cellOf(lines: readonly Line[]): Cell {
  const segments = lines.flatMap((line) => line.segments)
  return {
    text: fold(textOf(segments)),
    isLinked: linksOf(segments).length > 0,
    isBold: segments.length > 0 && segments.every(({ bold }) => bold),
  }
}

/** How well a cell fits a column; nothing is known of the columns of other roles. */
function fitOf(cell: Cell, role: Role): number {
  return FITS[role]?.(cell) ?? 0
}

const FITS: Readonly<Partial<Record<Role, (cell: Cell) => number>>> = {
  published: fitOfDate,
  updated: fitOfDate,
  title: fitOfTitle,
  authors: fitOfAuthors,
  link: fitOfLink,
  code: fitOfLink,
  arxiv: fitOfLink,
  doi: fitOfLink,
  abstract: fitOfText,
  summary: fitOfText,
  snippet: fitOfText,
}

function fitOfDate({ text }: Cell): number {
  const date = findDate(text)
  return date && date.length > text.length - 8 ? 3 : -2
}

function fitOfTitle(cell: Cell): number {
  if (isBlank(cell)) return -3
  return (isLong(cell) ? -2 : 2) + (cell.isBold ? 1 : 0)
}

function fitOfAuthors(cell: Cell): number {
  if (isNameList(cell.text)) return 3
  if (isLong(cell)) return -3
  return breaksOff(cell.text) ? 3 : 0
}

function fitOfLink(cell: Cell): number {
  return (cell.isLinked || isBlank(cell)) && !isLong(cell) ? 3 : -2
}

function fitOfText(cell: Cell): number {
  return isLong(cell) ? 3 : 0
}

function isLong({ text }: Cell): boolean {
  return text.length >= LONG
}

function isBlank({ text, isLinked }: Cell): boolean {
  return !isLinked && isEmpty(text)
}
