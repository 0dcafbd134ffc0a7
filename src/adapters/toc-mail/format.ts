import type { Format } from '../../format.ts'

/** How far into a text it shows what it is. */
const BEGINNING = 2000
/** A mail of plain text says at its top what it is. */
const TOP = 4000

const HTML = /^\s*<(?:!|\?xml|[a-z])/i
const FEED = /<(?:feed|rdf:RDF|rss)[\s>]/
/** What mails are made with, and pages are not. */
const SENT =
  /<!--\[if [^\]<>]{0,40}\bmso\b|\burn:schemas-microsoft-com:office|\/CL0\/https?:%2F|\/ls\/click\?|\blinks\.springernature\.com\/f\/a\/|\/\?qs=[\da-f]{40}/i
/** Tables for the layout are left to mails and to old pages, and those have scripts. */
const TABLES = /\bcellpadding=["']?\d/i
const ALERT =
  /\b(?:tables? of contents|e-?tocs?|new issue|current issue|in this issue|just (?:published|accepted)|newly published|(?:published|now|available) online|online (?:now|first)|advance online|first release|early view|articles? in (?:press|advance)|(?:article|search|subject|citation|journal|collection|content|issue|publication|research)s? (?:e-?mail )?alerts?|e-?alerts?|email alerts?|psycalerts?|alerts for|my ncbi|pubmed results|new (?:articles|content|research)|latest (?:articles|content|issue|research)|recent(?:ly published)? articles|asap|saved search)\b/i
/** A mail that begins so may have its first article far below. */
const CONTENTS = /\bcontents: vol(?:ume)?\b|\bmy ncbi\b/i
const ISSUE = /\bvol(?:ume|\.)? ?\d{1,4}(?:,| \/)? (?:issue|iss\.?|number|no\.?) ?\d{1,4}\b/i
const TITLE = /<title[^<>]{0,200}>([^<]{0,300})/i
/** When an article came out; the addresses around it may say nothing. */
const DATED =
  /\b(?:available online|(?:first )?published(?: online)?|version of record online)\b(?: on)?\W{1,5}\d{1,2} [a-z]{3,9}\.? \d{4}\b/i
const ARTICLE =
  /\bdoi:? ?(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/|\bdoi\.org\/10\.\d{4,9}\/|\bPMID: ?\d{4,9}\b|\bncbi\.nlm\.nih\.gov\/(?:pubmed\/)?\d{4,9}|%2F(?:fulltext|articles?|doi|pii|abstract)%2F|\/(?:fulltext|articles?|doi|pii)\/\w/i
/** Formats that have readers of their own. */
const OTHERS =
  /\bscholar_url\?|\bscholar\.google\.|\(\d{1,3} minute (?:read|video)\)|["'/]static\.arxiv\.org|\bSVELTE_HYDRATER\b/i

/** Mails of publishers and libraries that list new articles. */
export const TOC_MAIL = {
  name: 'toc-mail',
  accepts: 'text',
  detect: isTocMail,
} as const satisfies Format

function isTocMail(head: string): boolean {
  if (OTHERS.test(head) || FEED.test(head.slice(0, BEGINNING))) return false
  return HTML.test(head) ? isAlertPage(head) : isAlertText(head)
}

function isAlertPage(head: string): boolean {
  const isMail = SENT.test(head) || (TABLES.test(head) && !/<script[\s>]/i.test(head))
  if (!isMail) return false
  if (SENT.test(head) && ISSUE.test(TITLE.exec(head)?.[1] ?? '')) return true
  const text = withoutTags(head)
  const isDated = DATED.test(text)
  if (CONTENTS.test(text) || (ISSUE.test(text) && isDated)) return true
  return ALERT.test(text) && (isDated || ISSUE.test(text) || ARTICLE.test(head))
}

/** Of SAGE, whose alerts state no identifiers: `Sep 30, 2026 | OnlineFirst`. */
const ONLINE_FIRST = /\b\d{4} \| OnlineFirst\s{1,4}https?:/

/** Lists with labels say whose they are: of NEP (RePEc), of SSRN, and alerts. */
const LABELLED_LIST = /\bnew economics papers\b|\bnep-[a-z]{3}\b|\b(?:ssrn|ejournal)\b|\balerts?\b/i
const NAMES_LABEL = /^ {0,20}(?:By|Authors?(?:\(s\))?|Contact) ?:[ \t]{1,9}\S/m
const ADDRESS_LABEL = /^ {0,20}(?:URL|Full Text|Link|DOI) ?:[ \t]{1,9}(?:https?:|10\.\d)/m

/** Only alerts have both a word for it at their top and lines that end in an identifier. */
function isAlertText(head: string): boolean {
  if (ONLINE_FIRST.test(head)) return true
  const isLabelled = NAMES_LABEL.test(head) && ADDRESS_LABEL.test(head)
  if (isLabelled && LABELLED_LIST.test(head.slice(0, TOP))) return true
  return (
    /\b(?:alerts?|my ncbi|pubmed results|tables? of contents)\b/i.test(head.slice(0, TOP)) &&
    /\bdoi: ?(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/|\bPMID: ?\d{4}/i.test(head) &&
    !/^(?:#{1,6} |\|.*\|)/m.test(head)
  )
}

function withoutTags(html: string): string {
  return html
    .replace(/<style[^<]*<\/style>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}
