import type { Format } from '../../format.ts'

const FIRST_LINE = /^\s{0,200}([A-Z][A-Z\d]{1,3}) {0,2}-(?: |\d)/
/** What a record of PubMed or of ERIC has near its beginning, and other tagged formats have not. */
const OF_RECORD = /^ {0,3}(?:PMID- ?\d|(?:OWN|STAT) {0,2}- \S)/m

/** Records of PubMed as tagged text. */
export const PUBMED = {
  name: 'pubmed',
  accepts: 'text',
  detect: isTaggedText,
} as const satisfies Format

/** Whether a text begins like records of PubMed. */
function isTaggedText(head: string): boolean {
  const first = FIRST_LINE.exec(head)?.[1]
  return first !== undefined && first !== 'TY' && OF_RECORD.test(head)
}
