import { fold } from '../../fields/fold.ts'
import type { RawField } from '../../types.ts'
import { fieldAt, type Statement } from './statement.ts'

const INITIALS = /^(?:\p{Lu}(?:\p{M}?\.?|\p{Ll}\.)[\s‐-]?){1,6}$/u
const BREAKS_OFF = /^(?:and )?et\.? ?al\.?$|^…$|^and others$/i
/** Two signs or more are a whole name where names have no letters. */
const SIGNS = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{2,}$/u
const MAIL = /^[^\s@()]{1,80}@[^\s@()]{1,80}(?: ?\(([^()]*)\))?$/

/**
 * Names in one text, which is one name or a list: `Moth, Ada`, `Moth, A., Lamp, B.`, `Moth, Ada and Lamp, Bo`,
 * `Moth A, Lamp B, et al. `.
 */
export function nameFields(
  at: Pick<Statement, 'position'>,
  printed: string,
  isFamilyFirst: boolean,
): RawField[] {
  const text = withCommas(withoutMail(fold(printed)).replace(/^by (?=\p{Lu})/iu, ''))
  const inverted = invertedNames(text)
  if (inverted) return fieldAt(at, 'authors', `${inverted.join('; ')};`)
  if (text.includes(';')) return fieldAt(at, 'authors', withoutStop(text, ';'))
  const parts = partsOf(text)
  const [one = '', two = ''] = parts
  if (parts.length === 2 && isFamilyAndGiven(one, two, isFamilyFirst))
    return fieldAt(at, 'author', `${one}, ${two}`)
  const pairs = pairsIn(parts)
  if (pairs) return fieldAt(at, 'authors', `${pairs.join('; ')};`)
  if (NICKNAME.test(text))
    return parts.flatMap((part) => fieldAt(at, BREAKS_OFF.test(part) ? 'authors' : 'author', part))
  const isSole = parts.length === 1 && !BREAKS_OFF.test(one)
  return fieldAt(at, isSole ? 'author' : 'authors', withoutStop(text, ','))
}

/** With commas for the wide signs between names. */
function withCommas(list: string): string {
  return list.replace(/[，、]/g, ', ').replaceAll('；', ';')
}

/** `Moth, Ada and Lamp, Bo`: where each part has one comma, it stands within a name. */
function invertedNames(list: string): string[] | undefined {
  const names = list.split(/,? (?:and|&) (?=\p{L})/u)
  const isInverted = names.every((name) => BREAKS_OFF.test(name) || name.split(',').length === 2)
  return names.length > 1 && isInverted ? names : undefined
}

/** `Ada (Addie) Moth`: what stands in parentheses inside a name is no affiliation. */
const NICKNAME = /\(\p{L}[^(),\d]{0,20}\) \p{Lu}/u

function partsOf(list: string): string[] {
  return list
    .replace(/,? (?:and|&)(?= \p{L})/gu, ',')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** In RSS an author is an address of mail, with the name in parentheses. An address alone is no name. */
function withoutMail(text: string): string {
  return MAIL.exec(text)?.[1] ?? text
}

/** Whether a text is an address of mail and no name. */
export function isMailAlone(text: string): boolean {
  const match = MAIL.exec(text)
  return match !== null && match[1] === undefined
}

/** Of two names one has several words each; of one name, family and given name, seldom. */
function isFamilyAndGiven(one: string, two: string, isFamilyFirst: boolean): boolean {
  if (BREAKS_OFF.test(two) || !/^\p{L}/u.test(two)) return false
  if (isFamilyFirst || INITIALS.test(two)) return true
  if (SIGNS.test(one) && SIGNS.test(two)) return false
  const isAbbreviated = / \p{Lu}{1,3}\.?$/u.test(one) && / \p{Lu}{1,3}\.?$/u.test(two)
  return !isAbbreviated && !(one.includes(' ') && two.includes(' '))
}

/** `Moth, A., Lamp, B., Moth Group` as a name each. Nothing where initials stand otherwise, or nowhere. */
function pairsIn(parts: readonly string[]): string[] | undefined {
  const names: string[] = []
  let isPaired = false
  for (const part of parts) {
    const last = names.at(-1)
    if (BREAKS_OFF.test(part)) names.push('et al.')
    else if (!INITIALS.test(part)) names.push(part)
    else if (last === undefined || last.includes(',')) return undefined
    else {
      names[names.length - 1] = `${last}, ${part}`
      isPaired = true
    }
  }
  return isPaired ? names : undefined
}

/** Takes the full stop of the list off `Moth A, Lamp B.`, where no initial has one. */
function withoutStop(list: string, separator: string): string {
  const last = list.slice(list.lastIndexOf(separator) + 1).trim()
  const isInitials = / \p{Lu}{1,3}\.$/u.test(last) && list.indexOf('.') === list.length - 1
  const isOfList = isInitials || /[\p{Ll}\p{M}]{3}\.$/u.test(last)
  return isOfList ? list.slice(0, -1) : list
}

const NAME =
  /^(?:\p{Lu}|(?:van|von|de|der|den|da|dos|do|du|del|della|di|el|al|la|le|ter|ten)\s|d['’])/u
const LONGEST_NAME = 60

/** Whether a text is a list of names and nothing else. */
export function looksLikeNames(text: string): boolean {
  const parts = text.split(/[,;]| and | & /).map((part) => part.trim())
  const names = parts.filter((part) => part !== '' && !BREAKS_OFF.test(part))
  return names.length > 0 && names.every(isName)
}

/** Whether a text is a list of two names or more, with given and family name. */
export function looksLikeFullNames(text: string): boolean {
  const parts = text.split(/[,;]| and | & /).map((part) => part.trim())
  return parts.filter((part) => part.includes(' ')).length > 1 && looksLikeNames(text)
}

function isName(text: string): boolean {
  if (text.length > LONGEST_NAME || /[\d:?!()[\]/]/.test(text) || !NAME.test(text)) return false
  const words = text.replace(/^and /, '').split(' ')
  return words.length < 7 && words.every((word) => /^\p{Lu}|^.{1,5}$/u.test(word))
}
