import stringWidth from 'string-width'
import type { DigestEntry } from '../types.ts'
import { printable } from '../writers/printable.ts'
import type { Paint } from './paint.ts'
import { IMPLIED, TABLE_COLUMNS, type TableColumn } from './table-columns.ts'
import { fitColumns, GAP, type SizedColumn, sized } from './table-layout.ts'
import { cutTo, paddingOf } from './text-width.ts'

/** How a table is to look. */
export interface TableLook {
  /** No line is wider. */
  readonly width: number
  readonly paint: Paint
}

const LEGEND = `${IMPLIED} the year is inferred, not printed`

/** Entries as a table for a person: a header, one line an entry, a legend where one is needed. Line ends included. */
export function* tableLines(
  entries: readonly DigestEntry[],
  { width, paint }: TableLook,
): Generator<string> {
  if (entries.length === 0) return
  const columns = fitColumns(columnsOf(entries), width)
  const bold = (text: string): string => paint('bold', text)
  yield lineOf(columns.map((column) => fitted(column.name, column, bold)))
  for (const entry of entries) {
    yield lineOf(
      columns.map((column) => fitted(textOf(entry, column), column, bodyPaint(column, paint))),
    )
  }
  const dates = columns.find(({ name }) => name === 'date')
  if (dates && entries.some((entry) => dates.show(entry).endsWith(IMPLIED))) {
    yield `\n${paint('dim', cutTo(LEGEND, width))}\n`
  }
}

/** The columns that have something to show, as wide as they would like to be. */
function columnsOf(entries: readonly DigestEntry[]): readonly SizedColumn[] {
  return TABLE_COLUMNS.flatMap((column) => {
    const widths = entries.map((entry) => stringWidth(textOf(entry, column)))
    const widest = widths.reduce((most, width) => Math.max(most, width), 0)
    if (widest === 0 && column.name !== 'title') return []
    return [sized(column, Math.max(widest, column.name.length))]
  })
}

function textOf(entry: DigestEntry, column: TableColumn): string {
  return printable(column.show(entry)).trim()
}

function bodyPaint({ style }: TableColumn, paint: Paint): (text: string) => string {
  return style === undefined ? (text) => text : (text) => paint(style, text)
}

/** A text as wide as its column. Paint has no width. */
function fitted(text: string, column: SizedColumn, paintText: (text: string) => string): string {
  const cut = column.cut(text, column.width)
  const spaces = paddingOf(cut, column.width)
  return column.align === 'left' ? paintText(cut) + spaces : spaces + paintText(cut)
}

function lineOf(cells: readonly string[]): string {
  return `${cells.join(' '.repeat(GAP)).trimEnd()}\n`
}
