import type { Point, Position } from '../../types.ts'

/** An element right inside a part. */
interface Child {
  readonly name: string
  readonly text: string
}

/** An element right inside an entry or the feed, with all the text in it. Names are without prefixes. */
export interface Part {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly Child[]
  readonly position: Position
}

/** Puts parts together from what a parser finds. The level of a part is 1, that of an element right inside it 2. */
export interface PartReader {
  readonly open: (level: number, name: string, attributes: Part['attributes'], start: Point) => void
  readonly addText: (text: string) => void
  readonly close: (level: number, end: () => Point) => Part | undefined
}

interface OpenPart {
  readonly name: string
  readonly attributes: Part['attributes']
  readonly start: Point
  readonly children: { readonly name: string; text: string }[]
  text: string
}

/** The name of an element without its prefix: `arxiv:doi` is `doi`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Starts to put parts together. */
export function createPartReader(): PartReader {
  let part: OpenPart | undefined
  let isInChild = false
  return {
    open(level, name, attributes, start) {
      if (level === 1) part = { name, attributes, start, children: [], text: '' }
      if (level !== 2) return
      part?.children.push({ name, text: '' })
      isInChild = true
    },
    addText(text) {
      if (!part) return
      part.text += text
      const child = isInChild ? part.children.at(-1) : undefined
      if (child) child.text += text
    },
    close(level, end) {
      if (level <= 2) isInChild = false
      if (level !== 1 || !part) return undefined
      const { name, attributes, text, children, start } = part
      part = undefined
      return { name, attributes, text, children, position: { start, end: end() } }
    },
  }
}
