import type { Format } from '../../format.ts'

/** How far into a text it shows what it is. */
const BEGINNING = 2000

const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|!--|(?:a|article|body|div|h[1-6]|head|html|link|main|meta|p|section|span|title|ul)[\s/>])/i
const FEED = /<(?:feed|rdf:RDF|rss)[\s>]/
/** What the site's own scripts go by. */
const MARKS =
  /\bSVELTE_HYDRATER\b|\bdata-target=["']?(?:DailyPapers|PaperContent)\b|\bwindow\.hubConfig\b/
/** What browsers note at the top of a page that they save. */
const SAVED_FROM = /\burl(?:=\(\d{1,6}\)|: ?)https:\/\/huggingface\.co[\s/]/
const CARD =
  /<h[1-6](?:\s[^<>]{0,1000})?>\s*<a\s[^<>]{0,1000}?\bhref=["']?\/papers\/\d{4}\.\d{4,5}/i
const HEAD_TAG = /<(?:link|meta)\s[^<>]{0,1000}>/gi
const OWN = /\b(?:canonical|og:url)\b/i
const ON_SITE = /["'=]https?:\/\/(?:www\.)?huggingface\.co(?![\w.-])/i

/** The pages of Hugging Face papers, as HTML. */
export const HF_HTML = {
  name: 'hf-html',
  accepts: 'text',
  detect: isHfPage,
} as const satisfies Format

/** Also yes to other pages of the site, such as one to log in, so that they are named and not passed by. */
function isHfPage(head: string): boolean {
  const beginning = head.slice(0, BEGINNING)
  if (!HTML.test(beginning) || FEED.test(beginning)) return false
  if (MARKS.test(head) || SAVED_FROM.test(beginning) || CARD.test(head)) return true
  return (head.match(HEAD_TAG) ?? []).some((tag) => OWN.test(tag) && ON_SITE.test(tag))
}
