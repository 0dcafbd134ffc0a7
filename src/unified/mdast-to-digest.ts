import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { readTree } from './read-tree.ts'
import { type DigestOptions, settle } from './settings.ts'
import { textOfMdast } from './text-of-mdast.ts'
import type { DigestRoot } from './tree.ts'

/**
 * A plugin for [unified](https://unifiedjs.com) that reads a page of Markdown (mdast, the tree of remark) as a digest.
 *
 * Adapters of values see the tree itself. Where none of them knows it, those of texts read what the page shows, in lines
 * with the marks of headings, lists and links. The places of the digest are those of the nodes.
 *
 * Its options are those of `parseDigest`. They hold for all plugins of this entry point in the processor.
 *
 * @throws a `TypeError` or a `RangeError` for wrong options, as `parseDigest`, when the processor is frozen
 *
 * @example
 * ```ts
 * import remarkParse from 'remark-parse'
 * import { digestEntries, mdastToDigest } from 'undigest/unified'
 * import { unified } from 'unified'
 *
 * const pages = unified().use(remarkParse).use(mdastToDigest).use(digestEntries)
 * const page = '### A Title\n\nAn *abstract*.\n\n- 7 authors\n\n·\n\nNov 25, 2024\n'
 * pages.processSync(page).result.entries[0].abstract // 'An abstract.'
 * ```
 */
export const mdastToDigest: Plugin<[options?: DigestOptions | null | undefined], Root, DigestRoot> =
  function (options) {
    const settings = settle(this, options)
    return (tree, file) => readTree(tree, file, settings(), textOfMdast)
  }
