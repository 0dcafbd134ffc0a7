import type { DigestEntry } from '../types.ts'
import type { Facts, Member } from './facts.ts'

/** A member whose title is that of others, too. */
export interface Rival<E extends DigestEntry = DigestEntry> extends Member<E> {
  readonly facts: Facts
}

export type Rivals = readonly Rival[]

/** A fact that can agree. */
export type Fact = Exclude<keyof Facts, 'host' | 'days'>

/** A fact that a paper has one of. */
type Single = 'first' | 'initial' | 'second' | 'count' | 'year'

/** What must agree beside the title, and how long the title must be for that to be enough. */
export interface Evidence {
  readonly same: readonly Fact[]
  readonly titleWords: (facts: Facts) => number
  /** What must not contradict itself, beside the identifiers. */
  readonly unless: readonly Single[]
  /** No other paper has it. Without it an entry may be another piece of the same title, which its date or page shows. */
  readonly isSure?: true
}

const NAMES: readonly Single[] = ['first', 'initial', 'second']

const atLeast = (words: number) => () => words
/** Many papers have one author, so that says less than any other number. */
const beyondCount =
  (words: number) =>
  ({ count }: Facts) =>
    count === 1 ? words + 2 : words

/**
 * From the surest to the weakest: what was joined before is one paper by then, with all that its entries state.
 * A short title, `Editorial`, is none of the paper's own, so it joins nothing unless much else agrees.
 */
export const EVIDENCE: readonly Evidence[] = [
  { same: ['abstract'], titleWords: atLeast(3), unless: [], isSure: true },
  { same: ['page'], titleWords: atLeast(3), unless: NAMES, isSure: true },
  // A mail has another address for the same page each time.
  {
    same: ['first', 'second', 'day'],
    titleWords: atLeast(5),
    unless: [...NAMES, 'count'],
    isSure: true,
  },
  { same: ['submittedBy', 'count'], titleWords: atLeast(2), unless: [...NAMES, 'year'] },
  { same: ['first', 'day'], titleWords: atLeast(3), unless: NAMES },
  { same: ['first', 'year'], titleWords: atLeast(3), unless: NAMES },
  { same: ['first'], titleWords: atLeast(3), unless: NAMES },
  { same: ['day', 'count'], titleWords: beyondCount(3), unless: NAMES },
  { same: ['year', 'count'], titleWords: beyondCount(4), unless: NAMES },
  { same: ['year'], titleWords: atLeast(5), unless: [...NAMES, 'count'] },
  { same: ['count'], titleWords: beyondCount(4), unless: [...NAMES, 'year'] },
]

/** Title and facts of a member as one text. Nothing where it does not state them all, or its title is too short. */
export function keyFor({ same, titleWords }: Evidence): (member: Rival) => string | undefined {
  return (member) => {
    const { title, titleWords: words, facts } = member
    if (title === undefined || words < titleWords(facts)) return undefined
    return same.some((name) => facts[name] === undefined) ? undefined : keyOf(member, same, [])
  }
}

/** Title and facts of a member, some of them left open. */
export function keyOf(
  { title = '', facts }: Rival,
  same: readonly Fact[],
  open: readonly Fact[],
): string {
  let key = title
  for (const name of same) key += `\n${open.includes(name) ? '' : facts[name]}`
  return key
}
