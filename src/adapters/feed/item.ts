import { fold } from '../../fields/fold.ts'
import { message, placeOf } from '../../messages.ts'
import type { RawDigest, RawField } from '../../types.ts'
import { isText, textFields } from './abstracts.ts'
import { withAddress, withIdentifiers } from './addresses.ts'
import { authorFields, isAuthor } from './authors.ts'
import type { Customs } from './customs.ts'
import { dateFields, fieldsOf, isDate, titleOf } from './fields.ts'
import { type Entry, fieldAt, type Statement, unread } from './statement.ts'
import { isVenue, venueFields } from './venues.ts'

/** Prefixes of what is about the feed, or about a picture. */
const OTHER_PREFIXES: ReadonlySet<string> = new Set([
  'admin',
  'app',
  'cc',
  'georss',
  'itunes',
  'media',
  'slash',
  'sy',
  'thr',
  'wfw',
])

/** The record of an entry, or what is the matter with it. */
export function readEntry(entry: Entry, customs: Customs): Partial<RawDigest> {
  const stated = readStatements(entry.statements, customs)
  const fields = entry.isCut ? withMoreAuthors(entry, stated) : withAddress(entry, stated)
  const states = (...labels: readonly string[]): boolean =>
    fields.some(({ label }) => labels.includes(label))
  if (entry.isCut && !(states('title') && states('url', 'doi', 'arxiv', 'pmid'))) return {}
  if (!states('title', 'url', 'doi', 'arxiv', 'pmid')) {
    return { messages: [message('item-unreadable', placeOf(entry.place))] }
  }
  return { records: [{ fields: withoutDoubles(withIdentifiers(fields)), ...entry.place }] }
}

function readStatements(all: readonly Statement[], customs: Customs): RawField[] {
  const statements = all.filter(({ prefix }) => !OTHER_PREFIXES.has(prefix))
  const titles = statements.filter(({ name }) => name === 'title')
  const title = titles[0] ? titleOf(titles[0]) : ''
  const described = textFields(statements.filter(isText), title)
  const venues = venueFields(statements, title)
  const journals = [...venues, ...described].filter(({ label }) => label === 'venue')
  const authors = authorFields(
    statements.filter(isAuthor),
    described.filter(isName),
    new Set(journals.map(({ value }) => fold(value))),
    customs,
  )
  const rest = statements.filter((one) => !isReadElsewhere(one))
  return [
    ...titles.flatMap((one) => fieldAt(one, 'title', titleOf(one))),
    ...rest.filter(isDoi).flatMap(fieldsOf),
    ...rest.filter((one) => !isDoi(one)).flatMap(fieldsOf),
    ...venues,
    ...authors,
    // What the publisher prints is about the paper, and the element may be about the feed.
    ...described.filter(isDated),
    ...dateFields(statements),
    ...described.filter((field) => !isName(field) && !isDated(field)),
    ...all.filter(({ prefix }) => OTHER_PREFIXES.has(prefix)).flatMap(unread),
  ]
}

function isName({ label }: RawField): boolean {
  return label === 'author' || label === 'authors'
}

function isDated({ label }: RawField): boolean {
  return label === 'published'
}

function isDoi({ name }: Statement): boolean {
  return name.toLowerCase() === 'doi'
}

function isReadElsewhere(one: Statement): boolean {
  return one.name === 'title' || isText(one) || isAuthor(one) || isDate(one) || isVenue(one)
}

/** Says of a list of authors at the end of what is there that it breaks off. */
function withMoreAuthors({ statements }: Entry, fields: readonly RawField[]): RawField[] {
  const last = statements.at(-1)
  return last && isAuthor(last) ? [...fields, ...fieldAt(last, 'authors', '…')] : [...fields]
}

/** A feed may state the same in several elements. Only names may be the same and mean two. */
function withoutDoubles(fields: readonly RawField[]): RawField[] {
  const seen = new Set<string>()
  return fields.filter(({ label, value, url = '' }) => {
    if (label === 'author') return true
    const key = [label, value.trim(), url].join('\n')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
