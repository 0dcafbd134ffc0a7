import { chooseAdapter } from './choose-adapter.ts'
import type { Adapter, EntryOf, Extractors, ParseOptions } from './contracts.ts'
import { type Input, readInput } from './input.ts'
import { createIntake } from './intake.ts'
import { type MessageDetails, message } from './messages.ts'
import { checkEntries } from './refiners/check-entries.ts'
import { implyYears } from './refiners/imply-years.ts'
import type { Digest, DigestMessage, Position } from './types.ts'

/** What is said of a text that looks like JSON and is none. */
export const BROKEN = 'It begins like JSON and cannot be parsed'

/** Reads an input that is there as a whole, with options that were checked. The messages are as they come. */
export function readWhole<X extends Extractors>(
  input: Input,
  options: ParseOptions<X>,
): Digest<EntryOf<X>> {
  const messages: DigestMessage[] = []
  const adapter = chooseAdapter(input, options, (found) => messages.push(found))
  if (adapter) return readWith(adapter, input, options, messages)
  const broken = input.isBroken() ? { note: BROKEN } : {}
  messages.push(...unrecognised(input.text?.trim() === '', broken))
  return { boilerplate: [], entries: [], messages }
}

/** Nothing at all is a digest without entries, and not one of an unknown format. */
export function unrecognised(isEmpty: boolean, details?: MessageDetails): DigestMessage[] {
  return [...(isEmpty ? [] : [message('unknown-format', details)]), message('no-entries')]
}

function readWith<X extends Extractors>(
  adapter: Adapter,
  input: Input,
  options: ParseOptions<X>,
  messages: DigestMessage[],
): Digest<EntryOf<X>> {
  const boilerplate: Position[] = []
  const entries: EntryOf<X>[] = []
  const intake = createIntake(adapter, options, {
    entry: (entry) => entries.push(entry),
    message: (found) => messages.push(found),
    boilerplate: (position) => boilerplate.push(position),
  })
  intake.add(readInput(adapter, input, { emit: intake.add }))
  const itself = intake.finish()
  messages.push(...checkEntries(entries.length, itself.declaredCount))
  const digest = { format: adapter.name, ...itself, boilerplate, entries, messages }
  return implyYears(digest, adapter.customs ?? [])
}
