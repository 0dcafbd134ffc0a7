/** What such mails say beside their articles. */
import { withoutEnd } from '../../fields/without-end.ts'

/** What leads to an article itself. */
const OF_ARTICLE = phrases([
  '(?:full|html|pdf|free)(?:[ -](?:text|article|pdf|access|html|version|paper))?',
  '(?:view |read |see |get |download |access |show )(?:the )?(?:full |free |online )?(?:abstract|article|paper|pdf|text|details)s?(?: online| here| now| as pdf)?',
  'abstracts?|first page|epdf|references|supplement[a-z]*(?: \\w{1,20})?|similar articles|related articles|cited by',
  '(?:request )?permissions?|get rights and (?:content|permissions)|add to (?:library|favou?rites|citations?)',
  'save(?: article)?|share(?: this)?(?: article)?|tweet|facebook|twitter|linkedin|more|read (?:more|now|it)',
])
/** What one is asked to do besides, and what leads elsewhere. A title may begin with the same words. */
const ELSEWHERE = phrases([
  'advertisement|home|archive|website|online now|rss(?: feeds?)?|tables? of contents|learn more(?: here| now)?',
  '(?:current|latest|this|full|entire) issue|journal (?:home(?:page)?|info(?:rmation)?|page|website)',
  '(?:view|see|read|click|browse|download|access|show)(?: .{1,30})? (?:here|online|all|more|(?:in|on) (?:your|a|the) (?:browser|web)|issue|contents|toc|list|website|web version|articles)',
  'more (?:articles|news|information|content)|more from .{1,30}|unsubscribe.{0,60}',
  '(?:update|edit|manage|change|modify)(?: (?:your|my|alerts?|e-?mail|account|profile|preferences|subscriptions?|settings).{0,30})?',
  'terms(?: (?:and|&|of) .{1,20})?|privacy(?: (?:policy|notice|statement|cent(?:er|re)))?|contact(?: us)?',
  'about(?: us| this journal| the journal)?|help(?: cent(?:er|re)| desk| page)?|customer (?:service|support)|our support .{1,10}',
  'follow(?: us.{0,20}| this link.{0,30})?|forward(?: to a .{1,20}| this .{1,20})?|visit (?:us|our) .{1,30}',
  'submit(?: (?:a|an|your|now|manuscript|article|paper|here|online))?(?: \\w{1,20}){0,2}',
  'subscribe(?: (?:now|here|today|to .{1,20}))?|sign (?:in|up)(?: .{1,20})?|log ?in|register(?: now| here| today)?',
  '(?:author guidelines|(?:instructions|guide) for authors)',
])
/** What belongs to an article and says nothing of it. */
const MARK =
  /^(?:open access|free access|full access|free|editor['’]?s?['’]? (?:choice|pick)|highlighted|featured|free article|free pmc article|no abstract available|online ahead of print|in press|\d{1,4})$/i
/** A mail ends with what it says of itself. */
const FOOT =
  /\bunsubscribe\b|\bcopyright (?:©|\(c\)|(?:19|20)\d\d)|©|\ball rights reserved\b|\bprivacy (?:policy|notice|statement)\b|\bthis (?:e-?mail|message)\b|\byou (?:are receiving|have received|received|have requested|signed up|subscribed)\b|\be-?mail (?:alerts?|address|preferences)\b|\byour subscriptions?\b|\bsubscription id\b|\bcustomer service\b/i
/** More words than this are no label. */
const LONG = 8
/** More characters than this are neither a label nor something to do. */
const LONGEST = 100

/** Whether a text leads to an article, and is no title. */
export function isOwnAction(text: string): boolean {
  return OF_ARTICLE.test(bare(text))
}

/** Whether a text leads to an article or elsewhere, or asks to do something, and is no title. */
export function isAction(text: string): boolean {
  const words = bare(text)
  return OF_ARTICLE.test(words) || ELSEWHERE.test(words)
}

/** Several things to do on one line: `[Abstract] [Full text] [PDF]`. */
export function areOwnActions(text: string): boolean {
  const parts = text.split(/[\][|•·]/).filter((part) => /\p{L}/u.test(part))
  return parts.length > 0 && parts.every(isOwnAction)
}

/** A short text without signs around it; what is long is neither a mark nor something to do. */
function bare(text: string): string {
  if (text.length >= LONGEST) return ''
  return withoutEnd(text.replace(/^[^\p{L}\d]{1,20}/u, ''), ' .,;:!»›>→)]|')
}

/** Whether a line is an address and nothing else. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}

/** Whether a line is a mark of an article, such as of free access. */
export function isMark(text: string): boolean {
  return MARK.test(bare(text))
}

/** Whether a line speaks of the mail. */
export function isFoot(text: string): boolean {
  return FOOT.test(text)
}

/** Whether a line is a sentence or several. */
export function isProse(text: string): boolean {
  return text.split(' ', LONG).length >= LONG && /[.!?…)”"]$/.test(text)
}

/** Whether a text can be a title: it has letters, and is neither an address nor something to do. */
export function isTitle(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    !/^(?:https?:|www\.|doi:|10\.\d{4}|vol(?:ume)?\.? ?\d|issue \d|new articles? (?:in|for|from) )/i.test(
      text,
    ) &&
    !/^[^\s.]+\.\S+$/.test(text) &&
    !isAction(text) &&
    !isMark(text)
  )
}

/** A text that is one of these phrases and nothing else. */
function phrases(alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`, 'i')
}
