import type { Element, Nodes, Parents } from 'hast'
import type { Position as UnistPosition } from 'unist'
import type { Position } from '../../types.ts'
import { attribute, startOf } from '../html/walk-html.ts'

type Test = (element: Element) => boolean

/** All elements inside a node that are wanted, in order; none is looked for inside another. */
export function findElements(root: Parents, isWanted: Test): Element[] {
  const found: Element[] = []
  collect(root, isWanted, found)
  return found
}

function collect({ children }: Parents, isWanted: Test, found: Element[]): void {
  for (const child of children) {
    if (child.type !== 'element') continue
    if (isWanted(child)) found.push(child)
    else collect(child, isWanted, found)
  }
}

/** The links inside an element. */
export function linksIn(root: Element): Element[] {
  return findElements(root, isLinkIn(root))
}

/**
 * Whether an element inside another is a link, and not the target of one. The parser repeats a link that is never closed
 * in all that follows: without a place, or with one that begins where it was opened.
 */
export function isLinkIn(root: Element): Test {
  const start = startOf(root)
  return (element) =>
    element.tagName === 'a' && 'href' in element.properties && startOf(element) >= start
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties
  return Array.isArray(className) && className.includes(name)
}

/** Where a link leads to; nothing where that is no page. */
export function addressOf(link: Element): string | undefined {
  const href = attribute(link, 'href')?.trim()
  if (href?.startsWith('//')) return `https:${href}`
  if (href?.startsWith('/')) return `https://arxiv.org${href}`
  return href && /^https?:/i.test(href) ? href : undefined
}

/** Where a node stands; nothing where the parser has added it to the text. */
export function placeOf({ position }: Nodes): Position | undefined {
  return position && isComplete(position) ? position : undefined
}

function isComplete(position: UnistPosition): position is UnistPosition & Position {
  return position.start.offset !== undefined && position.end.offset !== undefined
}
