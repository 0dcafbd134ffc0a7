import { describe, expectTypeOf, test } from 'vitest'
import { defineExtractor, parseDigest } from '../../src/index.ts'
import { type MergedEntry, type MergeSource, mergeEntries, type SourceOf } from '../../src/merge.ts'
import type { DigestEntry } from '../../src/types.ts'

const words = defineExtractor({ extract: ({ abstract }) => abstract?.split(' ').length })
const PAGE = 'A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024\n'
const { entries } = parseDigest(PAGE, { extractors: { words } })
const merged = mergeEntries(entries)

describe('a merged entry', () => {
  test('is an entry, with its sources', () => {
    expectTypeOf<MergedEntry>().toExtend<DigestEntry>()
    expectTypeOf<MergedEntry['sources']>().toEqualTypeOf<MergeSource[]>()
    expectTypeOf(mergeEntries([] as DigestEntry[])).toEqualTypeOf<MergedEntry[]>()
  })

  test('has the fields of the caller’s own with their types, and so have its sources', () => {
    const [paper] = merged
    expectTypeOf(paper!.fields).toEqualTypeOf<{ words?: number }>()
    expectTypeOf(paper!.sources[0]!.entry).toEqualTypeOf<(typeof entries)[number]>()
    // @ts-expect-error there is no such extractor
    expectTypeOf(paper!.fields.score).toBeUndefined()
  })

  test('has the caller’s own keys', () => {
    const [paper] = mergeEntries(entries.map((entry) => Object.assign({ from: 'mail' }, entry)))
    expectTypeOf(paper!.sources[0]!.entry.from).toEqualTypeOf<string>()
    expectTypeOf(paper!.sources[0]!.keys).toEqualTypeOf<('from' | keyof DigestEntry)[]>()
  })

  test('merged again is of the same type, alone or with others', () => {
    expectTypeOf(mergeEntries(merged)).toEqualTypeOf<typeof merged>()
    expectTypeOf(mergeEntries([...merged, ...entries])).toEqualTypeOf<typeof merged>()
    expectTypeOf<SourceOf<MergedEntry>>().toEqualTypeOf<DigestEntry>()
  })

  test('is made of entries alone', () => {
    // @ts-expect-error a digest is no entry
    expectTypeOf(() => mergeEntries([parseDigest('')])).toBeFunction()
  })
})
