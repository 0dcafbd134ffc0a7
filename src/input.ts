import type { Adapter, ReadContext } from './contracts.ts'
import { message } from './messages.ts'
import { show } from './show.ts'
import type { RawDigest } from './types.ts'

/** A digest as adapters get it. */
export interface Input {
  /** The decoded text; absent where a value was given. */
  readonly text: string | undefined
  /** The value that was given or that the text stands for; nothing where that is no JSON. */
  readonly value: () => object | undefined
}

/** An input of a text or of a value. A text is parsed as JSON once, and only if an adapter asks for it. */
export function inputOf(given: string | object): Input {
  if (typeof given !== 'string') return { text: undefined, value: () => given }
  let parsed: [object | undefined] | undefined
  return {
    text: given,
    value() {
      parsed ??= [parseJson(given)]
      return parsed[0]
    },
  }
}

/** Whether a text could be a list or an object in JSON. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text)
}

/** What is wrong with a text that is no JSON is not told: engines tell it in words of their own. */
function parseJson(text: string): object | undefined {
  try {
    // Only a text without a byte order mark is JSON.
    const value: unknown = JSON.parse(text.trim())
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
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
  { text, value }: Input,
  context: ReadContext,
): Partial<RawDigest> {
  if (adapter.accepts === 'text') {
    return text === undefined ? refused('a value', 'text') : adapter.read(text, context)
  }
  const given = value()
  return given ? adapter.read(given, context) : refused('a text', 'JSON')
}

function refused(actual: string, expected: string): Partial<RawDigest> {
  return { messages: [message('unknown-format', { actual, expected: [expected] })] }
}

/** Adapters may be written without types, and some will be asynchronous by mistake. */
function isRawDigest(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || 'then' in raw) return false
  const { records = [], messages = [], boilerplate = [] } = raw as Partial<RawDigest>
  return [records, messages, boilerplate].every(Array.isArray)
}
