import type { Nodes, Parents, PhrasingContent } from 'mdast'
import { addHtml, type HtmlState } from './inline-html.ts'

/** A link that segments belong to. */
export interface Target {
  readonly url: string
  /** The text of the link is its address, in angle brackets. */
  readonly isAngled: boolean
}

/** A piece of a line in one style. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly bold: boolean
  readonly italic: boolean
  readonly code: boolean
  readonly link?: Target | undefined
}

/** A line as it is shown: it ends at a break, or where the source has a line end. */
export interface Line {
  readonly segments: readonly Segment[]
  /** What is before it is only a line end in the source. */
  readonly isSoft: boolean
  /** What a fold (`<details>`) shows of itself, or where one ends. */
  readonly fold?: 'summary' | 'end' | undefined
}

/** What the parts of a page have in common. */
export interface Page {
  /** Puts back what the parser was not to see. */
  readonly unmask: (text: string) => string
  /** What is added to the offsets of the parser. */
  readonly shift: number
  /** The addresses that are defined somewhere on the page. */
  readonly addresses: ReadonlyMap<string, string>
}

/** Takes pieces of a text and makes lines of them. */
export interface LineWriter extends HtmlState {
  readonly add: (text: string, start: number, end: number, code?: boolean) => void
  readonly endLine: (isSoft: boolean) => void
  readonly endFold: (fold: 'summary' | 'end') => void
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

/** Adds a text with its line ends. Where it has no escapes, each line has a place of its own. */
export function addText(text: string, start: number, end: number, writer: LineWriter): void {
  if (!text.includes('\n') && !text.includes('\r')) return writer.add(text, start, end)
  const isPlain = text.length === end - start
  // A line can end within a link or bold text, where it is only a space.
  const isOpen = writer.link !== undefined || writer.bold > 0 || writer.italic > 0
  let from = 0
  for (const row of text.split(/\r\n|[\n\r]/)) {
    if (from > 0 && isOpen) writer.add(' ', start, start)
    else if (from > 0) writer.endLine(true)
    const at = isPlain ? start + from : start
    if (/\S/.test(row)) writer.add(row, at, isPlain ? at + row.length : end)
    from += row.length + (text.startsWith('\r\n', from + row.length) ? 2 : 1)
  }
  return undefined
}

/** The text of segments. */
export function textOf(segments: readonly Segment[]): string {
  let text = ''
  for (const segment of segments) text += segment.text
  return text
}

/** The segments that hold a run of the text of others. */
export function sliceSegments(
  segments: readonly Segment[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): readonly Segment[] {
  const kept: Segment[] = []
  let at = 0
  for (const segment of segments) {
    const { text, start, end } = segment
    const first = Math.max(from - at, 0)
    const last = Math.min(to - at, text.length)
    at += text.length
    if (first === 0 && last === text.length) kept.push(segment)
    else if (first < last) {
      const isPlain = text.length === end - start
      const place = isPlain ? { start: start + first, end: start + last } : { start, end }
      kept.push({ ...segment, ...place, text: text.slice(first, last) })
    }
  }
  return kept
}
