/**
 * The JSON of Hugging Face papers.
 *
 * @packageDocumentation
 */
import type { ValueAdapter } from '../contracts.ts'
import { message } from '../messages.ts'
import type { DigestMessage, RawDigest } from '../types.ts'
import { HF_API, isPaperObject } from './hf-api/format.ts'
import { readItem, readItems } from './hf-api/json.ts'
import { type JsonObject, own } from './hf-api/objects.ts'
import { readProps } from './hf-api/props.ts'

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
  return { ...HF_API, read: readHfJson }
}

/** How much of what the input holds a message repeats. */
const LONGEST = 200

function readHfJson(value: object): Partial<RawDigest> {
  return Array.isArray(value) ? readList(value) : readObject({ ...value })
}

function readObject(object: JsonObject): Partial<RawDigest> {
  const props = readProps(object, '')
  if (props) return props
  if (isPaperObject(object)) return readItem(object, '')
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

function unknownFormat(actual: string): DigestMessage {
  return message('unknown-format', { actual, expected: ['a list of papers', 'a paper'] })
}

function keysOf(object: JsonObject): string {
  const keys = Object.keys(object).slice(0, 8).join(', ').slice(0, LONGEST)
  return keys === '' ? 'an empty object' : `an object with ${keys}`
}
