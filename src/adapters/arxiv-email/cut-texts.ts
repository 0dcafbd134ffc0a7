import { readAuthors } from '../../fields/authors.ts'
import { findUrls } from '../../fields/urls.ts'

/** A text that the end of the input has cut: what is whole of it, and what may not be. */
export interface CutText {
  readonly whole: string
  readonly rest: string
}

const SEPARATOR = /[,;]|:(?= )| (?:and|&)(?= )/g

/**
 * Cuts a list of authors before the name or the parenthesis that is not whole. What is left ends in a mark that it
 * breaks off, if it has none.
 */
export function cutAuthors(list: string): CutText {
  const end = openParenthesis(list) ?? endOfNames(list)
  const whole = list.slice(0, end).trimEnd()
  return {
    whole: readAuthors(whole).truncated ? whole : `${whole} …`,
    rest: list.slice(end).trimStart(),
  }
}

/** Cuts a text before the address that it ends in: half an address leads elsewhere. */
export function cutAddress(text: string): CutText {
  const at = text.lastIndexOf(' ') + 1
  const isAddress = findUrls(text.slice(at)).length > 0
  return isAddress ? { whole: text.slice(0, at), rest: text.slice(at) } : { whole: text, rest: '' }
}

/** Where the parenthesis begins that is never closed. */
function openParenthesis(text: string): number | undefined {
  let depth = 0
  let start: number | undefined
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (mark === '(' && depth === 0) start = index
    depth = mark === '(' ? depth + 1 : Math.max(depth - 1, 0)
  }
  return depth > 0 ? start : undefined
}

/** Where the name begins that may not be whole. One with an affiliation behind it is. */
function endOfNames(list: string): number {
  if (readAuthors(list).truncated) return list.length
  const start = list.lastIndexOf(')') + 1
  let end = start
  for (const { 0: separator, index } of list
    .slice(start)
    .matchAll(list.includes(';') ? /;/g : SEPARATOR))
    end = start + index + separator.length
  return end
}
