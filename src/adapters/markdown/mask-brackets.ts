import type { SourceLine } from './source-lines.ts'

/** The brackets of a paragraph. */
export interface Brackets {
  /** How many are open. */
  depth: number
  /** Where the outermost of them stand; nothing for one that is hidden. */
  readonly open: (number | undefined)[]
  /** How many were closed that nothing had opened. */
  strays: number
}

/** Links within each other, and brackets that close nothing, for which a parser looks through all that is before them. */
const DEEPEST_LINK = 16
const MOST_STRAYS = 100
/** For each word in brackets a parser looks through all that is before it in them. */
const LONGEST_LINK = 1000

/** Begins a paragraph. */
export function createBrackets(): Brackets {
  return { depth: 0, open: [], strays: 0 }
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
      } else brackets.open.push(start + at)
    } else if (character === ']') close(start + at, brackets, hidden)
  }
  hideLong(start + text.length, brackets, hidden)
  return isDeep
}

function close(at: number, brackets: Brackets, hidden: Set<number>): void {
  if (brackets.depth > DEEPEST_LINK) hidden.add(at)
  else if (brackets.depth > 0) {
    hideLong(at, brackets, hidden)
    if (brackets.open.pop() === undefined) hidden.add(at)
  } else if (brackets.strays > MOST_STRAYS) hidden.add(at)
  if (brackets.depth > 0) brackets.depth -= 1
  else brackets.strays += 1
}

/** Hides the brackets that are open for too long. */
function hideLong(end: number, { open }: Brackets, hidden: Set<number>): void {
  for (const [index, start] of open.entries()) {
    if (start === undefined || end - start <= LONGEST_LINK) continue
    hidden.add(start)
    open[index] = undefined
  }
}
