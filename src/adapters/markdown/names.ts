import { fold } from '../../fields/fold.ts'

const PARTICLE =
  /^(?:al|auf|beim|bin|d[aeio]s?|del|della|den|der|du|el|la|le|les|ibn|of|ter|ten|van|von|vom|zu|zum|y|e|and|et|al\.|jr\.?|others|(?:abu|al|bin|el|ud|ul)-[\p{L}-]{1,30})$/iu
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.‐‑\u00ad-]{0,30}$/u
const ET_AL = /\bet\.?\s?al\b\.?|\band others\b|…\s*$|\.{3}\s*$|\s等/i

/** `Ada Moth¹·², Bo Lamp²*`: what tells where the people work, or which of them did more. */
const SIGNS = /(?:[ ,·]{0,3}[⁰¹²³⁴⁵⁶⁷⁸⁹⁺*†‡§¶∗✉])+/gu

/** `Zolt\'an`, `Nemev\v{s}ek` */
const TEX_ACCENT = /\{?\\(?:['"`^~=.]|[uvHtcdbkr](?=[\s{]))\s?\{?\\?(\p{L})\}{0,2}/gu

/** Whether a text says that names were left out. */
export function breaksOff(text: string): boolean {
  return ET_AL.test(text)
}

/** Whether a text looks like a list of names. */
export function isNameList(text: string): boolean {
  if (text.length > 20_000) return false
  const list = fold(text)
    .replace(SIGNS, '')
    .replace(TEX_ACCENT, '$1')
    .replace(/\{?\\(?:ss|a[ae]|oe|[oli])\b\s?\}?/gi, 'o')
    .replace(ET_AL, '')
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .replace(/ ?\.$/, '')
  if (list === '') return false
  if (/[!?:"“”[\]{}<>=/\\|$#]/.test(list)) return false
  const names = list.split(/[,;，、；]| (?:and|&) /).filter((name) => /\S/.test(name))
  const likely = names.filter(isName).length
  if (names.length === 1) return likely === 1 && (breaksOff(text) || isWholeName(names[0]!))
  return names.length > 0 && likely >= names.length * 0.8
}

function isName(text: string): boolean {
  const words = text
    .replace(/\d{1,2}$/, '')
    .trim()
    .split(' ')
  if (words.length > 6) return false
  if (/^\p{Script=Han}{2,4}$/u.test(words.join(''))) return true
  const named = words.filter((word) => NAME_WORD.test(word)).length
  return named > 0 && words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word))
}

function isWholeName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length > 1 && words.length < 5 && words.every((word) => word.length > 1)
}

/** Where initials stand without a full stop, one at the end is that of the sentence. */
function hasBareInitials(list: string): boolean {
  return /\s[A-Z](?=,| and )/.test(list)
}

/** A list of names in the form that the reader of names knows, and how many there are where the list says so. */
export interface NameList {
  readonly lists: readonly string[]
  readonly names: readonly string[]
  readonly count: string | undefined
}

/**
 * Takes apart what lists of names have in Markdown: `A, B 等 27 人`, `Last, First and Last, First`, `A, B +3 more`.
 *
 * @param isCited - in `Last, First, et al.` are one name and more, and not two
 */
export function namesIn(printed: string, isCited = false): NameList {
  const text = fold(printed)
    .replace(SIGNS, '')
    .replace(/^(?:by|authors? ?:) /i, '')
    .replace(/ ?[、，] ?/g, ', ')
    .replace(hasBareInitials(printed) ? / ?\.$/ : /(?<!\b(?:[A-Z]|al|Jr|Sr)) ?\.$/, '')
  const counted = /[ ,]{1,3}(?:等|他|외) ?(\d{1,5})? ?[人名位명]?[^,]{0,6}$/u.exec(text)
  if (counted)
    return { lists: [`${text.slice(0, counted.index)}, et al.`], names: [], count: counted[1] }
  const more =
    /[ ,]{1,3}(?:and |\+ ?)(\d{1,4}) ?(?:more|others?|authors?|additional)?(?: authors?)?$/i.exec(
      text,
    )
  if (more)
    return {
      lists: [`${text.slice(0, more.index)} (${more[1]} more authors)`],
      names: [],
      count: undefined,
    }
  const parts = text.split(' and ')
  const others = parts.at(-1)?.trim() === 'others'
  const inverted = others ? parts.slice(0, -1) : parts
  if (inverted.length > 1 && inverted.every((part) => /^[^,]+,[^,]+$/.test(part.trim())))
    return {
      names: inverted.map((part) => part.trim()),
      lists: others ? ['and others'] : [],
      count: undefined,
    }
  const list = text.replace(/(?: ?\+|,? ?etc\.?)$/, ', et al.')
  return { ...withInverted(list, isCited), count: undefined }
}

const INITIALS = /^(?:\p{Lu}\.?[ -]?){1,4}$/u
const LAST_NAME = /^\p{Lu}[\p{L}\p{M}'’-]{0,30}$/u

/** `Moth, Ada, Ben Owl, and Cy Wick`, `Moth, A., Owl, B.` */
function withInverted(list: string, isCited: boolean): Pick<NameList, 'lists' | 'names'> {
  const parts = list.replace(/,? (?:and|&) /g, ', ').split(', ')
  const [last, first, ...others] = parts
  if (first === undefined || !LAST_NAME.test(last!) || !list.startsWith(`${last}, `))
    return { lists: [list], names: [] }
  const ends = breaksOff(parts.at(-1)!) ? parts.length - 1 : parts.length
  const given = parts.slice(0, ends).filter((_, at) => at % 2 === 1)
  if (ends === given.length * 2 && given.every((name) => INITIALS.test(name)))
    return {
      names: given.map((name, at) => `${parts[at * 2]!}, ${name}`),
      lists: parts.slice(ends),
    }
  const isGiven = isCited ? !breaksOff(first) : /^\p{L}+(?: \p{Lu}\.?)*$/u.test(first)
  const areWhole = others.every((other) => other.includes(' '))
  const isTold = isCited || (others.length > 0 && !breaksOff(list))
  if (!isGiven || !areWhole || !isTold) return { lists: [list], names: [] }
  return { names: [`${last}, ${first}`], lists: others.length > 0 ? [others.join(', ')] : [] }
}
