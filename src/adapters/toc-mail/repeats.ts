/** An article that a mail names in two places, such as among its highlights and in its contents. */

import { readDate } from '../../dates/read-date.ts'
import { readAuthors } from '../../fields/authors.ts'
import { fold } from '../../fields/fold.ts'
import { readDoi } from '../../fields/identifiers.ts'
import type { RawField, RawRecord } from '../../types.ts'
import { targetOf } from './addresses.ts'

/** The records, each article once, and those that were named before. */
interface Folded {
  readonly records: readonly RawRecord[]
  readonly repeated: readonly RawRecord[]
}

/** Titles of fewer words, such as `Editorial`, are those of many articles. */
const FEW = 4

/** Folds the articles that are named twice: they stay where they are named first, with all that is said of them. */
export function foldRepeats(records: readonly RawRecord[]): Folded {
  const kept: RawRecord[] = []
  const repeated: RawRecord[] = []
  const places = new Map<string, number>()
  for (const record of records) {
    const keys = keysOf(record)
    const at = keys.map((key) => places.get(key)).find((place) => place !== undefined)
    const before = at === undefined ? undefined : kept[at]
    if (at === undefined || !before || differ(before, record)) {
      for (const key of keys) places.set(key, kept.length)
      kept.push(record)
      continue
    }
    kept[at] = joined(before, record)
    repeated.push(record)
    for (const key of keysOf(kept[at])) places.set(key, at)
  }
  return { records: kept, repeated }
}

function keysOf(record: RawRecord): string[] {
  const title = fold(valueOf(record, 'title')).toLowerCase()
  return [...identityOf(record), ...(title.split(' ').length >= FEW ? [`title ${title}`] : [])]
}

/** What two mentions of one article cannot differ in. */
function identityOf(record: RawRecord): string[] {
  const doi = readDoi(valueOf(record, 'doi'))?.doi
  const pmid = valueOf(record, 'pmid')
  const url = record.fields[0]?.url
  const page =
    url !== undefined && targetOf(url) === 'article' ? url.split(/[?#]/, 1)[0] : undefined
  return [
    ...(doi === undefined ? [] : [`doi ${doi}`]),
    ...(pmid === '' ? [] : [`pmid ${pmid}`]),
    ...(page === undefined ? [] : [`page ${page}`]),
  ]
}

/** Whether both say what they are, and are not the same. Without identifiers the names and the dates tell. */
function differ(one: RawRecord, other: RawRecord): boolean {
  const known = new Map(identityOf(one).map((key) => [key.slice(0, key.indexOf(' ')), key]))
  const shared = identityOf(other).filter((key) => known.has(key.slice(0, key.indexOf(' '))))
  if (shared.length === 0) return haveOthers(one, other) || areOfOtherDays(one, other)
  return !shared.some((key) => [...known.values()].includes(key))
}

function haveOthers(one: RawRecord, other: RawRecord): boolean {
  const names = familyNames(one)
  const others = familyNames(other)
  return names.size > 0 && others.size > 0 && ![...others].some((name) => names.has(name))
}

function familyNames(record: RawRecord): ReadonlySet<string> {
  return new Set(readAuthors(valueOf(record, 'authors')).names.map(familyName))
}

/** `Ada Moth`, `Moth A`, `Moth, Ada` */
function familyName(name: string): string {
  const words = (name.includes(',') ? name.slice(0, name.indexOf(',')) : name)
    .split(' ')
    .filter((word) => !/^(?:\p{Lu}\.?-?){1,3}$/u.test(word))
  return (words.at(-1) ?? name).toLowerCase()
}

/** A date that states less is none of another day. */
function areOfOtherDays(one: RawRecord, other: RawRecord): boolean {
  const [day = '', otherDay = ''] = [one, other].map(
    (record) => readDate(valueOf(record, 'published')).date?.iso,
  )
  return !day.startsWith(otherDay) && !otherDay.startsWith(day)
}

function joined(one: RawRecord, other: RawRecord): RawRecord {
  const fields = one.fields.map((field) => fuller(field, other))
  const labels = new Set(fields.map(({ label }) => label))
  return { ...one, fields: [...fields, ...other.fields.filter(({ label }) => !labels.has(label))] }
}

/** The longer of two lists of authors. */
function fuller(field: RawField, { fields }: RawRecord): RawField {
  if (field.label !== 'authors') return field
  const other = fields.find(({ label }) => label === 'authors')
  if (!other) return field
  const isFuller = readAuthors(other.value).names.length > readAuthors(field.value).names.length
  return isFuller ? other : field
}

/** What a record states; nothing is an empty text. */
function valueOf({ fields }: RawRecord, wanted: string): string {
  return fields.find(({ label }) => label === wanted)?.value ?? ''
}
