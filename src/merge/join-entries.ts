import type { DigestEntry } from '../types.ts'
import { CHOICES } from './choices.ts'
import type { Group } from './facts.ts'
import { firstOf, type Joined } from './fullest.ts'
import type { MergedEntry, MergeSource } from './types.ts'

/** Every entry has these, but for one that comes from elsewhere. */
const LISTS = ['githubLinks', 'links'] as const

/** Makes one entry of those of one paper. */
export function joinEntries<E extends DigestEntry>(group: Group<E>): MergedEntry<E> {
  const members = withVersions(group.toSorted((a, b) => a.index - b.index))
  const sources = members.map(
    ({ given, index }): MergeSource<E> => ({ entry: given, index, keys: [] }),
  )
  const sourceOf = new Map<Joined, MergeSource<E>>(
    members.map((member, index) => [member, sources[index]!]),
  )
  const values = new Map<string, unknown>()
  for (const key of keysIn(members)) {
    const choose = Object.hasOwn(CHOICES, key) ? CHOICES[key]! : firstOf(key)
    const choice = choose(members)
    if (!choice) continue
    values.set(key, choice.value)
    for (const member of choice.from) sourceOf.get(member)?.keys.push(key)
  }
  for (const key of LISTS) if (!values.has(key)) values.set(key, [])
  const merged = { ...members[0]!.entry, ...Object.fromEntries(values), sources }
  for (const key of Object.keys(merged))
    if (key !== 'sources' && !values.has(key)) Reflect.deleteProperty(merged, key)
  return merged
}

function withVersions<E extends DigestEntry>(members: Group<E>): Joined<E>[] {
  let newest = 0
  for (const { ids } of members) newest = Math.max(newest, ids.version ?? 0)
  return members.map((member) => {
    const current = (member.ids.version ?? newest) < newest ? 0 : 1
    return Object.assign({ current } as const, member)
  })
}

/** The keys of all entries that have a value, in order of appearance. */
function keysIn<E extends DigestEntry>(
  members: readonly Joined<E>[],
): Set<Extract<keyof E, string>> {
  const keys = new Set<Extract<keyof E, string>>()
  for (const { entry } of members)
    for (const key in entry)
      if (Object.hasOwn(entry, key) && entry[key] !== undefined) keys.add(key)
  return keys
}
