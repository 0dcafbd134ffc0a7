import type { Element, Nodes } from 'hast'
import { attribute, isUnseen, shownText, walkHtml } from '../html/walk-html.ts'
import { isCounted } from './addresses.ts'

/** Whether an element is a heading. */
export function isHeading({ tagName }: Element): boolean {
  return HEADING.test(tagName)
}

/** What the elements of an alert are. */
export interface Survey {
  /** The titles, most of which are links, by the elements that begin an entry: the heading, or the link itself. */
  readonly titles: ReadonlyMap<Element, Element>
  /** The titles go by a name; where a client has taken the names out, by the address alone. */
  readonly isNamed: boolean
  /** The green lines. Empty where a client has taken the colours out. */
  readonly bylines: ReadonlySet<Element>
  /** The pieces of abstracts. Empty where a client has taken the names out. */
  readonly snippets: ReadonlySet<Element>
  /** Elements around any of these. */
  readonly around: ReadonlySet<Element>
}

/** Clients that forward a mail put something of their own before a name. */
const TITLE = /gse_alrt_title(?:\s|$)/
const SNIPPET = /gse_alrt_sni(?:\s|$)/
const GREEN = /(?:^|[;\s])color:\s?(?:#006621|rgb\(0, ?102, ?33\))/i
const HEADING = /^h[1-6]$/
/** What stands before a title: `[PDF]`. */
const MARKER = /^\s*\[[^[\]]{1,20}\]\s*$/
const NEAR = 4

/** An element and those around it. */
interface Path {
  readonly element: Element
  readonly outer: Path | undefined
}

/** Finds out which elements of an alert are what. */
export function surveyAlert(root: Nodes): Survey {
  const named: Path[] = []
  const counted: Path[] = []
  const unnamed: Path[] = []
  const bylines: Path[] = []
  const snippets: Path[] = []
  let outer: Path | undefined

  walkHtml(root, (node) => {
    if (node.type !== 'element') return undefined
    if (isUnseen(node)) return 'skip'
    const path = { element: node, outer }
    const kind = kindOf(node)
    if (kind === 'named') named.push(path)
    if (kind === 'counted') counted.push(path)
    if (kind === 'counted' || (kind === 'link' && headingIn(outer))) unnamed.push(path)
    if (kind === 'snippet') snippets.push(path)
    if (kind === 'byline') bylines.push(path)
    if (kind && kind !== 'link') return 'skip'
    outer = path
    return () => {
      outer = path.outer
    }
  })

  // Where links are counted, one in a heading that is not is a title, too.
  const titles = named.length > 0 ? named : counted.length > 0 ? unnamed : []
  return {
    titles: headedBy(titles),
    isNamed: named.length > 0,
    bylines: elementsOf(bylines),
    snippets: elementsOf(snippets),
    around: outside([...titles, ...bylines, ...snippets]),
  }
}

function kindOf(element: Element): 'named' | 'counted' | 'link' | 'snippet' | 'byline' | undefined {
  const names = attribute(element, 'className') ?? ''
  if (TITLE.test(names)) return isTitle(shownText(element)) ? 'named' : undefined
  if (element.tagName === 'a') {
    if (!isTitle(shownText(element))) return undefined
    const href = attribute(element, 'href') ?? ''
    if (isCounted(href)) return 'counted'
    return /^https?:/i.test(href) ? 'link' : undefined
  }
  if (SNIPPET.test(names)) return 'snippet'
  return isGreen(element) ? 'byline' : undefined
}

function isGreen(element: Element): boolean {
  const style = attribute(element, 'style') ?? ''
  return GREEN.test(style) || /^#?006621$/.test(attribute(element, 'color') ?? '')
}

function isTitle(text: string): boolean {
  return /\S/.test(text) && !MARKER.test(text)
}

function elementsOf(paths: readonly Path[]): ReadonlySet<Element> {
  return new Set(paths.map(({ element }) => element))
}

/** A heading belongs to the first title in it. */
function headedBy(titles: readonly Path[]): ReadonlyMap<Element, Element> {
  const begun = new Map<Element, Element>()
  for (const { element, outer } of titles) {
    const heading = headingIn(outer)
    begun.set(heading && !begun.has(heading) ? heading : element, element)
  }
  return begun
}

/** A heading is not far around its link. */
function headingIn(path: Path | undefined): Element | undefined {
  let at = path
  for (let level = 0; at && level < NEAR; level += 1) {
    if (isHeading(at.element)) return at.element
    at = at.outer
  }
  return undefined
}

function outside(paths: readonly Path[]): ReadonlySet<Element> {
  const around = new Set<Element>()
  for (const { outer } of paths) {
    for (let at = outer; at && !around.has(at.element); at = at.outer) around.add(at.element)
  }
  return around
}
