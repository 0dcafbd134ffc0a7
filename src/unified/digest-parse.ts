import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { chooseAdapter } from '../choose-adapter.ts'
import { decode, isBytes } from '../decode.ts'
import { inputOf } from '../input.ts'
import { createSource } from '../source.ts'
import { readRaw } from './raw.ts'
import { type DigestOptions, settle } from './settings.ts'
import { report } from './tell.ts'
import type { DigestRoot } from './tree.ts'
import { treeOfRaw } from './tree-of-raw.ts'

/**
 * A plugin for [unified](https://unifiedjs.com) that reads a text as a digest, into a tree. It chooses the adapter as
 * `parseDigest` does; what there is to say of the text are messages on the file.
 *
 * Its options are those of `parseDigest`. They hold for all plugins of this entry point in the processor, so it does
 * not matter which of them is given them.
 *
 * @throws a `TypeError` or a `RangeError` for wrong options, as `parseDigest`, when the processor is frozen
 *
 * @example
 * ```ts
 * import { digestParse } from 'undigest/unified'
 * import { unified } from 'unified'
 *
 * const tree = unified().use(digestParse).parse('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024 1\n')
 * tree.children.length // 1
 * ```
 */
export const digestParse: Plugin<[options?: DigestOptions | null | undefined], string, DigestRoot> =
  function (options) {
    const settings = settle(this, options)
    this.parser = (document, file) => parse(document, file, settings())
  }

function parse(document: string, file: VFile, options: DigestOptions): DigestRoot {
  const { input, messages } = decode(isBytes(file.value) ? file.value : document)
  const told = [...messages]
  const given = inputOf(input)
  const { text = '' } = given
  const read = readRaw(
    given,
    chooseAdapter(given, options, (found) => told.push(found)),
    told,
  )
  const whole = createSource(text).position(0, text.length)
  const tree = treeOfRaw(read, { text, placeOf: (run) => run }, whole)
  report(file, tree.messages, options)
  return tree
}
