import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Point as UnistPoint } from 'unist'
import type { Point, Position } from '../../types.ts'
import { isTooDeep } from './scan-tags.ts'
import { type Lightened, setDataAside } from './set-aside.ts'
import { attribute } from './walk-html.ts'

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
  if (isTooDeep(html)) return undefined
  const light = setDataAside(html)
  const tree = treeOf(light.html)
  if (!tree) return undefined
  return {
    tree,
    dataOf: (element) =>
      light.values.get(element.position?.start.offset ?? -1) ?? attribute(element, 'dataProps'),
    positionOf: (nodes) => {
      const start = pointOf(nodes[0]?.position?.start, light) ?? START
      return { start, end: pointOf(nodes.at(-1)?.position?.end, light) ?? start }
    },
  }
}

const START: Point = { line: 1, column: 1, offset: 0 }

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

/** The parser itself tells by an overflow what a look at the tags has not told. */
function treeOf(html: string): Root | undefined {
  try {
    return unified().use(rehypeParse).parse(html)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
