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

/** The lines of a paragraph, a heading, a cell, or of a block of HTML. */
export function linesIn(nodes: readonly Nodes[], page: Page): readonly Line[] {
  const lines: Line[] = []
  let segments: Segment[] = []
  let isSoft = false
  const writer: LineWriter = {
    bold: 0,
    italic: 0,
    skipped: 0,
    link: undefined,
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
  for (const node of nodes) addNode(node, writer, page)
  writer.endLine(false)
  return lines
}

function addNode(node: Nodes, writer: LineWriter, page: Page): void {
  const start = (node.position?.start.offset ?? 0) + page.shift
  const end = (node.position?.end.offset ?? 0) + page.shift
  const { type } = node
  if (type === 'text') addText(page.unmask(node.value), start, end, writer)
  else if (type === 'inlineCode') writer.add(page.unmask(node.value), start, end, true)
  else if (type === 'html') addHtml(page.unmask(node.value), start, writer)
  else if (type === 'break') writer.endLine(false)
  else if (type === 'strong' || type === 'emphasis') {
    const style = type === 'strong' ? 'bold' : 'italic'
    writer[style] += 1
    addChildren(node, writer, page)
    writer[style] -= 1
  } else if (type === 'link') addLink(node, page.unmask(node.url), writer, page)
  else if (type === 'linkReference') {
    const url = page.addresses.get(node.identifier)
    if (url === undefined) addChildren(node, writer, page)
    else addLink(node, page.unmask(url), writer, page)
  } else if (type === 'image' || type === 'imageReference') {
    // A picture shows no text, but a badge can be a link.
    if (writer.link) writer.add('', start, end)
  } else if ('children' in node) addChildren(node, writer, page)
}

function addChildren({ children }: Parents, writer: LineWriter, page: Page): void {
  for (const child of children) addNode(child, writer, page)
}

function addLink(
  node: Extract<PhrasingContent, Parents>,
  url: string,
  writer: LineWriter,
  page: Page,
): void {
  const [child] = node.children
  const outer = writer.link
  const isAngled =
    child?.type === 'text' &&
    page.unmask(child.value) === url &&
    isOneBehind(child.position?.start.offset, node.position?.start.offset) &&
    isOneBehind(node.position?.end.offset, child.position?.end.offset)
  writer.link = { url, isAngled }
  addChildren(node, writer, page)
  writer.link = outer
}

function isOneBehind(offset: number | undefined, other: number | undefined): boolean {
  return offset !== undefined && other !== undefined && offset === other + 1
}
