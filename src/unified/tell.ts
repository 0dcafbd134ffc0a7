import type { VFile } from 'vfile'
import { createReporter } from '../messages.ts'
import type { DigestMessage } from '../types.ts'
import type { DigestOptions } from './settings.ts'

/** Adds a message to a file. */
function tell(file: VFile, found: DigestMessage): void {
  const { reason, place, ruleId, source, fatal, expected, ...details } = found
  Object.assign(file.message(reason, { place, ruleId, source }), {
    ...details,
    ...(expected && { expected: [...expected] }),
    fatal,
  })
}

/** Adds those messages to a file that it does not have yet. */
export function tellMissing(file: VFile, messages: readonly DigestMessage[]): void {
  const known = new Map<string, number>()
  for (const { reason, ruleId = '', source = '', place, actual } of file.messages)
    count(known, keyOf(reason, ruleId, source, place, actual), 1)
  for (const found of messages) {
    const { reason, ruleId, source, place, actual } = found
    const key = keyOf(reason, ruleId, source, place, actual)
    if (known.get(key)) count(known, key, -1)
    else tell(file, found)
  }
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function keyOf(
  reason: string,
  ruleId: string,
  source: string,
  place: object | undefined,
  actual: string | undefined,
): string {
  return JSON.stringify([reason, ruleId, source, place, actual])
}

/** Adds messages to a file, with the severities that the caller asks for. */
export function report(
  file: VFile,
  messages: readonly DigestMessage[],
  { rules }: Pick<DigestOptions, 'rules'>,
): void {
  const take = createReporter(rules, (found) => tell(file, found))
  for (const found of messages) take(found)
}
