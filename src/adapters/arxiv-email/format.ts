import type { Format } from '../../format.ts'
import { createLineCutter } from '../text/line-cutter.ts'
import { isDayMark, isEntryHead, isMailingNotice, kindOf } from './kinds.ts'

/** arXiv's mailings and lists, as text. */
export const ARXIV_EMAIL = {
  name: 'arxiv-email',
  accepts: 'text',
  detect: isMailing,
} as const satisfies Format

/** Most mailings tell by their first lines. */
const BEGINNING = 4000

/** Whether a text begins like a mailing or a list of arXiv. */
function isMailing(head: string): boolean {
  const firstLines = head.slice(0, head.lastIndexOf('\n', BEGINNING) + 1)
  return hasMark(firstLines) || hasMark(head)
}

/** Whether there is a notice or a rule of a mailing, or an entry. */
function hasMark(head: string): boolean {
  let isFound = false
  let last = ''
  const cutter = createLineCutter(({ text }) => {
    const isBelowDelimiter = kindOf(last) === 'delimiter'
    isFound ||= isTelling(text) || (isBelowDelimiter && (isEntryHead(text) || isDayMark(text)))
    last = text
  })
  cutter.push(head)
  cutter.finish()
  return isFound
}

function isTelling(text: string): boolean {
  const kind = kindOf(text)
  return isMailingNotice(text) || !/^(?:text|rule|delimiter)$/.test(kind)
}
