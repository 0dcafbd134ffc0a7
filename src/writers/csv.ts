import type { DigestEntry } from '../types.ts'
import { csvColumns } from './csv-columns.ts'
import { printable } from './printable.ts'

/** What {@link toCsv} may be told. */
export interface CsvOptions {
  /** Where the entries come from; there is then a first column `source`. */
  readonly source?: string
  /**
   * Whether the first line names the columns.
   *
   * @defaultValue `true`
   */
  readonly header?: boolean
}

/**
 * Entries as CSV after [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180): the same columns for every digest, lines
 * that end in CRLF. Names are joined by `; `, addresses by a space. A text that a spreadsheet would take for a formula
 * has a `'` before it.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { toCsv } from 'undigest/writers'
 *
 * const { entries } = parseDigest('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024\n')
 * toCsv(entries) // 'title,url,authors,authorCount,…\r\nA Title,,,7,…\r\n'
 * ```
 */
export function toCsv(entries: Iterable<DigestEntry>, options?: CsvOptions): string {
  return [...csvLines(entries, options)].join('')
}

/** The lines of {@link toCsv}, line ends included. */
export function* csvLines(
  entries: Iterable<DigestEntry>,
  { source, header = true }: CsvOptions = {},
): Generator<string> {
  const before = source === undefined ? [] : [source]
  if (header) yield csvLine([...before.map(() => 'source'), ...csvColumns.map(({ name }) => name)])
  for (const entry of entries) {
    yield csvLine([...before, ...csvColumns.map(({ read }) => read(entry))])
  }
}

function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(value: string | number | undefined): string {
  if (typeof value !== 'string') return String(value ?? '')
  const text = withoutFormula(printable(value).trim())
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A text that already has the mark gets another, so that taking one off is always right. */
function withoutFormula(text: string): string {
  return /^'*[=+\-@]/.test(text) ? `'${text}` : text
}
