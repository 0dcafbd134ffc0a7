import { message } from '../messages.ts'
import type { DigestMessage } from '../types.ts'

/** Reports a digest without entries, and one that says it has another number of them than was read. */
export function checkEntries(found: number, declared: number | undefined): DigestMessage[] {
  const messages: DigestMessage[] = []
  if (declared !== undefined && declared !== found) {
    const [actual, expected] = [String(found), [String(declared)]]
    messages.push(message('declared-count-mismatch', { actual, expected }))
  }
  if (found === 0) messages.push(message('no-entries'))
  return messages
}
