import { readPublicationDate } from './dates.ts'

/** A citation as PubMed prints it: `J Moths. 2026 Mar 6;7(1):1-9. doi: 10.1000/moths.7.` */
export interface Citation {
  readonly venue: string
  readonly date: string
  readonly doi: string | undefined
}

/** What stands before the journal: authors and title, in a summary. */
interface Parted {
  readonly before: string
  readonly citation: string
}

/** The number of a record in a list. PubMed prints a full stop behind it, and a colon in summaries. */
const NUMBER = /^\d{1,6}[.:] (?=\S)/
/** Journals are abbreviated without full stops; what comes before the year of a book is its publisher. */
const OF_JOURNAL = /^[^.]{2,200}\. (?:19|20)\d\d(?=[ ;:.–-]|$)/
const OF_BOOK = /^.{2,300}?; (?:19|20)\d\d\b[^.;]{0,20}\./
const PMID = /\bPMID: ?\d/
/** A book that goes on has an open range, `2026 Jan–`, which is not when the paper came out. */
const DATE =
  /[.;] ((?:19|20)\d\d(?: [A-Z][a-z]{2}(?:[ -][A-Z\d][a-z\d]{0,2}){0,3})?)(?! ?[A-Z]?[a-z]{0,2}–)(?=[ ;:.-]|$)/
const DOI = /\bdoi: ?(10\.\d{4,9}\/\S+)/i

/** A text without the number of the record that it begins with. Nothing where it has none. */
export function withoutNumber(text: string): string | undefined {
  const number = NUMBER.exec(text)?.[0]
  return number === undefined ? undefined : text.slice(number.length)
}

/** Whether a paragraph is the citation that a record begins with. */
export function isCitation(paragraph: string): boolean {
  const text = withoutNumber(paragraph)
  return text !== undefined && (OF_JOURNAL.test(text) || OF_BOOK.test(text)) && !PMID.test(text)
}

/** Whether a paragraph is a record by itself: authors, title, citation and identifier. */
export function isSummary(paragraph: string): boolean {
  const text = withoutNumber(paragraph)
  return text !== undefined && PMID.test(text) && DATE.test(text)
}

/** Reads a citation. Of a season or a run of months the year is all that can be told. A place is no part of the name of a book. */
export function readCitation(text: string): Citation {
  const dated = DATE.exec(text)
  return {
    venue: dated ? text.slice(0, dated.index).split('. ', 1)[0]!.replace(/^In: /, '') : '',
    date: dated ? readPublicationDate(dated[1]!).value : '',
    doi: DOI.exec(text)?.[1],
  }
}

/** Cuts a summary before the journal, which is the sentence before the date. */
export function partSummary(text: string): Parted {
  const end = DATE.exec(text)?.index ?? text.length
  const ends = [...text.slice(0, end).matchAll(/[.?!][\])"”’]{0,2} /g)]
  const last = ends.at(-1)
  const at = last ? last.index + last[0].length : 0
  return { before: text.slice(0, at).trim(), citation: text.slice(at) }
}
