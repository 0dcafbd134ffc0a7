import type { Element } from 'hast'
import type { FieldLabel, RawField } from '../../types.ts'
import { addressOf, hasClass, linksIn, placeOf, textOf } from './nodes.ts'

/** Makes fields of the elements of a page. */
export interface PageFields {
  /** Adds a field, unless it has no value, or the page is cut off inside its element. */
  readonly add: (
    element: Element,
    label: FieldLabel | (string & {}),
    value: string,
    url?: string,
  ) => void
  /** Whether the page is cut off inside an element. */
  readonly isCut: (element: Element) => boolean
  /** The fields that were added since they were taken last. */
  readonly take: () => readonly RawField[]
}

/** Starts to make fields of a page. */
export function createFields(html: string): PageFields {
  const end = endOfWhole(html)
  let fields: RawField[] = []
  const isCut = (element: Element): boolean => {
    const { offset } = placeOf(element).end
    return offset >= end && !isClosed(html, element, offset)
  }
  return {
    isCut,
    add(element, label, value, url) {
      if (isCut(element)) return
      const position = placeOf(element)
      if (url !== undefined) fields.push({ label, value, url, position })
      else if (/\S/.test(value)) fields.push({ label, value, position })
    },
    take() {
      const taken = fields
      fields = []
      return taken
    },
  }
}

/** Adds authors, whose names are links, and how many more there are: `, et al. (11 additional authors not shown)`. */
export function addAuthors(element: Element, { add, isCut }: PageFields): void {
  const names = linksIn(element)
  if (names.length === 0) return add(element, 'authors', textOf(element, isDescriptor))
  for (const name of names) add(name, 'author', textOf(name))
  if (isCut(element)) return add(names[0]!, 'authors', '…')
  const last = element.children.at(-1)
  const more = last?.type === 'text' ? /\bet al\b.*/.exec(last.value)?.[0] : undefined
  if (more !== undefined) add(element, 'authors', more)
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

/** Adds the address of a paper and its identifier, and the links beside them: `[pdf, ps, other]`. */
export function addPaper(element: Element, page: PageFields): void {
  const links = linksIn(element)
  const own = links.find((link) => IDENTIFIER.test(addressOf(link) ?? ''))
  const address = own && addressOf(own)
  if (own && address !== undefined) {
    page.add(own, 'url', textOf(own), address)
    page.add(own, 'arxiv', IDENTIFIER.exec(address)?.[1] ?? '')
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
    if (address !== undefined) add(link, label, textOf(link), address)
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

function isClosed(text: string, { tagName }: Element, end: number): boolean {
  return text.startsWith(`</${tagName}`, text.lastIndexOf('<', end - 1))
}
