import { isLogin, isPaper } from './addresses.ts'
import { bylineAt } from './byline.ts'
import type { Line } from './lines.ts'
import { countsEnd } from './votes.ts'

/** Longer runs without a blank line are taken in pieces, so that the assembler need not look further ahead. */
const LONGEST_RUN = 100

/** The line after the last of a run: of the lines of text that follow one another without a blank one. */
export function runEnd(lines: readonly Line[], start: number): number {
  let end = start + 1
  for (; end < start + LONGEST_RUN && lines[end]?.tight; end += 1) {
    const { kind, text } = lines[end]!
    if (kind !== 'text' && (kind !== 'url' || isPaper(text) || isLogin(text))) break
    if (isOrganization(lines, end) || isOrganizationOfDay(lines, end)) break
  }
  return end
}

/** The line after the one in which a link ends that begins at a line. Titles are wrapped inside of it. */
export function linkEnd(lines: readonly Line[], start: number): number {
  let end = start + 1
  for (; end < start + LONGEST_RUN && lines[end]?.tight; end += 1) {
    const { kind } = lines[end]!
    if (lines[end - 1]!.url !== undefined || (kind !== 'text' && kind !== 'heading')) break
  }
  return end
}

/** The text of some lines, or of the run that starts at a line. */
export function textOf(lines: readonly Line[], start: number, end = runEnd(lines, start)): string {
  return lines
    .slice(start, end)
    .map(({ text }) => text)
    .join('\n')
}

/** Whether a line is text, or a link that may be one. */
export function isText(line: Line | undefined): boolean {
  return line?.kind === 'text' || line?.kind === 'links'
}

/**
 * Whether a line is the organisation, which stands where the authors would: short, and before the separator of a
 * byline. Its address may stand between.
 */
export function isOrganization(lines: readonly Line[], at: number): boolean {
  const next = afterAddress(lines, at + 1)
  return (
    startsWithSeparator(lines[next]) &&
    mayBeOrganization(lines[at]) &&
    bylineAt(lines, next).complete
  )
}

/** Whether a line is the organisation in the daily view, which prints no dates: before the end of the card. */
export function isOrganizationOfDay(lines: readonly Line[], at: number): boolean {
  const next = afterAddress(lines, at + 1)
  const kind = lines[next]?.kind
  return (
    (kind === 'count' || kind === 'label') &&
    mayBeOrganization(lines[at]) &&
    countsEnd(lines, next) !== undefined
  )
}

function afterAddress(lines: readonly Line[], at: number): number {
  return lines[at]?.kind === 'url' ? at + 1 : at
}

function mayBeOrganization(line: Line | undefined): boolean {
  return isText(line) && isName(line!)
}

/** Whether a line may be a name: short, and no sentence. */
export function isName({ text }: Line): boolean {
  return text.length <= 100 && (!/[.!?:]$|\. /.test(text) || text.split(' ').length < 4)
}

function startsWithSeparator(line: Line | undefined): boolean {
  return line !== undefined && /^[·∙⋅・‧|]/.test(line.text)
}
