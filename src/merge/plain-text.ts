/** Commands of TeX that say how a letter looks; `\v` and its kin are accents. */
const TEX_STYLE = /\\(?:emph|text[a-z]{0,6}|math[a-z]{0,6}|[bcdHkruv])(?=\s?\{)/g
const TAGS = /<\/?[a-z]{1,10}>/gi
/** Accents, but for the stroke that makes `≠` of `=`. */
const ACCENTS = /[\u0300-\u0337\u0339-\u036f]+/g
/** TeX writes `\varphi` where others write `φ`. */
const TEX_VARIANT = /\\var(?=[a-z])/g
const GREEK: readonly string[] =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  )
const ALPHA = 0x3b1
/** Letters of their own, which others write without their strokes. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}
const OTHERS = /[^\p{L}\p{M}\p{N}+#<>=]+/gu

/**
 * The words of a text, lower case, without accents and marks, and with Greek letters by their names, as TeX
 * writes them. Signs that tell `C++` from `C` stay.
 */
export function plainWords(text: string): string[] {
  const words = withoutMarkup(text).toLowerCase().replace(OTHERS, ' ').trim()
  return words === '' ? [] : words.split(' ')
}

/** Most texts need the half of this only, if any. */
function withoutMarkup(text: string): string {
  let plain = text
  if (text.includes('\\')) plain = plain.replace(TEX_STYLE, '').replace(TEX_VARIANT, '')
  if (text.includes('<')) plain = plain.replace(TAGS, '')
  if (!/[^\0-\x7f]/.test(plain)) return plain
  return plain
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[\u03b1-\u03c9]/g, (letter) => GREEK[letter.charCodeAt(0) - ALPHA]!)
    .replace(/[łøđðıħŧßæœþ]/g, (letter) => LETTERS[letter]!)
}

/** Words without spaces, so that `self-supervised` is `selfsupervised`; `1.1` is not `11`. */
export function compact(words: readonly string[]): string {
  return words.join(' ').replace(/(?<!\d) | (?!\d)/g, '')
}

/** Languages that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** How many words there are. Where a language has no spaces, two letters are counted as one word. */
export function countWords(words: readonly string[]): number {
  let count = 0
  for (const word of words) {
    const letters = word.match(UNSPACED)?.length ?? 0
    count += letters > 1 ? letters / 2 : 1
  }
  return count
}

/** A text that breaks off. */
export function isCut(text: string): boolean {
  return /(?:…|\.\.\.)["'”’)\]]?$/.test(text.trim())
}
