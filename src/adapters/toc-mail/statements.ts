/** The line that says where and when an article came out, and by which identifier it goes. */
import { fold } from '../../fields/fold.ts'
import { withoutEnd } from '../../fields/without-end.ts'
import { findDate } from '../html/find-date.ts'
import { isProse } from './phrases.ts'

/** What a line states, as printed. */
export interface Statements {
  readonly doi?: string
  readonly pmid?: string
  readonly date?: string
  readonly venue?: string
  /** The kind of article. */
  readonly type?: string
  /** What is left: volume, pages, numbers. */
  readonly rest?: string
}

const DOI = /(?<![\w.])10\.\d{4,9}\/[^\s"<>|]+/
const PMID = /\bPMID:? ?(\d{1,9})\b/i
const YEAR_FIRST =
  /\b\d{4}[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b\.?(?: \d{1,2}\b)?/i
/** The year of an issue: `2026;83: e26031`. */
const ISSUE_YEAR = /(?<=[.,]\s?)((?:19|20)\d\d)(?=\s?[;:.])/
const LEAD =
  /\b(?:e?published|posted|available|accepted|received|version of record|article|first|online|on|date|ahead of print|epub|publication)\b:?/gi
/** A word that counts volumes and pages, and none of a name. */
const VOLUME_WORD =
  /^(?:vol(?:ume)?|iss(?:ue)?|pp?|no|pages?|[:;,.(–-]{0,5}[ei]?\d[\d:;,.()a-z–-]*|[^\p{L}\d]+)[.,:;]?$/iu
const REMARK = /\[[^[\]]{0,80}\]|\b(?:online ahead of print|epub ahead of print|in press)\b\.?/gi

const ISSUE = /\bvol(?:ume|\.)? ?\d{1,4}\W{1,4}(?:issue|iss\.?|number|no\.?) ?\d/i
const LONGEST_STATEMENT = 250
/** What is longer than this is no name of a journal. */
const LONGEST_NAME = 120

/** Whether a line states an identifier. */
export function hasIdentifier(line: string): boolean {
  return DOI.test(line) || PMID.test(line)
}

/** Whether a line states an identifier or a date, and is no sentence with a date in it. */
export function isStatement(line: string): boolean {
  if (hasIdentifier(line)) return true
  if (line.length > LONGEST_STATEMENT || isProse(line)) return false
  return dateIn(line) !== undefined || ISSUE_YEAR.test(line)
}

/** Whether a line names the issue of a journal. */
export function isIssue(line: string): boolean {
  return ISSUE.test(line)
}

/** What a line states. */
export function readStatements(line: string): Statements {
  const doi = DOI.exec(line)
  const pmid = PMID.exec(line)
  const left = fold(withoutDoi(line, doi).replace(PMID, ' | ').replace(REMARK, ' '))
  const parts = left.split(/[|•·]/).map(trimmed).filter(Boolean)
  const dated =
    parts.find((part) => dateIn(part) !== undefined) ?? parts.find((part) => ISSUE_YEAR.test(part))
  const found = dated === undefined ? undefined : dateIn(dated)
  const year = dated === undefined || found ? undefined : ISSUE_YEAR.exec(dated)?.[1]
  const date = found ?? year
  // What stands behind an identifier alone is a remark.
  const first = dated ?? trimmed(left.split('|', 1)[0]!)
  const isElsewhere = dated !== undefined && parts[0] !== dated
  const venue = venueOf(first, date) ?? (isElsewhere ? venueOf(parts[0]!) : undefined)
  const type =
    dated === undefined ? undefined : parts.find((part) => part !== dated && !/\d/.test(part))
  const rest = parts.filter((part) => part !== type && !isRead(part, venue, found)).join(' | ')
  return {
    ...(doi && { doi: doi[0] }),
    ...(pmid && { pmid: pmid[1]! }),
    ...(date !== undefined && { date }),
    ...(venue !== undefined && { venue }),
    ...(type !== undefined && { type }),
    ...(rest !== '' && { rest }),
  }
}

/** A line with a bar in place of an identifier, its resolver and the word for it. */
function withoutDoi(line: string, doi: RegExpExecArray | null): string {
  if (!doi) return line
  const before = line.slice(0, doi.index)
  const word = before.slice(before.lastIndexOf(' ') + 1)
  const resolver = word.includes('/') ? word.length : 0
  const kept = before
    .slice(0, before.length - resolver)
    .trimEnd()
    .replace(/\bdoi:?$/i, '')
  return `${kept} | ${line.slice(doi.index + doi[0].length)}`
}

function dateIn(text: string): string | undefined {
  return YEAR_FIRST.exec(text)?.[0] ?? findDate(text)
}

/** The name of a journal stands before its volume, and beside the date. */
function venueOf(part: string, date?: string): string | undefined {
  for (const piece of date === undefined ? [part] : part.split(date)) {
    const name = withoutVolume(trimmed(fold(piece.replace(LEAD, ' '))))
    if (/^\p{L}/u.test(name) && name.length > 1 && name.length < LONGEST_NAME) return name
  }
  return undefined
}

function isRead(part: string, venue: string | undefined, date: string | undefined): boolean {
  const left = (date === undefined ? part : part.replace(date, ' '))
    .replace(venue ?? '', ' ')
    .replace(LEAD, ' ')
  return !/[\p{L}\d]/u.test(left)
}

function withoutVolume(text: string): string {
  const words = text.split(' ')
  while (VOLUME_WORD.test(words.at(-1) ?? '')) words.pop()
  return trimmed(words.join(' '))
}

function trimmed(text: string): string {
  return withoutEnd(text.replace(/^[\s,;:.()–-]{1,20}/, ''), ' ,;:.–-(')
}
