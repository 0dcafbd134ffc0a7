/** The lines of a mail, of whichever kind. */
import type { Element, Nodes } from 'hast'
import { fold } from '../../fields/fold.ts'
import { unwrap } from '../../fields/links.ts'
import { createSource } from '../../source.ts'
import type { Position } from '../../types.ts'
import type { ParsedHtml } from '../html/parse-html.ts'
import { type ShownLine, shownLines } from '../html/shown-lines.ts'
import { textLines } from '../html/text-lines.ts'
import { attribute } from '../html/walk-html.ts'

/** A link on a line. */
export interface MailLink {
  readonly text: string
  /** The address, unwrapped where that is possible. */
  readonly url: string
  /** The links on several lines that are one link have the same. */
  readonly id: unknown
  /** How it looks: links that look the same are for the same. */
  readonly look: string
}

/** A line that is not blank. */
export interface MailLine {
  readonly text: string
  readonly links: readonly MailLink[]
  readonly position: Position
  readonly isHeading: boolean
  /** It stands apart from the line before it. */
  readonly isApart: boolean
  /** It stands in the same cell or paragraph as the line before it. */
  readonly isWithin: boolean
}

/** Elements that people put into links for their looks. */
const LOOKS: ReadonlySet<string> = new Set('b big div font h1 h2 h3 h4 p span strong u'.split(' '))
const WEB = /^https?:\/\/[^\s/]/i

/** The lines that a mail of HTML shows. */
export function linesOfHtml({ tree, positionOf }: ParsedHtml): MailLine[] {
  return shownLines(tree).map(({ text, links, nodes, isHeading, block }, index, lines) => ({
    text,
    links: links.filter(({ url }) => WEB.test(url)).map(linkOf),
    position: positionOf([nodes[0]!, nodes.at(-1)!] satisfies Nodes[]),
    isHeading,
    isApart: true,
    isWithin: lines[index - 1]?.block === block,
  }))
}

function linkOf({ element, url, text }: ShownLine['links'][number]): MailLink {
  return { text, url: unwrap(url), id: element, look: lookOf(element) }
}

/** The look of an element inside counts where it is that of the whole text, and not of a word in italics. */
function lookOf(element: Element): string {
  const shown = element.children.filter((child) => child.type !== 'text' || /\S/.test(child.value))
  const [child] = shown
  const inner =
    shown.length === 1 && child?.type === 'element' && LOOKS.has(child.tagName) ? child : undefined
  return [element, ...(inner ? [inner] : [])]
    .map((one) => `${one.tagName} ${attribute(one, 'className')} ${attribute(one, 'style')}`)
    .join(' ')
    .replace(/\s+/g, '')
}

/** The lines of a mail of plain text. */
export function linesOfText(text: string): MailLine[] {
  const source = createSource(text)
  const lines: MailLine[] = []
  let isApart = true
  for (const { text: shown, start } of textLines(text)) {
    const isShown = /[\p{L}\d]/u.test(shown)
    if (isShown) {
      const position = source.position(start, start + shown.length)
      lines.push({
        text: fold(shown),
        links: [],
        position,
        isHeading: false,
        isApart,
        isWithin: !isApart,
      })
    }
    // A line of dashes parts what is above it from what is below.
    isApart = !isShown
  }
  return lines
}
