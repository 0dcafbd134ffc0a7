import type { Adapter, ReadContext } from './contracts.ts'
import { openGate } from './gate.ts'
import { isRecord } from './is-record.ts'
import { message } from './messages.ts'
import type { RawDigest } from './types.ts'

/** A digest as adapters get it. */
export interface Input {
  /** The decoded text; absent where a value was given. */
  readonly text: string | undefined
  /** The value that was given or that the text stands for; nothing where that is no JSON. */
  readonly value: () => object | undefined
  /** Whether an adapter has asked for the value in vain, though the text begins like one. */
  readonly isBroken: () => boolean
}

/** An input of a text or of a value. A text is parsed as JSON once, and only if an adapter asks for it. */
export function inputOf(given: string | object): Input {
  if (typeof given !== 'string')
    return { text: undefined, value: () => given, isBroken: () => false }
  let parsed: [object | undefined] | undefined
  return {
    text: given,
    value() {
      parsed ??= [parseJson(given)]
      return parsed[0]
    },
    isBroken: () => !!parsed && !parsed[0] && looksLikeJson(given),
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
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** What an adapter returns for an input. Nothing more is taken of it afterwards. */
export function readInput(
  adapter: Adapter,
  { text, value }: Input,
  { emit }: ReadContext,
): Partial<RawDigest> {
  const gate = openGate(adapter, emit)
  if (adapter.accepts === 'value') {
    return gate.read((context) => {
      const given = value()
      return given ? adapter.read(given, context) : refused('a text', 'JSON')
    })
  }
  if (text === undefined) return refused('a value', 'text')
  if (adapter.read) return gate.read((context) => adapter.read(text, context))
  // A text that is there as a whole is one piece.
  const reader = gate.stream((context) => adapter.stream(context))
  reader.push(text)
  return reader.finish()
}

/** What is said of an input that is of another kind than the format is. */
export function refused(actual: string, expected: string): Partial<RawDigest> {
  return { messages: [message('unknown-format', { actual, expected: [expected] })] }
}
