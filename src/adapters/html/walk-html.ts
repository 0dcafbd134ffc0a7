import type { Element, Nodes } from 'hast'

/** What is done with a node: go on to its children, and then do this; or leave its children out. */
export type HtmlVisit = (() => void) | 'skip' | undefined

/** Elements that show no text, or none of the page's. */
const UNSEEN: ReadonlySet<string> = new Set(
  'head iframe noscript script style svg template textarea'.split(' '),
)

/** Goes through a tree in its order. */
export function walkHtml(root: Nodes, enter: (node: Nodes) => HtmlVisit): void {
  const steps: (Nodes | (() => void))[] = [root]
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'function') {
      step()
      continue
    }
    const leave = enter(step)
    if (leave === 'skip' || !('children' in step)) continue
    if (leave) steps.push(leave)
    for (let index = step.children.length - 1; index >= 0; index -= 1)
      steps.push(step.children[index]!)
  }
}

/** Whether a browser shows nothing of an element. */
export function isUnseen({ tagName }: Element): boolean {
  return UNSEEN.has(tagName)
}

/** The text that a node shows, without what scripts, styles and pictures hold. */
export function shownText(root: Nodes): string {
  let text = ''
  walkHtml(root, (node) => {
    if (node.type === 'text') text += node.value
    if (node.type !== 'element') return undefined
    if (node.tagName === 'br') text += '\n'
    return isUnseen(node) ? 'skip' : undefined
  })
  return text
}

/** An attribute as text; nothing where it is absent. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}
