import type { Format } from '../../format.ts'
import { startOfRoot } from '../xml/root.ts'

const ROOT = /^<(?:[\w.-]{1,40}:)?(?:feed|rss|rdf)[\s>]/i
const RECORD = /<(?:[\w.-]{1,40}:)?(?:entry|item)[\s>]/i

/** Who publishes a feed: its own address, or that of the site behind it. */
const NAMED =
  /<(?:[\w.-]{1,40}:)?(?:id|link)(?:\s[^<>]*)?>\s*https?:\/\/(?:[\w-]{1,40}\.)?arxiv\.org\//i
const LINKED =
  /\s(?:href\s?=\s?["']https?:\/\/(?:[\w-]{1,40}\.)?arxiv\.org\/(?:api|atom|rss)|rdf:about\s?=\s?["']https?:\/\/(?:[\w-]{1,40}\.)?arxiv\.org)\//i
const HAS_ADDRESS = /<(?:[\w.-]{1,40}:)?(?:id|link)[\s>]/i

/** Where one entry is all that tells: the address or the identifier of a paper. */
const PAPER = /<id>\s*https?:\/\/arxiv\.org\/abs\/|\boai:arXiv\.org:/i

/** arXiv's feeds. */
export const ARXIV_FEED = {
  name: 'arxiv-feed',
  accepts: 'text',
  detect: isArxivFeed,
} as const satisfies Format

/** Whether a text begins like a feed that arXiv publishes, and not like another's feed about papers of arXiv. */
function isArxivFeed(head: string): boolean {
  if (!/^\s*</.test(head)) return false
  const root = head.slice(startOfRoot(head))
  if (!ROOT.test(root)) return false
  const record = root.search(RECORD)
  const preamble = record < 0 ? root : root.slice(0, record)
  if (NAMED.test(preamble) || LINKED.test(preamble)) return true
  return !HAS_ADDRESS.test(preamble) && PAPER.test(root)
}
