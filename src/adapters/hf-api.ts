import type { ValueAdapter } from '../contracts.ts'
import { message } from '../messages.ts'
import type { DigestMessage, RawDigest } from '../types.ts'
import { isObject, isPaper, type JsonObject, own, readItem, readItems } from './hf-json.ts'
import { readProps } from './hf-props.ts'

/**
 * The adapter for the JSON of [Hugging Face papers](https://huggingface.co/papers): the answers of its API since 2024,
 * which are the daily list, a search, or a single paper, and the data that its pages carry.
 *
 * What is not of the form that the API gives is left out, with an `item-unreadable` that holds its JSON Pointer. An error
 * in place of a list is an `error-response`. A list without papers is an empty day and no error.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { hfApi } from 'undigest/hf-api'
 *
 * const answer = [{ paper: { id: '2401.00001', title: 'A Title', upvotes: 18 }, numComments: 2 }]
 * const { entries } = parseDigest(answer, { adapters: [hfApi()] })
 * entries[0].upvotes // 18
 * entries[0].pointer // '/0'
 * ```
 */
export function hfApi(): ValueAdapter {
  return { name: 'hf-api', accepts: 'value', detect: isHfJson, read: readHfJson }
}

/** How many items of a list are looked at to recognise it. */
const LOOKED_AT = 5

/** How much of what the input holds a message repeats. */
const LONGEST = 200

/** The beginning of a paper that stands as source text in a string. */
const SOURCE_OF_PAPER = /^\s*\{\s*['"]paper['"]\s*:\s*\{/

/** Also yes to what is no answer of the API but was made of one, so that it is named and not passed by. */
function isHfJson(value: object): boolean {
  if (Array.isArray(value)) return value.length === 0 || isListOfPapers(value)
  if (!isObject(value)) return false
  return isPaper(value) || isError(value) || Object.values(value).some(isListOfPapers)
}

function isListOfPapers(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const items: readonly unknown[] = value.slice(0, LOOKED_AT)
  return items.some(
    (item) => isPaper(item) || (typeof item === 'string' && SOURCE_OF_PAPER.test(item)),
  )
}

function readHfJson(value: object): Partial<RawDigest> {
  return Array.isArray(value) ? readList(value) : readObject({ ...value })
}

function readObject(object: JsonObject): Partial<RawDigest> {
  const props = readProps(object, '')
  if (props) return props
  if (isPaper(object)) return readItem(object, '')
  const error = own(object, 'error')
  return typeof error === 'string'
    ? { messages: [message('error-response', { actual: error.slice(0, LONGEST) })] }
    : { messages: [unknownFormat(keysOf(object))] }
}

/** A list in which nothing is a paper is another list. */
function readList(items: readonly unknown[]): Partial<RawDigest> {
  const { records, messages } = readItems(items, '')
  if (records.length > 0 || items.length === 0) return { records, messages }
  return { messages: [unknownFormat('a list without papers'), ...messages] }
}

/** Whether an object says that something went wrong, and nothing else. */
function isError(object: JsonObject): boolean {
  return (
    typeof own(object, 'error') === 'string' &&
    Object.values(object).every((value) => typeof value !== 'object')
  )
}

function unknownFormat(actual: string): DigestMessage {
  return message('unknown-format', { actual, expected: ['a list of papers', 'a paper'] })
}

function keysOf(object: JsonObject): string {
  const keys = Object.keys(object).slice(0, 8).join(', ').slice(0, LONGEST)
  return keys === '' ? 'an empty object' : `an object with ${keys}`
}
