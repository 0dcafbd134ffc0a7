/** Where on a page of Hugging Face the papers stand. */
import type { Element, ElementContent, Nodes, Root } from 'hast'
import { fold } from '../../fields/fold.ts'
import { attribute, type HtmlVisit, isUnseen, shownText, walkHtml } from '../html/walk-html.ts'
import { absolute, type CardNodes, isHeading, paperIn, paperLinkIn } from './cards.ts'

/** A run of nodes that show a paper. */
interface Card {
  /** The identifier of the paper. */
  readonly id: string
  /** The address of the paper, as a whole. */
  readonly url: string
  readonly nodes: CardNodes
}

/** What a page has. */
export interface Page {
  /** The elements with `data-props`, in their order. */
  readonly hydrated: readonly Element[]
  readonly cards: readonly Card[]
  /** The first element with a date for machines. */
  readonly time: { readonly element: Element; readonly instant: string } | undefined
  /** The address that the page says it has. */
  readonly address: string | undefined
  readonly title: string | undefined
}

/** A heading that leads to a paper. */
interface Found {
  readonly id: string
  readonly url: string
  readonly heading: Element
  readonly around: Around | undefined
}

/** An element, and those around it. */
interface Around {
  readonly element: Element
  readonly outer: Around | undefined
}

/** Elements that hold more than a card, also where there is one card only. */
const OUTER: ReadonlySet<string> = new Set(['html', 'body', 'main', 'section'])
/** The identifier that stands for several papers. */
const SEVERAL = ''

/** Goes through a page once. */
export function surveyPage(tree: Root): Page {
  const hydrated: Element[] = []
  const found: Found[] = []
  let around: Around | undefined
  let address: string | undefined
  let title: string | undefined
  let time: Page['time']
  const leave = (): void => {
    around = around?.outer
  }
  walkHtml(tree, enter)
  return { hydrated, cards: cardsOf(found), time, address, title }

  function enter(node: Nodes): HtmlVisit {
    if (node.type !== 'element') return undefined
    const { tagName, properties } = node
    if (tagName !== 'head' && isUnseen(node)) return 'skip'
    if (properties['dataProps'] !== undefined) hydrated.push(node)
    const instant = tagName === 'time' ? attribute(node, 'dateTime') : undefined
    if (instant !== undefined) time ??= { element: node, instant }
    else if (tagName === 'title') title ??= fold(shownText(node))
    else if (tagName === 'link' || tagName === 'meta') address ??= ownAddressIn(node)
    else if (isHeading(node)) enterHeading(node)
    around = { element: node, outer: around }
    return leave
  }

  function enterHeading(heading: Element): void {
    const link = linkAround(around)
    const href = paperLinkIn(heading, (link && attribute(link, 'href')) ?? '')
    const id = href === undefined ? undefined : paperIn(href)
    if (href === undefined || id === undefined) return
    found.push({ id, url: absolute(href), heading, around })
  }
}

function linkAround(around: Around | undefined): Element | undefined {
  for (const element of outward(around)) if (element.tagName === 'a') return element
  return undefined
}

function ownAddressIn(element: Element): string | undefined {
  if (attribute(element, 'rel') === 'canonical') return attribute(element, 'href')
  return attribute(element, 'property') === 'og:url' ? attribute(element, 'content') : undefined
}

/** A card is as much around a heading as is about no other paper. A page can show a heading of it twice. */
function cardsOf(found: readonly Found[]): Card[] {
  const owners = ownersOf(found)
  const runs = runsOf(found, owners)
  const taken = new Set<Element>()
  const cards: Card[] = []
  for (const one of found) {
    const root = rootOf(one, owners)
    if (taken.has(root)) continue
    taken.add(root)
    cards.push({ id: one.id, url: one.url, nodes: runs.get(root) ?? [root] })
  }
  return cards
}

/** The paper that each element around a heading is about. */
function ownersOf(found: readonly Found[]): ReadonlyMap<Element, string> {
  const owners = new Map<Element, string>()
  for (const { id, around } of found) {
    for (const element of outward(around)) {
      const owner = owners.get(element)
      // What is around it is known already, or is about several papers, too.
      if (owner === id || owner === SEVERAL) break
      owners.set(element, owner === undefined ? id : SEVERAL)
    }
  }
  return owners
}

function rootOf({ id, heading, around }: Found, owners: ReadonlyMap<Element, string>): Element {
  let root = heading
  for (const element of outward(around)) {
    if (OUTER.has(element.tagName) || owners.get(element) !== id) break
    root = element
    if (element.tagName === 'article') break
  }
  return root
}

/** Where headings stand side by side, each with what follows it. */
function runsOf(
  found: readonly Found[],
  owners: ReadonlyMap<Element, string>,
): ReadonlyMap<Element, CardNodes> {
  const headings = new Set<ElementContent>(found.map(({ heading }) => heading))
  const runs = new Map<Element, CardNodes>()
  const parents = found
    .map(({ around }) => around?.element)
    .filter((parent) => parent !== undefined)
  for (const parent of new Set(parents)) {
    let run: [ElementContent, ...ElementContent[]] | undefined
    for (const child of parent.children) {
      if (child.type === 'element' && headings.has(child)) {
        run = [child]
        runs.set(child, run)
        continue
      }
      if (child.type === 'element' && owners.has(child)) run = undefined
      run?.push(child)
    }
  }
  return runs
}

/** Elements, the innermost first. */
function* outward(around: Around | undefined): Generator<Element, undefined> {
  for (let one = around; one; one = one.outer) yield one.element
}
