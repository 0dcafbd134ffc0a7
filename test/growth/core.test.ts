import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { growth } from './growth.ts'

const LINES = 32_000
const CHARACTERS = 500_000

const TITLED = 'A Title\n\nAn abstract of a paper.\n\n'
const BYLINE = '• 7 authors\n·\nNov 25, 2024\n'

const wait = (milliseconds: number): void => {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
}

const read = (text: string): void => void parseDigest(text, { format: 'hf-papers' })

describe('twice as long a line takes about twice the time', () => {
  test.each([
    'a',
    'word ',
    '.',
    'a.',
    'github.',
    'github.com/',
    'http://',
    'http://a.',
    'https://a.example/b, ',
    '(',
    ')',
    '[',
    ']',
    '](',
    '[a](b)',
    '![](a)',
    '[17]',
    '\\',
    '\\[',
    '#',
    '•',
    '· ',
    '-',
    ' ',
    '\t',
    '\u00a0',
    '<a ',
    'Upvote ',
    '9',
    '9,',
    '\ud83e',
    '\u0000',
  ])('of %j', async (unit) => {
    const line = (size: number): string => unit.repeat(size / unit.length)
    expect(await growth((size) => read(line(size)), CHARACTERS)).toBeLessThan(3)
    expect(
      await growth((size) => read(`A Title\n\nx${line(size)}\n\n${BYLINE}`), CHARACTERS),
    ).toBeLessThan(3)
  })
})

describe.each([
  ['at the start', ''],
  ['under an abstract', TITLED],
  ['under a card', TITLED + BYLINE],
])('%s, twice as many lines take about twice the time', (_, before) => {
  test.each([
    '\n',
    '\r',
    '•\n',
    '-\n',
    '·\n',
    '[\n',
    '](\n',
    '94\n',
    '[-] 19\n\n',
    '[\n94\n][1]\n',
    '94\nhttps://example.org/a\n',
    'Upvote\n94\n',
    'Submitted by\n',
    'Submitted by mika\n',
    'Nov 25, 2024\n',
    'Nov 25 3\n',
    '• 7 authors\n',
    '• 7 authors · Nov 25, 2024 1\n',
    'Acme Lab\n·\n',
    'We write a line of an abstract.\n',
    'We write a paragraph.\n\n',
    'A Title of a Paper\n\n',
    '### A Title\n',
    '---\n',
    'https://example.org/a\n\n',
    'https://huggingface.co/papers/2401.00001\n',
    '[a](https://example.org/a)\n',
    '[1]: https://example.org\n',
    'Subscribe\nA Title\n',
    '<p>Some text</p>\n',
    TITLED + BYLINE,
  ])('of %j', async (unit) => {
    const lines = unit.split('\n').length - 1 || 1
    expect(await growth((size) => read(before + unit.repeat(size / lines)), LINES)).toBeLessThan(3)
  })
})

test('growth tells quadratic from linear time', async () => {
  expect(await growth((size) => wait(size), 100)).toBeLessThan(3)
  expect(await growth((size) => wait(size ** 2 / 20), 100)).toBeGreaterThan(3)
})
