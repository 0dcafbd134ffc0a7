/** Which lines of a mail are an article: a title, and what stands below it. */
import { isOpaque, targetOf } from './addresses.ts'
import { type Candidate, candidatesIn, type TitleLine } from './candidates.ts'
import type { MailLine, MailLink } from './lines.ts'
import { isNameList, isNamesList } from './names.ts'
import { areOwnActions, isAddress, isFoot, isMark, isOwnAction, isProse } from './phrases.ts'
import { hasIdentifier, isIssue, isStatement } from './statements.ts'

/** An article of a mail. */
export interface Article {
  readonly title: readonly MailLine[]
  /** The title as it is shown, without the number of a list before it. */
  readonly name: string
  readonly url?: string
  /** The lines that belong to it, in their order. */
  readonly below: readonly MailLine[]
}

/** Links that look as titles do are titles, where so many titles are known for certain. */
const ENOUGH = 2
/** A link of fewer words than this leads anywhere. */
const FEW = 4
/** So far below a title are its names and its date, where it has no identifier. */
const NEAR = 5
/** What is longer is no label. */
const LONGEST_LABEL = 100

/** The articles whose titles are links. */
export function linkedArticles(lines: readonly MailLine[]): Article[] {
  const candidates = candidatesIn(lines)
  const known = candidates.map(isKnown)
  const looks = new Map<string, number>()
  for (const [index, { link }] of candidates.entries())
    if (known[index]) looks.set(link.look, (looks.get(link.look) ?? 0) + 1)
  const last = known.lastIndexOf(true)
  const first = known.indexOf(true)
  return candidates
    .filter(
      ({ link, below }, index) =>
        known[index] ||
        (isOpaque(link.url) &&
          (looks.get(link.look) ?? 0) >= ENOUGH &&
          ((index > first && index < last) ||
            link.text.split(' ').length >= FEW ||
            isStatement(below[0]?.text ?? ''))),
    )
    .map(({ link, title, below }) => ({
      title: title.map(({ line }) => line),
      name: nameOf(title.map(shownTitle).join(' ')),
      url: link.url,
      below: ownLines([...title.slice(-1).flatMap(beside), ...below], link.url),
    }))
}

/** What a line shows of a title: the link, or the whole where the title goes on behind it. */
function shownTitle({ line: { text }, link }: TitleLine): string {
  const start = text.indexOf(link.text)
  const after = text.slice(start + link.text.length)
  return /^[:.?!]? ?$|^: /.test(after) ? text.slice(start) : link.text
}

/** What stands on the line of a title behind the title. */
function beside({ line, link }: TitleLine): MailLine[] {
  const shown = shownTitle({ line, link })
  const text = line.text
    .slice(line.text.indexOf(shown) + shown.length)
    .replace(/^[\s|•·.,:;–-]{1,9}/, '')
  const links = line.links.filter(({ id }) => id !== link.id)
  return /\p{L}{2}/u.test(text) ? [{ ...line, text, links, isHeading: false }] : []
}

/** A title without the number that it has in a list. */
export function nameOf(title: string): string {
  return title.replace(/^(?:\d{1,3}[.:)] |• ?)/, '')
}

function isKnown({ link, below }: Candidate): boolean {
  const target = targetOf(link.url)
  if (target === 'article') return true
  const end = below.findIndex(({ text, isHeading }) => isHeading || isFoot(text))
  const near = end < 0 ? below : below.slice(0, end)
  const isBelowNames = areNamesNear(near)
  if (near.some(({ text }) => hasIdentifier(text))) return target === 'unknown' || isBelowNames
  return target === 'unknown' && isBelowNames
}

/** Names come first below a title, or behind what states the kind of article, the journal and the date. */
function areNamesNear(below: readonly MailLine[]): boolean {
  const near = below.filter(({ text }) => !isMark(text)).slice(0, NEAR)
  const at = near.findIndex(({ text }) => isNameList(text))
  if (at <= 0) return at === 0
  const before = near.slice(0, at)
  if (!before.every(isLabel)) return false
  return isNamesList(near[at]!.text) || before.some(({ text }) => isStatement(text))
}

/** Whether a line can be a label: it is short, and neither a link nor a sentence. */
function isLabel({ text, links }: MailLine): boolean {
  return links.length === 0 && !isProse(text) && text.length <= LONGEST_LABEL
}

/** What belongs to an article: all until it states something, and then what can be of no other. */
export function ownLines(below: readonly MailLine[], url?: string): MailLine[] {
  const stop = below.findIndex(
    ({ text, links, isHeading }) => isHeading || isFoot(text) || leadsAway(text, links, url),
  )
  const near = stop < 0 ? below : below.slice(0, stop)
  const parted = near.findIndex(({ isWithin }) => !isWithin)
  const stated = near.findLastIndex(
    ({ text, links }, index) =>
      hasIdentifier(text) ||
      leadsTo(links, url) ||
      (index < NEAR && (isStatement(text) || (isNamesList(text) && !isComplete(near, index)))) ||
      (index < (parted < 0 ? NEAR : Math.min(parted, NEAR)) && isNameList(text)),
  )
  let end = stated + 1
  let hasText = near.slice(0, end).some(({ text }) => isNameList(text) || isProse(text))
  while (end < near.length && isOwn(near[end]!, near[end - 1], hasText)) {
    hasText ||= !isMark(near[end]!.text)
    end += 1
  }
  // The number of a list belongs to what comes next.
  while (/^\d{1,4}\W?$/.test(near[end - 1]?.text ?? '')) end -= 1
  return near.slice(0, end)
}

/** Whether an article has both names and an identifier, so that more names are of something else. */
function isComplete(lines: readonly MailLine[], end: number): boolean {
  const before = lines.slice(0, end)
  return (
    before.some(({ text }) => hasIdentifier(text)) && before.some(({ text }) => isNameList(text))
  )
}

function isOwn(line: MailLine, before: MailLine | undefined, hasText: boolean): boolean {
  const { text } = line
  if (isMark(text) || isProse(text) || areOwnActions(text) || isAddress(text)) return true
  return isNameList(text) && (!hasText || isBehindProse(line, before))
}

/** Whether a line stands right behind a sentence, and in the same cell or paragraph. */
export function isBehindProse({ isWithin }: MailLine, before: MailLine | undefined): boolean {
  return isWithin && before !== undefined && isProse(before.text) && !isNameList(before.text)
}

function leadsTo(links: readonly MailLink[], url: string | undefined): boolean {
  return url !== undefined && links.some((link) => link.url === url)
}

/** Whether a line is a link to something else. */
function leadsAway(text: string, links: readonly MailLink[], url: string | undefined): boolean {
  if (links.length === 0 || leadsTo(links, url) || hasIdentifier(text)) return false
  if (isNameList(text) || isProse(text) || isIssue(text)) return false
  return links.some((link) => !isOwnAction(link.text) && /\p{L}/u.test(link.text))
}
