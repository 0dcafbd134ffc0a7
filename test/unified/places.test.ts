import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../src/types.ts'
import type { ShownText } from '../../src/unified/shown-text.ts'
import { textOfHast } from '../../src/unified/text-of-hast.ts'
import { textOfMdast } from '../../src/unified/text-of-mdast.ts'

/** What stands in the source where a part of the shown text came from. */
function sourceOf({ text, placeOf }: ShownText, source: string, part: string): string | undefined {
  const offset = text.indexOf(part)
  const place = placeOf({ start: at(offset), end: at(offset + part.length) })
  return place && source.slice(place.start.offset, place.end.offset)
}

const at = (offset: number) => ({ line: 1, column: 1, offset })

describe('the place of a part of HTML', () => {
  const html =
    '<h3>One <a href="/a">two &amp; three</a></h3><p>four <b>five</b> six</p><pre>\n7\n8</pre>'
  const shown = textOfHast(unified().use(rehypeParse, { fragment: true }).parse(html), html)

  test.each([
    ['One', '<h3>One '.slice(4)],
    ['### ', ''],
    ['### One', '<h3>One '],
    ['two & three', 'two &amp; three'],
    ['[two', '<a href="/a">two &amp; three'],
    ['](/a)', ''],
    ['[two & three](/a)', '<a href="/a">two &amp; three</a>'],
    ['four five', 'four <b>five'],
    ['five', 'five'],
    ['7', '7'],
    ['8', '8'],
    ['7\n8', '7\n8'],
  ])('%j is %j', (part, source) => {
    expect(sourceOf(shown, html, part)).toBe(source)
  })

  test('is not known between two blocks', () => {
    expect(sourceOf(shown, html, '\n\n')).toBeUndefined()
  })
})

describe('the place of a part of Markdown', () => {
  const markdown = '### [One](/a)\n\ntwo\n\\*three\r\nfour *five*\n- six\n  seven\n'
  const shown = textOfMdast(unified().use(remarkParse).parse(markdown), markdown)

  test.each([
    ['### [One](/a)', '### [One](/a)'],
    ['two', 'two'],
    ['*three', '\\*three'],
    ['four', 'four '],
    ['four five', 'four *five'],
    ['- six', '- six'],
    ['seven', '  seven'],
  ])('%j is %j, line for line', (part, source) => {
    expect(sourceOf(shown, markdown, part)).toBe(source)
  })

  test('has the right lines and columns', () => {
    const offset = shown.text.indexOf('*three')
    expect(shown.placeOf({ start: at(offset), end: at(offset + 6) })).toEqual({
      start: { line: 4, column: 1, offset: 19 },
      end: { line: 4, column: 8, offset: 26 },
    })
  })

  test('is that of the whole node where the source is not known, or has other lines', () => {
    const tree = unified().use(remarkParse).parse('one\ntwo')
    for (const source of ['', 'one two'])
      expect(sourceOf(textOfMdast(tree, source), 'one\ntwo', 'two')).toBe('one\ntwo')
  })
})

const position = (offset?: number): Position =>
  ({ start: { line: 1, column: 1, offset }, end: { line: 1, column: 4, offset } }) as Position
const tree = (...places: (Position | undefined)[]): Root => ({
  type: 'root',
  children: places.map((place) => ({ type: 'text', value: 'One', position: place })),
})

describe('nodes without a place', () => {
  test('give none', () => {
    const shown = textOfHast(tree(undefined), 'One')
    expect(sourceOf(shown, 'One', 'One')).toBeUndefined()
  })

  test('that have lines but no offsets give none', () => {
    const shown = textOfHast(tree(position()), 'One')
    expect(sourceOf(shown, 'One', 'One')).toBeUndefined()
  })

  test('leave the place to those that have one', () => {
    const shown = textOfHast(tree(undefined, position(3)), 'One')
    expect(sourceOf(shown, 'abcdef', 'OneOne')).toBe('')
  })

  test('that stand in another order than the source give the run that holds them all', () => {
    const later = { start: at(6), end: at(9) }
    const shown = textOfHast(tree(later, { start: at(0), end: at(3) }), '')
    expect(sourceOf(shown, 'abcdefghi', 'OneOne')).toBe('abcdefghi')
  })
})
