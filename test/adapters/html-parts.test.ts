import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/adapters/html/parse-html.ts'
import { endsInTag, isTooDeep } from '../../src/adapters/html/scan-tags.ts'
import { setDataAside } from '../../src/adapters/html/set-aside.ts'
import { attribute, shownText, walkHtml } from '../../src/adapters/html/walk-html.ts'
import { attributeOf } from './hf-pages.ts'

const LONG = 'x'.repeat(2000)

describe('a text of HTML ends within', () => {
  test.each([
    ['a name', '<p>x</p><arti'],
    ['an end tag', '<p>x</p'],
    ['attributes', '<p class="a" '],
    ['the name of an attribute', '<p cla'],
    ['a value', '<p class="a>'],
    ['a value in single quotes', '<p class=\'a">'],
    ['a value without quotes', '<p class=a'],
    ['the space before a value', '<p class= '],
    ['a comment', '<p>x</p><!-- <p> --'],
    ['a declaration', '<!doctype html'],
    ['a processing instruction', '<?xml version="1.0"'],
    ['a script', '<script>"<p>"'],
    ['a title', '<title>Daily'],
    ['the end tag of a script', '<script></script'],
  ])('%s', (_, html) => {
    expect(endsInTag(html)).toBe(true)
  })
})

describe('a text of HTML does not end within a tag', () => {
  test.each([
    ['behind a text', 'Daily Papers'],
    ['behind a sign that opens none', 'a < b'],
    ['behind an element', '<p>x</p>'],
    ['behind an element that is open', '<p>x'],
    ['behind a value without quotes that has quotes', '<p class=a"b>'],
    ['behind a quote that is no value', '<p "a>'],
    ['behind a sign that is a name', '<p ="a>'],
    ['behind a value that is empty', '<p class=>'],
    ['behind values side by side', '<p a="1"b=\'2\'/>'],
    ['behind a comment that ends at once', '<!--><p>'],
    ['behind a comment with another ending', '<!-- --!><p>'],
    ['behind a script with tags', '<script>"<p "</script>'],
    ['behind a script that looks ended', '<SCRIPT></scripts> "</Script >'],
  ])('%s', (_, html) => {
    expect(endsInTag(html)).toBe(false)
  })
})

/** Elements of formatting that are not the same. */
const different = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<b class="${index}">`).join('')

const repeatedBehindTables = `<div>${different(50)}<table>${'</b>'.repeat(50)}</table></div>${'<p>x</p>'.repeat(5000)}`

describe('the depth of elements', () => {
  test.each([
    ['counts those that are open', '<div>'.repeat(501), true],
    ['does not count those that are closed', '<div></div>'.repeat(5000), false],
    ['does not count those that have no content', '<br>'.repeat(5000), false],
    ['counts those that a slash does not close', '<div/>'.repeat(501), true],
    [
      'does not count those of pictures that a slash closes',
      `<svg>${'<path/>'.repeat(5000)}`,
      false,
    ],
    ['counts what only seems to be closed', '<div></p>'.repeat(501), true],
    ['does not count what stands in comments', `<!-- ${'<div>'.repeat(5000)} -->`, false],
    ['does not count what stands in styles', `<style>${'<div>'.repeat(5000)}</style>`, false],
    ['does not matter where the text breaks off before', `<!-- ${'<div>'.repeat(5000)}`, false],
    ['counts formatting that is repeated', different(101), true],
    ['counts how often formatting is repeated', different(11) + '<p>x</p>'.repeat(20_000), true],
    ['does not count formatting that is cut off', '<b>x</b><b class="y', false],
    ['does not count formatting that is the same', '<i>'.repeat(11), false],
    ['does not count links, which close one another', '<a href="/">x'.repeat(5000), false],
    ['does not count what ends with what is around it', '<div><i>x<b>y</div>'.repeat(5000), false],
    ['does not count ends that are crossed', '<b><i>x</b></i>'.repeat(5000), false],
    ['does not count ends that are crossed by blocks', '<b><p>x</b></p>'.repeat(5000), false],
    ['does not count text that looks like a tag', '<p>n <b and x <a</p>'.repeat(5000), false],
    ['does not count paragraphs without an end', '<p>x'.repeat(5000), false],
    ['does not count paragraphs that a block ends', '<p>x<div>y</div>'.repeat(5000), false],
    ['does not count terms without an end', `<dl>${'<dt>x<dd><p>y'.repeat(5000)}`, false],
    ['does not count items without an end', `<ul>${'<li><b>x</b>'.repeat(5000)}`, false],
    ['does not count options without an end', `<select>${'<option>x'.repeat(5000)}`, false],
    ['does not count groups without an end', '<optgroup><option>x'.repeat(5000), false],
    ['does not count rows without an end', `<table>${'<tr><td>x<td><i>y'.repeat(5000)}`, false],
    ['does not count bodies without an end', `<table>${'<tbody><tr><th>x'.repeat(5000)}`, false],
    ['does not count rows without a table', '<tr><td>x'.repeat(5000), false],
    ['does not count headings without an end', '<h2>x'.repeat(5000), false],
    ['does not count headings with another end', '<h2><i>x</i></h3>'.repeat(5000), false],
    ['does not count buttons without an end', '<button>x'.repeat(5000), false],
    ['does not count ruby without an end', `<ruby>${'<rb>x<rt>y<rp>z'.repeat(5000)}`, false],
    ['does not count parts of ruby alone', '<rb>x<rt>y'.repeat(5000), false],
    ['does not count pictures that HTML closes', '<svg><g><p>x</p>'.repeat(5000), false],
    ['does not count the frame of a page', '<html><head><body>'.repeat(5000), false],
    ['counts lists in lists', '<ul><li>'.repeat(251), true],
    ['counts tables in tables', '<table><tr><td>'.repeat(170), true],
    ['counts what stands between an item and the next', '<li><section>'.repeat(251), true],
    ['counts what a table keeps open', '<p><table><td></p>'.repeat(170), true],
    ['counts what a frame of text keeps open', '<p><marquee></p>'.repeat(251), true],
    ['counts what a table keeps repeated', repeatedBehindTables, true],
    ['counts what the end of a form leaves open', '<form><div></form>'.repeat(501), true],
    ['counts what the end of a page leaves open', '<div></body></html>'.repeat(501), true],
    ['counts what only looks closed in a picture', '<svg><g><td>'.repeat(170), true],
    ['counts HTML in pictures', '<svg><foreignObject><div>'.repeat(170), true],
    ['counts options that hold others', '<option><span>'.repeat(251), true],
    ['counts templates', '<template><tr><td>'.repeat(170), true],
    ['is no matter for formatting that is closed', '<i>x</i>'.repeat(5000), false],
  ])('%s', (_, html, expected) => {
    expect(isTooDeep(html)).toBe(expected)
  })
})

describe('the data that is set aside', () => {
  const value = { paper: `"'<&>${LONG}` }

  test.each(['"', "'"] as const)('is decoded, in %s', (quote) => {
    const { html, values } = setDataAside(`<p>x</p><div ${attributeOf(value, quote)} id="a">`)
    expect(html).toBe(`<p>x</p><div data-props=${quote}${quote} id="a">`)
    expect([...values]).toEqual([[8, JSON.stringify(value)]])
  })

  test('leaves the offsets of the whole text to be known', () => {
    const data = attributeOf(value)
    const whole = `<p ${data}>one</p><p ${data}>two</p>`
    const { html, wholeOffset } = setDataAside(whole)
    for (const word of ['<p ', 'one', 'two', '</p>'])
      expect(wholeOffset(html.lastIndexOf(word))).toBe(whole.lastIndexOf(word))
  })

  test.each([
    ['is short', '<p data-props="{}">'],
    ['has tags', `<p data-props="<b>${LONG}">`],
    ['has lines', `<p data-props="\n${LONG}">`],
    ['has references that a parser has to read', `<p data-props="&eacute;${LONG}">`],
    ['never ends', `<p data-props="${LONG}`],
    ['has no quotes', `<p data-props=${LONG}>`],
    ['has spaces around the sign', `<p data-props = "${LONG}">`],
    ['is in a tag with a value that has tags', `<p title="<b>" data-props="${LONG}">`],
    ['is in no tag', `data-props="${LONG}"`],
    ['has another name', `<p a-data-props="${LONG}">`],
    ['stands twice in a tag', `<p data-props="${LONG}" data-props="${LONG}">`],
  ])('is none that %s', (_, html) => {
    expect(setDataAside(html)).toMatchObject({ html, values: new Map() })
  })
})

describe('a tree of HTML', () => {
  test('has the data that was set aside', () => {
    const parsed = parseHtml(`<p ${attributeOf({ paper: LONG })}>x</p>`)!
    const { children } = parsed.tree
    expect(JSON.stringify(children)).not.toContain(LONG)
    expect(shownText(parsed.tree)).toBe('x')
  })

  test('has no value for an attribute that there is not', () => {
    const element = { type: 'element', tagName: 'p', properties: {}, children: [] } as const
    expect(attribute({ ...element, children: [] }, 'constructor')).toBeUndefined()
  })

  test('has values that are lists as one text', () => {
    const properties = { className: ['a', 'b'] }
    expect(
      attribute({ type: 'element', tagName: 'p', properties, children: [] }, 'className'),
    ).toBe('a b')
  })

  test.each([
    'hidden',
    'hidden=""',
    'hidden="until-found"',
    'aria-hidden="true"',
    'style="color: red; display:none"',
    'style="DISPLAY : NONE"',
  ])('does not show what is %s', (attributes) => {
    const { tree } = parseHtml(`a<p ${attributes}>b<i>c</i></p>d`)!
    expect(shownText(tree)).toBe('ad')
  })

  test.each(['class="hidden"', 'aria-hidden="false"', 'style="display:block"', 'data-hidden'])(
    'shows what is %s',
    (attributes) => {
      const { tree } = parseHtml(`a<p ${attributes}>b</p>c`)!
      expect(shownText(tree)).toBe('abc')
    },
  )

  test('has the place of what is inside an element that the parser adds', () => {
    const html = '<!-- --><p>x</p>\n'
    const { tree, positionOf } = parseHtml(html)!
    const added: Element[] = []
    walkHtml(tree, (node) => {
      if (node.type === 'element' && node.tagName === 'body') added.push(node)
      return undefined
    })
    expect(added[0]?.position).toBeUndefined()
    const { start, end } = positionOf(added)
    expect(html.slice(start.offset, end.offset)).toBe('<p>x</p>\n')
  })

  test('shows line breaks, and no scripts', () => {
    const { tree } = parseHtml('a<br>b<script>c</script>')!
    expect(shownText(tree)).toBe('a\nb')
  })
})
