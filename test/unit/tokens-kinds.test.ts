import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/tokenize.ts'
import type { TokenKind } from '../../src/types.ts'

const kindOf = (line: string): TokenKind | undefined => tokenize(line)[0]?.kind

describe('a line between two kinds', () => {
  test.each<[TokenKind, string]>([
    ['definition', '[12]:   https://example.org'],
    ['text', '[a](b) [1]: c'],
    ['heading', '###'],
    ['mark', '[-](https://example.org)'],
    ['mark', '[](https://huggingface.co/login?next=a)'],
    ['text', 'A \\[b\\]'],
    ['text', '[acme] Acme Lab'],
    ['rule', '= = ='],
    ['rule', '_ _ _'],
    ['rule', '~~~ text'],
    ['text', '=== a title'],
    ['text', '___ a title'],
    ['text', 'a title ==='],
    ['text', 'see <a id="a"></a>'],
    ['text', '+'],
    ['mark', '* *'],
    ['rule', '* * *'],
  ])('is of the kind %s: %j', (kind, line) => {
    expect(kindOf(line)).toBe(kind)
  })
})

describe('a long line', () => {
  test('is read up to 160 characters with its ending', () => {
    expect(kindOf(`${'7 authors'.padEnd(159)}\n`)).toBe('authorCount')
    expect(kindOf(`${'7 authors'.padEnd(160)}\n`)).toBe('text')
  })

  test('that is marked is read up to 160 characters of its text', () => {
    const url = 'https://example.org/'
    expect(kindOf(`[${url.padEnd(160, 'a')}](b)`)).toBe('url')
    expect(kindOf(`[${url.padEnd(161, 'a')}](b)`)).toBe('links')
    expect(kindOf(`# \\[${'a'.repeat(200)}`)).toBe('heading')
  })
})

describe('a run of blank lines', () => {
  test('ends before an indented line', () => {
    expect(tokenize('\n  One\n').map(({ value }) => value)).toEqual(['\n', '  One\n'])
    expect(tokenize('\n \u00a0One\n').map(({ value }) => value)).toEqual(['\n', ' \u00a0One\n'])
  })

  test('has lines of any white space', () => {
    expect(tokenize('\n\u00a0\n\u3000\n\r\n').map(({ value }) => value)).toEqual([
      '\n\u00a0\n\u3000\n\r\n',
    ])
  })
})
