import type { Element, Nodes } from 'hast'

/** What is done with a node: go on to its children, and then do this; or leave its children out. */
export type HtmlVisit = (() => void) | 'skip' | undefined

/** Elements that show no text, or none of the page's. */
const UNSEEN: ReadonlySet<string> = new Set(
  'head iframe noscript script style svg template textarea'.split(' '),
)

/** What a mail says of itself in the list of an inbox stands in the mail, too, where nobody sees it. */
const HIDDEN = /(?:^|;)\s*display\s*:\s*none/i

/** Elements that do not end a line. All others stand on lines of their own. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p ' +
    'q s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
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

/** Where a node begins in its text. What the parser adds to the text begins nowhere, which is no number. */
export function startOf({ position }: Nodes): number {
  return position?.start.offset ?? Number.NaN
}

/** Where a node ends in its text, as {@link startOf}. */
export function endOf({ position }: Nodes): number {
  return position?.end.offset ?? Number.NaN
}

/** Whether a browser shows nothing of an element. */
export function isUnseen({ tagName, properties }: Element): boolean {
  if (UNSEEN.has(tagName) || isSet(properties['hidden'])) return true
  const { style } = properties
  return (typeof style === 'string' && HIDDEN.test(style)) || properties['ariaHidden'] === 'true'
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}

/** Whether an element stands on a line with others. */
export function isInline({ tagName }: Element): boolean {
  return INLINE.has(tagName)
}

/** The text inside a node, without what a browser does not show of it, and what is to be left out. */
export function shownText(root: Nodes, isLeftOut?: (element: Element) => boolean): string {
  let text = ''
  walkHtml(root, (node) => {
    if (node.type === 'text') text += node.value
    if (node.type !== 'element' || node === root) return undefined
    if (node.tagName === 'br') text += '\n'
    return isUnseen(node) || isLeftOut?.(node) ? 'skip' : undefined
  })
  return text
}

/** An attribute as text; nothing where it is absent. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}
