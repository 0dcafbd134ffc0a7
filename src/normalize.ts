import { readDate } from './dates/read-date.ts'
import { isLowerBound, readCount } from './fields/counts.ts'
import { fold } from './fields/fold.ts'
import { readIdentifiers } from './fields/identifiers.ts'
import { sortLinks, unwrap } from './fields/links.ts'
import { readTitle } from './fields/title.ts'
import { findUrls } from './fields/urls.ts'
import { message } from './messages.ts'
import { referenceDay } from './options.ts'
import type { RuleId } from './rules.ts'
import type {
  DigestEntry,
  DigestMessage,
  FieldLabel,
  NormalizeOptions,
  Position,
  RawField,
  RawRecord,
} from './types.ts'

/** What {@link normalize} makes of a record. */
export interface Normalized {
  readonly entry: DigestEntry
  readonly messages: readonly DigestMessage[]
}

/**
 * Turns a raw record into a typed entry, through one small reader for each label.
 *
 * @example
 * ```ts
 * import { normalize } from 'undigest'
 *
 * const fields = [{ label: 'title', value: 'A  Title' }, { label: 'published', value: 'Nov 25, 2024' }]
 * normalize({ fields }).entry.publishedAt?.iso // '2024-11-25'
 * ```
 */
export function normalize(record: RawRecord, options: NormalizeOptions = {}): Normalized {
  const reading = startReading(record, options)
  for (const field of record.fields) readField(reading, field)
  return finishReading(reading)
}

/** A record that is being read. */
interface Reading {
  readonly record: RawRecord
  readonly options: NormalizeOptions
  readonly reference: number
  readonly entry: Partial<DigestEntry>
  readonly messages: DigestMessage[]
  /** Addresses of the entry and in its texts, in order. */
  readonly urls: string[]
}

function startReading(record: RawRecord, options: NormalizeOptions): Reading {
  return { record, options, reference: referenceDay(options), entry: {}, messages: [], urls: [] }
}

function readField(reading: Reading, field: RawField): void {
  const { entry, urls } = reading
  switch (field.label as FieldLabel) {
    case 'title':
      entry.title ??= readTitle(field.value)
      if (field.url !== undefined) readOwnUrl(reading, field.url)
      return
    case 'abstract':
      return readAbstract(reading, field, 'full')
    case 'snippet':
      return readAbstract(reading, field, 'snippet')
    case 'summary':
      return readAbstract(reading, field, 'summary')
    case 'text':
      return readAbstract(reading, field)
    case 'authorCount':
      if (isLowerBound(field.value)) entry.authorsTruncated = true
      return readNumber(reading, field, 'authorCount')
    case 'published':
      return readCalendarDate(reading, field, 'publishedAt')
    case 'updated':
      return readCalendarDate(reading, field, 'updatedAt')
    case 'upvotes':
      return readNumber(reading, field, 'upvotes')
    case 'comments':
      return readNumber(reading, field, 'comments')
    case 'countAfterDate': {
      const meaning = reading.options.countAfterDate ?? 'upvotes'
      report(reading, 'count-after-date', field, meaning)
      return readNumber(reading, field, meaning)
    }
    case 'url':
      return readOwnUrl(reading, field.url ?? field.value)
    case 'link':
      return readLink(reading, field.url ?? field.value)
    case 'mention':
      urls.push(field.url ?? field.value)
      return
    case 'submittedBy':
      entry.submittedBy ??= fold(field.value)
      return
    case 'organization':
      entry.organization ??= fold(field.value)
      if (field.url !== undefined) urls.push(field.url)
      return
    default:
      return keepUnknown(reading, field)
  }
}

function readAbstract(
  { entry, urls }: Reading,
  { value }: RawField,
  kind?: DigestEntry['abstractKind'],
): void {
  const text = fold(value)
  entry.abstract = entry.abstract === undefined ? text : `${entry.abstract} ${text}`
  if (kind) entry.abstractKind = kind
  urls.push(...findUrls(text))
}

function readNumber(
  reading: Reading,
  field: RawField,
  key: 'authorCount' | 'upvotes' | 'comments',
): void {
  const count = readCount(field.value)
  if (count === undefined) report(reading, 'number-unreadable', field, field.value)
  else reading.entry[key] ??= count
}

function readCalendarDate(
  reading: Reading,
  field: RawField,
  key: 'publishedAt' | 'updatedAt',
): void {
  const { date, faults } = readDate(field.value, reading.reference)
  for (const fault of faults) report(reading, fault, field, field.value)
  if (date) reading.entry[key] ??= date
}

function readOwnUrl(reading: Reading, printed: string): void {
  const url = unwrap(printed)
  if (reading.entry.url === undefined) reading.entry.url = url
  else if (reading.entry.url !== url) reading.urls.push(url)
  readIds(reading, url)
}

function readLink(reading: Reading, printed: string): void {
  const url = unwrap(printed)
  reading.urls.push(url)
  readIds(reading, url)
}

function readIds({ entry }: Reading, url: string): void {
  const found = readIdentifiers(url)
  if (Object.keys(found).length > 0) entry.identifiers = { ...found, ...entry.identifiers }
}

function keepUnknown({ entry }: Reading, { label, value, position }: RawField): void {
  entry.unknown ??= []
  entry.unknown.push({ label, value: fold(value), ...(position && { position }) })
}

function report(
  { record, messages }: Reading,
  ruleId: RuleId,
  { position }: RawField,
  actual: string,
): void {
  const { pointer } = record
  messages.push(
    message(ruleId, { ...(position && { place: position }), ...(pointer && { pointer }), actual }),
  )
}

function finishReading({ record, options, entry, messages, urls }: Reading): Normalized {
  const { githubLinks, links } = sortLinks(urls, entry.url)
  if (record.position) entry.position = record.position
  if (record.pointer !== undefined) entry.pointer = record.pointer
  if (options.places) entry.places = placesOf(record, options)
  return { entry: Object.assign(entry, { githubLinks, links }), messages }
}

/** Where each key of the entry stood; a key with several fields has one run from the first to the last. */
function placesOf({ fields }: RawRecord, options: NormalizeOptions): Record<string, Position> {
  const places: Record<string, Position> = {}
  for (const { label, position } of fields) {
    const key =
      label === 'countAfterDate' ? (options.countAfterDate ?? 'upvotes') : KEYS[label as FieldLabel]
    if (!position || key === undefined) continue
    const first = places[key]
    places[key] = first ? { start: first.start, end: position.end } : position
  }
  return places
}

/** The key of the entry that a label ends in. */
const KEYS: Readonly<Partial<Record<FieldLabel, keyof DigestEntry>>> = {
  title: 'title',
  abstract: 'abstract',
  snippet: 'abstract',
  summary: 'abstract',
  text: 'abstract',
  authorCount: 'authorCount',
  published: 'publishedAt',
  updated: 'updatedAt',
  upvotes: 'upvotes',
  comments: 'comments',
  url: 'url',
  link: 'links',
  mention: 'links',
  submittedBy: 'submittedBy',
  organization: 'organization',
}
