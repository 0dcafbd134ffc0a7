import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Point as UnistPoint, Position as UnistPosition } from 'unist'
import type { Point, Position } from '../../types.ts'
import { isTooDeep } from './scan-tags.ts'
import { type Lightened, setDataAside } from './set-aside.ts'
import { attribute, walkHtml } from './walk-html.ts'

/** A text of HTML as a tree. */
export interface ParsedHtml {
  readonly tree: Root
  /** The value of `data-props` of an element; nothing where it has none. */
  readonly dataOf: (element: Element) => string | undefined
  /** The place in the text of a run of nodes. The parser gives none to what it adds to the text. */
  readonly positionOf: (nodes: readonly Nodes[]) => Position
}

/** Reads a text of HTML. Nothing where it is nested too deeply. */
export function parseHtml(html: string): ParsedHtml | undefined {
  const light = setDataAside(html)
  const tree = treeOf(light.html)
  if (!tree) return undefined
  return {
    tree,
    dataOf: (element) =>
      light.values.get(element.position?.start.offset) ?? attribute(element, 'dataProps'),
    positionOf: (nodes) => {
      const positions = nodes.flatMap(placesIn)
      const starts = positions.map(({ start }) => start).toSorted(byPlace)
      const ends = positions.map(({ end }) => end).toSorted(byPlace)
      const start = pointOf(starts[0], light) ?? START
      return { start, end: pointOf(ends.at(-1), light) ?? start }
    },
  }
}

const START: Point = { line: 1, column: 1, offset: 0 }

/** The parser moves what may not stand where it is, so nodes need not be in the order of the text. */
function byPlace(one: UnistPoint, other: UnistPoint): number {
  return one.line - other.line || one.column - other.column
}

/** The place of a node, or the places of what is inside one that the parser adds. */
function placesIn(root: Nodes): UnistPosition[] {
  const places: UnistPosition[] = []
  walkHtml(root, ({ position }) => {
    if (!position) return undefined
    places.push(position)
    return 'skip'
  })
  return places
}

/** What was taken holds no line end, so the lines are the same. The parser may end a node one behind the text. */
function pointOf(
  point: UnistPoint | undefined,
  { html, wholeOffset }: Lightened,
): Point | undefined {
  if (point?.offset === undefined) return undefined
  const start = point.offset - point.column + 1
  const offset = wholeOffset(Math.min(point.offset, html.length))
  return { line: point.line, column: offset - wholeOffset(start) + 1, offset }
}

/** The tree of a text of HTML, with the places of its nodes. Nothing where it is nested too deeply. */
export function treeOf(html: string): Root | undefined {
  if (isTooDeep(html)) return undefined
  try {
    return unified().use(rehypeParse).parse(html)
  } catch {
    // It reads any text, so all that it throws is an overflow: what a look at the tags has not told.
    return undefined
  }
}
