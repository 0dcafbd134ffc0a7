import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { parseDigest } from '../../src/index.ts'
import { entrySchema } from '../../src/schema.ts'
import type { DigestEntry } from '../../src/types.ts'
import { toNdjson } from '../../src/writers/ndjson.ts'
import { forAll, suite } from '../support/for-all.ts'
import { anyText } from '../support/texts.ts'
import { hardEntry } from '../writers/entries.ts'
import { fixtureDigests, fullDigest } from './digests.ts'

function readBack(ndjson: string): DigestEntry[] {
  const lines = ndjson.split('\n').filter((line) => line !== '')
  return lines.map((line) => entrySchema.parse(JSON.parse(line)))
}

const all = [fullDigest, ...fixtureDigests.map(({ digest }) => digest)].flatMap(
  ({ entries }) => entries,
)

describe.each([{}, { source: 'page.txt' }])('NDJSON written with %j reads back', (options) => {
  test('as the entries of the fixtures', () => {
    expect(readBack(toNdjson(all, options))).toStrictEqual(all)
  })

  test('as the entries of any text', suite, () => {
    forAll(anyText, (text) => {
      const { entries } = parseDigest(text, { format: 'hf-papers' })
      expect(readBack(toNdjson(entries, options))).toStrictEqual(entries)
    })
  })

  test('as entries whose texts are hard to write', suite, () => {
    forAll(fc.array(hardEntry(), { maxLength: 3 }), (hard) => {
      const entries = hard.map((entry) => ({ ...entry, githubLinks: [] }))
      expect(readBack(toNdjson(entries, options))).toEqual(entries)
    })
  })
})

test('the source of a line is kept by a schema that names it', () => {
  const [line = ''] = toNdjson(all, { source: 'page.txt' }).split('\n')
  const { source } = entrySchema.extend({ source: z.string() }).parse(JSON.parse(line))
  expect(source).toBe('page.txt')
})
