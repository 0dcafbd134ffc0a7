import { breaksOff, isNameList } from './names.ts'
import { isVenueText, withoutBrackets } from './pieces.ts'

/** Where a plain title ends, of which nothing but the text tells. */
export function endOfPlain(text: string, isWhole: boolean, hasLinks: boolean): number {
  if (hasLinks) {
    const opened = /[[(（【][^[\]()（）【】]*$/.exec(text)
    if (opened) return endOfPlain(text.slice(0, opened.index), isWhole, false)
  }
  const spaced = /\S {2,}(?=\p{Lu})/u.exec(text)
  if (isWhole)
    return spaced && /\.(?:\s|$)/.test(text.slice(spaced.index)) ? spaced.index + 1 : text.length
  return endOfSentence(withoutNames(text.slice(0, endBeforeYear(text))))
}

const YEAR_IN_BRACKETS =
  /(?:（|(?<=\s)\()[^()（）]{0,40}(?:19|20)\d\d\s?[)）](?=\s{0,4}(?:[,.;:|]|$))/

/** Where a bar follows a plain title, or a year in brackets: `A Title | ICML`, `A Title (ICML 2016), A. Moth` */
function endBeforeYear(text: string): number {
  const start = text.slice(0, 500)
  const ends = [start.search(/[|｜]/), start.search(YEAR_IN_BRACKETS)].filter((at) => at > 8)
  return Math.min(text.length, ...ends)
}

/** `A Title, A. Moth and B. Owl` */
function withoutNames(text: string): string {
  const at = text
    .slice(0, 500)
    .search(/(?<=\S{2}),\s(?=\p{Lu}\.[\s-]?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll})/u)
  return at > 8 && isNameList(text.slice(at)) ? text.slice(0, at) : text
}

/** Where the sentence of a title ends: `A Title. ICML 2026.`; a question goes on, unless where it was published follows. */
function endOfSentence(text: string): number {
  const stops = text.slice(0, LONGEST).matchAll(/[.?!](?=\s+[^\s\p{Ll}])/gu)
  for (const { 0: mark, index } of stops) {
    const end = index + 1
    const isAbbreviated = index < 8 || ABBREVIATED.test(text.slice(index - 4, index))
    const ends =
      mark === '.' ? !isAbbreviated : isBehindTitle(text.slice(end, end + LONGEST).trim())
    if (ends && index >= 8) return end
  }
  return text.length
}

const LONGEST = 300
/** `A. Moth`, `Moths vs. Owls` */
const ABBREVIATED = /(?:^|[ .])(?:\p{Lu}|vs|al|St|Dr|cf|No)$/u

function isBehindTitle(text: string): boolean {
  const isNamed = breaksOff(text) || (isNameList(text) && !/^(?:An?|The) /.test(text))
  return isNamed || /^in$/i.test(text) || isVenueText(withoutBrackets(text))
}
