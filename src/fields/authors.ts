import { fold } from './fold.ts'
import { withoutEnd } from './without-end.ts'

/** A list of authors as printed on one line. */
export interface AuthorList {
  readonly names: readonly string[]
  /** The list breaks off: `et al.`, `…`. */
  readonly truncated: boolean
  /** How many more there are, where the list says so. */
  readonly more: number | undefined
}

const MORE = /\((\d+) (?:additional|more|other) authors?\b/i
/** Of a long list the last name is sometimes printed behind the first ones. */
const LEFT_OUT = /,? ?\[(?:\.{3}|…)\],? ?/
const BREAKS_OFF = /(?:^|[\s,;&])(?:(?:and )?[Ee]t\.? ?[Aa]l\b\.?|and others)$|…$|\.{3}$/

/**
 * Reads a list of names: `A. Author (1), B. Author and C. Author`. Affiliations in parentheses go. Where semicolons part
 * the names, commas stand within them. A colon stands behind a group that has a list of its own.
 */
export function readAuthors(value: string): AuthorList {
  const folded = fold(value)
  const text = folded.replace(LEFT_OUT, ', ')
  const hasParentheses = text.includes('(')
  const more = hasParentheses ? MORE.exec(text)?.[1] : undefined
  const list = withoutEnd(hasParentheses ? withoutParentheses(text) : text, ' ,;')
  const breaksOff = BREAKS_OFF.test(list)
  const lacksSome = text.length !== folded.length
  return {
    names: namesIn(breaksOff ? list.replace(BREAKS_OFF, '') : list),
    truncated: breaksOff || lacksSome || more !== undefined,
    more: more === undefined ? undefined : Number(more),
  }
}

function withoutParentheses(text: string): string {
  let depth = 0
  let from = 0
  let kept = ''
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (depth === 0) {
      kept += text.slice(from, index)
      from = index
    }
    depth = mark === '(' ? depth + 1 : Math.max(depth - 1, 0)
    if (depth === 0) from = index + 1
  }
  // Where a parenthesis is never closed, what follows it may be names.
  return fold(kept + text.slice(from))
}

function namesIn(list: string): string[] {
  const parts = list.includes(';') ? withLast(list).split(';') : withCommas(list).split(',')
  const names: string[] = []
  for (const part of parts) {
    const name = withoutAnd(part.trim())
    if (name.length < 4 && names.length > 0 && SUFFIX.test(name))
      names[names.length - 1] += `, ${name}`
    else if (name !== '') names.push(name)
  }
  return names
}

/** With a semicolon for the word before the last name: `A. Author; B. Author and C. Author`. */
function withLast(list: string): string {
  const [at, end] = [list.lastIndexOf(' and '), list.lastIndexOf(';')]
  return at > end ? `${list.slice(0, at)};${list.slice(at + ' and '.length)}` : list
}

/** With commas for the other signs that stand between names. */
function withCommas(list: string): string {
  return list.includes(':') || list.includes(' and') || list.includes(' &')
    ? list.replace(/:(?= |$)| (?:and|&)(?= |$)/g, ',')
    : list
}

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/

function withoutAnd(name: string): string {
  const first = name.charAt(0)
  return first === 'a' || first === '&' ? name.replace(/^(?:and|&)(?: |$)/, '') : name
}
