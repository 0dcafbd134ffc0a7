import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/adapters/html/parse-html.ts'
import { endsInTag, isTooDeep } from '../../src/adapters/html/scan-tags.ts'
import { setDataAside } from '../../src/adapters/html/set-aside.ts'
import { attribute, shownText } from '../../src/adapters/html/walk-html.ts'
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
    ['is less for formatting', '<i>'.repeat(11), true],
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

  test('shows line breaks, and no scripts', () => {
    const { tree } = parseHtml('a<br>b<script>c</script>')!
    expect(shownText(tree)).toBe('a\nb')
  })
})
