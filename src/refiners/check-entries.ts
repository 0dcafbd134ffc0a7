import { message } from '../messages.ts'
import type { DigestMessage } from '../types.ts'
import type { Refiner } from './refiner.ts'

/** Reports a digest without entries, and one that says it has another number of them than was read. */
export const checkEntries: Refiner = (digest) => {
  const { declaredCount, entries } = digest
  const found: DigestMessage[] = []
  if (declaredCount !== undefined && declaredCount !== entries.length) {
    const [actual, expected] = [String(entries.length), [String(declaredCount)]]
    found.push(message('declared-count-mismatch', { actual, expected }))
  }
  if (entries.length === 0) found.push(message('no-entries'))
  return found.length === 0 ? digest : { ...digest, messages: [...digest.messages, ...found] }
}
