/** The number of a record in a list. PubMed prints a full stop behind it, and a colon in summaries. */
const NUMBER = /^\d{1,6}[.:] (?=\S)/
/** Journals are abbreviated without full stops; what comes before the year of a book is its publisher. */
const OF_JOURNAL = /^[^.]{2,200}\. (?:19|20)\d\d(?=[ ;:.–-]|$)/
const OF_BOOK = /^.{2,300}?; (?:19|20)\d\d\b[^.;]{0,20}\./
const PMID = /\bPMID: ?\d/
/** A book that goes on has an open range, `2026 Jan–.`, which is not when the paper came out. */
export const DATE =
  /[.;] ((?:19|20)\d\d(?: [A-Z][a-z]{2}(?:[ -][A-Z\d][a-z\d]{0,2}){0,3})?)(?![ A-Za-z]{0,4}(?:–|-\.))(?=[ ;:.-]|$)/

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
