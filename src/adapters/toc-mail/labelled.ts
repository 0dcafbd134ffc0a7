/** The papers of a plain text that have labels: a title, and below it `By: …`, `URL: …`, `ABSTRACT: …`. */
import type { RawField, RawRecord } from '../../types.ts'
import { nameFields } from '../feed/names.ts'
import { around } from '../text/around.ts'
import { nameOf } from './articles.ts'
import type { MailLine } from './lines.ts'
import { isFoot } from './phrases.ts'

/** A label, and the lines that go on behind it. */
interface Labelled {
  readonly label: string
  readonly lines: MailLine[]
  text: string
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ['abstract', 'abstract'],
  ['author', 'authors'],
  ['author(s)', 'authors'],
  ['authors', 'authors'],
  ['by', 'authors'],
  ['contact', 'author'],
  ['date', 'published'],
  ['doi', 'doi'],
  ['full text', 'url'],
  ['journal', 'venue'],
  ['link', 'url'],
  ['publication date', 'published'],
  ['published', 'published'],
  ['source', 'venue'],
  ['title', 'title'],
  ['url', 'url'],
])
/** Labels that nobody reads. */
const OTHERS: ReadonlySet<string> = new Set([
  'auth-page',
  'e-mail',
  'email',
  'jel',
  'keyword',
  'keywords',
])
const LABEL = /^([a-z][a-z ()-]{0,20}?) ?: ?(?=\S|$)/i
/** The names come first below a title, or behind the date. */
const NAMES = /^authors?$/
/** Longer runs are no titles. */
const MOST_LINES = 6

/** The papers, where a text has labels. Each says where it is to be found. */
export function labelledRecords(lines: readonly MailLine[]): RawRecord[] {
  const labels = lines.map(({ text }) => labelOf(text))
  const starts = lines.flatMap((_, at) => {
    const start = opensRecord(labels, at) ? titleAbove(lines, labels, at) : undefined
    return start === undefined ? [] : [start]
  })
  return starts
    .map((start, index) => {
      const end = starts[index + 1] ?? lines.length
      return recordOf(lines.slice(start, end), labels.slice(start, end))
    })
    .filter(({ fields }) => fields.some(({ label }) => label === 'url' || label === 'doi'))
}

function labelOf(text: string): string | undefined {
  const printed = LABEL.exec(text)?.[1]?.toLowerCase() ?? ''
  return LABELS.get(printed) ?? (OTHERS.has(printed) ? printed : undefined)
}

function opensRecord(labels: readonly (string | undefined)[], at: number): boolean {
  const [label, next] = labels.slice(at, at + 2)
  if (label === 'title')
    return NAMES.test(labels.slice(at + 1, at + MOST_LINES).find((one) => one !== undefined) ?? '')
  const isFirst = labels[at - 1] === undefined
  const isNamed = NAMES.test(label ?? '') || (label === 'published' && NAMES.test(next ?? ''))
  return isFirst && isNamed
}

/** Where the title of a record begins: at its label, or with the lines that stand right above. */
function titleAbove(
  lines: readonly MailLine[],
  labels: readonly (string | undefined)[],
  at: number,
): number | undefined {
  if (labels[at] === 'title') return at
  for (let start = at; start > at - MOST_LINES && start > 0; start -= 1) {
    if (lines[start]!.isApart) return start < at ? start : undefined
    if (labels[start - 1] !== undefined) return undefined
  }
  return undefined
}

function recordOf(lines: readonly MailLine[], labels: readonly (string | undefined)[]): RawRecord {
  const first = labels.findIndex((label) => label !== undefined)
  const labelled = labelledIn(lines, labels, first)
  const title = lines.slice(0, first)
  const fields = [...(title.length > 0 ? [titleField(title)] : []), ...labelled.flatMap(fieldsOf)]
  const all = [...title, ...labelled.flatMap((one) => one.lines)]
  return { fields, position: placeOf(all) }
}

/** What has labels, and what goes on behind it: more names, where their bearers work, a text. */
function labelledIn(
  lines: readonly MailLine[],
  labels: readonly (string | undefined)[],
  first: number,
): Labelled[] {
  const found: Labelled[] = []
  const address = labels.findIndex((label) => label === 'url' || label === 'doi')
  // Behind the address of a paper a name is that of whoever sends the list.
  const last = labels.findLastIndex(
    (label, at) => label !== undefined && (at < address || !NAMES.test(label)),
  )
  for (const [index, line] of lines.slice(first).entries()) {
    const at = first + index
    const label = labels[at]
    const before = found.at(-1)
    if (at > last && (label !== undefined || line.isApart || isFoot(line.text))) break
    if (label !== undefined)
      found.push({ label, lines: [line], text: line.text.replace(LABEL, '') })
    else if (before && goesOn(before, line)) {
      before.lines.push(line)
      before.text += ` ${line.text}`
    } else {
      const unnamed = before?.label === 'author' ? 'affiliation' : 'abstract'
      found.push({ label: unnamed, lines: [line], text: line.text })
    }
  }
  return found
}

function goesOn({ label, lines, text }: Labelled, line: MailLine): boolean {
  if (/^(?:abstract|affiliation|title|jel|keywords?)$/.test(label)) return true
  const last = lines.at(-1)!.text
  if (label === 'authors')
    return /[;,(]$| and$/.test(last) || last.lastIndexOf('(') > last.lastIndexOf(')')
  return text === '' && !line.isApart
}

function titleField(lines: readonly MailLine[]): RawField {
  const text = nameOf(lines.map((line) => line.text).join(' '))
  return { label: 'title', value: text.replace(/^["“](.*)["”]$/, '$1'), position: placeOf(lines) }
}

function fieldsOf({ label, lines, text }: Labelled): RawField[] {
  const position = placeOf(lines)
  if (text === '') return []
  if (label === 'authors') return nameFields({ position }, text.replace(/ ?\([^()]*\)/g, ''), false)
  return [{ label, value: text, position }]
}

function placeOf([first, ...others]: readonly MailLine[]): ReturnType<typeof around> {
  return around([first!.position, ...others.map(({ position }) => position)])
}
