import { type Choose, type Joined, orFirst, statedBy, valueOf } from './fullest.ts'

/** Each field of the caller's own by itself: the longest list or, of other values, the first; the newest version counts. */
export function chooseFields(members: readonly Joined[]): ReturnType<Choose> {
  const stating = statedBy(members, 'fields')
  const chosen = new Map<string, { value: unknown; member: Joined }>()
  for (const { member, value: fields } of stating)
    for (const name of Object.keys(fields)) {
      const value = valueOf(fields, name)
      const known = chosen.get(name)
      if (value === undefined) continue
      if (!known || isFuller(value, member, known)) chosen.set(name, { value, member })
    }
  const from = new Set([...chosen.values()].map(({ member }) => member))
  return {
    value: Object.fromEntries([...chosen].map(([name, { value }]) => [name, value])),
    from: orFirst(from, stating),
  }
}

function isFuller(
  value: unknown,
  { current }: Joined,
  known: { readonly value: unknown; readonly member: Joined },
): boolean {
  if (current !== known.member.current) return current > known.member.current
  return lengthOf(value) > lengthOf(known.value)
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}
