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
const BREAKS_OFF = /(?:^|[\s,;&])(?:(?:and )?[Ee]t\.? ?[Aa]l\b\.?|and others)$|…$|\.{3}$/

/**
 * Reads a list of names: `A. Author (1), B. Author and C. Author`. Affiliations in parentheses go. Where semicolons part
 * the names, commas stand within them. A colon stands behind a group that has a list of its own.
 */
export function readAuthors(value: string): AuthorList {
  const text = fold(value)
  const more = MORE.exec(text)?.[1]
  const list = withoutEnd(withoutParentheses(text), ' ,;')
  const truncated = more !== undefined || BREAKS_OFF.test(list)
  const names = namesIn(list.replace(BREAKS_OFF, ''))
  return { names, truncated, more: more === undefined ? undefined : Number(more) }
}

function withoutParentheses(text: string): string {
  if (!text.includes('(')) return text
  let depth = 0
  let from = 0
  let kept = ''
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (mark === '(' && depth === 0) {
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
  const parts = list.includes(';')
    ? list.split(';')
    : list.replace(/:(?= |$)| (?:and|&)(?= )/g, ',').split(',')
  const names: string[] = []
  for (const part of parts) {
    const name = withoutAnd(part.trim())
    if (name.length < 4 && SUFFIX.test(name) && names.length > 0)
      names[names.length - 1] += `, ${name}`
    else if (name !== '') names.push(name)
  }
  return names
}

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/

function withoutAnd(name: string): string {
  return name.startsWith('and') || name.startsWith('&')
    ? name.replace(/^(?:and|&)(?: |$)/, '')
    : name
}
