/** The lines of text that a page shows, one below the other. */
import type { Element, Nodes, Root } from 'hast'
import { fold } from '../../fields/fold.ts'
import { attribute, type HtmlVisit, isInline, isUnseen, walkHtml } from './walk-html.ts'

/** A link on a line. One that goes over several lines is on each of them. */
interface ShownLink {
  readonly element: Element
  readonly url: string
  /** The text of the link on this line, white space folded. */
  readonly text: string
}

/** A line of text. */
export interface ShownLine {
  /** White space is folded. */
  readonly text: string
  readonly links: readonly ShownLink[]
  /** The pieces of text, in their order. */
  readonly nodes: readonly Nodes[]
  readonly isHeading: boolean
  /** The block it stands in: lines of one cell or paragraph have the same. */
  readonly block: Nodes
}

const HEADING = /^h[1-6]$/
/** Mails have runs of characters without width, so that an inbox shows nothing else of them. */
const VISIBLE = /[^\s\p{Cf}\p{Cc}\u034f]/u

interface Draft {
  text: string
  links: { element: Element; url: string; text: string }[]
  nodes: Nodes[]
}

/** The lines of a page, without those that are blank. */
export function shownLines(tree: Root): ShownLine[] {
  const lines: ShownLine[] = []
  let draft: Draft = { text: '', links: [], nodes: [] }
  let link: { element: Element; url: string } | undefined
  let headings = 0
  let block: Nodes = tree
  walkHtml(tree, enter)
  end()
  return lines

  function enter(node: Nodes): HtmlVisit {
    if (node.type === 'text') add(node, node.value)
    if (node.type !== 'element') return undefined
    if (isUnseen(node)) return 'skip'
    if (node.tagName === 'a') return enterLink(node)
    if (isInline(node)) return undefined
    end()
    if (node.tagName === 'br') return undefined
    const around = block
    const heading = HEADING.test(node.tagName) ? 1 : 0
    block = node
    headings += heading
    return () => {
      end()
      block = around
      headings -= heading
    }
  }

  function enterLink(element: Element): HtmlVisit {
    const around = link
    const url = attribute(element, 'href')?.trim()
    link = url ? { element, url } : around
    return () => {
      link = around
    }
  }

  function add(node: Nodes, text: string): void {
    draft.text += text
    const isBlank = !VISIBLE.test(text)
    if (!isBlank) draft.nodes.push(node)
    if (!link) return
    const last = draft.links.at(-1)
    if (last?.element === link.element) last.text += text
    else if (!isBlank) draft.links.push({ ...link, text })
  }

  function end(): void {
    const { nodes } = draft
    if (nodes.length > 0) {
      const links = draft.links.map((one) => ({ ...one, text: fold(one.text) }))
      lines.push({ text: fold(draft.text), links, nodes, isHeading: headings > 0, block })
    }
    draft = { text: '', links: [], nodes: [] }
  }
}
