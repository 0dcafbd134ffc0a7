import type { Nodes, Parents, PhrasingContent } from 'mdast'
import { addHtml } from './inline-html.ts'
import { addText, type LineWriter } from './line-writer.ts'
import type { Line, Segment } from './segments.ts'

/** What the parts of a page have in common. */
export interface Page {
  /** Puts back what the parser was not to see. */
  readonly unmask: (text: string) => string
  /** What is added to the offsets of the parser. */
  readonly shift: number
  /** The addresses that are defined somewhere on the page. */
  readonly addresses: ReadonlyMap<string, string>
}

/** A run of the source. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Where a block stands in the source. */
export function placeOf({ position }: Nodes, { shift }: Page): Place {
  return { start: position!.start.offset! + shift, end: position!.end.offset! + shift }
}

/** The lines of a paragraph, a heading, a cell, or of a block of HTML. */
export function linesIn(node: Nodes, page: Page): readonly Line[] {
  const lines: Line[] = []
  let segments: Segment[] = []
  let isSoft = false
  const writer: LineWriter = {
    bold: 0,
    italic: 0,
    skipped: 0,
    link: undefined,
    isSummary: false,
    add(text, start, end, code = false) {
      if (writer.skipped > 0 || (text === '' && !writer.link)) return
      segments.push({
        text,
        start,
        end,
        bold: writer.bold > 0,
        italic: writer.italic > 0,
        code,
        link: writer.link,
      })
    },
    endLine(softly) {
      if (segments.length > 0) lines.push({ segments, isSoft })
      isSoft = segments.length > 0 ? softly : isSoft && softly
      segments = []
    },
    endFold(fold) {
      if (segments.length > 0 || fold === 'end') lines.push({ segments, isSoft: false, fold })
      segments = []
      isSoft = false
    },
  }
  addNode(node, writer, page, placeOf(node, page))
  writer.endLine(false)
  return lines
}

/** @param outer - the place of what the node stands in, for those that the parser gives none */
function addNode(node: Nodes, writer: LineWriter, page: Page, outer: Place): void {
  const place = node.position ? placeOf(node, page) : outer
  const { start, end } = place
  const { type } = node
  if (type === 'text' || type === 'code') addText(page.unmask(node.value), start, end, writer)
  else if (type === 'inlineCode') writer.add(page.unmask(node.value), start, end, true)
  else if (type === 'html') addHtml(page.unmask(node.value), start, writer)
  else if (type === 'break') writer.endLine(false)
  else if (type === 'strong' || type === 'emphasis') {
    const style = type === 'strong' ? 'bold' : 'italic'
    writer[style] += 1
    addChildren(node, writer, page, place)
    writer[style] -= 1
  } else if (type === 'link') addLink(node, page.unmask(node.url), writer, page, place)
  else if (type === 'linkReference') {
    // The parser takes for one only what has a definition.
    const url = page.addresses.get(node.identifier)!
    addLink(node, page.unmask(url), writer, page, place)
  } else if (type === 'image' || type === 'imageReference') {
    // A picture shows no text, but a badge can be a link.
    if (writer.link) writer.add('', start, end)
  } else if ('children' in node) addChildren(node, writer, page, place)
}

function addChildren({ children }: Parents, writer: LineWriter, page: Page, place: Place): void {
  for (const child of children) addNode(child, writer, page, place)
}

function addLink(
  node: Extract<PhrasingContent, Parents>,
  url: string,
  writer: LineWriter,
  page: Page,
  place: Place,
): void {
  const [child] = node.children
  const outer = writer.link
  const isAddress = child?.type === 'text' && page.unmask(child.value) === url
  writer.link = { url, isAngled: isAddress && place.end - place.start === url.length + 2 }
  addChildren(node, writer, page, place)
  writer.link = outer
}
