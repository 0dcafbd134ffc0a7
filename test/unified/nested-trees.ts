import type { Root as HastRoot } from 'hast'
import type { Root as MdastRoot } from 'mdast'

export const text = { type: 'text' as const, value: 'Daily Papers' }

/** A node within nodes within nodes. */
function nested<Node extends object>(
  depth: number,
  wrap: (child: Node) => Node,
  inner: Node,
): Node {
  let node = inner
  for (let level = 0; level < depth; level += 1) node = wrap(node)
  return node
}

/** Elements within elements. */
export const hast = (depth: number, tagName: string): HastRoot => ({
  type: 'root',
  children: [
    nested<HastRoot['children'][number]>(
      depth,
      (child) => ({
        type: 'element',
        tagName,
        properties: { href: '/a' },
        children: [child as typeof text],
      }),
      text,
    ),
  ],
})

/** Quotes within quotes. */
export const mdast = (depth: number): MdastRoot => ({
  type: 'root',
  children: [
    nested<MdastRoot['children'][number]>(
      depth,
      (child) => ({ type: 'blockquote', children: [child as never] }),
      { type: 'paragraph', children: [text] },
    ),
  ],
})
