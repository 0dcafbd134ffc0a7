import type { DigestEntry } from '../types.ts'
import type { Group, Member } from './facts.ts'
import type { OwnIds } from './own-ids.ts'

/**
 * Groups entries by the strongest identifier that each has. A weaker one belongs to the paper beside whose stronger one
 * it is stated, as long as that is one paper only: a DOI that is printed beside two identifiers of arXiv joins neither.
 */
export function groupByIdentifiers<E extends DigestEntry>(
  members: readonly Member<E>[],
): Group<E>[] {
  const paperOf = papersByName(members.map(({ ids }) => ids))
  const named = new Map<string, Member<E>[]>()
  const groups: Member<E>[][] = []
  for (const member of members) {
    const [name] = namesOf(member.ids)
    const paper = name === undefined ? undefined : paperOf(name)
    const known = paper === undefined ? undefined : named.get(paper)
    if (known) known.push(member)
    else {
      const group = [member]
      groups.push(group)
      if (paper !== undefined) named.set(paper, group)
    }
  }
  return groups
}

type Name = `${'arxiv' | 'doi' | 'pmid'}:${string}`

/** The identifiers of an entry, the strongest first. */
function namesOf({ arxiv, doi, pmid }: OwnIds): Name[] {
  const names: Name[] = []
  if (arxiv !== undefined) names.push(`arxiv:${arxiv}`)
  if (doi !== undefined) names.push(`doi:${doi}`)
  if (pmid !== undefined) names.push(`pmid:${pmid}`)
  return names
}

function papersByName(all: readonly OwnIds[]): (name: Name) => string {
  const owners = new Map<string, Name | 'several'>()
  const paperOf = (name: Name): Name => {
    const owner = owners.get(name)
    return owner === undefined || owner === 'several' ? name : owner
  }
  // DOIs come first, because a paper that has only a DOI may prove to be one of arXiv.
  for (const kind of ['doi:', 'pmid:']) {
    for (const ids of all) {
      const [strongest, ...weaker] = namesOf(ids)
      const name = weaker.find((one) => one.startsWith(kind))
      if (strongest === undefined || name === undefined) continue
      const paper = paperOf(strongest)
      const owner = owners.get(name) ?? paper
      owners.set(name, owner === paper ? paper : 'several')
    }
  }
  return paperOf
}
