import { describe, expect, test } from 'vitest'
import { unquoted } from '../../src/assemble/unquote.ts'
import { tokenize } from '../../src/index.ts'
import type { Token } from '../../src/types.ts'

function readQuoted(text: string): string[] {
  const tokens: Token[] = []
  for (const token of tokenize(text)) unquoted((plain) => tokens.push(plain))(token)
  return tokens.map(({ kind, value }) => `${kind} ${value}`)
}

function linesOf(text: string): string[] {
  const values: string[] = []
  const push = unquoted(({ value }) => values.push(value.trimEnd()))
  for (const token of tokenize(text)) push(token)
  return values
}

describe('a quote', () => {
  test('is read as if it were none, in the same places', () => {
    expect(readQuoted('> 7 authors\n')).toEqual(['authorCount   7 authors\n'])
    expect(linesOf('>a\n>\n> b\n>> c')).toEqual([' a', '', '  b', ' > c'])
  })

  test('begins first of all, below a blank line, or below a colon', () => {
    expect(linesOf('> a')).toEqual(['  a'])
    expect(linesOf('a\n\n> b')).toEqual(['a', '', '  b'])
    expect(linesOf('Ada wrote: \n> b')).toEqual(['Ada wrote:', '  b'])
    expect(linesOf('a\n> b\n> c')).toEqual(['a', '> b', '> c'])
  })

  test('has as many marks as it began with', () => {
    expect(linesOf('> > a\n> > > b\n> c\n\n> d')).toEqual(['    a', '    > b', '  c', '', '  d'])
  })

  test('ends at a line without marks', () => {
    expect(linesOf('> a\nb\n> c')).toEqual(['  a', 'b', '> c'])
  })
})
