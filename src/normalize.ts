import type { EntryOf, Extractors, NormalizeOptions } from './contracts.ts'
import { extractFields } from './extract.ts'
import { sortLinks } from './fields/links.ts'
import { checkOptions, referenceDay } from './options.ts'
import { identifiersIn, keepUnknown, READERS, type Reading } from './readers.ts'
import type { DigestEntry, DigestMessage, Position, RawRecord } from './types.ts'

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
export function normalize<X extends Extractors>(
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
  const { countAfterDate = 'upvotes', places = false, extractors, mapText } = options
  return (record) => {
    const reading: Reading = {
      record,
      countAfterDate,
      reference,
      mapText,
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
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return { entry: entry as EntryOf<X>, messages: reading.messages }
  }
}

function completeEntry(reading: Reading, places: boolean): DigestEntry {
  const { record, countAfterDate, entry, urls, linkUrls } = reading
  const { githubLinks, links } = sortLinks(urls, entry.url)
  const identifiers = linkUrls.length > 0 ? identifiersIn(reading) : {}
  if (entry.authors && !entry.authorsTruncated) entry.authorCount ??= entry.authors.length
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
