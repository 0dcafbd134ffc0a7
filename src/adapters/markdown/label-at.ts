import { fold } from '../../fields/fold.ts'
import { roleOf } from './labels.ts'
import { type Segment, sliceSegments, textOf } from './segments.ts'
import type { Role } from './words.ts'

/** A label at the beginning of a line, and what stands behind it. */
export interface Labelled {
  readonly role: Role
  readonly printed: string
  readonly rest: readonly Segment[]
}

const LONGEST = 40

/** The label of a line, `**Authors:** …`, `Authors: …`; bold text that stands alone is one where it is known. */
export function labelAt(segments: readonly Segment[]): Labelled | undefined {
  const text = textOf(segments)
  const first = text.search(/\S/)
  if (first < 0) return undefined
  return styledLabel(segments) ?? plainLabel(segments, text)
}

function styledLabel(segments: readonly Segment[]): Labelled | undefined {
  const begin = segments.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const head = segments[begin]
  if (!head || !(head.bold || head.italic || head.code)) return undefined
  let end = begin
  while (end < segments.length && isSameStyle(segments[end]!, head)) end += 1
  const group = textOf(segments.slice(0, end))
  // A label can share its style with what follows it.
  const inside = /^([^:：]{1,40})[:：]\s*(?=\S)/.exec(group)
  if (inside && !/[:：]\s*$/.test(group.trimEnd())) {
    const role = roleOf(inside[1]!)
    return (
      role && { role, printed: fold(inside[1]!), rest: sliceSegments(segments, inside[0].length) }
    )
  }
  const rest = segments.slice(end)
  const behind = textOf(rest)
  const printed = fold(group).replace(/ ?[:：]$/, '')
  const hasColon = /[:：]\s*$/.test(group) || /^\s*[:：]/.test(behind)
  if (printed.length > LONGEST || segments.slice(begin, end).some(({ link }) => link))
    return undefined
  const role = roleOf(printed)
  if (!hasColon) {
    const isAlone = !/\S/.test(behind) && head.bold
    return isAlone && role ? { role, printed, rest } : undefined
  }
  if (role === undefined && !head.bold) return undefined
  const colon = /^\s*[:：]?\s*/.exec(behind)?.[0].length ?? 0
  return { role: role ?? 'other', printed, rest: sliceSegments(rest, colon) }
}

function isSameStyle({ bold, italic, code, text }: Segment, head: Segment): boolean {
  if (!/\S/.test(text)) return true
  return bold === head.bold && italic === head.italic && code === head.code
}

function plainLabel(segments: readonly Segment[], text: string): Labelled | undefined {
  const match = /^\s*([^\s:：][^:：\n]{0,39})[:：](?!\/\/)\s*/.exec(text)
  if (!match) return undefined
  const role = roleOf(match[1]!)
  if (role === undefined) return undefined
  const before = sliceSegments(segments, 0, match[0].trimEnd().length)
  if (before.some(({ link }) => link)) return undefined
  const rest = sliceSegments(segments, match[0].length)
  // `Method: we …` begins a text, `model: https://…` a link.
  if (role === 'name' && !rest.every(({ link }) => link)) return undefined
  return { role: role === 'name' ? 'code' : role, printed: fold(match[1]!), rest }
}

/** Roles whose values are short, so that another label can follow on the same line. */
const SHORT: ReadonlySet<Role> = new Set([
  'authors',
  'published',
  'updated',
  'arxiv',
  'doi',
  'link',
  'code',
  'paper',
  'category',
  'venue',
  'upvotes',
  'submittedBy',
])
const INNER = /([|·•,;，；]|\s-)\s{0,3}([\p{L}\p{N}][\p{L}\p{N} ]{0,24})[:：](?!\/\/)\s{0,3}/gu

/** Parts a line at the labels within it: `Published: 2026-01-13 | Category: cs.RO`. */
export function splitAtLabels({ role, printed, rest }: Labelled): readonly Labelled[] {
  const text = textOf(rest)
  const parts: Labelled[] = []
  let from = 0
  let label = { role, printed }
  for (const match of text.matchAll(INNER)) {
    const isBehindBar = match[1] === '|'
    // What nobody knows can be in a text, so only known labels behind a bar end one.
    if (
      role === 'other' &&
      printed !== '' &&
      !(isBehindBar && SHORT.has(roleOf(match[2]!) ?? 'other'))
    )
      continue
    const inner = roleOf(match[2]!) ?? (isBehindBar ? 'other' : undefined)
    if (inner === undefined || !(isBehindBar || SHORT.has(inner) || inner === 'other')) continue
    parts.push({ ...label, rest: sliceSegments(rest, from, match.index) })
    label = { role: inner, printed: fold(match[2]!) }
    from = match.index + match[0].length
  }
  parts.push({ ...label, rest: sliceSegments(rest, from) })
  return parts
}
