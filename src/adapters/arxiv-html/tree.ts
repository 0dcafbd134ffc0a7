import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { isTooDeep } from '../html/scan-tags.ts'

/** The tree of a page, with the places of its nodes. Nothing where it is nested too deeply. */
export function treeOf(html: string): Root | undefined {
  if (isTooDeep(html)) return undefined
  try {
    return unified().use(rehypeParse).parse(html)
  } catch (error) {
    // The parser itself tells by an overflow what a look at the tags has not told.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
