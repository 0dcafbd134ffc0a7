import { DATE } from './citation.ts'
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

const DOI = /\bdoi: ?(10\.\d{4,9}\/\S+)/i
/** A part of a book, in a summary: `Counting Moths. 2026 Mar 6. In: The Book of Moths. Wick: …; 2026 Jan-.` */
const IN_BOOK = / ((?:19|20)\d\d[^.]{0,12})\. In: ([^.]{2,200})\./

/** Reads a citation. Of a season or a run of months the year is all that can be told. A place is no part of the name of a book. */
export function readCitation(text: string): Citation {
  const doi = DOI.exec(text)?.[1]
  const [, day, book] = IN_BOOK.exec(` ${text}`) ?? []
  if (book !== undefined) return { venue: book, date: readPublicationDate(day!).value, doi }
  const dated = DATE.exec(text)
  return {
    venue: dated ? text.slice(0, dated.index).split('. ', 1)[0]!.replace(/^In: /, '') : '',
    date: dated ? readPublicationDate(dated[1]!).value : '',
    doi,
  }
}

/** Cuts a summary before the journal, which is the sentence before the date. */
export function partSummary(text: string): Parted {
  const book = IN_BOOK.exec(text)
  if (book) return { before: text.slice(0, book.index), citation: text.slice(book.index + 1) }
  const end = DATE.exec(text)?.index ?? text.length
  const ends = [...text.slice(0, end).matchAll(/[.?!][\])"”’]{0,2} /g)]
  const last = ends.at(-1)
  const at = last ? last.index + last[0].length : 0
  return { before: text.slice(0, at).trim(), citation: text.slice(at) }
}
