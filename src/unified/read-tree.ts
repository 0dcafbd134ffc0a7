import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { chooseAdapter } from '../choose-adapter.ts'
import { type Input, inputOf } from '../input.ts'
import type { DigestMessage } from '../types.ts'
import { placeOfNode } from './fragments.ts'
import { readRaw } from './raw.ts'
import type { DigestOptions } from './settings.ts'
import type { ShownText } from './shown-text.ts'
import { report } from './tell.ts'
import type { DigestRoot } from './tree.ts'
import { treeOfRaw } from './tree-of-raw.ts'

/**
 * Reads a tree of another kind as a digest. Adapters of values see the tree itself; where none of them knows it, those
 * of texts read what it shows.
 */
export function readTree<Tree extends Node>(
  tree: Tree,
  file: VFile,
  options: DigestOptions,
  show: (tree: Tree, source: string) => ShownText,
): DigestRoot {
  const { text, input, placeOf } = inputOfTree(tree, String(file), options, show)
  const told: DigestMessage[] = []
  const adapter = chooseAdapter(input, options, (found) => told.push(found))
  const read = readRaw(input, adapter, told)
  const digest = treeOfRaw(read, { text, placeOf }, placeOfNode(tree.position))
  report(file, digest.messages, options)
  return digest
}

function inputOfTree<Tree extends Node>(
  tree: Tree,
  source: string,
  options: DigestOptions,
  show: (tree: Tree, source: string) => ShownText,
): ShownText & { readonly input: Input } {
  const input = inputOf(tree)
  if (chooseAdapter(input, options)?.accepts === 'value')
    return { text: source, input, placeOf: (run) => run }
  const shown = show(tree, source)
  return { ...shown, input: inputOf(shown.text) }
}
