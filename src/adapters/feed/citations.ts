const LONGEST = 300

/** Volume, issue and pages, in the words of publishers. */
const NUMBERED = /\b(?:volumes?|vol\.?|issue|iss\.|article|pages?|pp?\.)\s?\(?[\divxlce]/i
/** `7: 1-9`, `7(1): 1-9` */
const PAGES = /[\d)]: ?e?\d{1,7}(?:[-–]e?\d{1,7})?\.?$/i

/** Where a paper has no volume yet. */
const EARLY =
  /\b(?:early ?view|early access|ahead of print|online first|first online|published online|in press|just accepted|accepted (?:article|manuscript)|advance (?:article|access|online)|latest articles|epub)\b/i

const DOI = /\bdoi:?\s?(?:https?:\/\/[a-z.]{1,20}\/)?10\.\d{4}/i

/** Of PubMed: `Mol Biol Rep. 2021 Nov 5. doi: 10.1000/moths`. */
const ABBREVIATED =
  /^[^.]{2,100}\. (?:19|20)\d\d(?: [A-Z][a-z]{2}(?:[ -][A-Z\d][a-z\d]{0,2}){0,3})?(?:[;:]|\.(?: ?doi:|$))/

/** More words than these in lower case make a sentence. */
const MOST_WORDS = 6
const OWN_WORDS =
  /^(?:a|access|advance|ahead|and|article|articles|at|before|by|de|der|des|die|doi|du|edition|für|first|for|free|from|issue|iss|la|latest|le|no|number|of|on|online|open|page|pages|part|pp|print|published|special|supplement|the|und|vol|volume|view)$/i

/** Whether a short text says where and when a paper was published, and nothing else. */
export function isCitation(text: string): boolean {
  if (text.length > LONGEST || splitCitation(text)) return false
  const isOne =
    NUMBERED.test(text) ||
    PAGES.test(text) ||
    EARLY.test(text) ||
    ABBREVIATED.test(text) ||
    DOI.test(text)
  return isOne && wordsOfSentence(text) <= MOST_WORDS
}

function wordsOfSentence(text: string): number {
  return text
    .split(/[^\p{L}-]/u)
    .filter((word) => /^\p{Ll}{2}/u.test(word) && !OWN_WORDS.test(word)).length
}

/** Cuts a text behind the citation that it begins with: `Moths, Ahead of Print. We count moths.` */
export function splitCitation(text: string): readonly [citation: string, rest: string] | undefined {
  const end = text.slice(0, LONGEST).search(/\.\s\p{Lu}/u)
  if (end < 0) return undefined
  const [, ...parts] = text.slice(0, end).split(', ')
  const last = parts.at(-1) ?? ''
  const isEarly = /^(?:early ?view|early access|ahead of print)$/i.test(last)
  const isNumbered = parts.some((part) => /^volume \d/i.test(part)) && /\b(?:19|20)\d\d$/.test(last)
  return isEarly || isNumbered ? [text.slice(0, end + 1), text.slice(end + 1).trim()] : undefined
}

const BEHIND_VENUE =
  /[,;] (?:(?:vol|volumes?|issue|part|article number|published online|early ?view|early access|ahead of print)\b|(?:pp?\.|pages?):? ?[a-z]?\d|pages: )/i

/** The journal that a citation begins with: `Moths and Lamps, Volume 7, Issue 1`. */
export function venueIn(citation: string): string | undefined {
  const end = citation.slice(0, LONGEST).search(BEHIND_VENUE)
  const venue = citation.slice(0, Math.max(end, 0))
  return /^[^;:]{2,150}$/.test(venue) && !/^(?:vol|issue|page)/i.test(venue) ? venue : undefined
}

/** Whether a line that stands before a DOI is the name of a journal. */
export function isVenueLine(text: string): boolean {
  return text.length < 150 && !/[.!?:]/.test(text) && wordsOfSentence(text) <= MOST_WORDS
}

/** A journal, where a feed has it in place of an author. */
export function looksLikeJournal(text: string): boolean {
  return (JOURNAL.test(text) || OF_FEED.test(text)) && !/[,@]/.test(text)
}

/** What the feeds of publishers call themselves; an aggregator has that in place of the author. */
const OF_FEED =
  /\bupdates on arxiv\.org$|[-:] (?:latest (?:papers|articles)|table of contents)$|\bsubject feeds$|^recent articles (?:in|published in) |^sciencedirect publication: /i
const JOURNAL = /\b(?:journal|reviews?|annals|proceedings|transactions|quarterly|bulletin)\b/i
