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
  const best = bestOf(read.filter(({ abstract }) => abstract !== ''))
  const others = read.filter((one) => one !== best && one.abstract !== '')
  return [
    ...(best ? abstractFields(best) : []),
    ...read.flatMap(({ fields }) => fields),
    ...others.flatMap(({ at, abstract }) => (isPart(abstract, best) ? [] : unread(at))),
  ]
}

function bestOf(read: readonly Described[]): Described | undefined {
  return read.toSorted((one, other) => rank(other) - rank(one))[0]
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

/** Whether the best text has this one in it, in whatever hyphens and quotes. */
function isPart(abstract: string, best: Described | undefined): boolean {
  return lettersOf(best?.abstract ?? '').includes(lettersOf(abstract))
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
