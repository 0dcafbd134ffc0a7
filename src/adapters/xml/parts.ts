import type { Point, Position } from '../../types.ts'

/** An element right inside a part. */
interface Child {
  readonly name: string
  readonly text: string
}

/** An element right inside an entry or the feed, with all the text in it. Names are without prefixes. */
export interface Part {
  readonly name: string
  /** The prefix of its name: `dc` of `dc:creator`. Empty where there is none. */
  readonly prefix: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  /** The same with the elements in it, as markup. Absent where there are none. */
  readonly markup?: string
  /** The text that stands in none of those elements. */
  readonly ownText: string
  readonly children: readonly Child[]
  readonly position: Position
}

/** Puts parts together from what a parser finds. The level of a part is 1, that of an element right inside it 2. */
export interface PartReader {
  readonly open: (level: number, name: string, attributes: Part['attributes'], start: Point) => void
  readonly addText: (text: string) => void
  readonly close: (level: number, name: string, end: () => Point) => Part | undefined
}

interface OpenPart {
  readonly name: string
  readonly prefix: string
  readonly attributes: Part['attributes']
  readonly start: Point
  readonly children: { readonly name: string; text: string }[]
  text: string
  markup?: string
  ownText: string
}

/** The name of an element without its prefix: `arxiv:doi` is `doi`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Starts to put parts together. Names come with their prefixes. */
export function createPartReader(): PartReader {
  let part: OpenPart | undefined
  let isInChild = false
  return {
    open(level, qualified, attributes, start) {
      const name = localName(qualified)
      if (level === 1) {
        const prefix = qualified.slice(0, Math.max(qualified.length - name.length - 1, 0))
        part = { name, prefix, attributes, start, children: [], text: '', ownText: '' }
      }
      if (!part || !(level >= 2)) return
      part.markup ??= escaped(part.text)
      part.markup += tagOf(name, attributes)
      if (level > 2) return
      part.children.push({ name, text: '' })
      isInChild = true
    },
    addText(text) {
      if (!part) return
      part.text += text
      if (part.markup !== undefined) part.markup += escaped(text)
      const child = isInChild ? part.children.at(-1) : undefined
      if (child) child.text += text
      else part.ownText += text
    },
    close(level, qualified, end) {
      if (level <= 2) isInChild = false
      if (level >= 2 && part?.markup !== undefined) part.markup += `</${localName(qualified)}>`
      if (level !== 1 || !part) return undefined
      const { start, ...read } = part
      part = undefined
      return { ...read, position: { start, end: end() } }
    },
  }
}

function tagOf(name: string, { href }: Part['attributes']): string {
  return href === undefined ? `<${name}>` : `<${name} href="${escaped(href)}">`
}

function escaped(text: string): string {
  if (!/[&<"]/.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
