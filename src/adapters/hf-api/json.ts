/**
 * The JSON of Hugging Face papers: the answers of its API, and what its pages carry in `data-props`. Nothing of it is
 * trusted. What is not of the form that the site gives is named by its JSON Pointer and left out, and the rest is read.
 */
import * as z from 'zod'
import { message } from '../../messages.ts'
import type { DigestMessage, RawDigest, RawField } from '../../types.ts'
import { isObject, type JsonObject, own } from './objects.ts'

type ReadItems = Pick<RawDigest, 'records' | 'messages'>

/** Where a value stands. */
interface Stated {
  readonly value: unknown
  readonly pointer: string
}

/** An object that may state a property of the paper. */
interface Holder {
  readonly object: JsonObject
  readonly pointer: string
}

/** A property of a paper: the label that it gets, its names, and its form. */
interface Property {
  readonly label: RawField['label']
  /** The first of them that is stated counts. */
  readonly keys: readonly string[]
  /** Makes the printed text of it. */
  readonly schema: z.ZodType<string>
  /** What it is called in messages. */
  readonly form: string
  /** The item has a property of this name, too, which is about something else. */
  readonly ofPaperOnly?: true
}

const text = { schema: z.string(), form: 'a string' }
const number = { schema: z.number().transform(String), form: 'a number' }
const address = { schema: z.string().regex(/^\s*https?:\/\//i), form: 'an address' }
const NAME_FORM = 'a name, or an object with a name'

const account = z.union([
  z.object({ name: z.string() }).transform((of) => of.name),
  z.object({ user: z.string() }).transform((of) => of.user),
  z.object({ fullname: z.string() }).transform((of) => of.fullname),
  z.string(),
])
const organization = z.union([
  z.object({ fullname: z.string() }).transform((of) => of.fullname),
  z.object({ name: z.string() }).transform((of) => of.name),
  z.string(),
])
const visible = z.string().regex(/\S/)
const author = z.union([z.object({ name: visible }).transform((of) => of.name), visible])
const words = z.array(z.string()).transform((list) => list.join(', '))

const TITLE: Property = { label: 'title', keys: ['title'], ...text }
const REPOSITORY: Property = { label: 'link', keys: ['githubRepo'], ...address }
const ABSTRACT: Property = { label: 'abstract', keys: ['summary'], ...text }
const OTHERS: readonly Property[] = [
  { label: 'published', keys: ['publishedAt'], ...text, ofPaperOnly: true },
  { label: 'upvotes', keys: ['upvotes'], ...number },
  { label: 'comments', keys: ['numComments'], ...number },
  {
    label: 'submittedBy',
    keys: ['submittedBy', 'submittedOnDailyBy'],
    schema: account,
    form: NAME_FORM,
  },
  {
    label: 'organization',
    keys: ['organization', 'submitterOrganization'],
    schema: organization,
    form: NAME_FORM,
  },
  // It may lead to another paper, and its DOI is not the paper's.
  { label: 'mention', keys: ['projectPage'], ...address },
  { label: 'arxiv', keys: ['id'], ...text },
  { label: 'ai_summary', keys: ['ai_summary'], ...text },
  { label: 'ai_keywords', keys: ['ai_keywords'], schema: words, form: 'a list of strings' },
  { label: 'githubStars', keys: ['githubStars'], ...number },
]

/** Reads a list of papers, which stands at a JSON Pointer. */
export function readItems(items: readonly unknown[], pointer: string): ReadItems {
  const read = items.map((item, index) => readItem(item, `${pointer}/${index}`))
  return {
    records: read.flatMap(({ records }) => records),
    messages: read.flatMap(({ messages }) => messages),
  }
}

/** Reads one paper: an item of the daily list with its `paper`, or a paper by itself. */
export function readItem(item: unknown, pointer: string): ReadItems {
  const holders = holdersOf(item, pointer)
  const messages: DigestMessage[] = []
  const read = (property: Property): RawField[] => readProperty(property, holders, messages)
  const title = read(TITLE)
  const abstract = read(ABSTRACT)
  if (title.length + abstract.length === 0)
    return { records: [], messages: [unreadable({ value: item, pointer }, 'a paper')] }
  const fields = [
    ...title,
    ...read(REPOSITORY),
    ...abstract,
    ...readAuthors(holders, messages),
    ...OTHERS.flatMap(read),
  ]
  return { records: [{ fields, pointer }], messages }
}

/** The objects that state the properties of an item, the paper's own first. None where it is no paper. */
function holdersOf(item: unknown, pointer: string): readonly Holder[] {
  if (!isObject(item)) return []
  const outer = { object: item, pointer }
  if (!Object.hasOwn(item, 'paper')) return [outer]
  const paper = own(item, 'paper')
  return isObject(paper) ? [{ object: paper, pointer: `${pointer}/paper` }, outer] : []
}

/** The first value that is stated under one of the keys. */
function find(holders: readonly Holder[], keys: readonly string[]): Stated | undefined {
  for (const key of keys) {
    for (const { object, pointer } of holders) {
      const value = own(object, key)
      if (!isBlank(value)) return { value, pointer: `${pointer}/${key}` }
    }
  }
  return undefined
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !/\S/.test(value))
}

function readProperty(
  { label, keys, schema, form, ofPaperOnly }: Property,
  holders: readonly Holder[],
  messages: DigestMessage[],
): RawField[] {
  const stated = find(ofPaperOnly ? holders.slice(0, 1) : holders, keys)
  if (!stated) return []
  const { success, data } = schema.safeParse(stated.value)
  if (success) return [{ label, value: data }]
  messages.push(unreadable(stated, form))
  return []
}

/** Where a name cannot be read, the number of the authors is still known. */
function readAuthors(holders: readonly Holder[], messages: DigestMessage[]): RawField[] {
  const stated = find(holders, ['authors'])
  if (!stated) return []
  if (!Array.isArray(stated.value)) {
    messages.push(unreadable(stated, 'a list'))
    return []
  }
  const list: readonly unknown[] = stated.value
  const fields: RawField[] = []
  list.forEach((value, index) => {
    const { success, data } = author.safeParse(value)
    if (success) fields.push({ label: 'author', value: data })
    else messages.push(unreadable({ value, pointer: `${stated.pointer}/${index}` }, NAME_FORM))
  })
  return fields.length === list.length
    ? fields
    : [...fields, { label: 'authorCount', value: String(list.length) }]
}

function unreadable({ value, pointer }: Stated, expected: string): DigestMessage {
  return message('item-unreadable', { pointer, actual: describe(value), expected: [expected] })
}

/** What a value is, in words; the value itself may be of any size. */
function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string' && isBlank(value)) return 'a blank string'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
