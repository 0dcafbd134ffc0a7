import type { Adapter, ReadContext } from './contracts.ts'
import { message } from './messages.ts'
import { show } from './show.ts'
import type { RawDigest } from './types.ts'

/** A digest as adapters get it. */
export interface Input {
  /** The decoded text; absent where a value was given. */
  readonly text: string | undefined
  /** The value that was given or that the text stands for, or what is wrong with the text. */
  readonly json: () => Json
}

interface Json {
  readonly value?: object
  readonly fault?: string
}

/** An input of a text or of a value. A text is parsed as JSON once, and only if an adapter asks for it. */
export function inputOf(given: string | object): Input {
  let json: Json | undefined
  return {
    text: typeof given === 'string' ? given : undefined,
    json: () => {
      json ??= typeof given === 'string' ? parseJson(given) : { value: given }
      return json
    },
  }
}

/** Whether a text could be a list or an object in JSON. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text)
}

function parseJson(text: string): Json {
  if (!looksLikeJson(text)) return { fault: 'text' }
  try {
    // Only a text without a byte order mark is JSON.
    return { value: JSON.parse(text.trim()) as object }
  } catch (error) {
    return { fault: show(error) }
  }
}

/** What an adapter returns for an input. One that throws is wrong, but what it has emitted is right. */
export function readInput(
  adapter: Adapter,
  input: Input,
  context: ReadContext,
): Partial<RawDigest> {
  let rest: Partial<RawDigest>
  try {
    rest = readAccepted(adapter, input, context)
  } catch (error) {
    return { messages: [adapterFailed(error)] }
  }
  if (isRawDigest(rest)) return rest
  throw new TypeError(`Expected the adapter ${adapter.name} to return a raw digest at once`)
}

/** What is said of an adapter that throws. */
export function adapterFailed(error: unknown) {
  return message('adapter-failed', { actual: show(error) })
}

function readAccepted(
  adapter: Adapter,
  { text, json }: Input,
  context: ReadContext,
): Partial<RawDigest> {
  if (adapter.accepts === 'text') {
    if (text !== undefined) return adapter.read(text, context)
    return { messages: [message('unknown-format', { actual: 'a value', expected: ['text'] })] }
  }
  const { value, fault } = json()
  if (value) return adapter.read(value, context)
  return { messages: [message('unknown-format', { actual: fault ?? '', expected: ['JSON'] })] }
}

/** Adapters may be written without types, and some will be asynchronous by mistake. */
function isRawDigest(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || 'then' in raw) return false
  const { records = [], messages = [], boilerplate = [] } = raw as Partial<RawDigest>
  return [records, messages, boilerplate].every(Array.isArray)
}
