import type { Format } from '../../format.ts'

/** How far into a text it shows that it is HTML. */
const BEGINNING = 2000

const HTML = /^\s*<[!?a-z]/i
const FEED = /<(?:feed|rdf:RDF|rss)[\s>]/
/** What the mails' own style sheet and links go by. Clients that forward a mail put something before it. */
const NAMES = /gse_alrt_(?:title|sni)\b/
/** What the links of alerts carry, and no other links of the site. */
const ORIGIN = /\boi(?:=|%3D)scholaralrt\b/i
/** What is left of the rest of an alert where a client has rewritten it: its links, the green of its lines. */
const TRACES =
  /\/scholar_alerts(?:\?|%3F)|color:\s?#?006621\b|color:\s?rgb\(0, ?102, ?33\)|<font color=["']?#?006621\b/i
/** An alert as text has its addresses in angle brackets. */
const TEXT_LINK = /<https?:\/\/scholar\.google\.[a-z.]{2,10}\/scholar_url\?[^\s<>]+>/g

/** The alert mails of Google Scholar: their HTML, or the text that mail programs make of it. */
export const SCHOLAR_ALERT = {
  name: 'scholar-alert',
  accepts: 'text',
  detect: isAlert,
} as const satisfies Format

function isAlert(head: string): boolean {
  const beginning = head.slice(0, BEGINNING)
  if (!HTML.test(beginning)) return (head.match(TEXT_LINK) ?? []).some((link) => ORIGIN.test(link))
  if (FEED.test(beginning)) return false
  return NAMES.test(head) || (ORIGIN.test(head) && TRACES.test(head))
}
