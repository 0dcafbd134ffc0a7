import type { Format } from '../../format.ts'
import { ARXIV_FEED } from '../arxiv-feed/format.ts'
import { startOfRoot } from '../xml/root.ts'

const RSS_OR_ATOM = /^<(?:[\w.-]{1,40}:)?(?:rss|feed)[\s>]/i
const RDF = /^<(?:[\w.-]{1,40}:)?rdf[\s>]/i
/** What tells a feed from other documents with such a root. */
const OF_FEED = /<(?:[\w.-]{1,40}:)?(?:channel|entry|item|updated)[\s>]|www\.w3\.org\/2005\/Atom/i
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//i

/** Feeds of journals, publishers, PubMed and aggregators. */
export const FEED = {
  name: 'feed',
  accepts: 'text',
  detect: isFeed,
} as const satisfies Format

/** Whether a text begins like a feed in RSS, Atom, RDF or JSON that is not arXiv's own. */
function isFeed(head: string): boolean {
  if (/^\s*\{/.test(head)) return JSON_FEED.test(head)
  if (!/^\s*</.test(head) || ARXIV_FEED.detect(head)) return false
  const root = head.slice(startOfRoot(head))
  return (RSS_OR_ATOM.test(root) || RDF.test(root)) && OF_FEED.test(root)
}
