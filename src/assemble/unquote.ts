import { tokenize } from '../tokenize.ts'
import type { Token } from '../types.ts'

/**
 * Reads the tokens of a mail that quotes the page as if it did not: spaces stand in for the marks, so that places stay
 * true. A quote begins below a blank line or a colon; within a text, such a mark is its own, and so is one more of them
 * than the quote began with.
 */
export function unquoted(take: (token: Token) => void): (token: Token) => void {
  let before: Token | undefined
  /** With how many marks the quote began; none outside of one. */
  let depth = 0
  return (token) => {
    const { value, line, offset } = token
    if (!value.startsWith('>')) depth = 0
    else if (depth === 0 && mayQuoteBelow(before)) depth = marksOf(value).length
    before = token
    if (depth === 0) return take(token)
    const { length } = marksOf(value).slice(0, depth).join('')
    for (const plain of tokenize(' '.repeat(length) + value.slice(length)))
      take({ ...plain, line, offset })
  }
}

/** The marks of a quote, each with the space behind it. */
function marksOf(value: string): string[] {
  return /^(?:>[ \t]?)+/.exec(value)![0].match(/>[ \t]?/g)!
}

function mayQuoteBelow(token: Token | undefined): boolean {
  return !token || token.kind === 'blank' || token.value.trimEnd().endsWith(':')
}
