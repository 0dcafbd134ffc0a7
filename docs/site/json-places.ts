import type { Place } from './protocol.ts'

type Run = Pick<Place, 'start' | 'end'>

/** A list or an object that has begun and not ended. */
interface Open {
  readonly pointer: string
  readonly start: number
  /** The number of the item in a list, nothing in an object. */
  index: number | undefined
  /** The key of the member in an object. */
  key: string
}

/**
 * Where the values that JSON Pointers lead to stand in a text of JSON. The text was parsed before, so it is known to
 * be right.
 */
export function findPointers(text: string, pointers: ReadonlySet<string>): Map<string, Run> {
  const found = new Map<string, Run>()
  const open: Open[] = []
  const keep = (pointer: string, start: number, end: number): void => {
    if (pointers.has(pointer)) found.set(pointer, { start, end })
  }
  let awaitsKey = false
  for (const [index, end] of tokensOf(text)) {
    const token = text.slice(index, end)
    const parent = open.at(-1)
    if (token === '{' || token === '[') {
      const list = token === '['
      open.push({ pointer: pointerOf(parent), start: index, index: list ? 0 : undefined, key: '' })
      awaitsKey = !list
    } else if (token === '}' || token === ']') {
      open.pop()
      if (parent) keep(parent.pointer, parent.start, index + 1)
    } else if (token === ',') {
      awaitsKey = parent?.index === undefined
      if (parent?.index !== undefined) parent.index += 1
    } else if (token === ':') {
      awaitsKey = false
    } else if (awaitsKey && parent) {
      parent.key = keyOf(token)
    } else {
      keep(pointerOf(parent), index, end)
    }
  }
  return found
}

/** Where each token begins and ends. */
function* tokensOf(text: string): Generator<[start: number, end: number]> {
  const tokens = /["[\]{},:]|[^\s"[\]{},:]+/g
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    if (match[0] === '"') tokens.lastIndex = endOfString(text, match.index)
    yield [match.index, tokens.lastIndex]
  }
}

/** An expression for a whole string would need too deep a stack for a long one. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1)
  while (isEscaped(text, quote)) quote = text.indexOf('"', quote + 1)
  return quote + 1
}

function isEscaped(text: string, quote: number): boolean {
  let first = quote
  while (text.charAt(first - 1) === '\\') first -= 1
  return (quote - first) % 2 === 1
}

/** The pointer of the value that comes next in a list or an object. */
function pointerOf(parent: Open | undefined): string {
  return parent ? `${parent.pointer}/${parent.index ?? parent.key}` : ''
}

function keyOf(token: string): string {
  const key: unknown = JSON.parse(token)
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1')
}
