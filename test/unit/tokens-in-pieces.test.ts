import { describe, expect, test } from 'vitest'
import { createTokenizer, tokenize } from '../../src/tokenize.ts'
import type { Token } from '../../src/types.ts'

function tokensOf(...pieces: readonly string[]): Token[] {
  const tokens: Token[] = []
  const { push, finish } = createTokenizer((token) => tokens.push(token))
  for (const piece of pieces) push(piece)
  finish()
  return tokens
}

const TEXT = 'One\r\nTwo\rThree\n\r\n \n7 authors\r\r\nNov 25, 2024'

const shown = (tokens: readonly Token[]): unknown[] =>
  tokens
    .filter(({ kind }) => kind !== 'blank')
    .map(({ kind, value, line, offset }) => [kind, value, line, offset])

describe('a text that comes in pieces', () => {
  test.each(Array.from(TEXT, (_, at) => at))('has the same lines, cut at %i', (at) => {
    const tokens = tokensOf(TEXT.slice(0, at), TEXT.slice(at))
    expect(tokens.map(({ value }) => value).join('')).toBe(TEXT)
    expect(shown(tokens)).toEqual(shown(tokenize(TEXT)))
  })

  test('has the same lines, cut everywhere', () => {
    const tokens = tokensOf('', ...TEXT.split(''), '')
    expect(tokens.map(({ value }) => value).join('')).toBe(TEXT)
    expect(shown(tokens)).toEqual(shown(tokenize(TEXT)))
  })

  test('has no tokens where it is empty', () => {
    expect(tokensOf()).toEqual([])
    expect(tokensOf('', '')).toEqual([])
  })

  test('hands a line over when it has ended', () => {
    const tokens: string[] = []
    const { push, finish } = createTokenizer(({ value }) => tokens.push(value))
    push('One\nTw')
    expect(tokens).toEqual(['One\n'])
    push('o')
    expect(tokens).toEqual(['One\n'])
    push('\r')
    expect(tokens).toEqual(['One\n'])
    push('Three')
    expect(tokens).toEqual(['One\n', 'Two\r'])
    push('\rFour\r')
    expect(tokens).toEqual(['One\n', 'Two\r', 'Three\r'])
    push('')
    expect(tokens).toEqual(['One\n', 'Two\r', 'Three\r'])
    push('\n')
    expect(tokens).toEqual(['One\n', 'Two\r', 'Three\r', 'Four\r\n'])
    finish()
    expect(tokens).toHaveLength(4)
  })

  test('ends once', () => {
    const tokens: Token[] = []
    const { push, finish } = createTokenizer((token) => tokens.push(token))
    push('One')
    finish()
    finish()
    expect(tokens).toHaveLength(1)
  })
})
