import { are, isRecord } from './is-record.ts'
import { show } from './show.ts'

/**
 * What someone else's function gave, if it is what was expected. A promise never is, and what becomes of it must not end
 * the program.
 */
export function atOnce<T>(
  value: T | PromiseLike<T>,
  expected = 'a value at once',
  isRight: (value: T) => boolean = () => true,
): T {
  let got = 'a promise'
  if (isPromise(value)) value.then(ignore, ignore)
  else {
    try {
      if (isRight(value)) return value
    } catch {
      // What cannot be looked into is wrong.
    }
    got = show(value)
  }
  throw new TypeError(`Expected ${expected}, got ${got}`)
}

function ignore(): void {}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return isRecord(value) && are('function', value['then'])
}
