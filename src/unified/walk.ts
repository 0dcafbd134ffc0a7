import type { Node } from 'unist'

/** What is done with a node: go on to its children, and then do this; or leave its children out. */
export type Visit = (() => void) | 'skip' | undefined

/** Goes through a tree of any depth, in its order. */
export function walk<Item extends Node>(root: Item, enter: (node: Item) => Visit): void {
  const steps: (Item | (() => void))[] = [root]
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'function') {
      step()
      continue
    }
    const leave = enter(step)
    if (leave === 'skip') continue
    if (leave) steps.push(leave)
    const children = childrenOf(step)
    for (let index = children.length - 1; index >= 0; index -= 1) steps.push(children[index]!)
  }
}

function childrenOf<Item extends Node>(node: Item): readonly Item[] {
  return (node as Item & { readonly children?: readonly Item[] }).children ?? []
}
