import { isPageLine } from './assemble/page-words.ts'
import type { Format } from './format.ts'
import { unmark } from './markup.ts'
import { tokenize } from './tokenize.ts'

/** The page of Hugging Face papers as text. */
export const HF_PAPERS = {
  name: 'hf-papers',
  accepts: 'text',
  detect: isHfPapers,
} as const satisfies Format

/** A byline or a submitter tells the page, and so do several lines of its head. */
function isHfPapers(head: string): boolean {
  if (/^\s*[<{]/.test(head)) return false
  if (head.includes('/login?next=%2Fpapers%2F')) return true
  const tokens = tokenize(head)
  if (
    tokens.some(
      ({ kind, value }) =>
        kind === 'authorCount' || kind === 'byline' || /^Submitted by\b/i.test(value),
    )
  )
    return true
  return (
    tokens.filter((token) => token.kind !== 'blank' && isPageLine(unmark(token.value).text))
      .length > 2
  )
}
