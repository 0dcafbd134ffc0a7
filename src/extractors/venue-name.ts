import { fold } from '../fields/fold.ts'
import { withoutEnd } from './texts.ts'

/** A venue as a text names it. */
export interface NamedVenue {
  readonly name: string
  readonly year?: number
  readonly centuryImplied?: true
  readonly note?: string
  /** How much of the text the name and its year take. */
  readonly length: number
}

const YEAR =
  /(?<!\d)(?:(?:\d\d\/|['’])?(?:19|20)\d\d(?![A-Z])|['’]\d\d|(?<=[A-Z]{2})-\d\d(?![\w/-]))(?!\d)/
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d|$)/
const KIND =
  /\b(?:oral|spotlight|highlight(?:s|ed)?|posters?|findings|track|demo(?:nstration)?s?|main|tutorial|tiny)\b/i
const NOTE =
  /^\s*\(([^()]{3,50})\)|^[,:]?(?:\s[-–—])?\s*(?:(?:as|for) (?:an? |live )?)?([\w&/ -]{3,50})/
const NO_VENUE =
  /^(?:(?:Proc|Proceedings|Workshop|Conference|Journal|Springer)$|(?:Prof|Section|Sec|Figure|Fig|Table|Appendix|Chapter|Editor|Elsevier|Part|DOIs?|USA?|UK)\b|arXiv|[bm]\w+rxiv|GitHub|Zenodo|Hugging|OpenReview)/i

/** What makes a name of a phrase without its year, in order. */
const TIDYING: readonly (readonly [RegExp, string])[] = [
  [/^(?:the |proceedings of (?:the )?(?!ACM on|National|Royal))*/i, ''],
  [/\( ?\)/g, ''],
  [/\( /g, '('],
  [/ \)/g, ')'],
  [/^["“]([^"”]*)["”]/, '$1'],
]

/**
 * Reads the venue that a text begins with: `NeurIPS 2023 (spotlight)`, `40th International Conference on Machine
 * Learning (ICML'23)`, `Phys. Rev. D, 12 pages`. Nothing where it begins with something else.
 */
export function readVenueName(text: string): NamedVenue | undefined {
  const length = endOfName(text)
  const phrase = text
    .slice(0, length)
    .replace(/\([^()]*\)/g, (group) => (MONTH.test(group) ? '' : group))
  const undated = phrase.split(YEAR).map((part) => withoutEnd(part, ' ,_-'))
  const tidy = TIDYING.reduce(
    (rest, [pattern, by]) => rest.replace(pattern, by),
    fold(undated.join(' ')),
  )
  const name = withoutLinks(fold(tidy.split(/ ["“”`]/, 1).join('')))
  if (!/[A-Z]/.test(name) || !/\w\w|&/.test(name)) return undefined
  if (NO_VENUE.test(name) || MONTH.test(name)) return undefined
  const [, inside, behind] = NOTE.exec(text.slice(length, length + 80)) ?? []
  const note = (inside ?? behind)?.trim()
  return {
    name,
    ...yearIn(phrase),
    ...(note !== undefined && KIND.test(note) && { note }),
    length,
  }
}

function yearIn(phrase: string): { year?: number; centuryImplied?: true } {
  const printed = YEAR.exec(phrase)?.[0].replace(/^.*\/|\D/g, '')
  if (printed === undefined) return {}
  const year = Number(printed)
  if (printed.length === 4) return { year }
  return { year: year + (year < 70 ? 2000 : 1900), centuryImplied: true }
}

/** A name does not end in `of the`. */
function withoutLinks(name: string): string {
  const words = name.split(' ')
  while (words.length > 0 && /^(?:[a-z]{1,4}|[&@])$|^$/.test(withoutEnd(words.at(-1)!, ',:.')))
    words.pop()
  return withoutEnd(words.join(' '), ',:.')
}

const LONGEST = 200
const WORD = /\s*(\([^()]*\)[,;]*|[^\s(),;]+[,;]*)/y
const QUOTED = /^\s*["“][^"”“]{1,150}["”]/
const NAMED = /^["“]?(?:[A-Z]|\d{1,3}(?:st|nd|rd|th)$|[a-z]{1,3}-?[A-Z]|[&@]$)/
/** Words in lower case that are in names. */
const LINK =
  /^(?:of|on|and|in|for|the|at|to|de|et|und|i|with|workshops?|transactions|journals?|letters|conference|symposium|international|meeting|magazine)$/
const ONLY_YEAR = /^(?:(?:19|20)\d\d|['’]\d\d)$/
/** An acronym or a year in parentheses, and not `(20 pages)`. */
const GROUP =
  /^\((?!.*(?:ISSN|[Cc]amera|[Vv]ersion|[Aa]ccepted))(?:[A-Z@][\w&'’/@ .-]{0,80}|(?:\d\d\/)?(?:19|20)\d\d)\)$/
/** What goes on with a name behind its year: `NeurIPS 2022 Workshop on`. */
const AFTER_YEAR = /^(?:Workshops?|IEEE|ACM|International|Conference|Symposium|on|of|at|the|@)$/i
const LEADING_YEAR = /^\s*(?:(?:the|proceedings of) )*(?:19|20)\d\d\b/i
const WORKSHOP =
  /^(?: [-–—])?(?: (?:[A-Z][\w&/-]*|\([A-Z]\w*\)|of|on|and|in|for|the))* [Ww]orkshop\b/

function endOfName(text: string): number {
  let end = QUOTED.exec(text)?.[0].length ?? 0
  let isDated = false
  while (end < LONGEST) {
    WORD.lastIndex = end
    const word = WORD.exec(text)?.[1]
    if (word === undefined) break
    const next = WORD.lastIndex
    const bare = withoutEnd(word, ',;:.')
    const behind = text.slice(next, next + 100)
    if (!belongs(bare, text.slice(0, end), behind, isDated)) break
    const name = text.slice(0, next)
    if (stopsAt(word.slice(bare.length), bare, name, behind))
      return next - word.length + bare.length
    end = next
    const undated = name.replace(LEADING_YEAR, '')
    isDated = YEAR.test(undated) && !/\bworkshop/i.test(undated)
  }
  const rest = WORKSHOP.exec(text.slice(end, end + 200))?.[0] ?? ''
  return YEAR.test(text.slice(0, end)) ? end + rest.length : end
}

/** Whether a word, without the marks behind it, is a part of the name that began before it. */
function belongs(word: string, name: string, behind: string, isDated: boolean): boolean {
  if (word.startsWith('(')) return GROUP.test(word) && !KIND.test(word)
  if (isDated && (!AFTER_YEAR.test(word) || /^ track/i.test(behind))) return false
  if (name !== '' && KIND.test(word)) return /^\s*\(?(?:19|20)\d\d/.test(behind)
  if (name !== '' && NEXT.test(word)) return false
  if (NAMED.test(word) || LINK.test(word) || ONLY_YEAR.test(word)) return true
  return /^[a-z]/.test(word) && /\b(?:of|for|on)$/.test(name) && SUBJECT.test(name)
}

/** What begins another remark where a full stop is missing. */
const NEXT = /^(?:Accepted|Changes|Codes?|Comments?|Figures?|OpenReview|Project|Submitted|Updated)$/
/** `Journal of mathematics` */
const SUBJECT = /\b(?:Journal|Transactions|Annals|Bulletin|Society)\b/

/** Behind these a full stop does not end a sentence. */
const ABBREVIATED =
  /(?:^|\.)(?:Acta|Adv|Ann|Appl|Class|Comm|Commun|Conf|Eur|Int|J|Proc|Symp|Trans)$/
/** Nor does it behind a word that may be cut, where the next one is cut, too, or ends the name: `Phys. Rev. D`. */
const CUT = /(?:[A-Zbcdfhj-npqrtv-xz]|[Pp]hys|[Ss]ys|[Ss]ci)$/
const GOES_ON_CUT =
  /^\s(?:[A-Z][a-z]{0,9}\.|[B-Z]\b|A\b(?!\s[a-z])|(?:[A-Z][\w-]*\.?(?:\s|$|(?=[,;(]))){1,4}(?:$|[,;(\d])|\((?:19|20)\d\d\))/
/** What a comma does not end: `Speech and Language`, `2023`, `ICML 2023`. */
const GOES_ON =
  /^\s(?:(?:19|20)\d\d\b|[A-Z](?=[a-z]*[A-Z])[A-Za-z]+[- ]?['’]?\d{2,4}\b|(?:[A-Z][\w-]*,? ){0,4}(?:and|&) [A-Z])/

/** Whether the name ends at the mark behind a word. */
function stopsAt(mark: string, word: string, name: string, behind: string): boolean {
  if (mark === '') return false
  if (mark.includes(';')) return true
  if (mark.endsWith(':')) return YEAR.test(name)
  if (mark.endsWith(',')) {
    const isAtConference = /workshop/i.test(name) && /^\s[A-Z][^.;]{0,80}(?:19|20)\d\d/.test(behind)
    return !isAtConference && !GOES_ON.test(behind)
  }
  if (/[A-Z]{2}/.test(word)) return !/^\s(?:[A-Z]{2,5}\.|[A-Z]\b)/.test(behind)
  return !ABBREVIATED.test(word) && !(CUT.test(word) && GOES_ON_CUT.test(behind))
}
