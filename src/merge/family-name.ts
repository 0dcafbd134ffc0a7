import { compact, plainWords } from './plain-text.ts'

/** `J`, `J.A.`, `J-P`: initials, of which an author has up to three. */
const INITIALS = /^(?:-?\p{Lu}\.?){1,3}$/u

/** What stands beside a name and is no part of it. */
const ADDITION =
  /^(?:jr|sr|i{2,3}|iv|2nd|3rd|4th|ph\.?d|dphil|m\.?d|m\.?sc|m\.?p\.?h|mba|dr|prof)\.?$/i

/** `Müller` is written `Mueller`, too. */
const UMLAUT = /(?<=[aou])e(?=\p{L})/gu

/** The part of a name that its forms have in common, and the first letter of the rest. */
interface NameParts {
  readonly family: string
  readonly initial: string
}

/**
 * Reads a name as far as its forms have it in common: `Jane Doe`, `J. Doe`, `Doe, J.`, `DOE J.A.` and `Jane Doe, PhD` are one.
 * Of a family name of several words the last one counts, with or without a hyphen. The family name of a group of authors is
 * its whole name.
 */
export function nameParts(name: string): NameParts {
  if (GROUP.test(name)) return { family: plain([name]), initial: '' }
  const [before = [], ...after] = withoutAdditions(
    name.split(',').map((part) => part.split(/\s+/).filter((word) => word !== '')),
  )
  const end = startOfInitials(before)
  const family = before[end - 1] ?? ''
  const given = end < before.length ? before.slice(end) : after.flat()
  const parts = family.split(/[-\u2010-\u2015]/).filter((part) => part !== '')
  return {
    family: plain(parts.slice(-1)).replace(UMLAUT, ''),
    initial: initialOf(given.length > 0 ? given : before.slice(0, end - 1), family),
  }
}

const GROUP = /\b(?:collaboration|consortium|team|group|network)\b/i

/** `Doe MD` has no addition: something must be left that has a family name and another. */
function withoutAdditions(parts: readonly string[][]): string[][] {
  const own = parts.map((words) => words.filter((word) => !ADDITION.test(word)))
  const kept = own.flat().length < 2 ? parts : own
  return kept.filter((words) => words.length > 0)
}

/** Where the initials behind a family name begin. */
function startOfInitials(words: readonly string[]): number {
  let at = words.length
  while (at > 1 && areInitials(words[at - 1]!, words[at - 2]!)) at -= 1
  return at
}

/** `LI` behind another name in capitals may be a family name. */
function areInitials(word: string, before: string): boolean {
  const isCertain = word.length === 1 || word.includes('.')
  return INITIALS.test(word) && (isCertain || /\p{Ll}/u.test(before))
}

/** `van` and `der` are no given names, unless nothing in the name has a capital letter. */
function initialOf(given: readonly string[], family: string): string {
  const word = isLower(family) ? given[0] : given.find((one) => !isLower(one))
  return plain(word === undefined ? [] : [word]).slice(0, 1)
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word)
}

function plain(words: readonly string[]): string {
  return compact(plainWords(words.join(' ')).filter((word) => word !== 'the'))
}
