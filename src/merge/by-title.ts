import type { DigestEntry } from '../types.ts'
import { agreementOn } from './agreement.ts'
import { EVIDENCE, keyFor, type Rival } from './evidence.ts'
import { factsOf, type Group, type Member } from './facts.ts'
import { joinGroups } from './join-groups.ts'
import { undecidedBy } from './undecided.ts'

/** Joins groups that have the title in common and something else that tells papers apart. */
export function joinByTitle<E extends DigestEntry>(groups: readonly Group<E>[]): Group<E>[] {
  const { alone, rivals } = partByTitle(groups)
  const found: Group<E>[] = alone
  let open = rivals.map((group): readonly Rival<E>[] =>
    group.map((member) => Object.assign({ facts: factsOf(member.entry) }, member)),
  )
  for (const evidence of EVIDENCE) {
    const [agree, areUndecided] = [agreementOn(evidence), undecidedBy(open, evidence)]
    const joined = joinGroups(open, keyFor(evidence), (together) => {
      return agree(together) && !areUndecided(together)
    })
    const parted = partByTitle(joined)
    for (const group of parted.alone) found.push(group)
    open = parted.rivals
  }
  return [...found, ...open]
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
