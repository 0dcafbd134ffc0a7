import { message } from '../messages.ts'
import type { Refiner } from './refiner.ts'

/** Reports a digest that says how many entries it has where another number was read. */
export const checkDeclaredCount: Refiner = (digest) => {
  const { declaredCount, entries, messages } = digest
  if (declaredCount === undefined || declaredCount === entries.length) return digest
  const mismatch = message('declared-count-mismatch', {
    actual: String(entries.length),
    expected: [String(declaredCount)],
  })
  return { ...digest, messages: [...messages, mismatch] }
}
