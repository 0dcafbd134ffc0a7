import type { TableColumn } from './table-columns.ts'

/** A column with its width. */
export interface SizedColumn extends TableColumn {
  readonly width: number
}

type Name = TableColumn['name']

/** The space between two columns. */
export const GAP = 2

/** What gives way on a narrow screen, first to last, rather than leave a title less than so many columns. */
const GIVES_WAY: readonly (readonly [Name, number])[] = [
  ['comments', 40],
  ['repository', 32],
  ['authors', 24],
  ['votes', 24],
  ['date', 20],
]

const NARROW_REPOSITORY = 16
const REPOSITORY_SHARE = 0.3

/** The columns that a screen has room for, with the width that each gets, from the width that each would need. */
export function fitColumns(columns: readonly SizedColumn[], width: number): readonly SizedColumn[] {
  const fitting = withRoomForTitle(columns, width)
  const room = width - rigidWidth(fitting)
  const title = widthOf(fitting, 'title')
  const repository = widthOf(fitting, 'repository')
  const share = Math.max(NARROW_REPOSITORY, Math.floor(room * REPOSITORY_SHARE))
  const titleWidth = Math.max(1, Math.min(title, room - Math.min(repository, share)))
  const widths: Partial<Record<Name, number>> = {
    title: titleWidth,
    repository: Math.min(repository, room - titleWidth),
  }
  return fitting.map((column) => sized(column, widths[column.name] ?? column.width))
}

/** A column with a width. */
export function sized(column: TableColumn, width: number): SizedColumn {
  return { ...column, width }
}

function withRoomForTitle(columns: readonly SizedColumn[], width: number): readonly SizedColumn[] {
  const title = widthOf(columns, 'title')
  let fitting = columns
  for (const [name, enough] of GIVES_WAY) {
    const repository = Math.min(widthOf(fitting, 'repository'), NARROW_REPOSITORY)
    if (width - rigidWidth(fitting) - repository >= Math.min(title, enough)) break
    fitting = fitting.filter((column) => column.name !== name)
  }
  return fitting
}

/** What the gaps take, and the columns that cannot be cut. */
function rigidWidth(columns: readonly SizedColumn[]): number {
  const rigid = columns.filter(({ name }) => name !== 'title' && name !== 'repository')
  return rigid.reduce((sum, column) => sum + column.width, GAP * (columns.length - 1))
}

function widthOf(columns: readonly SizedColumn[], name: Name): number {
  return columns.find((column) => column.name === name)?.width ?? 0
}
