import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { EntryOf, Extractors, ParseOptions, ValueAdapter } from '../contracts.ts'
import { parseDigest } from '../parse-digest.ts'
import type { Digest } from '../types.ts'
import { digestOf, rawOfTree } from './raw-of-tree.ts'
import { type DigestOptions, settle } from './settings.ts'
import { tellMissing } from './tell.ts'
import type { DigestRoot } from './tree.ts'

declare module 'unified' {
  interface CompileResultMap {
    /** What `digestEntries` of `undigest/unified` makes, on `file.result`. */
    Digest: Digest
  }
}

/**
 * A plugin for [unified](https://unifiedjs.com) that makes a `Digest` of the tree: typed entries, with doubles folded
 * and years implied, as `parseDigest` returns them. It is on `file.result`, and its messages are on the file, too.
 *
 * Its options are those of `parseDigest`. They hold for all plugins of this entry point in the processor. Plugins can
 * bring extractors as `this.data().digestExtractors`. For entries whose `fields` are typed by the extractors, take
 * {@link digestEntriesWith}.
 *
 * @throws a `TypeError` or a `RangeError` for wrong options, as `parseDigest`, when the processor is frozen
 *
 * @example
 * ```ts
 * import { digestEntries, digestParse } from 'undigest/unified'
 * import { unified } from 'unified'
 *
 * const digests = unified().use(digestParse).use(digestEntries, { referenceDate: '2025-12-10' })
 * const { result } = digests.processSync('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25 1\n')
 * result.entries[0].publishedAt?.iso // '2025-11-25'
 * ```
 */
export const digestEntries: Plugin<
  [options?: DigestOptions | null | undefined],
  DigestRoot,
  Digest
> = function (options) {
  const settings = settle(this, options)
  this.compiler = (tree, file) => compile(digestOf(tree), file, settings())
}

/**
 * {@link digestEntries} with its options, which types `fields` of the entries by the extractors among them. Plugins
 * are typed by what they are and not by the options that they are given, so this makes a plugin of its own.
 *
 * @example
 * ```ts
 * import { digestEntriesWith, digestParse } from 'undigest/unified'
 * import { unified } from 'unified'
 *
 * const words = { extract: ({ abstract = '' }) => abstract.split(' ').length }
 * const digests = unified().use(digestParse).use(digestEntriesWith({ extractors: { words } }))
 * const { result } = digests.processSync('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024\n')
 * result.entries[0].fields.words // 2
 * ```
 */
export function digestEntriesWith<X extends Extractors>(
  options: ParseOptions<X>,
): Plugin<[], DigestRoot, Digest<EntryOf<X>>> {
  const plugin: Plugin<[], DigestRoot, Digest> = function () {
    digestEntries.call(this, options)
  }
  return plugin
}

/** A tree is a value, and there is an adapter that reads it. */
function compile(tree: DigestRoot, file: VFile, options: DigestOptions): Digest {
  const { adapters: _, format: __, ...others } = options
  const raw = rawOfTree(tree)
  const adapter: ValueAdapter = {
    name: tree.format ?? '',
    accepts: 'value',
    ...(tree.customs && { customs: tree.customs }),
    detect: () => true,
    read: () => raw,
  }
  const digest = parseDigest({}, { ...others, adapters: [adapter] })
  if (tree.format === undefined) delete digest.format
  tellMissing(file, digest.messages)
  return digest
}
