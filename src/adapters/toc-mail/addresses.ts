/** What an address says of the page that it leads to. */

/** The path of a page of one article, as publishers have it; a number comes behind it. */
const PATH =
  /\/(?:doi|content|pii|pubmed|[a-z-]{0,20}articles?|articlelanding|article-abstract|fulltext|abstract|abs|document|chapter)\/|\/S(?=\d{4}-\d{3}[\dX]\(\d\d\))/i
/** An identifier of an article in an address. */
const IDENTIFIER =
  /[/=]10\.\d{4,9}(?:\/|%2F)\S|pubmed\.ncbi\.nlm\.nih\.gov\/\d|[?&]_?(?:pii|piikey|doi)=\S/i
/** A list, or anything else of a site. */
const OTHER =
  /\/(?:tocs?|loi|collections?|topics?|issue|vol|special_issues|events)\/|\/(?:tocs?|loi|issues?|journals?|home|archive|collections?|newarticles|alerts?|showpreferences|unsubscribe|subscribe|search)\/?(?:[?#]|$)|^https?:\/\/[^/?#]+\/?(?:[?#]|$)/i
/** What counts clicks, and has the address that it leads to in a table of its own. */
const COUNTER =
  /^https?:\/\/[^/]{1,100}\/(?:ls\/click|f\/a|wf\/click|track\/click|c\/eJ|C?L0\/(?!https?:)|\?qs=)|^https?:\/\/(?:links?|clicks?|e?mail|el?|go|mailer|em|t|trk|track|tracking|url\d{0,9}|r|lnk)\.[^/]{1,100}\/\S{40}|[?&](?:upn|qs|elqTrackId|elq|mkt_tok)=/i

/** What an address leads to, as far as it says so. */
export type Target = 'article' | 'other' | 'unknown'

/** What an address leads to. */
export function targetOf(url: string): Target {
  if (isOpaque(url)) return 'unknown'
  if (OTHER.test(url)) return 'other'
  return isArticle(url) ? 'article' : 'unknown'
}

/** Whether an address only counts a click, and does not say where it leads. */
export function isOpaque(url: string): boolean {
  return COUNTER.test(url) && !isArticle(url)
}

function isArticle(url: string): boolean {
  if (IDENTIFIER.test(url)) return true
  const [path = ''] = url.split(/[?#]/, 1)
  const start = PATH.exec(path)?.index
  return start !== undefined && /\d/.test(path.slice(start))
}
