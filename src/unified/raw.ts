import type { Adapter } from '../contracts.ts'
import { type Input, readInput } from '../input.ts'
import { message } from '../messages.ts'
import { joinParts } from '../raw-digest.ts'
import type { DigestMessage, RawDigest } from '../types.ts'

/** What was read of an input. */
export interface Read {
  /** The adapter that read it; absent where none recognised it. */
  readonly adapter: Adapter | undefined
  readonly raw: RawDigest
}

/** Reads an input. */
export function readRaw(
  input: Input,
  adapter: Adapter | undefined,
  messages: readonly DigestMessage[] = [],
): Read {
  const parts = joinParts()
  parts.add({ messages })
  if (adapter) parts.add(readInput(adapter, input, { emit: parts.add }))
  // That there is no entry is for the compiler to say: a plugin may still add some.
  else if (input.text?.trim() !== '') parts.add({ messages: [message('unknown-format')] })
  return { adapter, raw: parts.digest() }
}
