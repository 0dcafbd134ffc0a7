/** What an article of a mail states. */
import { readPageIdentifiers } from '../../fields/page-identifiers.ts'
import type { Position, RawField, RawRecord } from '../../types.ts'
import { around } from '../text/around.ts'
import { isOpaque } from './addresses.ts'
import { type Article, isBehindProse } from './articles.ts'
import type { MailLine } from './lines.ts'
import {
  couldBeNames,
  isLabelLine,
  isNameList,
  isNamesList,
  namesOn,
  partedBySemicolons,
} from './names.ts'
import { areOwnActions, isAddress, isMark, isProse } from './phrases.ts'
import { hasIdentifier, isStatement, readStatements, type Statements } from './statements.ts'

/** A field, and where it stands. */
interface Placed extends RawField {
  readonly position: Position
}

/** A journal alone on its line: words with a capital before them, and no more. */
const VENUE = /^\p{Lu}[^.]{1,80}[.,]?$/u

const LABELS = [
  ['date', 'published'],
  ['venue', 'venue'],
  ['doi', 'doi'],
  ['pmid', 'pmid'],
  ['type', 'type'],
  ['rest', 'citation'],
] as const satisfies readonly (readonly [keyof Statements, string])[]

/** The record of an article. */
export function recordOf({ title, name, url, below }: Article): RawRecord {
  const place = runOf(title)
  const { names, rest } = apart(below, url === undefined)
  const lines = joinLines(rest)
  const stated = dayFirst(lines.flatMap((line, index) => fieldsOf(line, url, lines[index + 1])))
  const fields: Placed[] = [
    { label: 'title', value: name, ...(url !== undefined && { url }), position: place },
    ...(names.length === 0 ? [] : [authorsOf(names)]),
    ...stated,
    ...identifiersIn(url, stated, place),
  ]
  return { fields: joinMarks(fields), position: runOf([...title, ...below]) }
}

/** Beside the month of an issue, the day on which the article came out counts. */
function dayFirst(fields: readonly Placed[]): Placed[] {
  const dates = fields.filter(({ label }) => label === 'published')
  const day = dates.find(({ value }) => /(?:^|\D)\d{1,2}(?:\D|$)/.test(value))
  if (day === undefined || day === dates[0]) return [...fields]
  return [day, ...fields.filter((field) => field !== day)]
}

/** The lines with the names: the first list of several, or else the first of one, above a text or right behind it. */
function apart(
  below: readonly MailLine[],
  isText: boolean,
): { names: MailLine[]; rest: MailLine[] } {
  const end = below.findIndex(
    ({ text }) => isProse(text) && !isNameList(text) && !hasIdentifier(text),
  )
  const near = end < 0 ? below : below.slice(0, end)
  const several = near.findIndex(({ text }) => isNamesList(text))
  const single = several < 0 ? near.findIndex(({ text }) => isNameList(text)) : several
  const inNear = single < 0 && isText && areNamesBelow(near) ? 0 : single
  const start = inNear < 0 ? behindProse(below) : inNear
  if (start < 0) return { names: [], rest: [...below] }
  let last = start
  while (isRestOfList(below[last]!, below[last + 1])) last += 1
  return {
    names: below.slice(start, last + 1),
    rest: [...below.slice(0, start), ...below.slice(last + 1)],
  }
}

function behindProse(below: readonly MailLine[]): number {
  return below.findIndex((line, at) => isNameList(line.text) && isBehindProse(line, below[at - 1]))
}

/** Whether a line right above an identifier can be nothing else. */
function areNamesBelow([line, next]: readonly MailLine[]): boolean {
  if (!line || !next || isStatement(line.text) || isMark(line.text)) return false
  return hasIdentifier(next.text) && couldBeNames(line.text)
}

function isRestOfList({ text }: MailLine, next: MailLine | undefined): boolean {
  if (!next || isStatement(next.text)) return false
  if (/(?:[,;&]| and)$/.test(text)) return !next.isApart || isNameList(next.text)
  return !next.isApart && /^(?:and|&) /.test(next.text)
}

function authorsOf(lines: readonly MailLine[]): Placed {
  const value = namesOn(lines.map(({ text }) => text).join(' '))
  // A full stop is the end of the list, unless names are shortened by it.
  const isEnd = value.endsWith('.') && !/\.[^.]|\b[JS]r\.$/.test(value)
  const names = isEnd ? value.slice(0, -1) : value
  const position = runOf(lines)
  if (/^[^;]*;$/.test(names)) return { label: 'author', value: names.slice(0, -1), position }
  const list = partedBySemicolons(names) ? names : names.replaceAll(';', ',')
  return { label: 'authors', value: list, position }
}

function fieldsOf(
  { text, links, position }: MailLine,
  own: string | undefined,
  next: MailLine | undefined,
): Placed[] {
  const onward = links.filter(({ url }) => url !== own && !isOpaque(url))
  const toFields = onward.map(({ text: value, url }) => ({ label: 'link', value, url, position }))
  if (isStatement(text)) return [...statedFields(readStatements(text), position), ...toFields]
  if (isProse(text)) return [{ label: 'text', value: text, position }, ...toFields]
  if (isAddress(text) && links.length === 0)
    return [{ label: own === undefined ? 'url' : 'link', value: text, position }]
  if (areOwnActions(text)) return [{ label: '', value: '', position }, ...toFields]
  const isVenue =
    !isMark(text) &&
    !isLabelLine(text) &&
    next !== undefined &&
    lacksVenue(next) &&
    VENUE.test(text)
  const label = isVenue ? 'venue' : 'note'
  return [{ label, value: isVenue ? text.replace(/[.,]$/, '') : text, position }, ...toFields]
}

/** Whether a line states an identifier alone. */
function lacksVenue({ text }: MailLine): boolean {
  if (!hasIdentifier(text)) return false
  const { venue, date, rest } = readStatements(text)
  return venue === undefined && date === undefined && rest === undefined
}

/** In plain text the lines of a paragraph are broken anywhere. */
function joinLines(lines: readonly MailLine[]): MailLine[] {
  const paragraphs: MailLine[][] = []
  let isBelowText = false
  for (const line of lines) {
    const isText = !isStatement(line.text)
    if (isText && isBelowText && !line.isApart) paragraphs.at(-1)!.push(line)
    else paragraphs.push([line])
    isBelowText = isText
  }
  return paragraphs.map(joinedLine)
}

function joinedLine(lines: readonly MailLine[]): MailLine {
  return {
    ...lines[0]!,
    text: lines.map(({ text }) => text).join(' '),
    links: lines.flatMap(({ links }) => links),
    position: runOf(lines),
  }
}

function statedFields(stated: Statements, position: Position): Placed[] {
  return LABELS.flatMap(([key, label]) => {
    const value = stated[key]
    return value === undefined ? [] : [{ label, value, position }]
  })
}

function identifiersIn(
  url: string | undefined,
  stated: readonly RawField[],
  position: Position,
): Placed[] {
  return Object.entries(readPageIdentifiers(url ?? ''))
    .filter(([name]) => stated.every(({ label }) => label !== name))
    .map(([label, value]) => ({ label, value, position }))
}

/** What says nothing by itself belongs to the field before it. */
function joinMarks(fields: readonly Placed[]): Placed[] {
  const joined: Placed[] = []
  for (const field of fields) {
    const before = joined.at(-1)
    if (!before || field.label !== '') joined.push(field)
    else
      joined[joined.length - 1] = {
        ...before,
        position: around([before.position, field.position]),
      }
  }
  return joined
}

function runOf([first, ...others]: readonly MailLine[]): Position {
  return around([first!.position, ...others.map(({ position }) => position)])
}
