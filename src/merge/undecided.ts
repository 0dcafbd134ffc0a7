import { identifiersAgree } from './agreement.ts'
import { type Evidence, type Fact, keyOf, type Rivals } from './evidence.ts'

/**
 * Tells whether groups with the same evidence could as well be of another paper: of one with the same title and an
 * identifier of its own, which does not state all of the evidence, and contradicts none of it.
 */
export function undecidedBy(
  groups: readonly Rivals[],
  { same, isSure }: Evidence,
): (together: readonly Rivals[]) => boolean {
  if (isSure) return () => false
  const others = new Map<string, Rivals[]>()
  for (const group of groups)
    for (const key of openKeysOf(group, same)) {
      const known = others.get(key)
      if (known) known.push(group)
      else others.set(key, [group])
    }
  const choices = subsetsOf(same)
  /** Nothing where they contradict each other. Those that do not are few, so to compare them again and again takes no time. */
  const agreeing = new Map<string, readonly Rivals[] | undefined>()
  const agreeingUnder = (key: string): readonly Rivals[] | undefined => {
    if (!agreeing.has(key)) {
      const found = others.get(key) ?? []
      agreeing.set(key, identifiersAgree(found) ? found : undefined)
    }
    return agreeing.get(key)
  }
  return (together) => {
    if (others.size === 0) return false
    const keys = new Set<string>()
    for (const member of together.flat())
      for (const open of choices) keys.add(keyOf(member, same, open))
    const rivals: Rivals[] = []
    for (const key of keys) {
      const found = agreeingUnder(key)
      if (!found) return true
      for (const rival of found) rivals.push(rival)
    }
    return !identifiersAgree([...together, ...rivals])
  }
}

/** The evidence that a paper with an identifier states, where it does not state all. */
function openKeysOf(group: Rivals, same: readonly Fact[]): Set<string> {
  const keys = new Set<string>()
  const open = same.filter((name) => group.every(({ facts }) => facts[name] === undefined))
  const isIdentified = group.some(({ ids }) => ids.arxiv ?? ids.doi ?? ids.pmid)
  if (open.length === 0 || !isIdentified) return keys
  for (const member of group) {
    const isWhole = same.every((name) => open.includes(name) || member.facts[name] !== undefined)
    if (member.title !== undefined && isWhole) keys.add(keyOf(member, same, open))
  }
  return keys
}

/** All choices of one or more of a few. */
function subsetsOf<T>(all: readonly T[]): T[][] {
  let subsets: T[][] = [[]]
  for (const one of all) subsets = subsets.flatMap((subset) => [subset, [...subset, one]])
  return subsets.slice(1)
}
