import type { Format } from '../../format.ts'
import { isCitation, isSummary } from './citation.ts'

const FIRST_LINE = /^\s{0,200}(?:<\d{1,6}\. ?>\s{1,9})?([A-Z][A-Z\d]{1,3}) {0,2}-(?: |\d)/
/** What a record of PubMed, of ERIC or of Ovid has near its beginning, and other tagged formats have not. */
const OF_RECORD = /^ {0,3}(?:PMID- ?\d|(?:OWN|STAT) {0,2}- \S|VN {0,2}- Ovid\b)/m

/** The first paragraph of a list with numbers, and its first word. */
const FIRST_PARAGRAPH = /^\s{0,200}(\d{1,6}[.:] .{1,300}(?:\r?\n.{1,300}){0,99})/
/** Where the abstract of a record ends. */
const END_OF_RECORD = /^\s{0,9}PMID: ?\d/m

/** Records of PubMed as text: with tags, or as a list with abstracts or without. */
export const PUBMED = {
  name: 'pubmed',
  accepts: 'text',
  detect: (head) => isTaggedText(head) || isNumberedList(head),
} as const satisfies Format

/** Whether a text begins like records of PubMed. */
function isTaggedText(head: string): boolean {
  const first = FIRST_LINE.exec(head)?.[1]
  return first !== undefined && first !== 'TY' && OF_RECORD.test(head)
}

/** Whether a text begins like a list of records of PubMed. */
function isNumberedList(head: string): boolean {
  const first = FIRST_PARAGRAPH.exec(head)?.[1]?.replace(/\s+/g, ' ')
  if (first === undefined) return false
  return isSummary(first) || (isCitation(first) && END_OF_RECORD.test(head))
}
