import { message } from '../../messages.ts'
import type { RawDigest, RawField } from '../../types.ts'
import type { Item } from '../xml/item.ts'
import type { Part } from '../xml/parts.ts'
import { fieldsOf, identifierIn } from './fields.ts'

/** The record of an entry, or what is the matter with it. */
export function readItem({ parts, position, isCut }: Item): Partial<RawDigest> {
  const error = parts.find(({ name, text }) => name === 'id' && /\/api\/errors\b/.test(text))
  if (error) {
    const actual = parts.find(({ name }) => name === 'summary')?.text.trim() || error.text.trim()
    return { messages: [message('error-response', { place: position, actual })] }
  }
  const stated = withoutDoubles(withPrimaryFirst(parts).flatMap(fieldsOf))
  // Where the entry is cut off, a link and more authors could have followed.
  const fields = isCut ? withMoreAuthors(parts, stated) : withAddress(parts, stated)
  const states = (...labels: readonly string[]): boolean =>
    fields.some(({ label }) => labels.includes(label))
  if (isCut && !(states('title') && states('arxiv', 'url'))) return {}
  if (!states('title', 'arxiv', 'url'))
    return { messages: [message('item-unreadable', { place: position })] }
  return { records: [{ fields, position }] }
}

/** The API states the primary category behind the others, and again among them. */
function withPrimaryFirst(parts: readonly Part[]): readonly Part[] {
  const primary = parts.filter(isPrimary)
  if (primary.length === 0) return parts
  const at = parts.findIndex((part) => part.name === 'category' || isPrimary(part))
  return parts.filter((part) => !isPrimary(part)).toSpliced(at, 0, ...primary)
}

function isPrimary({ name }: Part): boolean {
  return name === 'primary_category'
}

/** The identifier of an entry of the API is the address of its paper. */
function withAddress(parts: readonly Part[], fields: readonly RawField[]): readonly RawField[] {
  if (fields.some(({ label }) => label === 'url')) return fields
  const id = parts.find(
    ({ name, text }) => name === 'id' && /^\s*http/.test(text) && identifierIn(text) !== undefined,
  )
  return id ? [...fields, { label: 'url', value: id.text, position: id.position }] : fields
}

/** Says of a list of authors at the end of what is there that it breaks off. */
function withMoreAuthors(parts: readonly Part[], fields: readonly RawField[]): readonly RawField[] {
  const last = parts.at(-1)
  if (last?.name !== 'author') return fields
  return [...fields, { label: 'authors', value: '…', position: last.position }]
}

const STATED_ONCE: ReadonlySet<string> = new Set(['arxiv', 'announceType', 'category'])

/** An announcement states these in its text and beside it. */
function withoutDoubles(fields: readonly RawField[]): readonly RawField[] {
  const stated = new Set<string>()
  return fields.filter(({ label, value }) => {
    if (!STATED_ONCE.has(label)) return true
    const key = `${label} ${value.trim()}`
    if (stated.has(key)) return false
    stated.add(key)
    return true
  })
}
