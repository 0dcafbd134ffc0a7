type Groups<M> = readonly (readonly M[])[]

/**
 * Joins the groups that share a key, directly or through others. Where those that would come together contradict each other, all of
 * them stay apart: there are different papers among them, and nothing tells which of them the others are.
 */
export function joinGroups<M>(
  groups: Groups<M>,
  keyOf: (member: M) => string | undefined,
  agree: (groups: Groups<M>) => boolean,
): (readonly M[])[] {
  const sets = createDisjointSets()
  const holders = new Map<string, number>()
  groups.forEach((group, index) => {
    sets.add()
    for (const member of group) {
      const key = keyOf(member)
      if (key === undefined) continue
      const holder = holders.get(key)
      if (holder === undefined) holders.set(key, index)
      else sets.join(holder, index)
    }
  })
  const connected = new Map<number, (readonly M[])[]>()
  groups.forEach((group, index) => {
    const root = sets.rootOf(index)
    const together = connected.get(root)
    if (together) together.push(group)
    else connected.set(root, [group])
  })
  return [...connected.values()].flatMap((together) =>
    together.length > 1 && agree(together) ? [together.flat()] : together,
  )
}

/** Whether one value is common to all the groups that state any. */
export function shareOne<M>(
  groups: Groups<M>,
  read: (member: M) => string | number | undefined,
): boolean {
  let shared: ReadonlySet<unknown> | undefined
  for (const group of groups) {
    const stated = statedIn(group, read)
    if (stated.size === 0) continue
    shared = shared ? intersection(shared, stated) : stated
    if (shared.size === 0) return false
  }
  return true
}

function statedIn<M>(
  group: readonly M[],
  read: (member: M) => string | number | undefined,
): Set<unknown> {
  const stated = new Set<unknown>()
  for (const member of group) {
    const value = read(member)
    if (value !== undefined) stated.add(value)
  }
  return stated
}

/** Goes through the smaller one, which keeps a long row of intersections linear. */
function intersection(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): Set<unknown> {
  const [smaller, larger] = one.size < other.size ? [one, other] : [other, one]
  return new Set([...smaller].filter((value) => larger.has(value)))
}

/** Sets that can only grow together. */
function createDisjointSets() {
  const parents: number[] = []
  const rootOf = (index: number): number => {
    let at = index
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!
      at = parents[at]!
    }
    return at
  }
  return {
    add: (): void => void parents.push(parents.length),
    rootOf,
    join(one: number, other: number): void {
      const [a, b] = [rootOf(one), rootOf(other)]
      // The earlier one leads, so that nothing depends on how they were joined.
      if (a < b) parents[b] = a
      else parents[a] = b
    },
  }
}
