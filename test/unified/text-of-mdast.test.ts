import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { textOfMdast } from '../../src/unified/text-of-mdast.ts'

const shown = (markdown: string): string =>
  textOfMdast(unified().use(remarkParse).use(remarkGfm).parse(markdown), markdown).text

describe('lines that Markdown has are shown as they are', () => {
  test.each([
    'One\ntwo\n\nthree',
    '### One\n\ntwo',
    '### One\ntwo',
    '### [One](https://example.org/a)',
    'One [two](https://example.org), three',
    '[One\ntwo](https://example.org)',
    '[One [two] three](https://example.org)',
    '[94',
    'One](two)',
    'One [1] two',
    'https://example.org',
    '- One\n- two\n\nthree',
    '- One\n\n- two',
    '- [ ] One\n- [x] two',
    'One\n- two',
    '[12]: https://example.org',
    'One\ntwo\n---',
    'One\ntwo\n===\n\nthree',
    '[\n- One\n][12]\n\n[12]: https://example.org',
  ])('%j', (markdown) => {
    expect(shown(markdown)).toBe(markdown)
  })
})

describe('what Markdown says in another way', () => {
  test.each([
    ['*One* **two** ~~three~~ `four`', 'One two three four'],
    ['One\\\ntwo', 'One\ntwo'],
    ['One  \ntwo', 'One\ntwo'],
    ['One\n===', '# One'],
    ['* One', '- One'],
    ['1. One\n2. two', '- One\n- two'],
    ['> One\n> two', 'One\ntwo'],
    ['One\n\n---\n\ntwo', 'One\n\ntwo'],
    ['```js\nOne\n\ntwo\n```', 'One\n\ntwo'],
    ['One &amp; two \\*three\\*', 'One & two *three*'],
    ['[One][a]\n\n[a]: /one\n[a]: /two', '[One](/one)\n\n[a]: /one\n[a]: /two'],
    ['![A picture](a.png)One ![A picture][a]\n\n[a]: a.png', 'One \n\n[a]: a.png'],
    ['[![A picture](a.png)](/one)One', 'One'],
    ['[\\[One](/one)', '[\\[One](/one)'],
    ['[One\\]](/one)', '[One\\]](/one)'],
    ['[](/one)One', 'One'],
    ['[One](#one) [two](mailto:a@example.org)', 'One two'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['### ![A picture](a.png)\n\nOne', 'One'],
    ['- ![A picture](a.png)\n\nOne', 'One'],
    ['| a | b |\n|---|---|\n| One | [two](/two) |', '| a | b |\n| One | [two](/two) |'],
    ['One[^1]\n\n[^1]: two', 'One\n\ntwo'],
    ['One <b>two</b><br>three', 'One two\nthree'],
    ['<!-- no -->\nOne', 'One'],
    ['<div>One <!-- no --> two</div>', 'One  two'],
    ['<p>One <', 'One <'],
    ['<script>\nno\n</script>\n\nOne', 'One'],
  ])('%j is shown as %j', (markdown, text) => {
    expect(shown(markdown)).toBe(text)
  })
})

const textNode = (value: string) => ({ type: 'text' as const, value })
const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [textNode(value)] })
const list = (spread: boolean) => ({
  type: 'list' as const,
  spread,
  children: ['One', 'two'].map((value) => ({
    type: 'listItem' as const,
    children: [paragraph(value)],
  })),
})

describe('a tree without places', () => {
  test.each([
    [false, '- One\n- two\n\nthree'],
    [true, '- One\n\n- two\n\nthree'],
  ])('has its blocks apart, and items of a list where they are spread: %s', (spread, shownText) => {
    const tree = { type: 'root' as const, children: [list(spread), paragraph('three')] }
    expect(textOfMdast(tree, '').text).toBe(shownText)
  })

  test('may have references without an address, and addresses without a label', () => {
    const reference = { type: 'linkReference' as const, referenceType: 'full' as const }
    const link = { ...reference, identifier: 'b', children: [textNode('One')] }
    const definition = { type: 'definition' as const, identifier: 'a', url: '/a' }
    const tree = { type: 'root' as const, children: [link, definition] }
    expect(textOfMdast(tree as never, '').text).toBe('One\n\n[a]: /a')
  })

  test('may have nodes that only a plugin knows', () => {
    const own = [{ type: 'own', value: 'One' }, { type: 'other' }] as never[]
    const front = { type: 'yaml' as const, value: 'no' }
    const tree = { type: 'root' as const, children: [front, ...own] }
    expect(textOfMdast(tree, '').text).toBe('One')
  })
})
