import type { Root as HastRoot } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import { describe, expect, test } from 'vitest'
import { textOfHast } from '../../src/unified/text-of-hast.ts'
import { textOfMdast } from '../../src/unified/text-of-mdast.ts'
import { hast, mdast, text } from '../unified/nested-trees.ts'
import { growth } from './growth.ts'

const many = (tagName: string, size: number): HastRoot => ({
  type: 'root',
  children: Array.from({ length: size / 10 }, () => ({
    type: 'element',
    tagName,
    properties: { href: '/a' },
    children: [text],
  })),
})

describe('twice as large a tree takes about twice the time', () => {
  test.each(['p', 'span', 'a', 'h3', 'td'])('of many %s', async (tagName) => {
    expect(await growth((size) => textOfHast(many(tagName, size), ''), 1_000_000)).toBeLessThan(3)
  })

  test.each(['div', 'a'])('of nested %s', async (tagName) => {
    expect(
      await growth((size) => textOfHast(hast(size / 10, tagName), ''), 1_000_000),
    ).toBeLessThan(3)
  })

  test('of nested quotes', async () => {
    expect(await growth((size) => textOfMdast(mdast(size / 10), ''), 1_000_000)).toBeLessThan(3)
  })

  test.each(['<', '<!--', '<br>', '[', ']', '\n', ' ', '&'])('of text of %j', async (unit) => {
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
    expect(await growth((size) => textOfMdast(html(size), ''), 1_000_000)).toBeLessThan(3)
  })
})
