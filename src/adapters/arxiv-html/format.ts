import type { Format } from '../../format.ts'

/** The frame of a listing, and the results of a search. */
const LISTING = /<div\s[^<>]*\bid\s?=\s?["']?dlpage\b/i
const RESULT = /<li\s[^<>]*\bclass\s?=\s?["']?arxiv-result\b/i

/** Any page of arXiv, so that one that tells of an error is named and not passed by. */
const TITLE = /<title>[^<>]*\barXiv\b/i
const ASSET = /["']?(?:https?:)?(?:\/\/static\.arxiv\.org\/|\/static\/(?:base|browse|search)\/)/i

/** arXiv's pages. */
export const ARXIV_HTML = {
  name: 'arxiv-html',
  accepts: 'text',
  detect: isArxivHtml,
} as const satisfies Format

/** Whether a text begins like a page of arXiv. */
function isArxivHtml(head: string): boolean {
  if (!/^\s*<[!a-z]/i.test(head)) return false
  return LISTING.test(head) || RESULT.test(head) || (TITLE.test(head) && ASSET.test(head))
}
