import { describe, expect, test } from 'vitest'
import { isLowerBound, readCount } from '../../src/fields/counts.ts'

describe('a printed number', () => {
  test.each([
    ['94', 94],
    [' 94 ', 94],
    ['0', 0],
    ['1204', 1204],
    ['1,204', 1204],
    ['12,204', 12_204],
    ['1,204,567', 1_204_567],
    ['7 authors', 7],
    ['100+ authors', 100],
    ['3.2k', 3200],
    ['3.29K', 3290],
    ['12k', 12_000],
    ['2m', 2_000_000],
    ['1.5M+', 1_500_000],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('is read: %j', (value, count) => {
    expect(readCount(value)).toBe(count)
  })

  test.each([
    '',
    'many',
    'x94',
    '-5',
    '1,20',
    '1,2045',
    '1234,567',
    '3.2',
    '3.2 k',
    '3.k',
    '94th',
    '12kg',
    '5++',
    '9007199254740992',
  ])('is none: %j', (value) => {
    expect(readCount(value)).toBeUndefined()
  })
})

test('a number is a lower bound where a plus stands behind it', () => {
  expect(isLowerBound('100+ authors')).toBe(true)
  expect(isLowerBound('+5 authors')).toBe(false)
  expect(isLowerBound('5 + 3 authors')).toBe(false)
  expect(isLowerBound('5 authors')).toBe(false)
})
