import type { Comparison, Difference, EntryResult } from './compare.ts'

const WIDEST = 120
const MOST_LINES = 12

/** What a comparison found wrong, in a form that can be read without the corpus beside it. Empty when nothing is. */
export function report({ digest, entries }: Comparison, source: string): string {
  const wrong = entries.filter(
    ({ kind, differences }) => kind !== 'found' || differences.length > 0,
  )
  return [
    ...digest.map(describeField),
    ...wrong.map((result) => describeEntry(result, source)),
  ].join('\n')
}

function describeEntry(
  { kind, number, title, entry, differences }: EntryResult,
  source: string,
): string {
  const name = [
    kind === 'found' ? 'entry' : `${kind} entry`,
    number,
    JSON.stringify(clip(title, 80)),
  ]
  const where =
    entry?.pointer === undefined ? sourceLines(entry?.position, source) : [`  at ${entry.pointer}`]
  return [
    name.filter((part) => part !== undefined).join(' '),
    ...differences.map(describeField),
    ...where,
  ].join('\n')
}

function describeField({ field, expected, actual }: Difference): string {
  const [shownExpected, shownActual] = fromFirstDifference(show(expected), show(actual))
  return `  ${field}\n    expected ${shownExpected}\n    actual   ${shownActual}`
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

/** Long texts are shown from a little before the place where they part. */
function fromFirstDifference(expected: string, actual: string): [string, string] {
  if (Math.max(expected.length, actual.length) <= WIDEST) return [expected, actual]
  const length = Math.min(expected.length, actual.length)
  let same = 0
  while (same < length && expected[same] === actual[same]) same += 1
  const from = Math.max(0, same - 30)
  const cut = (text: string): string => (from > 0 ? '…' : '') + clip(text.slice(from), WIDEST)
  return [cut(expected), cut(actual)]
}

interface Lines {
  readonly start: { readonly line: number }
  readonly end: { readonly line: number }
}

function sourceLines(position: Lines | undefined, source: string): string[] {
  if (!position) return []
  const { start, end } = position
  const lines = source
    .split(/\r\n|[\n\r]/)
    .slice(start.line - 1, end.line)
    .map((line, index) => `  ${String(start.line + index).padStart(6)} | ${clip(line, WIDEST)}`)
  if (lines.length <= MOST_LINES) return lines
  const half = MOST_LINES / 2
  return [...lines.slice(0, half), `  ${'…'.padStart(6)} |`, ...lines.slice(-half)]
}

const clip = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`
