import type { Definition, Heading, Link, LinkReference, ListItem, Nodes } from 'mdast'
import type { Literal } from 'unist'
import { addressOf, escapeUnpaired } from './links.ts'
import { createTextWriter, type ShownText } from './shown-text.ts'
import { type Visit, walk } from './walk.ts'
import { withoutTags } from './without-tags.ts'

/**
 * The text that a tree of Markdown shows, in lines as Markdown has them: headings, items of lists and links keep their
 * marks, and so do the addresses that stand elsewhere.
 *
 * @param source - the text that the tree was read from
 */
export function textOfMdast(tree: Nodes, source: string): ShownText {
  const writer = createTextWriter(source, escapeUnpaired)
  const addresses = addressesIn(tree)
  /** How many line ends stand between two blocks. */
  let breaks = APART
  /** The line on which the last block ended. */
  let lastLine: number | undefined
  walk(tree, enter)
  return writer.finish()

  function enter(node: Nodes): Visit {
    switch (node.type) {
      case 'heading':
        return isUnderlined(node) ? enterUnderlined(node) : enterBlock(node, headingMark(node))
      case 'list':
        return enterBlock(node, '', node.spread === true ? APART : 1)
      case 'listItem':
        return enterBlock(node, markOf(node))
      case 'code':
      case 'definition':
      case 'paragraph':
      case 'blockquote':
      case 'table':
      case 'footnoteDefinition':
      case 'thematicBreak':
        return enterBlock(node)
      case 'tableRow':
        writer.endBlock(1)
        writer.lines('|')
        return undefined
      case 'tableCell':
        return enterCell()
      case 'link':
        return enterLink(node, node.url)
      case 'linkReference':
        return enterReference(node)
      case 'break':
        writer.breakLine()
        return undefined
      case 'html':
        writer.lines(withoutTags(node.value), node.position)
        return undefined
      case 'yaml':
        return undefined
      case 'text':
      case 'inlineCode':
        writer.lines(node.value, node.position)
        return undefined
      case 'root':
      case 'delete':
      case 'emphasis':
      case 'strong':
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return undefined
      default:
        return enterOther(node)
    }
  }

  /** A node that some plugin knows. */
  function enterOther({ value, position }: Partial<Literal>): Visit {
    if (typeof value === 'string') writer.lines(value, position)
    return undefined
  }

  function enterBlock(node: Nodes, mark = '', within = breaks): () => void {
    const around = breaks
    writer.endBlock(isNextLine(node) ? 1 : around)
    breaks = within
    if (mark !== '') writer.mark(mark, node.position)
    if (node.type === 'code') writer.lines(node.value, node.position)
    if (node.type === 'definition') writer.lines(definitionIn(node), node.position)
    return () => {
      breaks = around
      lastLine = node.position?.end.line
      if (mark !== '') writer.dropMarks()
      writer.endBlock(1)
    }
  }

  /** Whether a block stands right below the one before it, where Markdown sees another block and readers may not. */
  function isNextLine({ position }: Nodes): boolean {
    return lastLine !== undefined && position?.start.line === lastLine + 1
  }

  function enterCell(): Visit {
    writer.space(' ')
    return () => {
      writer.space(' ')
      writer.lines('|')
    }
  }

  function enterUnderlined(node: Heading): Visit {
    const leave = enterBlock(node)
    return () => {
      writer.breakLine()
      writer.lines(node.depth === 1 ? '===' : '---')
      leave()
    }
  }

  /** Some converters print the numbers of addresses, `][12]`, which Markdown takes for links that show a number. */
  function enterReference(node: LinkReference): Visit {
    const { referenceType, identifier, position } = node
    if (referenceType !== 'shortcut' || !/^\d+$/.test(identifier))
      return enterLink(node, addresses.get(identifier) ?? '')
    writer.lines(`[${identifier}]`, position)
    return 'skip'
  }

  function enterLink({ children, position }: Link | LinkReference, url: string): Visit {
    const address = addressOf(url, children)
    if (address === undefined) return undefined
    writer.openLink(address, position)
    return writer.closeLink
  }
}

const APART = 2

/** Whether a heading has several lines, and so cannot have its mark before them. */
function isUnderlined({ position }: Heading): boolean {
  return position !== undefined && position.end.line - position.start.line > 1
}

function headingMark({ depth }: Heading): string {
  return `${'#'.repeat(depth)} `
}

function markOf({ checked }: ListItem): string {
  if (typeof checked !== 'boolean') return '- '
  return checked ? '- [x] ' : '- [ ] '
}

function definitionIn({ label, identifier, url }: Definition): string {
  return `[${label ?? identifier}]: ${url}`
}

/** The addresses that are defined anywhere in a tree, the first of each. */
function addressesIn(tree: Nodes): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>()
  walk(tree, (node) => {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url)
    return undefined
  })
  return addresses
}
