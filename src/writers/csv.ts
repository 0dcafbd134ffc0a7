import type { DigestEntry } from '../types.ts'
import { type CsvColumn, csvColumns } from './csv-columns.ts'
import { jsonText } from './json-text.ts'
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
  /**
   * The names of extractors of your own; each has a column at the end, `fields.NAME`. Text and numbers stand there as
   * they are, anything else as JSON. The columns depend on this list and never on the entries.
   *
   * @defaultValue `[]`
   */
  readonly fields?: readonly string[]
}

/**
 * Entries as CSV after [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180): the same columns for every digest, lines
 * that end in CRLF. Names are joined by `; `, addresses by a space. A text that a spreadsheet would take for a formula,
 * by the `=`, `+`, `-` or `@` that it begins with, has a `'` before it; tabs and line breaks are spaces.
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

/**
 * The lines of {@link toCsv}, line ends included.
 *
 * @example
 * ```ts
 * import { csvLines } from 'undigest/writers'
 *
 * const entry = { title: 'A Title', fields: { license: 'MIT' }, githubLinks: [], links: [] }
 * const [header = '', row = ''] = csvLines([entry], { fields: ['license'] })
 * header.endsWith(',fields.license\r\n') // true
 * row.endsWith(',MIT\r\n') // true
 * ```
 */
export function* csvLines(
  entries: Iterable<DigestEntry>,
  { source, header = true, fields = [] }: CsvOptions = {},
): Generator<string> {
  const before = source === undefined ? [] : [source]
  const columns = [...csvColumns, ...fields.map(ownColumn)]
  if (header) yield csvLine([...before.map(() => 'source'), ...columns.map(({ name }) => name)])
  for (const entry of entries) {
    yield csvLine([...before, ...columns.map(({ read }) => read(entry))])
  }
}

function ownColumn(name: string): CsvColumn {
  return {
    name: `fields.${name}`,
    read({ fields = {} }) {
      const value = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (value === undefined || value === null) return undefined
      return typeof value === 'string' || typeof value === 'number' ? value : jsonText(value)
    },
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
