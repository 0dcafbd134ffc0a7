import { describe, expect, test } from 'vitest'
import { createLineReader, type Line, positionOf } from '../../src/assemble/lines.ts'
import { isBox, isCommentCount } from '../../src/assemble/votes.ts'
import { tokenize } from '../../src/tokenize.ts'
import { linesOf } from './assembled.ts'

const lineOf = (text: string, references?: ReadonlyMap<string, string>): Line =>
  linesOf(text, references)[0]!

describe('a line as a reader sees it', () => {
  test('is what it says where it has no marks', () => {
    expect(lineOf('  One \n')).toEqual({
      kind: 'text',
      text: 'One',
      links: [],
      url: undefined,
      opens: false,
      token: { kind: 'text', value: '  One \n', line: 1, offset: 0 },
      from: { kind: 'text', value: '  One \n', line: 1, offset: 0 },
      tight: false,
    })
  })

  test('is tight where no blank line stands before it', () => {
    expect(linesOf('One\nTwo\n\nThree\n---\nFour').map(({ tight }) => tight)).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  test('begins with the marks before it', () => {
    const [one, two, three] = linesOf('•\n---\nOne\nTwo\n\n•\n\nThree')
    expect(one?.from.offset).toBe(0)
    expect(two?.from).toBe(two?.token)
    expect(three?.from.value).toBe('•\n')
  })

  test('leaves marks that wait for a line', () => {
    const reader = createLineReader(new Map())
    for (const token of tokenize('One\n•\n---\n\n')) reader.read(token)
    expect(reader.waiting().map(({ value }) => value)).toEqual(['•\n', '---\n'])
  })

  test('has the address of its first link, whole', () => {
    expect(lineOf('[a](/papers/1) [b](https://b.org)')).toMatchObject({
      text: 'a b',
      url: 'https://huggingface.co/papers/1',
      links: [
        { text: 'a', url: 'https://huggingface.co/papers/1' },
        { text: 'b', url: 'https://b.org' },
      ],
    })
    expect(lineOf('[a](b/c)').url).toBe('b/c')
  })

  test('has the address that a reference stands for', () => {
    const references = new Map([['[1]', '/papers/1']])
    expect(lineOf('[a][1]', references).url).toBe('https://huggingface.co/papers/1')
    expect(lineOf('[a][2]', references).url).toBe('[2]')
    expect(lineOf('a b c d][1]', references)).toMatchObject({
      text: 'a b c d',
      url: 'https://huggingface.co/papers/1',
      opens: false,
    })
  })

  test('of a text has no marks where a link around it ends, whatever links are in it', () => {
    expect(lineOf('and [code](https://a.org) here](/papers/1)')).toMatchObject({
      kind: 'text',
      text: 'and code here',
    })
  })

  test('may begin a link', () => {
    expect(lineOf('[a b c')).toMatchObject({ text: 'a b c', opens: true, url: undefined })
  })

  test('of a text keeps the links that it prints itself', () => {
    const text = 'We print [code](https://a.org) here.'
    expect(lineOf(text)).toMatchObject({ kind: 'text', text, links: [], url: undefined })
  })
})

describe('a position', () => {
  test.each([
    ['One\n', 1, 0, 4, 3],
    ['  One  \n', 3, 2, 6, 5],
    ['\u00a0One\u00a0\r\n', 2, 1, 5, 4],
    ['One', 1, 0, 4, 3],
    ['Öne\u00e9\n', 1, 0, 5, 4],
  ])('begins and ends with what is visible: %j', (text, column, offset, endColumn, endOffset) => {
    const [token] = tokenize(text)
    expect(positionOf(token!, token!)).toEqual({
      start: { line: 1, column, offset },
      end: { line: 1, column: endColumn, offset: endOffset },
    })
  })

  test('reaches from one token to another', () => {
    const [one, two] = tokenize(' One\n Two\n')
    expect(positionOf(one!, two!)).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 2, column: 5, offset: 9 },
    })
  })
})

describe('a vote box', () => {
  const LOGIN = 'https://huggingface.co/login?next=a'

  test.each([
    [`[19](${LOGIN})`, true],
    ['[19](https://a.org)', false],
    [`19\n${LOGIN}`, true],
    ['19\nhttps://a.org', false],
    ['19\nlogin?', false],
    ['[-] 19', true],
    ['[ ] 19', true],
    ['[] 19', true],
    ['[-]19', true],
    ['[19\n][1]\nOne', true],
    ['[\n19\n][1]\nOne', true],
    ['[\n19\n\n  ][1]\nOne', true],
    ['[\n19\nOne', false],
    ['[\n19', false],
    ['•\n19\n][1]\nOne', false],
    ['19\n][1]\nOne', false],
    ['19', false],
  ])('is told by what stands around it: %j, %s', (text, is) => {
    const [line, next] = linesOf(text)
    expect(isBox(line!, next)).toBe(is)
  })

  test.each([
    ['[5](/papers/1#community)', true],
    ['[5](/papers/1)', false],
    ['5\nhttps://a.org/papers/1#community', true],
    ['5\nhttps://a.org/papers/1', false],
    ['5\nsee #community', false],
    ['5', false],
  ])('is none where the number is that of comments: %j, %s', (text, is) => {
    const [line, next] = linesOf(text)
    expect(isCommentCount(line!, next)).toBe(is)
  })
})
