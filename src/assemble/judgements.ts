import type { Draft } from './draft.ts'
import type { Line } from './lines.ts'
import { isPageLine } from './page-words.ts'
import { isName, isOrganization, isOrganizationOfDay, isText, runEnd, textOf } from './runs.ts'
import { LONGEST_TITLE, looksLikeTitle } from './titles.ts'

/** Whether a run under an abstract is the title of the next card, because the card before it has no byline. */
export function startsCard(lines: readonly Line[], at: number, end: number, draft: Draft): boolean {
  if (draft.paragraphs === 0) return false
  if (draft.dense && end > at + 1) return looksLikeTitle(lines[at]!.text)
  if (!isText(lines[end])) return false
  return looksLikeTitle(textOf(lines, at, end)) && !looksLikeTitle(textOf(lines, end))
}

/** Whether a line is the name of an organisation's picture, which some renderings print before the organisation. */
export function isNameOfPicture(lines: readonly Line[], at: number, draft: Draft): boolean {
  if (draft.paragraphs === 0 || !isName(lines[at]!)) return false
  return isOrganization(lines, at + 1) && lines[at + 1]!.tight
}

/** The kinds of lines that the byline begins with. */
const BEGINS_BYLINE: ReadonlySet<string> = new Set(['authorCount', 'separator', 'byline'])

/** Whether half a byline counts as one: where what follows it begins something new. */
export function isHalfByline(lines: readonly Line[], at: number, end: number): boolean {
  const line = lines[at]!
  if (line.url !== undefined || line.kind === 'separator') return true
  const after = lines[end]?.kind === 'count' ? end + 1 : end
  const following = lines[after]
  if (!following) return true
  if (line.kind === 'date' && BEGINS_BYLINE.has(following.kind)) return false
  if (following.kind !== 'text' || isPageLine(following.text)) return true
  const text = textOf(lines, after)
  return (
    !isInRun(lines, at, end) && looksLikeTitle(text.length > LONGEST_TITLE ? following.text : text)
  )
}

/** Whether lines stand within a run of text, without a blank line on either side. */
export function isInRun(lines: readonly Line[], at: number, end = at + 1): boolean {
  const after = lines[end]
  return lines[at]!.tight && lines[at - 1]!.kind === 'text' && after?.kind === 'text' && after.tight
}

const MAY_BE_TITLE: ReadonlySet<string> = new Set(['text', 'links', 'heading', 'url'])

/** Whether a line may be a title, by its kind alone. */
export function mayBeTitle(line: Line | undefined): boolean {
  return line !== undefined && MAY_BE_TITLE.has(line.kind) && !isPageLine(line.text)
}

/** Whether a line is of a card though it reads like one of the page: an organisation, or a title above its abstract. */
export function isOfCard(lines: readonly Line[], at: number, draft: Draft): boolean {
  if (draft.stage === 'body' && isOrganization(lines, at)) return true
  const next = lines[at + 1]
  return next?.kind === 'text' && next.text.length > LONGEST_TITLE
}

/** Whether a number behind a byline is the next title, such as `1984`: alone between blank lines, an abstract under it. */
export function isNumberAsTitle(lines: readonly Line[], at: number, draft: Draft): boolean {
  const next = lines[at + 1]
  if (draft.stage !== 'tail' || lines[at]!.tight || next?.kind !== 'text' || next.tight)
    return false
  return !looksLikeTitle(textOf(lines, at + 1))
}

/**
 * Whether a heading that is no title belongs to an abstract: within a run of text, or right under a title. There it is
 * the page's only if it and what follows read as titles, as the name of a part does and the first title of that part.
 */
export function isOfAbstract(lines: readonly Line[], at: number, draft: Draft): boolean {
  if (draft.stage !== 'body') return false
  if (isInRun(lines, at)) return true
  const end = runEnd(lines, at)
  const startsPart =
    mayBeTitle(lines[end]) && [at, end].every((line) => looksLikeTitle(textOf(lines, line)))
  return draft.paragraphs === 0 && !startsPart
}

/** Whether a heading goes on in the next one: some renderings print the mark of a heading on each of its lines. */
export function isWrappedHeading(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  if (lines[at]!.kind !== 'heading' || lines[at]!.url !== undefined) return false
  return next?.kind === 'heading' && next.tight && next.url !== undefined && next.links.length === 0
}

/** Whether a line is the organisation of a card; without a byline, it is right under the title. */
export function isOrganizationOf(lines: readonly Line[], at: number, draft: Draft): boolean {
  return isOrganization(lines, at) || (draft.paragraphs === 0 && isOrganizationOfDay(lines, at))
}

/** More definitions in a row stand at the end of a page. */
const LONGEST_LIST = 20

/** Whether nothing but addresses of links follows. */
export function isListOfAddresses(lines: readonly Line[], at: number): boolean {
  return lines.slice(at, at + LONGEST_LIST).every(({ kind }) => kind === 'definition')
}
