import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MergedEntry, mergeEntries } from '../../src/merge.ts'
import type { DigestEntry } from '../../src/types.ts'
import { forAll, suite } from '../support/for-all.ts'
import { deepFreeze } from '../support/freeze.ts'
import { hardEntry } from '../writers/entries.ts'
import { richEntry } from '../writers/rich-entries.ts'
import { confusables, entryOf, identified, numbersOf, TITLE, together } from './entries.ts'

const anyEntries = fc.oneof(
  { weight: 4, arbitrary: confusables },
  { weight: 1, arbitrary: fc.array(richEntry, { maxLength: 8 }) },
  { weight: 1, arbitrary: fc.array(hardEntry(), { maxLength: 8 }) },
)

/** A list in pieces, and what is to be done with each. */
const pieces = fc.array(fc.tuple(confusables, fc.constantFrom('plain', 'merged', 'stored')), {
  maxLength: 5,
})

const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b)

function prepared(entries: readonly DigestEntry[], how: string): readonly DigestEntry[] {
  if (how === 'plain') return entries
  const merged = mergeEntries(entries)
  return how === 'merged' ? merged : (JSON.parse(JSON.stringify(merged)) as MergedEntry[])
}

describe('merging', suite, () => {
  test('what was merged changes nothing', () => {
    forAll(anyEntries, (entries) => {
      const merged = mergeEntries(entries)
      expect(mergeEntries(merged)).toStrictEqual(merged)
    })
  })

  test('lists of which some were merged gives what merging all at once gives', () => {
    forAll(pieces, (all) => {
      const merged = mergeEntries(all.flatMap(([entries, how]) => prepared(entries, how)))
      const expected = mergeEntries(all.flatMap(([entries]) => entries))
      expect(JSON.stringify(merged)).toBe(JSON.stringify(expected))
    })
  })

  test('step by step gives what merging all at once gives', () => {
    forAll(confusables, (entries) => {
      let stepwise: DigestEntry[] = []
      for (const entry of entries) stepwise = mergeEntries([...stepwise, entry])
      expect(stepwise).toStrictEqual(mergeEntries(entries))
    })
  })

  test('finds the same papers in whatever order', () => {
    const shuffled = confusables.chain((entries) => {
      const numbers = entries.map((_, index) => index)
      return fc.shuffledSubarray(numbers, { minLength: numbers.length }).map((order) => {
        return { entries, order }
      })
    })
    forAll(shuffled, ({ entries, order }) => {
      const found = together(order.map((index) => entries[index]!))
      const papers = found.map((numbers) => sorted(numbers.map((at) => order[at]!)))
      const expected = together(entries).map(sorted)
      expect(new Set(papers.map(String))).toEqual(new Set(expected.map(String)))
    })
  })

  test('keeps every entry once, and the order of first appearance', () => {
    forAll(anyEntries, (entries) => {
      const merged = mergeEntries(entries)
      const firsts = merged.map(({ sources }) => sources[0]!.index)
      expect(sorted(merged.flatMap(numbersOf))).toEqual([...entries.keys()])
      expect(firsts).toEqual(sorted(firsts))
      for (const { entry, index } of merged.flatMap(({ sources }) => sources))
        expect(entry).toBe(entries[index])
    })
  })

  test('never joins two identifiers of arXiv', () => {
    forAll(confusables, (entries) => {
      for (const { sources } of mergeEntries(entries)) {
        const ids = sources.flatMap(({ entry }) => entry.identifiers?.arxiv ?? [])
        expect(new Set(ids).size).toBeLessThan(2)
      }
    })
  })

  test('always joins entries with the same identifier of arXiv', () => {
    forAll(confusables, (entries) => {
      const ids = mergeEntries(entries).flatMap(({ sources }) => {
        return Array.from(new Set(sources.flatMap(({ entry }) => entry.identifiers?.arxiv ?? [])))
      })
      expect(new Set(ids).size).toBe(ids.length)
    })
  })

  test('invents nothing: a value is in the entries that it is said to come from', () => {
    const lists = new Set(['githubLinks', 'links', 'identifiers', 'unknown', 'fields'])
    forAll(anyEntries, (entries) => {
      for (const { sources, ...paper } of mergeEntries(entries))
        for (const key of Object.keys(paper) as (keyof DigestEntry)[]) {
          const from = sources.filter(({ keys }) => keys.includes(key))
          const values = from.map(({ entry }) => entry[key])
          expect(values).not.toEqual([])
          expect(lists.has(key) ? [] : values).toEqual(lists.has(key) ? [] : [paper[key]])
        }
    })
  })

  test('loses nothing: a key that an entry has is there, unless a fuller list or text says otherwise', () => {
    const partial = new Set(['abstractKind', 'authorsTruncated', 'position', 'pointer', 'places'])
    forAll(anyEntries, (entries) => {
      for (const { sources, ...paper } of mergeEntries(entries)) {
        const keys = sources.flatMap(({ entry }) => Object.keys(entry))
        expect(Object.keys(paper)).toEqual(
          expect.arrayContaining(keys.filter((key) => !partial.has(key))),
        )
      }
    })
  })

  test('leaves the entries as they are, and gives plain data', () => {
    forAll(anyEntries, (entries) => {
      const merged = mergeEntries(deepFreeze(entries))
      expect(JSON.parse(JSON.stringify(merged))).toEqual(merged)
    })
  })
})

describe('a list that was filtered or sorted after it was merged', () => {
  test('keeps its sources together', () => {
    const entries = ['1', '2', '1', '3'].map((pmid) => entryOf({ identifiers: { pmid } }))
    const [, ...others] = mergeEntries(entries)
    expect(together(others)).toEqual([[0], [1]])
    expect(together(mergeEntries(entries).toReversed())).toEqual([[0], [1], [2, 3]])
  })

  test('comes apart again where a new entry shows that two papers have the title', () => {
    const own = { authors: ['Jane Doe'] }
    const [one, other] = ['1', '2'].map((end) => identified({ arxiv: `2401.0000${end}` }, own))
    const joined = mergeEntries([one!, entryOf({ title: TITLE, ...own })])
    expect(joined).toHaveLength(1)
    expect(together([...joined, other!])).toEqual([[0], [1], [2]])
  })
})
