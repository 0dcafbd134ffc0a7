import type { Literal, Parent } from 'unist'
import type { Custom } from '../contracts.ts'
import type { DigestMessage, Position, RawField } from '../types.ts'

/**
 * A digest as a tree of [unist](https://github.com/syntax-tree/unist): what an adapter read, in labelled pieces as
 * printed. Nothing is normalized yet, so a plugin can change, add and drop fields and entries before `digestEntries`
 * makes a `Digest` of the tree.
 *
 * @example
 * ```ts
 * import type { DigestRoot } from 'undigest/unified'
 *
 * const tree: DigestRoot = {
 *   type: 'digest',
 *   messages: [],
 *   children: [{ type: 'entry', children: [{ type: 'field', label: 'title', value: 'A Title' }] }],
 * }
 * ```
 */
export interface DigestRoot extends Parent {
  type: 'digest'
  /** The name of the adapter that read the digest. Absent where none recognised it. */
  format?: string
  /** Habits of the format, which tell how doubles are folded and years implied. */
  customs?: Custom[]
  /** The digest's own date, as printed. */
  date?: RawField
  /** How many entries the digest says it has. */
  declaredCount?: number
  /** What the adapter said of the input. */
  messages: DigestMessage[]
  /** The entries, and what stands between them, in the order of the source. */
  children: DigestContent[]
  position?: Position | undefined
}

/** What a digest consists of. */
export type DigestContent = DigestEntryNode | DigestBoilerplateNode

/** One paper as the digest prints it: a raw record. */
export interface DigestEntryNode extends Parent {
  type: 'entry'
  /** The [JSON Pointer](https://www.rfc-editor.org/rfc/rfc6901) of the item, in JSON digests. */
  pointer?: string
  /** Its pieces, in the order of the digest. */
  children: DigestFieldNode[]
  position?: Position | undefined
}

/** One labelled piece of an entry, as printed: a raw field. A label may come more than once. */
export interface DigestFieldNode extends Literal {
  type: 'field'
  /** What the piece is about: a `FieldLabel`, or a label of the digest's own. */
  label: RawField['label']
  /** The text as printed. */
  value: string
  /** Where the text links to. */
  url?: string
  position?: Position | undefined
}

/** A run of the source that belongs to no entry: its head, its foot, what stands between entries. */
export interface DigestBoilerplateNode extends Literal {
  type: 'boilerplate'
  /** The text of the run; empty where the digest was no text. */
  value: string
  position?: Position | undefined
}

/** Any node of a digest. */
export type DigestNode = DigestRoot | DigestContent | DigestFieldNode
