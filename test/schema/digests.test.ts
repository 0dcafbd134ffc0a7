import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { digestSchema } from '../../src/schema.ts'
import { forAll, suite } from '../support/for-all.ts'
import { options } from '../support/options.ts'
import { anyText } from '../support/texts.ts'
import { corpus, corpusDigests, fixtureDigests } from './digests.ts'

describe('the schema reads and returns unchanged', () => {
  test.each(fixtureDigests)('the fixture $name', ({ digest }) => {
    expect(digestSchema.parse(digest)).toStrictEqual(digest)
  })

  test.skipIf(corpus === undefined)(
    'something from a corpus in UNDIGEST_CORPUS or ../shared/corpus',
    () => {
      expect(corpusDigests).not.toEqual([])
    },
  )

  for (const { name, digest } of corpusDigests) {
    test(`${name} of the corpus`, () => {
      expect(digestSchema.parse(digest)).toStrictEqual(digest)
    })
  }

  test('the digest of any text', suite, () => {
    forAll(fc.tuple(anyText, options), ([text, others]) => {
      const digest = parseDigest(text, others)
      expect(digestSchema.parse(digest)).toStrictEqual(digest)
    })
  })
})
