import type { RawField } from '../../types.ts'
import { type Description, readDescription } from './description.ts'
import { fieldAt, type Statement, unread } from './statement.ts'

interface Described extends Description {
  readonly at: Statement
}

const TEXTS: ReadonlySet<string> = new Set([
  'abstract',
  'content',
  'description',
  'encoded',
  'summary',
])

/** Longer than this is the paper itself. */
const LONGEST = 10_000

/** Whether a statement is a longer text. */
export function isText({ name }: Statement): boolean {
  return TEXTS.has(name)
}

/** What the longer texts of an entry state. One of them is the abstract; feeds have it whole, cut off and twice. */
export function textFields(statements: readonly Statement[], title: string): RawField[] {
  const read = statements.map((at): Described => ({ ...readDescription(at, title), at }))
  const around = read.flatMap(({ fields }) => fields)
  const [best, ...others] = read
    .filter(({ abstract }) => abstract !== '')
    .toSorted((one, other) => rank(other) - rank(one))
  if (!best) return around
  // The best text may have another one in it, in whatever hyphens and quotes.
  const whole = lettersOf(best.abstract)
  const unlike = others.filter(({ abstract }) => !whole.includes(lettersOf(abstract)))
  return [...abstractFields(best), ...around, ...unlike.flatMap(({ at }) => unread(at))]
}

function rank({ abstract: { length } }: Described): number {
  return length > LONGEST ? 0 : length
}

function abstractFields({ at, abstract, mentions }: Described): RawField[] {
  const isCut = /(?:\.{3}|…|\[…\])$/.test(abstract)
  return [
    ...fieldAt(at, isCut ? 'snippet' : 'abstract', abstract),
    ...mentions.flatMap(({ text, url }) => fieldAt(at, 'mention', text, url)),
  ]
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
