import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { allFixtures, expectationNames, formats, inputNames } from './fixtures.ts'
import { readable, reducedTo } from './reduced.ts'

describe.each(formats)('the adapter %s', (format) => {
  const own = allFixtures.filter((fixture) => fixture.format === format)
  for (const { behaviour, name, bytes, options, digest } of own) {
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
  const behaviours = allFixtures.map(({ format, behaviour }) => `${format} ${behaviour}`)
  expect(new Set(behaviours).size).toBe(behaviours.length)
})
