import type { SourceLine } from './source-lines.ts'

/** The brackets of a paragraph. */
export interface Brackets {
  /** How many are open. */
  depth: number
  /** How many were closed that nothing had opened. */
  strays: number
}

/** Links within each other, and brackets that close nothing, for which a parser looks through all that is before them. */
const DEEPEST_LINK = 16
const MOST_STRAYS = 100

/** Begins a paragraph. */
export function createBrackets(): Brackets {
  return { depth: 0, strays: 0 }
}

/** Hides the brackets of a line that would take a parser the square of their number. Tells whether some are too deep. */
export function hideBrackets(
  { text, start }: SourceLine,
  brackets: Brackets,
  hidden: Set<number>,
): boolean {
  let isDeep = false
  for (let at = text.search(/[\\[\]]/); at >= 0 && at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\\') at += 1
    else if (character === '[') {
      brackets.depth += 1
      if (brackets.depth > DEEPEST_LINK) {
        hidden.add(start + at)
        isDeep = true
      }
    } else if (character === ']') {
      if (brackets.depth > DEEPEST_LINK || brackets.strays > MOST_STRAYS) hidden.add(start + at)
      if (brackets.depth > 0) brackets.depth -= 1
      else brackets.strays += 1
    }
  }
  return isDeep
}
