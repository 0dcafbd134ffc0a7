import { compact, plainWords } from './plain-text.ts'

/** `Doe J`, `Smith J-P`: initials behind the name. */
const INITIALS = /^\p{Lu}(?:-?\p{Lu}){0,2}$/u

/** The part of a name that its forms have in common, and the first letter of the rest. */
interface NameParts {
  readonly family: string
  readonly initial: string
}

/**
 * Reads a name as far as its forms have it in common: `Jane Doe`, `J. Doe`, `Doe, J.` and `Doe J` are one. The family name
 * of a group of authors is its whole name.
 */
export function nameParts(name: string): NameParts {
  const words = name.trim().replace(/:$/, '').split(/\s+/)
  if (GROUP.test(name)) return { family: plain(words), initial: '' }
  const comma = words.findIndex((word) => word.endsWith(','))
  const before = comma < 0 ? words : words.slice(0, comma + 1)
  const at = before.length - (hasInitials(before) ? 2 : 1)
  const given = comma < 0 ? words.toSpliced(at, 1) : words.slice(comma + 1)
  return { family: plain(before.slice(at, at + 1)), initial: plain(given).slice(0, 1) }
}

const GROUP = /\b(?:collaboration|consortium|team|group|network)\b/i

function hasInitials(words: readonly string[]): boolean {
  const [family = '', initials = ''] = words.slice(-2)
  return words.length > 1 && INITIALS.test(initials) && /\p{Ll}/u.test(family)
}

function plain(words: readonly string[]): string {
  return compact(plainWords(words.join(' ')).filter((word) => word !== 'the'))
}
