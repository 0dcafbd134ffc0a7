import type { Element, Nodes } from 'hast'
import { readAuthors } from '../../fields/authors.ts'
import { isUnseen, shownText, walkHtml } from '../html/walk-html.ts'
import { isDescriptor, type PageFields } from './fields.ts'
import { isLinkIn, linksIn } from './nodes.ts'

const LEAD = /^\s*Authors?\b\s*:?/
/** What leads on to the link of the next name: `Edward Owl, for the <a>Moth Collaboration</a>`. */
const LEADS_ON = /(?:^|[\s,])(?:and|&|(?:(?:for|with|on behalf of)\s)?the)\s*$/i
/** What can stand behind the link of a name as a part of it. */
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV|\W*)$/

/** Adds authors, whose names are mostly links, and how many more there are: `, et al. (11 additional authors not shown)`. */
export function addAuthors(element: Element, { add, isCut }: PageFields): void {
  const [first] = linksIn(element)
  if (!first) return add(element, 'authors', shownText(element, isDescriptor).replace(LEAD, ''))
  for (const { node, text } of piecesOf(element)) {
    if (node.type === 'element') add(node, 'author', text)
    else if (hasNames(text)) add(node, 'authors', text.replace(LEADS_ON, ''))
  }
  if (isCut(element)) add(first, 'authors', '…')
}

interface Piece {
  readonly node: Nodes
  text: string
}

/** The links, and the texts between them. */
function piecesOf(element: Element): readonly Piece[] {
  const pieces: Piece[] = []
  const isLink = isLinkIn(element)
  walkHtml(element, (node) => {
    if (node.type === 'text') addPiece(pieces, node, node.value)
    if (node.type !== 'element' || node === element) return undefined
    if (isUnseen(node) || isDescriptor(node)) return 'skip'
    if (!isLink(node)) return undefined
    pieces.push({ node, text: shownText(node) })
    return 'skip'
  })
  const [first] = pieces
  if (first?.node.type === 'text') first.text = first.text.replace(LEAD, '')
  return pieces
}

function addPiece(pieces: Piece[], node: Nodes, text: string): void {
  const last = pieces.at(-1)
  if (last?.node.type === 'text') last.text += text
  else pieces.push({ node, text })
}

/** Whether names stand in a text, or how many there are beside those of the links. */
function hasNames(text: string): boolean {
  const { names, truncated } = readAuthors(text.replace(LEADS_ON, ''))
  return truncated || names.some((name) => !SUFFIX.test(name))
}
