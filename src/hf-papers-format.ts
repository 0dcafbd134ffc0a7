import { isPageLine } from './assemble/page-words.ts'
import type { Format } from './format.ts'
import { unmark } from './markup.ts'
import { tokenize } from './tokenize.ts'
import type { Token } from './types.ts'

/** The page of Hugging Face papers as text. */
export const HF_PAPERS = {
  name: 'hf-papers',
  accepts: 'text',
  detect: isHfPapers,
} as const satisfies Format

/** Most pages tell by their first cards. */
const BEGINNING = 4000

/** A byline or a submitter tells the page, and so do several lines of its head. */
function isHfPapers(text: string): boolean {
  const head = text.replace(/^(?:>[ \t]?)+/gm, '')
  if (/^\s*[<{]/.test(head)) return false
  if (head.includes('/login?next=%2Fpapers%2F')) return true
  const firstLines = head.slice(0, head.lastIndexOf('\n', BEGINNING) + 1)
  if (tokenize(firstLines).some(isOfCard)) return true
  const tokens = tokenize(head)
  if (tokens.some(isOfCard)) return true
  return (
    tokens.filter((token) => token.kind !== 'blank' && isPageLine(unmark(token.value).text))
      .length > 2
  )
}

function isOfCard({ kind, value }: Token): boolean {
  return kind === 'authorCount' || kind === 'byline' || /^Submitted\sby\b/i.test(value)
}
