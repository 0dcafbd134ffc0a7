import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParseOptions } from '../../src/contracts.ts'
import { parseDigest } from '../../src/index.ts'
import { type Seen, seenIn, seenInDaily, seenInSearch } from '../support/expected.ts'
import { forAll, suite } from '../support/for-all.ts'
import { dailyFoot, dailyHead, searchHead } from '../support/furniture.ts'
import { type Card, daily, search } from '../support/layouts.ts'
import { date, listed, paper, plainTitle } from '../support/papers.ts'

const read = (lines: readonly string[], options?: ParseOptions): Seen[] =>
  parseDigest(lines.join('\n'), options).entries.map(seenIn)

/** A page that prints the same card twice in a row is another matter. */
const unlike = <T extends Card>(cards: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(cards, { minLength: 1, maxLength: 6, selector: ({ title }) => title })

const papers = unlike(paper)
const countAfterDate = 'comments'

const unsigned = ({ id, title, paragraphs, repositories }: Card): Card => ({
  id,
  title,
  paragraphs,
  repositories,
})

describe('a search view comes back as the papers that were rendered', suite, () => {
  test('with its head', () => {
    forAll(papers, (rendered) => {
      const lines = [...searchHead, ...rendered.flatMap(search())]
      expect(read(lines, { countAfterDate })).toEqual(rendered.map(seenInSearch))
    })
  })

  test('without its head', () => {
    forAll(papers, (rendered) => {
      const lines = rendered.flatMap(search())
      expect(read(lines, { countAfterDate })).toEqual(rendered.map(seenInSearch))
    })
  })

  test('with the number after the date as votes unless the caller says otherwise', () => {
    forAll(papers, (rendered) => {
      const seen = read([...searchHead, ...rendered.flatMap(search())])
      const counts = seen.map(({ upvotes, comments }) => [upvotes, comments])
      expect(counts).toEqual(rendered.map(({ comments }) => [comments, undefined]))
    })
  })

  test('with bylines missing', () => {
    const cards = fc
      .tuple(listed(plainTitle), fc.boolean())
      .map(([one, has]) => (has ? one : unsigned(one)))
    forAll(unlike(cards), (rendered) => {
      const lines = [...searchHead, ...rendered.flatMap(search())]
      expect(read(lines, { countAfterDate })).toEqual(rendered.map(seenInSearch))
    })
  })

  test('with the year of the reference date left out', () => {
    forAll(fc.tuple(papers, date), ([all, referenceDate]) => {
      const year = Number(referenceDate.slice(0, 4))
      const rendered = all.filter((one) => one.date <= referenceDate)
      const seen = read([...searchHead, ...rendered.flatMap(search(year))], { referenceDate })
      expect(seen.map((one) => one.date)).toEqual(rendered.map((one) => one.date))
    })
  })
})

describe('a daily view comes back as the papers that were rendered', suite, () => {
  test('with its head and foot', () => {
    forAll(papers, (rendered) => {
      const lines = [...dailyHead, ...rendered.flatMap(daily), ...dailyFoot]
      expect(read(lines)).toEqual(rendered.map(seenInDaily))
    })
  })

  test('without its head and foot', () => {
    forAll(papers, (rendered) => {
      expect(read(rendered.flatMap(daily))).toEqual(rendered.map(seenInDaily))
    })
  })

  test('without comments', () => {
    const quiet = papers.map((all) => all.map((one) => ({ ...one, comments: undefined })))
    forAll(quiet, (rendered) => {
      const lines = [...dailyHead, ...rendered.flatMap(daily), ...dailyFoot]
      expect(read(lines)).toEqual(rendered.map(seenInDaily))
    })
  })

  test('without submitters', () => {
    const anonymous = papers.map((all) => all.map((one) => ({ ...one, submitter: undefined })))
    forAll(anonymous, (rendered) => {
      const lines = [...dailyHead, ...rendered.flatMap(daily), ...dailyFoot]
      expect(read(lines)).toEqual(rendered.map(seenInDaily))
    })
  })
})
