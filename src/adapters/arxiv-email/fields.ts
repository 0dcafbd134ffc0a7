import type { FieldLabel, RawField } from '../../types.ts'
import { type Line, positionOf } from '../text/line-cutter.ts'
import { type CutText, cutAddress, cutAuthors } from './cut-texts.ts'

/** A labelled part of an entry, with the lines that it is wrapped over. */
export interface Part {
  /** The name that is printed before it, `Journal-ref`, or one given to lines that have none. */
  readonly name: string
  readonly first: Line
  last: Line
  /** What stands on its lines, those left out that have nothing but its name. */
  readonly texts: string[]
}

/** The labels of the parts that are read, by their names in lower case; others keep their names. */
const LABELS: ReadonlyMap<string, FieldLabel> = new Map<string, FieldLabel>([
  ['arxiv', 'arxiv'],
  ['from', 'submittedBy'],
  ['title', 'title'],
  ['author', 'authors'],
  ['authors', 'authors'],
  ['author(s)', 'authors'],
  ['categories', 'category'],
  ['comment', 'note'],
  ['comments', 'note'],
  ['journal-ref', 'venue'],
  ['doi', 'doi'],
  ['abstract', 'abstract'],
])

const DATE = /^Date\b/i
const REVISED = /^Date\s*\(revised\s*(v\d+)?/i
const SIZE = /\((\d+\s*kb[^()]*)\)$/i

/** The fields that the parts of an entry state. The last part of an entry that is cut may lack its end. */
export function fieldsOf(parts: readonly Part[], isCut: boolean): RawField[] {
  const fields: RawField[] = []
  const lastRevision = parts.findLast(isRevision)
  for (const part of parts) {
    const position = positionOf(part.first, part.last)
    const add: Add = (label, value) => void fields.push({ label, value, position })
    if (part.name === 'replaced' || DATE.test(part.name)) addDates(part, part === lastRevision, add)
    else if (isCut && part === parts.at(-1)) addCut(part, add)
    else addWhole(part, add)
  }
  return fields
}

type Add = (label: string, value: string) => void

function isRevision({ name }: Part): boolean {
  return name === 'replaced' || REVISED.test(name)
}

function textOf({ texts }: Part): string {
  return texts.length === 1 ? texts[0]! : texts.join(' ')
}

/** The date of a version and the size of its source: `Thu, 8 Jun 2023 18:04:13 GMT   (439kb,D)`. */
function addDates(part: Part, isLastRevision: boolean, add: Add): void {
  const { name } = part
  const text = textOf(part)
  const [whole = '', size] = SIZE.exec(text) ?? []
  const version = isLastRevision ? REVISED.exec(name)?.[1] : undefined
  const label = isRevision(part) ? 'revised' : name.endsWith(')') ? name : 'published'
  add(isLastRevision ? 'updated' : label, text.slice(0, text.length - whole.length).trimEnd())
  if (version !== undefined) add('arxivVersion', version)
  // A size of 0kb says that the paper was withdrawn.
  if (size !== undefined) add('size', size)
}

function addWhole(part: Part, add: Add): void {
  const { name } = part
  const text = textOf(part)
  const label = LABELS.get(name.toLowerCase()) ?? name
  if (label === 'category' && text !== '')
    for (const category of text.split(/\s+/)) add(label, category)
  else add(label, label === 'submittedBy' ? nameIn(text) : text)
}

/** What is cut says so, as far as there are labels for it. Half a name is none, nor is half an identifier or address. */
function addCut(part: Part, add: Add): void {
  const text = textOf(part)
  const label = LABELS.get(part.name.toLowerCase())
  const addParts = (read: FieldLabel, { whole, rest }: CutText): void => {
    add(read, whole)
    if (rest !== '') add(unreadLabel(part), rest)
  }
  if (label === 'abstract') addParts('snippet', cutAddress(text))
  else if (label === 'authors' && text !== '') addParts(label, cutAuthors(text))
  else if (label === 'note') addParts(label, cutAddress(text))
  else if (label === 'title' || label === 'venue') add(label, text)
  else add(unreadLabel(part), text)
}

/** The printed name, as no label that is read is written. */
function unreadLabel({ name }: Part): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const ADDRESS_FIRST = /^[^\s<>@]+@[^\s<>@]+\s+\(([^()]+)\)$/

/** The name in `Ada Example  <redacted@example.org>` or `redacted@example.org (Ada Example)`. */
function nameIn(from: string): string {
  const address = from.indexOf('<')
  if (address > 0) return from.slice(0, address).trim()
  return ADDRESS_FIRST.exec(from)?.[1] ?? from
}
