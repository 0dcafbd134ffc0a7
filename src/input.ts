import { atOnce } from './at-once.ts'
import type { Adapter, ReadContext, TextAdapter } from './contracts.ts'
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
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** What an adapter returns for an input. Nothing more is taken of it afterwards. */
export function readInput(
  adapter: Adapter,
  input: Input,
  { emit }: ReadContext,
): Partial<RawDigest> {
  const gate = openGate(adapter, emit)
  let rest: Partial<RawDigest> = {}
  gate.attempt(() => {
    rest = readAccepted(adapter, input, gate.context)
  })
  return gate.close(rest)
}

function readAccepted(
  adapter: Adapter,
  { text, value }: Input,
  context: ReadContext,
): Partial<RawDigest> {
  if (adapter.accepts === 'text') {
    return text === undefined ? refused('a value', 'text') : readText(adapter, text, context)
  }
  const given = value()
  return given ? adapter.read(given, context) : refused('a text', 'JSON')
}

/** A text that is there as a whole is one piece. */
function readText(adapter: TextAdapter, text: string, context: ReadContext): Partial<RawDigest> {
  if (adapter.read) return adapter.read(text, context)
  const reader = atOnce(adapter.stream(context))
  atOnce(reader.push(text))
  return reader.finish()
}

function refused(actual: string, expected: string): Partial<RawDigest> {
  return { messages: [message('unknown-format', { actual, expected: [expected] })] }
}
