import type { Identifiers } from '../types.ts'
import { type Choose, type Joined, orFirst, statedBy } from './fullest.ts'

/** Of two members that state an identifier, whether the later one is the one to take. */
type IsBetter = (later: Joined, earlier: Joined) => boolean

const BETTER: Readonly<Record<keyof Identifiers, IsBetter>> = {
  // The version of one that has it within may be an older one.
  arxiv: (later, earlier) => hasVersion(earlier) && !hasVersion(later),
  arxivVersion: (later, earlier) => Number(later.ids.version) > Number(earlier.ids.version),
  // A DOI may be the identifier of arXiv once more.
  doi: (later, earlier) => earlier.ids.doi === undefined && later.ids.doi !== undefined,
  pmid: () => false,
}

function hasVersion({ entry }: Joined): boolean {
  return /v\d+$/.test(entry.identifiers?.arxiv ?? '')
}

const KEYS = ['arxiv', 'arxivVersion', 'doi', 'pmid'] as const

/** All identifiers that are stated, each as the first states it, but for the version, which is the newest. */
export function chooseIdentifiers(members: readonly Joined[]): ReturnType<Choose> {
  const stating = statedBy(members, 'identifiers')
  const chosen = KEYS.flatMap((key) => {
    let best: Joined | undefined
    for (const { member, value } of stating)
      if (value[key] !== undefined && (!best || BETTER[key](member, best))) best = member
    return best ? [{ key, member: best }] : []
  })
  const values = chosen.map(({ key, member }) => [key, member.entry.identifiers?.[key]])
  const from = new Set(chosen.map(({ member }) => member))
  return { value: Object.fromEntries(values), from: orFirst(from, stating) }
}
