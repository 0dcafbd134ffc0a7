import type { DigestEntry } from '../types.ts'
import { type Facts, factsOf, type Group, type Member } from './facts.ts'
import { joinGroups, shareOne } from './join-groups.ts'

/** A fact that a paper has one of. */
type Single = 'first' | 'initial' | 'second' | 'count' | 'year'

/** What must agree beside the title, and how long the title must be for that to be enough. */
interface Evidence {
  readonly same: readonly (keyof Facts)[]
  readonly titleWords: (facts: Facts) => number
  /** What must not contradict itself, beside the identifiers. */
  readonly unless: readonly Single[]
  /** The years may differ by so many. */
  readonly years?: number
}

const IDENTIFIERS = ['arxiv', 'doi', 'pmid'] as const
const NAMES: readonly Single[] = ['first', 'initial', 'second']

const atLeast = (words: number) => () => words

/**
 * From the surest to the weakest: what was joined before is one paper by then, with all that its entries state.
 * A short title, `Editorial`, is none of the paper's own, so it joins nothing unless much else agrees.
 */
const EVIDENCE: readonly Evidence[] = [
  { same: ['abstract'], titleWords: atLeast(3), unless: [] },
  { same: ['submittedBy', 'count'], titleWords: atLeast(2), unless: [...NAMES, 'year'] },
  { same: ['first', 'year'], titleWords: atLeast(3), unless: NAMES },
  { same: ['first'], titleWords: atLeast(3), unless: NAMES, years: 1 },
  { same: ['url'], titleWords: atLeast(3), unless: NAMES },
  { same: ['day', 'count'], titleWords: atLeast(3), unless: NAMES },
  { same: ['year', 'count'], titleWords: atLeast(4), unless: NAMES },
  { same: ['year'], titleWords: atLeast(5), unless: [...NAMES, 'count'] },
  {
    same: ['count'],
    // Many papers have one author, so that says less than any other number.
    titleWords: ({ count }) => (count === 1 ? 6 : 4),
    unless: [...NAMES, 'year'],
  },
]

/** A member whose title is that of others, too. */
interface Rival<E extends DigestEntry = DigestEntry> extends Member<E> {
  readonly facts: Facts
}

type Rivals = readonly Rival[]

/** Joins groups that have the title in common and something else that tells papers apart. */
export function joinByTitle<E extends DigestEntry>(groups: readonly Group<E>[]): Group<E>[] {
  const { alone, rivals } = partByTitle(groups)
  const joined: Group<E>[] = alone
  let open = rivals.map((group): readonly Rival<E>[] =>
    group.map((member) => Object.assign({ facts: factsOf(member.entry) }, member)),
  )
  for (const evidence of EVIDENCE) {
    const parted = partByTitle(joinGroups(open, keyFor(evidence), agreementOn(evidence)))
    for (const group of parted.alone) joined.push(group)
    open = parted.rivals
  }
  return [...joined, ...open]
}

/** Parts the groups whose titles no other has from those that share one. */
function partByTitle<M extends Member>(
  groups: readonly (readonly M[])[],
): { readonly alone: (readonly M[])[]; readonly rivals: (readonly M[])[] } {
  const holders = new Map<string, readonly M[]>()
  const shared = new Set<string>()
  for (const group of groups)
    for (const { title } of group) {
      if (title === undefined) continue
      const holder = holders.get(title)
      if (holder === undefined) holders.set(title, group)
      else if (holder !== group) shared.add(title)
    }
  const [alone, rivals]: [(readonly M[])[], (readonly M[])[]] = [[], []]
  for (const group of groups) {
    const isShared = group.some(({ title }) => title !== undefined && shared.has(title))
    if (isShared) rivals.push(group)
    else alone.push(group)
  }
  return { alone, rivals }
}

function keyFor({ same, titleWords }: Evidence): (member: Rival) => string | undefined {
  return ({ title, titleWords: words, facts }) => {
    if (title === undefined || words < titleWords(facts)) return undefined
    let key = title
    for (const name of same) {
      const value = facts[name]
      if (value === undefined) return undefined
      key += `\n${value}`
    }
    return key
  }
}

function agreementOn({ unless, years }: Evidence): (groups: readonly Rivals[]) => boolean {
  return (groups) =>
    IDENTIFIERS.every((name) => shareOne(groups, ({ ids }) => ids[name])) &&
    unless.every((name) => shareOne(groups, ({ facts }) => facts[name])) &&
    (years === undefined || yearsBetween(groups) <= years)
}

function yearsBetween(groups: readonly Rivals[]): number {
  let earliest = Number.POSITIVE_INFINITY
  let latest = Number.NEGATIVE_INFINITY
  for (const group of groups)
    for (const { facts } of group) {
      if (facts.year === undefined) continue
      earliest = Math.min(earliest, Number(facts.year))
      latest = Math.max(latest, Number(facts.year))
    }
  return Math.max(latest - earliest, 0)
}
