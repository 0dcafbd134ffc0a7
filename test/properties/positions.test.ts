import { describe, expect, test } from 'vitest'
import { createSource, parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { forAll, suite } from '../support/for-all.ts'
import { pointsIn, positionsIn } from '../support/places.ts'
import { runOf } from '../support/runs.ts'
import { standsIn, titleStandsIn } from '../support/stands-in.ts'
import { anyText, lineTexts } from '../support/texts.ts'

const read = (text: string): Digest => parseDigest(text, { format: 'hf-papers', places: true })

const placed = [
  'title',
  'abstract',
  'authorCount',
  'publishedAt',
  'upvotes',
  'comments',
  'submittedBy',
  'organization',
] as const

const ascending = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b)

describe('positions', suite, () => {
  test('have the points that their offsets have in the source', () => {
    forAll(anyText, (text) => {
      const source = createSource(text)
      for (const point of pointsIn(read(text))) expect(source.point(point.offset)).toEqual(point)
    })
  })

  test('begin and end with something visible', () => {
    forAll(anyText, (text) => {
      for (const { start, end } of positionsIn(read(text))) {
        expect(text.slice(start.offset, end.offset)).toMatch(/^\S(?:[^]*\S)?$/)
      }
    })
  })

  test('of entries hold their titles', () => {
    forAll(lineTexts, (text) => {
      for (const { title = '', position } of read(text).entries) {
        const slice = text.slice(position?.start.offset, position?.end.offset)
        expect(titleStandsIn(title, slice)).toBe(true)
      }
    })
  })

  test('of entries hold all that their abstracts are made of', () => {
    forAll(lineTexts, (text) => {
      for (const { abstract = '', position } of read(text).entries) {
        const slice = text.slice(position?.start.offset, position?.end.offset)
        expect(standsIn(abstract, slice)).toBe(true)
      }
    })
  })

  test('of titles hold them', () => {
    forAll(lineTexts, (text) => {
      for (const { title = '', places } of read(text).entries) {
        const slice = text.slice(places?.['title']?.start.offset, places?.['title']?.end.offset)
        expect(titleStandsIn(title, slice)).toBe(true)
      }
    })
  })

  test('are given for every value of an entry', () => {
    forAll(anyText, (text) => {
      for (const entry of read(text).entries) {
        const stated = placed.filter((key) => entry[key] !== undefined)
        expect(Object.keys(entry.places ?? {})).toEqual(expect.arrayContaining(stated))
      }
    })
  })

  test('of places lie in the entry', () => {
    forAll(anyText, (text) => {
      for (const { position, places } of read(text).entries) {
        for (const { start, end } of Object.values(places ?? {})) {
          expect(start.offset).toBeGreaterThanOrEqual(position?.start.offset ?? Number.NaN)
          expect(end.offset).toBeLessThanOrEqual(position?.end.offset ?? Number.NaN)
        }
      }
    })
  })

  test('of entries are in the order of the source', () => {
    forAll(anyText, (text) => {
      const starts = read(text).entries.map(({ position }) => position?.start.offset ?? Number.NaN)
      expect(starts).toEqual(ascending(starts))
    })
  })

  test('of messages are in the order of the source', () => {
    forAll(anyText, (text) => {
      const starts = read(text).messages.flatMap(({ place }) => pointsIn(place).slice(0, 1))
      const offsets = starts.map(({ offset }) => offset)
      expect(offsets).toEqual(ascending(offsets))
    })
  })

  test('of entries and boilerplate do not overlap', () => {
    forAll(anyText, (text) => {
      const { entries, boilerplate } = read(text)
      const positions = [...entries.flatMap(({ position }) => position ?? []), ...boilerplate]
      const runs = positions.map(runOf).toSorted((a, b) => a.start - b.start)
      const overlapping = runs.filter(({ start }, at) => at > 0 && start < (runs[at - 1]?.end ?? 0))
      expect(overlapping).toEqual([])
    })
  })
})
