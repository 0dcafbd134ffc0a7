import type { Element, Nodes } from 'hast'
import type { Literal } from 'unist'
import { BREAKS, isHidden } from './elements.ts'
import { addressOf, escapeBrackets } from './links.ts'
import { createTextWriter, type ShownText } from './shown-text.ts'
import { type Visit, walk } from './walk.ts'
import { withoutTags } from './without-tags.ts'

/** HTML in Markdown, as remark-rehype hands it over. */
interface Raw extends Literal {
  readonly type: 'raw'
  readonly value: string
}

/**
 * The text that a tree of HTML shows, about as a browser gives it when the page is copied. Headings have the marks of
 * Markdown, and links are links of Markdown, because both tell what a line is.
 *
 * @param source - the text that the tree was read from
 */
export function textOfHast(tree: Nodes, source: string): ShownText {
  const writer = createTextWriter(source, escapeBrackets)
  /** How many of the elements that we are in keep white space. */
  let kept = 0
  walk<Nodes | Raw>(tree, (node) => {
    if (node.type === 'element') return enter(node)
    const text = shownBy(node)
    if (kept > 0) writer.lines(text, node.position)
    else writer.flow(text, node.position)
    return undefined
  })
  return writer.finish()

  function enter(element: Element): Visit {
    const { tagName, position } = element
    if (isHidden(element)) return 'skip'
    if (tagName === 'br') writer.breakLine()
    if (tagName === 'a') return enterLink(element)
    if (tagName === 'td' || tagName === 'th') return () => writer.space('\t')
    const breaks = BREAKS.get(tagName)
    if (breaks === undefined) return undefined
    writer.endBlock(breaks)
    const level = /^h([1-6])$/.exec(tagName)?.[1]
    if (level !== undefined) writer.mark(`${'#'.repeat(Number(level))} `, position)
    if (tagName === 'pre') kept += 1
    return () => {
      if (tagName === 'pre') kept -= 1
      if (level !== undefined) writer.dropMarks()
      writer.endBlock(breaks)
    }
  }

  function enterLink({ properties, children, position }: Element): Visit {
    const { href } = properties
    const address = typeof href === 'string' ? addressOf(href, children) : undefined
    if (address === undefined) return undefined
    writer.openLink(address, position)
    return writer.closeLink
  }
}

function shownBy(node: Exclude<Nodes, Element> | Raw): string {
  if (node.type === 'raw') return withoutTags(node.value)
  return node.type === 'text' ? node.value : ''
}
