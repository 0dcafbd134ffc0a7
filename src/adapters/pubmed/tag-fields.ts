import type { Position, RawField } from '../../types.ts'
import { positionOf } from '../text/line-cutter.ts'
import { readPublicationDate } from './dates.ts'
import { underNamesOfPubmed } from './ovid.ts'
import type { Tag } from './tags.ts'

type Reader = (tag: Tag, record: ReadonlySet<string>) => RawField[]

const AND_OTHERS = /^et al\.?$/i
const DOI = /^(?:doi:\s?)?(10\.\d{4,9}\/\S+)(?: \[doi\])?$/i
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['PMID', (tag) => fieldOf(tag, 'pmid')],
  ['TI', (tag) => fieldOf(tag, 'title')],
  ['BTI', unless('TI', 'title')],
  ['AB', (tag) => fieldOf(tag, 'abstract')],
  ['FAU', (tag) => fieldOf(tag, 'author')],
  ['CN', (tag, record) => fieldOf(tag, hasNames(record) ? tag.name : 'organization')],
  ['DP', dateFields],
  ['JT', (tag) => fieldOf(tag, 'venue')],
  ['TA', unless('JT', 'venue')],
  ['LID', identifierFields],
  ['AID', identifierFields],
  ['MH', (tag) => fieldOf(tag, 'category')],
  ['OT', (tag) => fieldOf(tag, 'category')],
])

/** What the tags of a record state. Tags that nobody reads are labels themselves. */
export function fieldsOf(printed: readonly Tag[]): RawField[] {
  const tags = underNamesOfPubmed(printed)
  const record = new Set(tags.filter(({ value }) => value !== '').map(({ name }) => name))
  return tags
    .flatMap((tag, index) =>
      tag.name === 'AU'
        ? shortNameFields(tag, record, tags[index - 1])
        : withShortName(
            READERS.get(tag.name)?.(tag, record) ?? fieldOf(tag, tag.name),
            tag,
            tags[index + 1],
          ),
    )
    .concat(countFields(tags, record))
}

function fieldOf(tag: Tag, label: string, value = tag.value, url?: string): RawField[] {
  if (value === '') return []
  return [{ label, value, ...(url !== undefined && { url }), position: placeOf(tag) }]
}

function placeOf({ first, last }: Tag): Position {
  return positionOf(first, last)
}

/** A tag that says the same in other words where the record has a better one. */
function unless(better: string, label: string): Reader {
  return (tag, record) => fieldOf(tag, record.has(better) ? tag.name : label)
}

function hasNames(record: ReadonlySet<string>): boolean {
  return record.has('FAU') || record.has('AU')
}

function dateFields(tag: Tag): RawField[] {
  const { value, isWhole } = readPublicationDate(tag.value)
  return [...fieldOf(tag, 'published', value), ...(isWhole ? [] : fieldOf(tag, tag.name))]
}

/** A DOI, or in records of ERIC an address: of the record itself in LID, of the paper in AID. */
function identifierFields(tag: Tag): RawField[] {
  const doi = DOI.exec(tag.value)?.[1]
  if (doi !== undefined) return fieldOf(tag, 'doi', doi)
  if (!ADDRESS.test(tag.value)) return fieldOf(tag, tag.name)
  const address = /^www/i.test(tag.value) ? `https://${tag.value}` : tag.value
  return fieldOf(tag, tag.name === 'LID' ? 'url' : 'link', tag.value, address)
}

/** A name in its short form, where there is no full one. Lists of before 1996 end in `et al.` */
function shortNameFields(
  tag: Tag,
  record: ReadonlySet<string>,
  before: Tag | undefined,
): RawField[] {
  if (AND_OTHERS.test(tag.value)) return fieldOf(tag, 'authors')
  if (before?.name === 'FAU') return []
  return fieldOf(tag, record.has('FAU') ? tag.name : 'author')
}

/** The short form of a name stands behind the full one, and says nothing else. */
function withShortName(fields: readonly RawField[], tag: Tag, next: Tag | undefined): RawField[] {
  const isNamed = tag.name === 'FAU' && next?.name === 'AU' && !AND_OTHERS.test(next.value)
  if (!isNamed) return [...fields]
  return fields.map((field) => ({ ...field, position: positionOf(tag.first, next.last) }))
}

/** Of a list that breaks off, the names that are there are a number, too. */
function countFields(tags: readonly Tag[], record: ReadonlySet<string>): RawField[] {
  const cut = tags.find(({ name, value }) => name === 'AU' && AND_OTHERS.test(value))
  if (!cut) return []
  const name = record.has('FAU') ? 'FAU' : 'AU'
  const names = tags.filter((tag) => tag.name === name && tag.value !== '' && tag !== cut)
  return names.length === 0 ? [] : fieldOf(cut, 'authorCount', String(names.length))
}
