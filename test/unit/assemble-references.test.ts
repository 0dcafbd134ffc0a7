import { describe, expect, test } from 'vitest'
import { awaitReferences } from '../../src/assemble/await-references.ts'
import { tokenize } from '../../src/tokenize.ts'

function waiting() {
  const taken: string[] = []
  const references = new Map<string, string>()
  const { push, finish, isLate } = awaitReferences(references, ({ value }) => taken.push(value))
  const pushText = (text: string): void => tokenize(text).forEach(push)
  return { taken, references, pushText, finish, isLate }
}

const LONG = `${'a'.repeat(1 << 20)}\n`

describe('tokens that wait for the addresses of their links', () => {
  test('are handed over at once where they have no links', () => {
    const { taken, pushText } = waiting()
    pushText('One\n[a](b)\n[1]\n')
    expect(taken).toEqual(['One\n', '[a](b)\n', '[1]\n'])
  })

  test('are held back until the last address is known', () => {
    const { taken, references, pushText, isLate } = waiting()
    pushText('[a][1] and [b][2]\nTwo\n[1]: c\n')
    expect(taken).toEqual([])
    pushText('[2]: d\nThree\n')
    expect(taken).toEqual(['[a][1] and [b][2]\n', 'Two\n', '[1]: c\n', '[2]: d\n', 'Three\n'])
    expect([...references]).toEqual([
      ['[1]', 'c'],
      ['[2]', 'd'],
    ])
    expect(isLate()).toBe(false)
  })

  test('know an address behind a tab', () => {
    const { references, pushText } = waiting()
    pushText('[1]:\tc\n')
    expect([...references]).toEqual([['[1]', 'c']])
  })

  test('are not held back where the address is known', () => {
    const { taken, pushText } = waiting()
    pushText('[1]: c\n[a][1]\n')
    expect(taken).toEqual(['[1]: c\n', '[a][1]\n'])
  })

  test('are held back again for the next address', () => {
    const { taken, pushText } = waiting()
    pushText('[a][1]\n[1]: c\n[b][2]\n')
    expect(taken).toEqual(['[a][1]\n', '[1]: c\n'])
    pushText('[2]: d\n')
    expect(taken).toHaveLength(4)
  })

  test('are held back for marks of several digits', () => {
    const { taken, pushText } = waiting()
    pushText('[a][123456]\n')
    expect(taken).toEqual([])
  })

  test('are handed over at the end', () => {
    const { taken, pushText, finish, isLate } = waiting()
    pushText('[a][1]\nTwo\n')
    finish()
    expect(taken).toEqual(['[a][1]\n', 'Two\n'])
    finish()
    expect(taken).toHaveLength(2)
    expect(isLate()).toBe(false)
  })

  test('are held back for no mark that is too long, or not closed', () => {
    const { taken, pushText } = waiting()
    pushText('[a][1234567]\n[a][b]\n[a][1\n')
    expect(taken).toHaveLength(3)
  })

  test('are given up after four million characters, and a late address is told', () => {
    const { taken, pushText, isLate } = waiting()
    pushText(`[a][1]\n${LONG.repeat(3)}`)
    expect(taken).toEqual([])
    pushText(LONG)
    expect(taken).toHaveLength(5)
    pushText('[b][1]\n')
    expect(taken).toHaveLength(6)
    expect(isLate()).toBe(false)
    pushText('[2]: d\n')
    expect(isLate()).toBe(false)
    pushText('[1]: c\n')
    expect(isLate()).toBe(true)
    pushText('[3]: e\n')
    expect(isLate()).toBe(true)
  })

  test('wait as long again for the next address', () => {
    const { taken, pushText } = waiting()
    pushText(`[a][1]\n${LONG.repeat(3)}[1]: c\n`)
    expect(taken).toHaveLength(5)
    pushText(`[b][2]\n${LONG.repeat(3)}`)
    expect(taken).toHaveLength(5)
  })
})
