import type { Node } from 'unist'
import type { Position, RawDigest, RawField, RawRecord } from '../types.ts'
import type { DigestEntryNode, DigestFieldNode, DigestRoot } from './tree.ts'

/**
 * The node as the root of a digest.
 *
 * @throws a `TypeError` for any other node: a plugin that makes the digest is missing
 */
export function digestOf(node: Node): DigestRoot {
  if (isDigest(node)) return node
  throw unexpected(node, 'digest')
}

function isDigest(node: Node): node is DigestRoot {
  return node.type === 'digest'
}

/**
 * What a tree holds, as adapters hand it over.
 *
 * @throws a `TypeError` for a node that has no place in a digest
 */
export function rawOfTree({ date, declaredCount, messages, children }: DigestRoot): RawDigest {
  const boilerplate: Position[] = []
  const records: RawRecord[] = []
  for (const node of children) {
    if (node.type === 'entry') records.push(recordOf(node))
    else if (node.type !== 'boilerplate') throw unexpected(node, 'entry or boilerplate')
    else if (node.position) boilerplate.push(node.position)
  }
  return {
    ...(date && { date }),
    ...(declaredCount !== undefined && { declaredCount }),
    boilerplate,
    records,
    messages,
  }
}

function recordOf({ children, pointer, position }: DigestEntryNode): RawRecord {
  return {
    fields: children.map(fieldOf),
    ...(pointer !== undefined && { pointer }),
    ...(position && { position }),
  }
}

function fieldOf(node: DigestFieldNode): RawField {
  const { type, label, value, url, position } = node
  if (type !== 'field') throw unexpected(node, 'field')
  return { label, value, ...(url !== undefined && { url }), ...(position && { position }) }
}

/** Only programs without types come here. */
function unexpected({ type }: Node, expected: string): TypeError {
  return new TypeError(`Expected a node of type ${expected}, got ${type}`)
}
