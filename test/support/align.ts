/** Two lists side by side; where one has nothing to set against the other, it is absent. */
export interface Pair<A, B> {
  readonly left?: A
  readonly right?: B
}

/**
 * Sets the items of two lists against each other, in order, by their keys. Between two pairs that agree, as many items
 * on the left as on the right are the same items under another key.
 */
export function align<A, B>(
  left: readonly A[],
  right: readonly B[],
  keyOf: (item: A | B) => string,
): Pair<A, B>[] {
  const pairs: Pair<A, B>[] = []
  let [fromLeft, fromRight] = [0, 0]
  for (const [atLeft, atRight] of [
    ...commonIndexes(left.map(keyOf), right.map(keyOf)),
    [left.length, right.length],
  ] as const) {
    pairs.push(...pairUp(left.slice(fromLeft, atLeft), right.slice(fromRight, atRight)))
    if (atLeft < left.length) pairs.push({ left: left[atLeft]!, right: right[atRight]! })
    ;[fromLeft, fromRight] = [atLeft + 1, atRight + 1]
  }
  return pairs
}

function pairUp<A, B>(left: readonly A[], right: readonly B[]): Pair<A, B>[] {
  if (left.length === right.length)
    return left.map((item, index) => ({ left: item, right: right[index]! }))
  return [...left.map((item) => ({ left: item })), ...right.map((item) => ({ right: item }))]
}

/** The indexes of a longest common subsequence. */
function commonIndexes(left: readonly string[], right: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1))
  for (let a = left.length - 1; a >= 0; a -= 1) {
    for (let b = right.length - 1; b >= 0; b -= 1) {
      lengths[a]![b] =
        left[a] === right[b]
          ? lengths[a + 1]![b + 1]! + 1
          : Math.max(lengths[a + 1]![b]!, lengths[a]![b + 1]!)
    }
  }
  const indexes: [number, number][] = []
  for (let [a, b] = [0, 0]; a < left.length && b < right.length; ) {
    if (left[a] === right[b]) indexes.push([a++, b++])
    else if (lengths[a + 1]![b]! >= lengths[a]![b + 1]!) a += 1
    else b += 1
  }
  return indexes
}
