import type { Element, Nodes, Parents } from 'hast'
import type { Position as UnistPosition } from 'unist'
import type { Position } from '../../types.ts'
import { attribute, isUnseen } from '../html/walk-html.ts'
import { START } from './points.ts'

const NOWHERE: Position = { start: START, end: START }

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
  return findElements(root, isLink)
}

/** Whether an element is a link, and not the target of one. */
function isLink({ tagName, properties }: Element): boolean {
  return tagName === 'a' && 'href' in properties
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties
  return Array.isArray(className) && className.includes(name)
}

/** The text that a node shows, without the elements that are to be left out. */
export function textOf(node: Nodes, isLeftOut?: Test): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  let text = ''
  for (const child of node.children) {
    if (child.type === 'text') text += child.value
    else if (child.type !== 'element' || isUnseen(child)) continue
    else if (child.tagName === 'br') text += '\n'
    else if (!isLeftOut?.(child)) text += textOf(child, isLeftOut)
  }
  return text
}

/** Where a link leads to; nothing where that is no page. */
export function addressOf(link: Element): string | undefined {
  const href = attribute(link, 'href')?.trim() ?? ''
  if (/^https?:/i.test(href)) return href
  if (href.startsWith('//')) return `https:${href}`
  return href.startsWith('/') ? `https://arxiv.org${href}` : undefined
}

/** Where a node stands. The parser gives a place to all that is in the text, and none to what it adds. */
export function placeOf({ position }: Nodes): Position {
  return position && isComplete(position) ? position : NOWHERE
}

function isComplete(position: UnistPosition): position is UnistPosition & Position {
  return position.start.offset !== undefined && position.end.offset !== undefined
}
