import { atOnce } from './at-once.ts'
import { readDate } from './dates/read-date.ts'
import { readAuthors } from './fields/authors.ts'
import { isLowerBound, readCount } from './fields/counts.ts'
import { fold } from './fields/fold.ts'
import {
  readArxivId,
  readArxivVersion,
  readDoi,
  readIdentifiers,
  readPmid,
} from './fields/identifiers.ts'
import { unwrap } from './fields/links.ts'
import { readTitle } from './fields/title.ts'
import { findUrls } from './fields/urls.ts'
import { are } from './is-record.ts'
import { message, placeOf } from './messages.ts'
import type { RuleId } from './rules.ts'
import { show } from './show.ts'
import type {
  DigestEntry,
  DigestMessage,
  FieldLabel,
  Identifiers,
  RawField,
  RawRecord,
} from './types.ts'

/** A record that is being read. */
export interface Reading {
  readonly record: RawRecord
  readonly countAfterDate: 'upvotes' | 'comments'
  readonly reference: Date | undefined
  /** What the caller does to texts. */
  readonly mapText: ((text: string) => string) | undefined
  readonly entry: Partial<DigestEntry>
  readonly messages: DigestMessage[]
  /** The addresses of the entry and in its texts, in order. */
  readonly urls: string[]
  /** Those that are printed as links of the entry itself. */
  readonly linkUrls: string[]
}

type Reader = (reading: Reading, field: RawField) => void

/** The key of the entry that a label ends in, and its reader. */
type KeyReader = readonly [keyof DigestEntry, Reader]

type TextKey = 'submittedBy' | 'organization' | 'venue'
type NumberKey = 'authorCount' | 'upvotes' | 'comments'
type DateKey = 'publishedAt' | 'updatedAt'

const textFor = (key: TextKey): KeyReader => [
  key,
  (reading, field) => state(reading, field, key, fold(field.value)),
]
const abstractOf = (kind?: DigestEntry['abstractKind']): KeyReader => [
  'abstract',
  (reading, field) => readAbstract(reading, field, kind),
]
const numberFor = (key: NumberKey): KeyReader => [
  key,
  (reading, field) => readNumber(reading, field, key),
]
const dateFor = (key: DateKey): KeyReader => [
  key,
  (reading, field) => readCalendarDate(reading, field, key),
]
const identifierBy = (read: (value: string) => Identifiers | undefined): KeyReader => [
  'identifiers',
  (reading, field) => identify(reading, field, read(field.value)),
]

const READERS_BY_LABEL: Readonly<Record<FieldLabel, KeyReader>> = {
  title: ['title', readTitleField],
  abstract: abstractOf('full'),
  snippet: abstractOf('snippet'),
  summary: abstractOf('summary'),
  text: abstractOf(),
  author: ['authors', (reading, { value }) => addName(reading, fold(value))],
  authors: ['authors', readAuthorList],
  authorCount: ['authorCount', readAuthorCount],
  published: dateFor('publishedAt'),
  updated: dateFor('updatedAt'),
  upvotes: numberFor('upvotes'),
  comments: numberFor('comments'),
  countAfterDate: ['upvotes', readCountAfterDate],
  url: ['url', (reading, field) => readOwnUrl(reading, addressOf(field))],
  link: ['links', readLink],
  mention: ['links', ({ urls }, field) => void urls.push(addressOf(field))],
  note: ['links', readNote],
  arxiv: identifierBy(readArxivId),
  arxivVersion: identifierBy(readArxivVersion),
  doi: identifierBy(readDoi),
  pmid: identifierBy(readPmid),
  category: ['categories', readCategory],
  venue: textFor('venue'),
  announceType: ['announceType', readAnnounceType],
  submittedBy: textFor('submittedBy'),
  organization: ['organization', readOrganization],
}

/** For each label the key of the entry that it ends in, and its reader. */
export const READERS: ReadonlyMap<string, KeyReader> = new Map(Object.entries(READERS_BY_LABEL))

function readTitleField(reading: Reading, field: RawField): void {
  state(reading, field, 'title', mapped(reading, readTitle(field.value)))
  if (field.url !== undefined) readOwnUrl(reading, field.url)
}

function readAbstract(
  reading: Reading,
  { value }: RawField,
  kind: DigestEntry['abstractKind'],
): void {
  const { entry, urls } = reading
  const printed = fold(value)
  if (printed === '') return
  const text = mapped(reading, printed)
  const isFirst = entry.abstract === undefined
  entry.abstract = isFirst ? text : `${entry.abstract} ${text}`
  if (isFirst && kind) entry.abstractKind = kind
  else if (entry.abstractKind !== kind) delete entry.abstractKind
  for (const url of findUrls(printed)) urls.push(url)
}

function readAuthorCount(reading: Reading, field: RawField): void {
  if (isLowerBound(field.value)) reading.entry.authorsTruncated = true
  readNumber(reading, field, 'authorCount')
}

function readCountAfterDate(reading: Reading, field: RawField): void {
  report(reading, 'count-after-date', field, reading.countAfterDate)
  readNumber(reading, field, reading.countAfterDate)
}

function readNumber(reading: Reading, field: RawField, key: NumberKey): void {
  const count = readCount(field.value)
  if (count === undefined) report(reading, 'number-unreadable', field, field.value)
  else state(reading, field, key, count)
}

function readCalendarDate(reading: Reading, field: RawField, key: DateKey): void {
  const { date, faults } = readDate(field.value, reading.reference)
  for (const fault of faults) report(reading, fault, field, field.value)
  if (!date) return
  if (reading.entry[key] === undefined) reading.entry[key] = date
  else if (reading.entry[key].iso !== date.iso) keepUnknown(reading, field)
}

function readOrganization(reading: Reading, field: RawField): void {
  state(reading, field, 'organization', fold(field.value))
  if (field.url !== undefined) reading.urls.push(field.url)
}

/** Gives a key its value. Where the record states another one later on, that is kept as unknown text. */
function state<K extends 'title' | 'announceType' | TextKey | NumberKey>(
  reading: Reading,
  field: RawField,
  key: K,
  value: NonNullable<DigestEntry[K]>,
): void {
  const { entry } = reading
  if (value === '') return
  if (entry[key] === undefined) entry[key] = value
  else if (entry[key] !== value) keepUnknown(reading, field)
}

function addName(reading: Reading, name: string): void {
  if (name === '') return
  reading.entry.authors ??= []
  reading.entry.authors.push(mapped(reading, name))
}

function isText(value: unknown): boolean {
  return are('string', value)
}

/** A text as the caller wants it, or as printed where the caller's function fails. */
function mapped({ mapText, record, messages }: Reading, text: string): string {
  if (!mapText) return text
  try {
    return atOnce(mapText(text), 'a text at once', isText)
  } catch (error) {
    messages.push(
      message('extractor-failed', {
        ...placeOf(record),
        actual: show(error),
        note: 'The function is mapText',
      }),
    )
    return text
  }
}

function readAuthorList(reading: Reading, { value }: RawField): void {
  const { entry } = reading
  const { names, truncated, more } = readAuthors(value)
  for (const name of names) addName(reading, name)
  if (truncated) entry.authorsTruncated = true
  if (more !== undefined) entry.authorCount ??= (entry.authors?.length ?? 0) + more
}

/** States identifiers. What is none, or another than the record has stated before, is kept as unknown text. */
function identify(reading: Reading, field: RawField, found: Identifiers | undefined): void {
  const { entry } = reading
  if (!found || (entry.identifiers && isOther(entry.identifiers, found)))
    keepUnknown(reading, field)
  else entry.identifiers = entry.identifiers ? { ...entry.identifiers, ...found } : found
}

function isOther(identifiers: Identifiers, found: Identifiers): boolean {
  const known: Readonly<Record<string, unknown>> = { ...identifiers }
  return Object.entries(found).some(([key, value]) => (known[key] ?? value) !== value)
}

function readCategory({ entry }: Reading, { value }: RawField): void {
  const category = fold(value)
  if (category === '') return
  entry.categories ??= []
  entry.categories.push(category)
}

function readAnnounceType(reading: Reading, field: RawField): void {
  const kind = field.value.trim()
  if (kind === 'new' || kind === 'cross' || kind === 'replace')
    state(reading, field, 'announceType', kind)
  else keepUnknown(reading, field)
}

function readNote(reading: Reading, field: RawField): void {
  for (const url of findUrls(fold(field.value))) reading.urls.push(url)
  keepUnknown(reading, field)
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
export function identifiersIn({ entry, linkUrls }: Reading): Identifiers {
  let known: Identifiers = { ...readIdentifiers(entry.url ?? ''), ...entry.identifiers }
  for (const url of linkUrls) {
    if (url === entry.url) continue
    const found = readIdentifiers(url)
    const isAnother =
      known.arxiv !== undefined && found.arxiv !== undefined && found.arxiv !== known.arxiv
    if (!isAnother) known = Object.assign(found, known)
  }
  return known
}

function addressOf({ url, value }: RawField): string {
  return url ?? value.trim()
}

/** Keeps what no reader claims. */
export function keepUnknown({ entry }: Reading, { label, value, position }: RawField): void {
  entry.unknown ??= []
  const folded = fold(value)
  entry.unknown.push(position ? { label, value: folded, position } : { label, value: folded })
}

function report(
  { record, messages }: Reading,
  ruleId: RuleId,
  { position }: RawField,
  actual: string,
): void {
  const { pointer } = record
  messages.push(message(ruleId, { ...placeOf({ position, pointer }), actual }))
}
