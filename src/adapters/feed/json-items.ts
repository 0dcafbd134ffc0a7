/** What a JSON text that ends too early has before its end. */
export interface CutItems {
  /** Nothing stands for one that is no JSON. */
  readonly items: readonly unknown[]
  /** The text ends inside a list or an object. */
  readonly isCut: boolean
}

const MARK = /["[\]{},]/g
const END_OF_STRING = /[\\"]/g

/** The items of a JSON Feed that stand whole before its end. */
export function itemsBefore(text: string): CutItems {
  const items: unknown[] = []
  let depth = 0
  let lastString = ''
  let isInItems = false
  let start = -1
  for (let at = next(MARK, text, 0); at >= 0; at = next(MARK, text, at + 1)) {
    const mark = text.charAt(at)
    if (mark === '"') {
      const end = endOfString(text, at + 1)
      if (end < 0) return { items, isCut: true }
      if (depth === 1) lastString = text.slice(at + 1, end)
      at = end
    } else if (mark === '[' || mark === '{') {
      if (depth === 1) isInItems = mark === '[' && lastString === 'items'
      if (depth === 2 && isInItems) start = at
      depth += 1
    } else if (mark !== ',') {
      depth -= 1
      if (depth === 2 && isInItems && start >= 0) {
        items.push(parsed(text.slice(start, at + 1)))
        start = -1
      }
    }
  }
  return { items, isCut: depth > 0 }
}

/** Nothing for what is no JSON; what is wrong with it engines tell in words of their own. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function next(mark: RegExp, text: string, from: number): number {
  mark.lastIndex = from
  const at = mark.exec(text)?.index ?? -1
  mark.lastIndex = 0
  return at
}

function endOfString(text: string, from: number): number {
  let at = next(END_OF_STRING, text, from)
  while (at >= 0 && text.charAt(at) === '\\') at = next(END_OF_STRING, text, at + 2)
  return at
}
