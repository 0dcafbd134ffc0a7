import { message } from '../../messages.ts'
import { createSource } from '../../source.ts'
import type { DigestMessage, RawDigest, RawRecord } from '../../types.ts'
import { createCustoms } from './customs.ts'
import { readEntry } from './item.ts'
import { itemsBefore, parsed } from './json-items.ts'
import type { Statement } from './statement.ts'

type JsonObject = Readonly<Record<string, unknown>>

interface Items {
  readonly records: readonly RawRecord[]
  readonly messages: readonly DigestMessage[]
}

/** The names that the properties of an item have in XML. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['url', 'link'],
  ['id', 'id'],
  ['external_url', 'origLink'],
  ['content_html', 'encoded'],
  ['content_text', 'encoded'],
  ['summary', 'summary'],
  ['date_published', 'published'],
  ['date_modified', 'updated'],
  ['tags', 'category'],
  ['author', 'author'],
  ['authors', 'author'],
  ['attachments', 'enclosure'],
])
const PLAIN: ReadonlySet<string> = new Set(['title', 'content_text', 'summary'])

/** Reads the text of a JSON Feed. One that is cut off gives the items that are whole. */
export function readJsonFeed(text: string): Partial<RawDigest> {
  const feed = parsed(text.trim())
  if (isObject(feed) && Array.isArray(feed['items'])) return readItems(feed['items'])
  const { items, isCut } = feed === undefined ? itemsBefore(text) : { items: [], isCut: false }
  if (!isCut)
    return { messages: [message('unknown-format', { actual: 'JSON', expected: ['JSON Feed'] })] }
  const { records, messages } = readItems(items)
  const place = createSource(text).point(text.trimEnd().length)
  return { records, messages: [...messages, message('input-truncated', { place })] }
}

function readItems(items: readonly unknown[]): Items {
  const customs = createCustoms()
  const read = items.map((item, index): Partial<RawDigest> => {
    const pointer = `/items/${index}`
    if (!isObject(item)) return { messages: [message('item-unreadable', { pointer })] }
    const statements = Object.entries(item).flatMap(([key, value]) => statementsOf(key, value))
    return readEntry({ statements, about: undefined, place: { pointer }, isCut: false }, customs)
  })
  return {
    records: read.flatMap(({ records = [] }) => records),
    messages: read.flatMap(({ messages = [] }) => messages),
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function statementsOf(key: string, value: unknown): Statement[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map((one) => statementOf(key, one))
}

/** The properties of an author and of an attachment are what XML has as elements and as attributes. */
function statementOf(key: string, value: unknown): Statement {
  const properties = isObject(value) ? Object.entries(value) : []
  const children = properties.map(([name, one]) => ({ name, text: textOf(one) }))
  return {
    name: NAMES.get(key) ?? key,
    prefix: '',
    attributes: {
      ...(PLAIN.has(key) && { type: 'text' }),
      ...(key === 'attachments' &&
        Object.fromEntries(children.map(({ name, text }) => [name, text]))),
    },
    text: textOf(value),
    ownText: '',
    children,
  }
}

/** A text as it is, and anything else as JSON has it. */
function textOf(value: unknown): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
