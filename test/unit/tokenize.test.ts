import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/index.ts'
import type { TokenKind } from '../../src/types.ts'
import { fixtures } from './fixtures.ts'

const kinds = (text: string): TokenKind[] => tokenize(text).map(({ kind }) => kind)

const SAMPLES: Readonly<Record<TokenKind, readonly string[]>> = {
  text: [
    'LanternNet: Reading Faded Maps',
    'nanoMoth',
    'We have 7 authors.',
    'Nov 25, 2024 was a Monday.',
    'seven authors',
    '7 authors agree',
    'May',
    'March of the Robots',
    'Octopus 3',
    'Marvel 4, 2024',
    'Decoder 2',
    'Augment 7',
    '12/13',
    'Upvotes and Downvotes',
    'a | b',
    'see https://example.org',
    '• a point of a list',
    'Robots · Moths · Lanterns',
    '--',
    'Authors: 7',
    `Nov 25, 2024${' '.repeat(200)}and more`,
  ],
  blank: ['', ' ', '\t', '\u00a0', '\u3000', '\ufeff', ' '.repeat(500)],
  authorCount: [
    '  • 7 authors',
    '7 authors',
    '- 7 authors',
    '* 7 authors',
    '• 1 author',
    '• 1 authors',
    '1,204 authors',
    '100+ authors',
    '7\u00a0authors',
    '[- 10 authors](https://huggingface.co/papers/2401.00001)',
    '10 authors](https://huggingface.co/papers/2401.00001)',
    '* [19]7 authors',
  ],
  separator: ['·', '  ·  ', '• ·', '  • ·'],
  date: [
    'Nov 25, 2024',
    'Nov 25',
    'Nov 25, 2024 1',
    'Nov 25 1,204',
    'Sept 3, 2024',
    '25 November 2024',
    'Mon, Nov 25, 2024',
    '2024-11-25',
    'Published on Nov 25, 2024',
    '· Nov 25, 2024',
    'Mar 8, 2024 [ 6][39]',
    'May 29[6](https://huggingface.co/papers/2401.00001#community)',
  ],
  byline: [
    '• 7 authors · Nov 25, 2024 1',
    '7 authors · Nov 25',
    'Acme Lab · Nov 25, 2024',
    '[[acme] Acme Lab](https://huggingface.co/acme) · Published on Nov 25, 2024',
  ],
  count: [
    '94',
    '1,204',
    '3.29k',
    '-',
    '[-] 19',
    '[ ] 19',
    '[-] -',
    '[65](https://huggingface.co/login?next=%2Fpapers%2F2401.00001)',
    '[-](https://huggingface.co/login?next=%2Fpapers%2F2401.00001)',
  ],
  label: [
    'Submitted by mika',
    'Submitted by',
    'Submitted by:',
    'Upvote',
    'Upvote 25',
    'GitHub 1.2k',
    '[Upvote',
  ],
  heading: [
    '# Daily Papers',
    '### A Title',
    '###### A Title',
    '### [A Title](https://huggingface.co/papers/2401.00001)',
  ],
  url: ['https://huggingface.co/papers/2401.00001', '<https://example.org>', 'http://example.org'],
  links: [
    '[A Title](https://huggingface.co/papers/2401.00001)',
    '[GitHub 3.29k](https://github.com/a/b) [arXiv Page](https://arxiv.org/abs/2401.00001)',
    '[[acme] Acme Lab][67]',
  ],
  definition: ['[12]: https://example.org', '  [12]: /papers/2401.00001'],
  rule: ['---', '* * *', '___', '===', '```', '```text', '<a id="source-section-5"></a>'],
  mark: [
    '[',
    '][36]',
    '](https://example.org)',
    '![](https://example.org/a.png)',
    '[acme]',
    '•',
    '*',
  ],
}

describe.each(Object.entries(SAMPLES))('a token of the kind %s', (kind, samples) => {
  test.each(samples.map((sample) => [sample]))('is %j', (sample) => {
    expect(kinds(`${sample}\n`)).toEqual([kind])
  })
})

describe('a heading', () => {
  test('has no more than six marks', () => {
    expect(kinds('####### A Title')).toEqual(['text'])
  })

  test('has white space behind its marks', () => {
    expect(kinds('#hashtag')).toEqual(['text'])
  })
})

describe('tokens', () => {
  test('of an empty text are none', () => {
    expect(tokenize('')).toEqual([])
  })

  test('have the value of their line, its ending included, its number and its offset', () => {
    expect(tokenize('one\r\ntwo\rthree\nfour')).toEqual([
      { kind: 'text', value: 'one\r\n', line: 1, offset: 0 },
      { kind: 'text', value: 'two\r', line: 2, offset: 5 },
      { kind: 'text', value: 'three\n', line: 3, offset: 9 },
      { kind: 'text', value: 'four', line: 4, offset: 15 },
    ])
  })

  test('of blank lines in a row are one', () => {
    expect(tokenize('one\n\n \n\t\ntwo\n\n')).toMatchObject([
      { kind: 'text', line: 1, offset: 0 },
      { kind: 'blank', value: '\n \n\t\n', line: 2, offset: 4 },
      { kind: 'text', line: 5, offset: 9 },
      { kind: 'blank', value: '\n', line: 6, offset: 13 },
    ])
  })

  test('of blank lines at the end without an ending are one', () => {
    expect(tokenize('one\n\n  ')).toMatchObject([
      { kind: 'text' },
      { kind: 'blank', value: '\n  ' },
    ])
  })

  test('do not begin at other separators of Unicode', () => {
    expect(tokenize('one\u2028two\u0085three\vfour')).toHaveLength(1)
  })

  test('laid end to end are the source, for every fixture', () => {
    const texts = fixtures.map(({ bytes }) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    )
    const values = texts.map((text) =>
      tokenize(text)
        .map(({ value }) => value)
        .join(''),
    )
    expect(values).toEqual(texts)
  })
})
