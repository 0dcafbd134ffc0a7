import { withoutBullets } from '../lines.ts'

/** What stands above and below the cards of huggingface.co/papers, past and present. */
const PAGE_LINE =
  /^(?:new|daily|weekly|monthly|subscribe|submit(?: a paper)?|(?:daily|trending) papers|get trending papers in your.*|by|by ?ak(?: and the research community)?|ak|and the research community|search by arxiv id or title|previous|next|previous next|(?:system )?theme|company|©? ?hugging face(?:'s logo.*)?|tos|tos privacy.*|trending papers ranked.*|website|models datasets.*)$/i

const LONGEST = 60

/** Whether a line is one of the page's head or foot: `Subscribe`, `TOS Privacy About Jobs`. */
export function isPageLine(text: string): boolean {
  return text.length <= LONGEST && PAGE_LINE.test(withoutBullets(text).replaceAll('\u00a0', ' '))
}
