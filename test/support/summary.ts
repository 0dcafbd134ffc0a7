import type { Comparison } from './compare.ts'
import type { CorpusCase } from './corpus.ts'

const HEADER = ['format', 'files', 'found', 'missing', 'extra', 'fields right / checked']

/** A table of what comparisons amount to, by format. No field of a missing entry is right. */
export function summarize(
  cases: readonly CorpusCase[],
  available: ReadonlySet<string>,
  compared: ReadonlyMap<string, Comparison>,
): string {
  const formats = [...new Set(cases.map(({ format }) => format))]
  const rows = formats.map((format) => {
    const ofFormat = cases.filter((one) => one.format === format)
    const files = String(ofFormat.length)
    if (!available.has(format)) return [format, files, 'no adapter yet']
    const comparisons = ofFormat.flatMap(({ expectation }) => compared.get(expectation) ?? [])
    return [format, files].concat(countsOf(comparisons))
  })
  return table([HEADER, ...rows])
}

function countsOf(comparisons: readonly Comparison[]): string[] {
  const entries = comparisons.flatMap((comparison) => comparison.entries)
  const kinds = ['found', 'missing', 'extra'].map((wanted) =>
    entries.filter(({ kind }) => kind === wanted),
  )
  const checked = sum(comparisons.map((comparison) => comparison.checked))
  const wrong =
    sum(comparisons.map(({ digest }) => digest.length)) +
    sum(entries.map(({ wrongFields }) => wrongFields))
  return [...kinds.map(({ length }) => String(length)), `${checked - wrong} / ${checked}`]
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)

/** Rows as plain text: the first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
  return rows.map((row) => row.map(pad).join('  ')).join('\n')
}
