import type { EntryOf, Extractors, NoExtractors, NormalizeOptions } from './contracts.ts'
import { readDate } from './dates/read-date.ts'
import { extractFields } from './extract.ts'
import { isLowerBound, readCount } from './fields/counts.ts'
import { fold } from './fields/fold.ts'
import { readIdentifiers } from './fields/identifiers.ts'
import { sortLinks, unwrap } from './fields/links.ts'
import { readTitle } from './fields/title.ts'
import { findUrls } from './fields/urls.ts'
import { message } from './messages.ts'
import { checkOptions, referenceDay } from './options.ts'
import type { RuleId } from './rules.ts'
import type {
  DigestEntry,
  DigestMessage,
  FieldLabel,
  Identifiers,
  Position,
  RawField,
  RawRecord,
} from './types.ts'

/** What {@link normalize} makes of a record. */
export interface Normalized<Entry extends DigestEntry = DigestEntry> {
  /** The typed entry. */
  readonly entry: Entry
  /** What the caller should know about it. */
  readonly messages: readonly DigestMessage[]
}

/**
 * Turns a raw record into a typed entry, through one small reader for each label.
 *
 * @throws a `TypeError` or a `RangeError` for wrong options, as {@link parseDigest}
 *
 * @example
 * ```ts
 * import { normalize } from 'undigest'
 *
 * const fields = [{ label: 'title', value: 'A  Title' }, { label: 'published', value: 'Nov 25, 2024' }]
 * normalize({ fields }).entry.publishedAt?.iso // '2024-11-25'
 * ```
 */
export function normalize<X extends Extractors = NoExtractors>(
  record: RawRecord,
  options: NormalizeOptions<X> = {},
): Normalized<EntryOf<X>> {
  checkOptions(options)
  return createNormalizer(options)(record)
}

/** A normalizer for many records, with options that were checked. */
export function createNormalizer<X extends Extractors>(
  options: NormalizeOptions<X>,
): (record: RawRecord) => Normalized<EntryOf<X>> {
  const reference = referenceDay(options)
  const { countAfterDate = 'upvotes', places = false, extractors } = options
  return (record) => {
    const reading: Reading = {
      record,
      countAfterDate,
      reference,
      entry: {},
      messages: [],
      urls: [],
      linkUrls: [],
    }
    for (const field of record.fields)
      (READERS.get(field.label)?.[1] ?? keepUnknown)(reading, field)
    const entry = completeEntry(reading, places)
    if (extractors) extractFields(entry, record, extractors, reading.messages)
    // `fields` is there if and only if there are extractors, which the compiler cannot know.
    return { entry: entry as EntryOf<X>, messages: reading.messages }
  }
}

/** A record that is being read. */
interface Reading {
  readonly record: RawRecord
  readonly countAfterDate: 'upvotes' | 'comments'
  readonly reference: Date | undefined
  readonly entry: Partial<DigestEntry>
  readonly messages: DigestMessage[]
  /** The addresses of the entry and in its texts, in order. */
  readonly urls: string[]
  /** Those that are printed as links of the entry itself. */
  readonly linkUrls: string[]
}

type Key = keyof DigestEntry
type Reader = (reading: Reading, field: RawField) => void

/** For each label the key of the entry that it ends in, and its reader. */
const READERS: ReadonlyMap<string, readonly [Key, Reader]> = new Map<
  FieldLabel,
  readonly [Key, Reader]
>([
  ['title', ['title', readTitleField]],
  ['abstract', ['abstract', (reading, field) => readAbstract(reading, field, 'full')]],
  ['snippet', ['abstract', (reading, field) => readAbstract(reading, field, 'snippet')]],
  ['summary', ['abstract', (reading, field) => readAbstract(reading, field, 'summary')]],
  ['text', ['abstract', (reading, field) => readAbstract(reading, field)]],
  ['authorCount', ['authorCount', readAuthorCount]],
  [
    'published',
    ['publishedAt', (reading, field) => readCalendarDate(reading, field, 'publishedAt')],
  ],
  ['updated', ['updatedAt', (reading, field) => readCalendarDate(reading, field, 'updatedAt')]],
  ['upvotes', ['upvotes', (reading, field) => readNumber(reading, field, 'upvotes')]],
  ['comments', ['comments', (reading, field) => readNumber(reading, field, 'comments')]],
  ['countAfterDate', ['upvotes', readCountAfterDate]],
  ['url', ['url', (reading, field) => readOwnUrl(reading, addressOf(field))]],
  ['link', ['links', readLink]],
  ['mention', ['links', ({ urls }, field) => void urls.push(addressOf(field))]],
  ['submittedBy', ['submittedBy', readSubmittedBy]],
  ['organization', ['organization', readOrganization]],
])

function readTitleField(reading: Reading, field: RawField): void {
  state(reading, field, 'title', readTitle(field.value))
  if (field.url !== undefined) readOwnUrl(reading, field.url)
}

function readAbstract(
  { entry, urls }: Reading,
  { value }: RawField,
  kind?: 'full' | 'snippet' | 'summary',
): void {
  const text = fold(value)
  if (text === '') return
  const isFirst = entry.abstract === undefined
  entry.abstract = isFirst ? text : `${entry.abstract} ${text}`
  if (isFirst && kind) entry.abstractKind = kind
  else if (entry.abstractKind !== kind) delete entry.abstractKind
  for (const url of findUrls(text)) urls.push(url)
}

function readAuthorCount(reading: Reading, field: RawField): void {
  if (isLowerBound(field.value)) reading.entry.authorsTruncated = true
  readNumber(reading, field, 'authorCount')
}

function readCountAfterDate(reading: Reading, field: RawField): void {
  report(reading, 'count-after-date', field, reading.countAfterDate)
  readNumber(reading, field, reading.countAfterDate)
}

function readNumber(
  reading: Reading,
  field: RawField,
  key: 'authorCount' | 'upvotes' | 'comments',
): void {
  const count = readCount(field.value)
  if (count === undefined) report(reading, 'number-unreadable', field, field.value)
  else state(reading, field, key, count)
}

function readCalendarDate(
  reading: Reading,
  field: RawField,
  key: 'publishedAt' | 'updatedAt',
): void {
  const { date, faults } = readDate(field.value, reading.reference)
  for (const fault of faults) report(reading, fault, field, field.value)
  if (!date) return
  if (reading.entry[key] === undefined) reading.entry[key] = date
  else if (reading.entry[key].iso !== date.iso) keepUnknown(reading, field)
}

function readSubmittedBy(reading: Reading, field: RawField): void {
  state(reading, field, 'submittedBy', fold(field.value))
}

function readOrganization(reading: Reading, field: RawField): void {
  state(reading, field, 'organization', fold(field.value))
  if (field.url !== undefined) reading.urls.push(field.url)
}

/** Gives a key its value. Where the record states another one later on, that is kept as unknown text. */
function state<
  K extends 'title' | 'authorCount' | 'upvotes' | 'comments' | 'submittedBy' | 'organization',
>(reading: Reading, field: RawField, key: K, value: NonNullable<DigestEntry[K]>): void {
  const { entry } = reading
  if (value === '') return
  if (entry[key] === undefined) entry[key] = value
  else if (entry[key] !== value) keepUnknown(reading, field)
}

function readOwnUrl({ entry, urls, linkUrls }: Reading, printed: string): void {
  const url = unwrap(printed)
  linkUrls.push(url)
  if (entry.url !== undefined && entry.url !== url) urls.push(url)
  entry.url ??= url
}

function readLink({ urls, linkUrls }: Reading, field: RawField): void {
  const url = unwrap(addressOf(field))
  urls.push(url)
  linkUrls.push(url)
}

/** The identifiers in the entry's own address, and what they lack from its links, as long as those are of one paper. */
function identifiersIn({ entry, linkUrls }: Reading): Identifiers {
  let known = readIdentifiers(entry.url ?? '')
  for (const found of linkUrls.map(readIdentifiers)) {
    const isOther =
      known.arxiv !== undefined && found.arxiv !== undefined && found.arxiv !== known.arxiv
    if (!isOther) known = Object.assign(found, known)
  }
  return known
}

function addressOf({ url, value }: RawField): string {
  return url ?? value.trim()
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
    message(ruleId, {
      ...(position && { place: position }),
      ...(pointer !== undefined && { pointer }),
      actual,
    }),
  )
}

function completeEntry(reading: Reading, places: boolean): DigestEntry {
  const { record, countAfterDate, entry, urls, linkUrls } = reading
  const { githubLinks, links } = sortLinks(urls, entry.url)
  const identifiers = linkUrls.length > 0 ? identifiersIn(reading) : {}
  if (Object.keys(identifiers).length > 0) entry.identifiers = identifiers
  if (record.position) entry.position = record.position
  if (record.pointer !== undefined) entry.pointer = record.pointer
  if (places) entry.places = placesOf(record, countAfterDate)
  return Object.assign(entry, { githubLinks, links })
}

/** Where each key of the entry stood; a key with several fields has one run from the first to the last. */
function placesOf(
  { fields }: RawRecord,
  countAfterDate: 'upvotes' | 'comments',
): Record<string, Position> {
  const places: Record<string, Position> = {}
  for (const { label, position } of fields) {
    const key = label === 'countAfterDate' ? countAfterDate : READERS.get(label)?.[0]
    if (!position || key === undefined) continue
    places[key] = joined(places[key] ?? position, position)
  }
  return places
}

function joined(one: Position, other: Position): Position {
  return {
    start: one.start.offset < other.start.offset ? one.start : other.start,
    end: one.end.offset > other.end.offset ? one.end : other.end,
  }
}
