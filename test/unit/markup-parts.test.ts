import { describe, expect, test } from 'vitest'
import { isMarked, unmark } from '../../src/markup.ts'

const plain = (text: string) => ({
  text,
  links: [],
  onlyLinks: false,
  opens: false,
  closes: undefined,
})

describe('a line that may hold marks', () => {
  test.each([
    '[a](https://a.org)',
    'a [b](https://a.org) c',
    'A [b][1]',
    '7 [b][1]',
    'a](https://a.org)',
    '# a',
    '  # a',
    '• [a',
    '- ]',
    '![a]',
    '](b)',
    'ä \\[b\\]',
    'a\\',
    'a\\\\',
    'a\\\n',
    'a\\ \n',
    'a\\\r\n',
    '• [1]a',
    'ä [1]a',
    'ä [12]a',
  ])('is %j', (line) => {
    expect(isMarked(line)).toBe(true)
  })

  test.each([
    '',
    'a line of text',
    'A line of text',
    '7 authors',
    'ä line of text',
    'a # b',
    'a ! b',
    'a [b',
    'a\\b c d',
    'ä\\b c d',
    'ä [b] c',
    'ä [1] c',
    'ä ] c',
    '• 7 authors',
    `${'ä'.repeat(160)}[1]a`,
  ])('is not %j', (line) => {
    expect(isMarked(line)).toBe(false)
  })

  test('is short where nothing but a number in brackets tells', () => {
    expect(isMarked(`${'ä'.repeat(156)}[1]a`)).toBe(true)
    expect(isMarked(`${'ä'.repeat(157)}[1]a`)).toBe(false)
  })
})

describe('a line without its marks', () => {
  test.each(['', 'a line of text', 'a [b', 'a # b', 'a) b', '(a)(b)', 'a b'])(
    'is the line itself where it has none: %j',
    (line) => {
      expect(unmark(line)).toEqual(plain(line))
    },
  )

  test.each([
    ['# a', 'a'],
    ['###### a', 'a'],
    ['  ## a  ', 'a'],
    ['#', ''],
    ['####### a', '####### a'],
    ['#a', '#a'],
    ['a\\', 'a'],
    ['a\\\\ ', 'a'],
    ['# a\\', 'a'],
    ['# a\\ \n', 'a'],
    ['a\\ b', 'a b'],
    ['a\\b', 'a\\b'],
    ['\\[a\\]', '[a]'],
    ['[17]A Title', 'A Title'],
    ['• [17]A Title', '• A Title'],
    ['* [17]*A*', '* *A*'],
    ['[17]"A"', '"A"'],
    ['[17]“A”', '“A”'],
    ['a[17]b', 'a[17]b'],
    ['[17] a', '[17] a'],
    ['[a]', '[a]'],
    ['a ] b', 'a ] b'],
  ])('%j has the text %j', (line, text) => {
    expect(unmark(line)).toMatchObject({ text, links: [], onlyLinks: false, closes: undefined })
  })
})

describe('the links of a line', () => {
  test.each([
    ['[a](https://a.org)', 'a', 'https://a.org'],
    ['[a](https://a.org/(b))', 'a', 'https://a.org/(b)'],
    ['[a](https://a.org/(bc)d(e)f)', 'a', 'https://a.org/(bc)d(e)f'],
    ['[a](b  "A title")', 'a', 'b'],
    ['[a](https://a.org "A title")', 'a', 'https://a.org'],
    ['[a]()', 'a', ''],
    ['[a][12]', 'a', '[12]'],
    ['[a][123456]', 'a', '[123456]'],
    ['• [a](b)', '• a', 'b'],
    ['* - > + · [ a ](b)', '* - > + ·  a', 'b'],
    ['[[acme] Acme][67]', 'Acme', '[67]'],
    ['[[acme]Acme][67]', 'Acme', '[67]'],
    ['[![picture](p.png) a](b)', 'a', 'b'],
    ['[![](p.png)a](b)', 'a', 'b'],
    ['[17][a](b)', '[17]a', 'b'],
    ['[[17]a](b)', 'a', 'b'],
  ])('are read: %j', (line, text, url) => {
    const { links, onlyLinks, ...rest } = unmark(line)
    expect(rest).toEqual({ text, opens: false, closes: undefined })
    expect(links.map((link) => link.url)).toEqual([url])
    expect(onlyLinks).toBe(!text.includes('['))
  })

  test('are named as they are shown', () => {
    expect(unmark('[ a b ](c) [[acme] Acme][2]').links).toEqual([
      { text: 'a b', url: 'c' },
      { text: 'Acme', url: '[2]' },
    ])
  })

  test('keep what stands in brackets behind their beginning', () => {
    expect(unmark('[A [acme] b](c)').links).toEqual([{ text: 'A [acme] b', url: 'c' }])
  })

  test('of a heading keep what stands in brackets', () => {
    expect(unmark('### [[Re] A Title](b)')).toMatchObject({
      text: '[Re] A Title',
      links: [{ text: '[Re] A Title', url: 'b' }],
    })
  })

  test('inside one another begin with the outermost', () => {
    expect(unmark('[a [b](c) d](e)')).toEqual({
      text: 'a b d',
      links: [
        { text: 'a b d', url: 'e' },
        { text: 'b', url: 'c' },
      ],
      onlyLinks: true,
      opens: false,
      closes: undefined,
    })
  })

  test('are read four deep', () => {
    expect(unmark('[[[[a](1)](2)](3)](4)').links.map(({ url }) => url)).toEqual([
      '4',
      '3',
      '2',
      '1',
    ])
    expect(unmark('[[[[[a](1)](2)](3)](4)](5)').links).toHaveLength(4)
  })

  test('have a space before them where they would run into a word', () => {
    expect(unmark('a[b](c)').text).toBe('a b')
    expect(unmark('a-[b](c)').text).toBe('a-b')
    expect(unmark('a["b"](c)').text).toBe('a"b"')
    expect(unmark('[a](b)[c](d)').text).toBe('a c')
  })

  test('are all that a reader sees, or not', () => {
    expect(unmark('[a](b) [c](d)').onlyLinks).toBe(true)
    expect(unmark('[a](b) and [c](d)').onlyLinks).toBe(false)
    expect(unmark('[a](b).').onlyLinks).toBe(false)
    expect(unmark('![a](b)').onlyLinks).toBe(false)
    expect(unmark('a](b) [c](d)').onlyLinks).toBe(false)
    expect(unmark('](b) [c](d)').onlyLinks).toBe(false)
  })

  test.each(['[a] (b)', '[a](b c)', '[a][b]', '[a][1234567]', '[a](b', '[a]((b)'])(
    'are none where no address follows: %j',
    (line) => {
      expect(unmark(line)).toMatchObject({ links: [], onlyLinks: false })
    },
  )
})

describe('a link of several lines', () => {
  test('begins in a line whose first bracket is not closed', () => {
    expect(unmark('[a b')).toMatchObject({ text: 'a b', links: [], opens: true })
    expect(unmark('[a [b](c)')).toMatchObject({ text: 'a b', opens: true })
    expect(unmark('a [b')).toMatchObject({ text: 'a [b', opens: false })
    expect(unmark('![a')).toMatchObject({ text: '![a', opens: false })
    expect(unmark('[a]')).toMatchObject({ text: '[a]', opens: false })
  })

  test('ends in a line with its address', () => {
    expect(unmark('b](c)')).toEqual({
      text: 'b',
      links: [],
      onlyLinks: false,
      opens: false,
      closes: 'c',
    })
    expect(unmark('][36]')).toMatchObject({ text: '', closes: '[36]' })
    expect(unmark('b](c) [d](e)')).toMatchObject({
      text: 'b d',
      links: [{ text: 'd', url: 'e' }],
      closes: 'c',
    })
  })
})

test('a picture leaves nothing', () => {
  expect(unmark('a ![b](c) d').text).toBe('a  d')
  expect(unmark('![b](c)')).toEqual(plain(''))
})
