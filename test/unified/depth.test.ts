import type { Root as HastRoot } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { textOfHast } from '../../src/unified/text-of-hast.ts'
import { textOfMdast } from '../../src/unified/text-of-mdast.ts'
import { hastToDigest, mdastToDigest } from '../../src/unified.ts'
import { growth } from '../unit/growth.ts'

const timed = { timeout: 60_000 }
const text = { type: 'text' as const, value: 'Daily Papers' }

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

const hast = (depth: number, tagName: string): HastRoot => ({
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

const mdast = (depth: number): MdastRoot => ({
  type: 'root',
  children: [
    nested<MdastRoot['children'][number]>(
      depth,
      (child) => ({ type: 'blockquote', children: [child as never] }),
      { type: 'paragraph', children: [text] },
    ),
  ],
})

describe('a tree of 100,000 nested nodes is read', timed, () => {
  test.each(['div', 'span', 'a', 'ul', 'pre'])('of HTML, each a %s', (tagName) => {
    const tree = unified().use(hastToDigest).runSync(hast(100_000, tagName))
    expect(tree).toMatchObject({ type: 'digest', children: [] })
  })

  test('of Markdown', () => {
    const tree = unified().use(mdastToDigest).runSync(mdast(100_000))
    expect(tree).toMatchObject({ type: 'digest', children: [] })
  })
})

const many = (tagName: string, size: number): HastRoot => ({
  type: 'root',
  children: Array.from({ length: size / 10 }, () => ({
    type: 'element',
    tagName,
    properties: { href: '/a' },
    children: [text],
  })),
})

describe('twice as large a tree takes about twice the time', timed, () => {
  test.each(['p', 'span', 'a', 'h3', 'td'])('of many %s', (tagName) => {
    expect(growth((size) => textOfHast(many(tagName, size), ''), 1_000_000)).toBeLessThan(3)
  })

  test.each(['div', 'a'])('of nested %s', (tagName) => {
    expect(growth((size) => textOfHast(hast(size / 10, tagName), ''), 1_000_000)).toBeLessThan(3)
  })

  test('of nested quotes', () => {
    expect(growth((size) => textOfMdast(mdast(size / 10), ''), 1_000_000)).toBeLessThan(3)
  })

  test.each(['<', '<!--', '<br>', '[', ']', '\n', ' ', '&'])('of text of %j', (unit) => {
    const value = (size: number) => unit.repeat(size / unit.length)
    const html = (size: number): MdastRoot => ({
      type: 'root',
      children: [
        { type: 'html', value: value(size) },
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: value(size), children: [{ type: 'text', value: value(size) }] },
          ],
        },
      ],
    })
    expect(growth((size) => textOfMdast(html(size), ''), 1_000_000)).toBeLessThan(3)
  })
})
