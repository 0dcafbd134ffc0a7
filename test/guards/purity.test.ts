import { expect, test } from 'vitest'
import { impurities, moduleState } from './purity.ts'
import { parse, readFolder } from './read-source.ts'

const library = readFolder('src', '.ts').filter(({ path }) => !path.startsWith('cli/'))

test('no clock, chance, locale, process or console outside the command', () => {
  expect(library.flatMap(impurities)).toEqual([])
})

test('no module-level mutable state outside the command', () => {
  expect(library.flatMap(moduleState)).toEqual([])
})

test.each([
  'Date.now()',
  'new Date()',
  'new Date',
  'new UTCDateMini()',
  'Date()',
  'Math.random()',
  'new Intl.Collator()',
  'a.localeCompare(b)',
  'day.toLocaleDateString("en")',
  'process.env',
  'log(console)',
])('%s is seen', (code) => {
  expect(impurities(parse('planted.ts', code))).toHaveLength(1)
})

test.each(['new Date(0)', 'Date.UTC(2024, 0, 1)', 'page.process()', 'use({ console: 1 })'])(
  '%s is let through',
  (code) => {
    expect(impurities(parse('planted.ts', code))).toEqual([])
  },
)

test.each(['let count = 0', 'var a', 'const seen = new Set<string>()', 'const list = []'])(
  '%s is state',
  (code) => {
    expect(moduleState(parse('planted.ts', code))).toHaveLength(1)
  },
)

test.each([
  'const months: readonly string[] = ["jan"]',
  'const months = ["jan"] as const',
  'const kinds: ReadonlySet<string> = new Set(["pdf"])',
  'const frozen = Object.freeze([1])',
  'function count() { let n = 0; return n }',
])('%s is none', (code) => {
  expect(moduleState(parse('planted.ts', code))).toEqual([])
})
