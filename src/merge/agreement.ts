import { areNear, type Days } from './days.ts'
import type { Evidence, Rival, Rivals } from './evidence.ts'
import { shareOne } from './join-groups.ts'

const IDENTIFIERS = ['arxiv', 'doi', 'pmid'] as const

/** A preprint appears before its article. */
const A_YEAR = 366

/** Whether groups may be of one paper: nothing that they state contradicts itself. */
export function agreementOn({ unless, isSure }: Evidence): (groups: readonly Rivals[]) => boolean {
  return (groups) =>
    identifiersAgree(groups) &&
    unless.every((name) => shareOne(groups, ({ facts }) => facts[name])) &&
    (isSure || (datesAgree(groups) && pagesAgree(groups)))
}

export function identifiersAgree(groups: readonly Rivals[]): boolean {
  return IDENTIFIERS.every((name) => shareOne(groups, ({ ids }) => ids[name]))
}

function datesAgree(groups: readonly Rivals[]): boolean {
  const preprints = groups.filter(isOnArxiv).map(daysIn)
  const others = groups.filter((group) => !isOnArxiv(group)).map(daysIn)
  return areNear(preprints) && areNear(others) && areNear([...preprints, ...others], A_YEAR)
}

function isOnArxiv(group: Rivals): boolean {
  return group.some(({ ids }) => ids.arxiv !== undefined)
}

function daysIn(group: Rivals): Days[] {
  return group.flatMap(({ facts }) => facts.days ?? [])
}

/** A site has one page for a paper. */
function pagesAgree(groups: readonly Rivals[]): boolean {
  const sites = new Map<string, Map<Rivals, Rival[]>>()
  for (const group of groups)
    for (const member of group) {
      const { host } = member.facts
      if (host === undefined) continue
      const site = sites.get(host) ?? new Map<Rivals, Rival[]>()
      sites.set(host, site)
      const members = site.get(group)
      if (members) members.push(member)
      else site.set(group, [member])
    }
  return [...sites.values()].every((site) =>
    shareOne([...site.values()], ({ facts }) => facts.page),
  )
}
