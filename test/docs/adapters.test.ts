import { expect, test } from 'vitest'
import { isProgram, readPage } from './blocks.ts'

test('the first adapter of docs/adapters.md has less than 40 lines, its imports included', () => {
  const { code = '' } = readPage('docs/adapters.md').blocks.find(isProgram) ?? {}
  const [adapter, rest] = code.split(/(?<=^\}\)\n)/m)
  expect(adapter).toContain('defineAdapter({')
  expect(rest).toContain('parseDigest(')
  expect(adapter?.trimEnd().split('\n').length).toBeLessThan(40)
})
