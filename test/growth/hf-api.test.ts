import { describe, expect, test } from 'vitest'
import { hfApi } from '../../src/adapters/hf-api.ts'
import { itemOf, itemsOf } from '../adapters/hf-pages.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(hfApi())

describe('twice as much takes about twice the time', () => {
  test.each<[string, (size: number) => unknown[]]>([
    ['of items', (size) => [...itemsOf(size)]],
    ['of items that are none', (size) => Array.from({ length: size * 10 }, () => null)],
    ['of authors', (size) => [itemOf({ authors: itemsOf(size).map(() => ({ name: 'Ada' })) })]],
    ['of authors without names', (size) => [itemOf({ authors: itemsOf(size).map(() => 5) })]],
    ['of words', (size) => [itemOf({ summary: 'a https://github.com/a/b, '.repeat(size) })]],
  ])('%s', async (_, valueFor) => {
    const values = new Map<number, unknown[]>()
    const task = (size: number): void => {
      const value = values.get(size) ?? valueFor(size)
      values.set(size, value)
      read(value)
    }
    expect(await growth(task, 50_000)).toBeLessThan(3)
  })
})
