import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { textOfHast } from '../../src/unified/text-of-hast.ts'

const shown = (html: string): string =>
  textOfHast(unified().use(rehypeParse).parse(html), html).text

describe('white space', () => {
  test.each([
    ['<p> One\n  two </p>', 'One two'],
    ['<p>One <b> two </b> three</p>', 'One two three'],
    ['<p>One<b>two</b></p>', 'Onetwo'],
    ['<p>One</p> \n <p>two</p>', 'One\n\ntwo'],
    ['<p>One&nbsp; two</p>', 'One\u00a0 two'],
    ['<pre>\n  One\n\n two\n</pre>three', '  One\n\n two\n\nthree'],
  ])('of %j is shown as %j', (html, text) => {
    expect(shown(html)).toBe(text)
  })
})

describe('blocks', () => {
  test.each([
    ['<div>One</div><div>two</div>', 'One\ntwo'],
    ['<div>One<div>two</div></div>three', 'One\ntwo\nthree'],
    ['<p>One</p><div>two</div>', 'One\n\ntwo'],
    ['<ul><li>One<li>two</ul>three', 'One\ntwo\n\nthree'],
    ['One<br>two<br><br>three', 'One\ntwo\n\nthree'],
    ['One<hr>two', 'One\n\ntwo'],
    ['<div></div><div> </div>One<div></div>', 'One'],
    ['<table><tr><th>One<th>two<tr><td>three<td>four</table>', 'One\ttwo\nthree\tfour'],
    ['<span>One</span><span>two</span>', 'Onetwo'],
  ])('of %j are shown as %j', (html, text) => {
    expect(shown(html)).toBe(text)
  })
})

describe('headings', () => {
  test.each([
    ['<h1>One</h1>two', '# One\n\ntwo'],
    ['<h3>One <i>two</i></h3>', '### One two'],
    ['<h3><div>One</div></h3>', '### One'],
    ['<h3><img></h3>One', 'One'],
  ])('in %j have their marks: %j', (html, text) => {
    expect(shown(html)).toBe(text)
  })
})

const textNode = (value: string) => ({ type: 'text' as const, value })
const a = (href: string, children: object[]) =>
  ({ type: 'element', tagName: 'a', properties: { href }, children }) as never

describe('links', () => {
  test.each([
    ['<a href="/one">One</a>', '[One](/one)'],
    ['See <a href="/one"> one </a>two', 'See [one](/one) two'],
    ['<h3><a href="/one">One</a></h3>', '### [One](/one)'],
    ['<a href="/one"><h3>One</h3><p>two</p></a>', '### [One](/one)\n\n[two](/one)'],
    ['<a href="/one">One<br>two</a>', '[One\ntwo](/one)'],
    ['<a href="/one"><img></a>One', 'One'],
    ['<a href="/a b(c">One</a>', '[One](/a%20b%28c)'],
    ['<a href="/a)[b]">One</a>', '[One](/a%29%5Bb%5D)'],
    ['<a href="/a(b)">One</a>', '[One](/a(b))'],
    ['<a href="/one">[One] two]</a>', '[\\[One\\] two\\]](/one)'],
    ['[One] <a href="/two">two</a>', '[One] [two](/two)'],
  ])('in %j are those of Markdown: %j', (html, text) => {
    expect(shown(html)).toBe(text)
  })

  test.each([
    '<a>One</a>',
    '<a href="">One</a>',
    '<a href="#top">One</a>',
    '<a href="javascript:vote()">One</a>',
    '<a href="mailto:one@example.org">One</a>',
  ])('that lead nowhere are text: %j', (html) => {
    expect(shown(html)).toBe('One')
  })

  test.each([
    ['<a href="https://example.org">https://example.org</a>', 'https://example.org'],
    ['<a href="https://example.org/a">example.org/a</a>', 'example.org/a'],
  ])('that show their address are text: %j', (html, text) => {
    expect(shown(html)).toBe(text)
  })

  test('within links, which plugins can make, stand by themselves', () => {
    const tree = {
      type: 'root' as const,
      children: [a('/one', [textNode('One '), a('/two', [textNode('two')]), textNode(' three')])],
    }
    expect(textOfHast(tree, '').text).toBe('[One](/one) [two](/two) [three](/one)')
  })
})

describe('what browsers do not show is left out', () => {
  test.each([
    '<title>no</title>',
    '<script>no</script>',
    '<style>no</style>',
    '<template><p>no</p></template>',
    '<noscript>no</noscript>',
    '<svg><title>no</title></svg>',
    '<textarea>no</textarea>',
    '<p hidden>no</p>',
    '<p hidden="until-found">no</p>',
    '<dialog>no</dialog>',
    '<p style="color: red; display : none">no</p>',
    '<p style="visibility:hidden">no</p>',
    '<!-- no -->',
  ])('%s', (html) => {
    expect(shown(`<body>${html}One`)).toBe('One')
  })

  test('and what can be unfolded is not', () => {
    expect(shown('<details>One</details><dialog open>two</dialog>')).toBe('One\n\ntwo')
  })

  test('and what style sheets hide is not known', () => {
    expect(shown('<p class="hidden" style="color: red">One</p>')).toBe('One')
  })
})

test('HTML in Markdown shows its text', () => {
  const processor = unified().use(remarkParse).use(remarkRehype, { allowDangerousHtml: true })
  const tree = processor.runSync(processor.parse('One <b>two</b>\n\n<p>three</p>'))
  expect(textOfHast(tree, '').text).toBe('One two\n\nthree')
})
