/**
 * What a line of a mailing is by itself:
 *
 * - `rule`: a line of dashes
 * - `delimiter`: two backslashes and nothing else
 * - `closing`: two backslashes and the address of the paper, `\\ ( https://arxiv.org/abs/2306.05480 ,  439kb)`
 * - `crosses`, `replacements`, `end`: the rules before the cross-lists, before the replacements and behind them
 * - `text`: anything else
 */
export type LineKind =
  | 'rule'
  | 'delimiter'
  | 'closing'
  | 'crosses'
  | 'replacements'
  | 'end'
  | 'text'

const RULE = /^-{12,}$/
/** Some mail clients print the address of a link behind it, in angle brackets. */
const CLOSING = /^\\\\?\s*\(\s*([^\s,()<>]+)(?:\s*<[^<>]*>)?(?:\s*,\s*(\d+\s*kb))?\s*\)$/i

/** What a line is by itself. */
export function kindOf(text: string): LineKind {
  const first = text.charAt(0)
  if (first === '-') return RULE.test(text) ? 'rule' : 'text'
  if (first === '\\') return backslashKind(text)
  if (first !== '%') return 'text'
  if (text.startsWith('%-%-%-%-%-%-')) return 'crosses'
  if (text.startsWith('%%--%%--%%--')) return 'replacements'
  return text.startsWith('%%%---%%%---') ? 'end' : 'text'
}

function backslashKind(text: string): LineKind {
  // Some ways of copying halve backslashes.
  if (text === '\\\\' || text === '\\') return 'delimiter'
  const [, address = '', size] = CLOSING.exec(text) ?? []
  return size !== undefined || isUrl(address) ? 'closing' : 'text'
}

function isUrl(address: string): boolean {
  return /^https?:\/\//i.test(address)
}

/** The address in a closing line, if it prints a whole one. */
export function addressIn(text: string): string | undefined {
  const address = CLOSING.exec(text)?.[1]
  return address !== undefined && isUrl(address) ? address : undefined
}

/** Whether a line may be a closing line that the end of the input has cut. */
export function isCutClosing(text: string): boolean {
  return /^\\\\?\s*\((?:\s*h[^\s,()]*)?(?:\s*,(?:\s*\d+k?b?)?)?$/i.test(text)
}

/** Whether a line may be a rule or a closing line that the end of the input has cut. */
export function isCutMark(text: string): boolean {
  const first = text.charAt(0)
  return first === '\\'
    ? isCutClosing(text)
    : (first === '-' || first === '%') && /^[-%]+$/.test(text)
}

const IDENTIFIED =
  /^(?:arXiv|Paper(?:\s*\(\*cross-listing\*\))?)\s*:\s*(?:arXiv:\s*)?(\S+)(?:\s*\(\*cross-listing\*\))?$/i
const IDENTIFIER = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z-]+)?\/\d{7})(?:v\d+)?$/i

/** The identifier in the first line of an entry, whether or not it is a possible one; nothing for other lines. */
export function identifierIn(text: string): string | undefined {
  return IDENTIFIED.exec(text)?.[1]
}

/** Whether a line can be nothing but the first of an entry. */
export function isEntryHead(text: string): boolean {
  const identifier = identifierIn(text)
  return identifier !== undefined && IDENTIFIER.test(identifier)
}

/** Whether a line marks an entry as a cross-list. */
export function isCrossListed(text: string): boolean {
  return text.includes('(*cross-listing*)')
}

/** Whether a line tells the day of the entries below it, in a list of the past week: `/* Fri, 3 Mar 2023 *\/`. */
export function isDayMark(text: string): boolean {
  return /^\/\*\s.*\s\*\/$/.test(text)
}

/** The mail's own date, in its head; behind the date of an entry stands the size of its source. */
export function mailDateIn(text: string): string | undefined {
  const date = /^Date:\s*(\S.*)$/.exec(text)?.[1]
  return date !== undefined && /\d\s?kb\b/i.test(date) ? undefined : date
}

/** Whether a line stands in the head of a mailing, or of a list of a month, and nowhere else. */
export function isMailingHead(text: string): boolean {
  return (
    isMailingNotice(text) ||
    text.startsWith('Subject:') ||
    text.startsWith('Papers received as of ')
  )
}

/** Whether a line is one of those that every daily mailing begins with. */
export function isMailingNotice(text: string): boolean {
  return (
    text.startsWith('Send any comments regarding submissions') ||
    /^received from\s+[A-Z][a-z]{2}\s+\d/.test(text)
  )
}
