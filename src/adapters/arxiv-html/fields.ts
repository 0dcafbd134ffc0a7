import type { Element, Nodes } from 'hast'
import type { FieldLabel, RawField } from '../../types.ts'
import { endOf, shownText } from '../html/walk-html.ts'
import { addressOf, findElements, hasClass, isLinkIn, linksIn, placeOf } from './nodes.ts'

/** Makes fields of the elements of a page. */
export interface PageFields {
  /** Adds a field, unless it has no value, or the page is cut off inside its node. */
  readonly add: (
    node: Nodes,
    label: FieldLabel | (string & {}),
    value: string,
    url?: string,
  ) => void
  /** Whether the page is cut off inside a node. */
  readonly isCut: (node: Nodes) => boolean
  /** The fields that were added since they were taken last. */
  readonly take: () => readonly RawField[]
}

/** Starts to make fields of a page. */
export function createFields(html: string): PageFields {
  const end = endOfWhole(html)
  let fields: RawField[] = []
  const isCut = (node: Nodes): boolean => endOf(node) >= end && !isClosed(html, node, endOf(node))
  return {
    isCut,
    add(node, label, value, url) {
      if (isCut(node)) return
      const position = placeOf(node)
      const place = position && { position }
      if (url !== undefined) fields.push({ label, value, url, ...place })
      else if (/\S/.test(value)) fields.push({ label, value, ...place })
    },
    take() {
      const taken = fields
      fields = []
      return taken
    },
  }
}

/** Adds a text, and its links, which do not all show their address. */
export function addText(
  element: Element,
  label: FieldLabel | (string & {}),
  text: string,
  page: PageFields,
): void {
  page.add(element, label, text)
  addLinks(linksIn(element), 'mention', page)
}

/** Adds what an element holds beside its parts. */
export function addRest(
  element: Element,
  isPart: (element: Element) => boolean,
  page: PageFields,
): void {
  page.add(element, `<${element.tagName}>`, shownText(element, isPart))
  const isLink = isLinkIn(element)
  const beside = findElements(element, (inner) => isPart(inner) || isLink(inner))
  addLinks(
    beside.filter((inner) => !isPart(inner)),
    'mention',
    page,
  )
}

/** Adds the address of a paper and its identifier, and the links beside them: `[pdf, ps, other]`. */
export function addPaper(element: Element, page: PageFields): void {
  const links = linksIn(element)
  let own: Element | undefined
  for (const link of links) {
    const address = addressOf(link)
    const id = address && IDENTIFIER.exec(address)?.[1]
    if (!id) continue
    own = link
    page.add(link, 'url', shownText(link), address)
    page.add(link, 'arxiv', id)
    break
  }
  addLinks(
    links.filter((link) => link !== own),
    'link',
    page,
  )
}

const IDENTIFIER = /\/abs\/([^?#]{1,60})/

function addLinks(links: readonly Element[], label: FieldLabel, { add }: PageFields): void {
  for (const link of links) {
    const address = addressOf(link)
    if (address !== undefined) add(link, label, shownText(link), address)
  }
}

/** Whether an element says what follows: `Title:`. */
export function isDescriptor(element: Element): boolean {
  return hasClass(element, 'descriptor')
}

/** Where a text ends, apart from white space and a tag that is cut off. */
function endOfWhole(text: string): number {
  const tag = text.lastIndexOf('<')
  return text.slice(0, tag > text.lastIndexOf('>') ? tag : undefined).trimEnd().length
}

function isClosed(text: string, node: Nodes, end: number): boolean {
  if (node.type !== 'element') return false
  return text.startsWith(`</${node.tagName}`, text.lastIndexOf('<', end - 1))
}
