import { isRecord } from './is-record.ts'

/** The value, if it is there. A promise is none, and what becomes of it must not end the program. */
export function atOnce<T>(value: T | PromiseLike<T>, expected = 'a value at once'): T {
  if (!isPromise(value)) return value
  value.then(ignore, ignore)
  throw new TypeError(`Expected ${expected}, got a promise`)
}

function ignore(): void {}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return isRecord(value) && typeof value['then'] === 'function'
}
