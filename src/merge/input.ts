import { isRecord } from '../is-record.ts'
import type { DigestEntry, Identifiers } from '../types.ts'

/** What a value must be: of a type, a list of something, or an object with certain keys. */
type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | 'object'
  | { readonly items: Shape }
  | { readonly keys: Readonly<Record<string, Shape>> }

const TEXTS: Shape = { items: 'string' }
const DATE: Shape = { keys: { iso: 'string', implied: TEXTS } }

/** As far as merging reads it. Every key may be absent or null, which is the same. */
const IDENTIFIERS: Readonly<Record<keyof Identifiers, Shape>> = {
  arxiv: 'string',
  arxivVersion: 'number',
  doi: 'string',
  pmid: 'string',
}
const ENTRY: Readonly<Record<keyof DigestEntry, Shape>> = {
  title: 'string',
  abstract: 'string',
  abstractKind: 'string',
  authors: TEXTS,
  authorCount: 'number',
  authorsTruncated: 'boolean',
  publishedAt: DATE,
  updatedAt: DATE,
  upvotes: 'number',
  comments: 'number',
  githubLinks: { items: { keys: { owner: 'string', repo: 'string' } } },
  links: { items: { keys: { url: 'string' } } },
  url: 'string',
  identifiers: 'object',
  categories: TEXTS,
  venue: 'string',
  submittedBy: 'string',
  organization: 'string',
  announceType: 'string',
  unknown: { items: 'object' },
  position: 'object',
  pointer: 'string',
  places: 'object',
  fields: 'object',
}

/** Entries may come from a file, where nothing has seen to their types. */
export function assertEntry(entry: unknown, name: string): void {
  assertShape(entry, 'object', name)
  assertStated(entry, ENTRY, name)
  if (isRecord(entry)) assertStated(entry['identifiers'], IDENTIFIERS, `${name}.identifiers`)
}

function assertStated(value: unknown, shapes: Readonly<Record<string, Shape>>, name: string): void {
  if (!isRecord(value)) return
  for (const key of Object.keys(value)) {
    const stated = Object.hasOwn(shapes, key) ? (value[key] ?? undefined) : undefined
    if (stated !== undefined) assertShape(stated, shapes[key]!, `${name}.${key}`)
  }
}

function assertShape(value: unknown, shape: Shape, name: string): void {
  const expected = typeof shape === 'string' ? shape : 'items' in shape ? 'list' : 'object'
  const actual = kindOf(value)
  if (actual !== expected)
    throw new TypeError(`${name} must be ${withArticle(expected)}, but is ${withArticle(actual)}`)
  if (typeof shape === 'string') return
  if ('keys' in shape && isRecord(value))
    for (const key of Object.keys(shape.keys))
      assertShape(value[key], shape.keys[key]!, `${name}.${key}`)
  if ('items' in shape && Array.isArray(value))
    value.forEach((item, at) => assertShape(item, shape.items, `${name}[${at}]`))
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : typeof value
}

function withArticle(kind: string): string {
  if (kind === 'null' || kind === 'undefined') return kind
  return kind === 'object' ? 'an object' : `a ${kind}`
}

/** The entry without the keys of ours that are null; the entry itself where there are none. */
export function withoutNulls<E extends DigestEntry>(entry: E): E {
  const { identifiers } = entry
  const known = identifiers && withoutNullsOf(identifiers, IDENTIFIERS)
  const stated = withoutNullsOf(entry, ENTRY)
  return known === identifiers ? stated : { ...stated, identifiers: known }
}

function withoutNullsOf<T extends object>(value: T, shapes: object): T {
  const empty = Object.entries(value).flatMap(([key, one]) => {
    return one === null && Object.hasOwn(shapes, key) ? [key] : []
  })
  if (empty.length === 0) return value
  const stated = { ...value }
  for (const key of empty) Reflect.deleteProperty(stated, key)
  return stated
}
