import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { expectationNames, fixtures, inputNames } from './fixtures.ts'
import { readable, reducedTo } from './reduced.ts'

describe('a page of Hugging Face papers', () => {
  for (const { behaviour, name, bytes, options, digest } of fixtures) {
    test(`${behaviour} (${name})`, () => {
      const read = readable(parseDigest(bytes, options))
      expect(reducedTo(digest, read)).toEqual(digest)
    })
  }
})

test('every fixture has an expectation, and every expectation a fixture', () => {
  expect(inputNames).toEqual(expectationNames)
})

test('every fixture has a behaviour of its own', () => {
  const behaviours = fixtures.map(({ behaviour }) => behaviour)
  expect(new Set(behaviours).size).toBe(behaviours.length)
})
