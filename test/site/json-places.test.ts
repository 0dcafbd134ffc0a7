import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPointers } from '../../docs/site/json-places.ts'

/** Every pointer into a value, with what it leads to. */
function pointersOf(value: unknown, pointer = ''): [string, unknown][] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const deeper = members.flatMap(([key, member]) =>
    pointersOf(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
  return [[pointer, value], ...deeper]
}

test('the place of every value of a JSON text is found', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(3), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), undefined, indent)
      const expected = pointersOf(JSON.parse(text))
      const found = findPointers(text, new Set(expected.map(([pointer]) => pointer)))
      const values = expected.map(([pointer]) => {
        const { start, end } = found.get(pointer)!
        return [pointer, JSON.parse(text.slice(start, end)) as unknown]
      })
      expect(values).toEqual(expected)
    }),
  )
})

test('a pointer that leads nowhere has no place', () => {
  expect(findPointers('[{"a": 1}]', new Set(['/0/b', '/1', '/0/a/0']))).toEqual(new Map())
})

test('a long string takes no more than a short one for each character', () => {
  const text = JSON.stringify([String.raw`\"`.repeat(2_000_000), 'end'])
  expect(text.slice(findPointers(text, new Set(['/1'])).get('/1')?.start)).toBe('"end"]')
})
