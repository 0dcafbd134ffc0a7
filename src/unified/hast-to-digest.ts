import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { readTree } from './read-tree.ts'
import { type DigestOptions, settle } from './settings.ts'
import { textOfHast } from './text-of-hast.ts'
import type { DigestRoot } from './tree.ts'

/**
 * A plugin for [unified](https://unifiedjs.com) that reads a page of HTML (hast, the tree of rehype) as a digest.
 *
 * Adapters of values see the tree itself. Where none of them knows it, those of texts read what the page shows: one line
 * for each block, with the marks that Markdown gives to headings and links. The places of the digest are those of the
 * nodes.
 *
 * Its options are those of `parseDigest`. They hold for all plugins of this entry point in the processor.
 *
 * @throws a `TypeError` or a `RangeError` for wrong options, as `parseDigest`, when the processor is frozen
 *
 * @example
 * ```ts
 * import rehypeParse from 'rehype-parse'
 * import { digestEntries, hastToDigest } from 'undigest/unified'
 * import { unified } from 'unified'
 *
 * const pages = unified().use(rehypeParse).use(hastToDigest).use(digestEntries)
 * const page = '<h3>A Title</h3><p>An abstract.</p><ul><li>7 authors</ul><div>·</div><time>Nov 25, 2024</time>'
 * pages.processSync(page).result.entries[0].authorCount // 7
 * ```
 */
export const hastToDigest: Plugin<[options?: DigestOptions | null | undefined], Root, DigestRoot> =
  function (options) {
    const settings = settle(this, options)
    return (tree, file) => readTree(tree, file, settings(), textOfHast)
  }
