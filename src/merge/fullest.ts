import { isRecord } from '../is-record.ts'
import type { DigestEntry } from '../types.ts'
import type { Member } from './facts.ts'

/** An entry that is joined with others. */
export interface Joined<E extends DigestEntry = DigestEntry> extends Member<E> {
  /** 0 where another states a newer version of the paper, else 1. */
  readonly current: 0 | 1
}

/** A value of a merged entry, and the entries that it comes from. */
interface Choice {
  readonly value: unknown
  readonly from: readonly Joined[]
}

/** Chooses the value of a key, if anything states one. */
export type Choose = (members: readonly Joined[]) => Choice | undefined

/** How full a value is, by one number after the other. */
export type Fullness = readonly number[]

type Key = keyof DigestEntry
type Stated<K extends Key> = NonNullable<DigestEntry[K]>

/** The members that state a key, and with what value. */
export function statedBy<K extends Key>(
  members: readonly Joined[],
  key: K,
): { readonly member: Joined; readonly value: Stated<K> }[] {
  const stated: { readonly member: Joined; readonly value: Stated<K> }[] = []
  for (const member of members) {
    const value = member.entry[key]
    if (value !== undefined) stated.push({ member, value })
  }
  return stated
}

/** The value that is fullest; of equals the first. */
export function fullest<K extends Key>(
  key: K,
  fullnessOf: (value: Stated<K>, member: Joined) => Fullness,
): Choose {
  return (members) => {
    let best: (Choice & { readonly fullness: Fullness }) | undefined
    for (const { member, value } of statedBy(members, key)) {
      const fullness = fullnessOf(value, member)
      if (!best || isFuller(fullness, best.fullness)) best = { value, from: [member], fullness }
    }
    return best
  }
}

function isFuller(one: Fullness, other: Fullness): boolean {
  const at = one.findIndex((number, index) => number !== other[index])
  return at >= 0 && one[at]! > other[at]!
}

type ListKey = 'githubLinks' | 'links' | 'unknown'
type Item<K extends ListKey> = Stated<K>[number]

/** All that the lists hold, once each. */
export function union<K extends ListKey>(
  key: K,
  nameOf: (item: Item<K>) => string,
  keeps: (item: Item<K>) => boolean = () => true,
): Choose {
  return (members) => {
    const lists = statedBy(members, key)
    const known = new Set<string>()
    const value: Item<K>[] = []
    const from = new Set<Joined>()
    for (const { member, value: items } of lists)
      for (const item of items) {
        const name = nameOf(item)
        if (known.has(name) || !keeps(item)) continue
        known.add(name)
        value.push(item)
        from.add(member)
      }
    return { value, from: orFirst(from, lists) }
  }
}

/** The members that a value comes from; for one that is empty the first that says so. */
export function orFirst(
  from: ReadonlySet<Joined>,
  stating: readonly { readonly member: Joined }[],
): Joined[] {
  return from.size > 0 ? [...from] : stating.slice(0, 1).map(({ member }) => member)
}

/** The value of the first entry that states a key. */
export function firstOf(key: string): Choose {
  return (members) => {
    const member = members.find(({ entry }) => valueOf(entry, key) !== undefined)
    return member && { value: valueOf(member.entry, key), from: [member] }
  }
}

/** A property of an object's own. */
export function valueOf(object: object, key: string): unknown {
  return isRecord(object) && Object.hasOwn(object, key) ? object[key] : undefined
}
