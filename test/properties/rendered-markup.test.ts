import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import {
  type Seen,
  seenIn,
  seenInAddresses,
  seenInMarkdown,
  seenInReferences,
  seenInTrending,
} from '../support/expected.ts'
import { forAll, suite } from '../support/for-all.ts'
import { definitions, markdownHead, searchHead, trendingHead } from '../support/furniture.ts'
import {
  addresses,
  daily,
  type Layout,
  markdown,
  references,
  search,
  trending,
} from '../support/layouts.ts'
import { listed, plainTitle } from '../support/papers.ts'

const read = (lines: readonly string[]): Seen[] => parseDigest(lines.join('\n')).entries.map(seenIn)

const paper = listed(plainTitle)
const papers = fc.uniqueArray(paper, { minLength: 1, maxLength: 6, selector: ({ title }) => title })
const organizations = papers.map((all) => all.map((one) => ({ ...one, authorCount: undefined })))

const layouts: readonly (readonly [string, Layout])[] = [
  ['search view', search()],
  ['daily view', daily],
  ['Markdown', markdown],
  ['reference links', references],
  ['one address a line', addresses],
  ['trending view', trending],
]

describe('a page comes back as the papers that were rendered', suite, () => {
  test('in Markdown', () => {
    forAll(papers, (rendered) => {
      expect(read([...markdownHead, ...rendered.flatMap(markdown)])).toEqual(
        rendered.map(seenInMarkdown),
      )
    })
  })

  test('in Markdown with organizations in place of authors', () => {
    forAll(organizations, (rendered) => {
      expect(read([...markdownHead, ...rendered.flatMap(markdown)])).toEqual(
        rendered.map(seenInMarkdown),
      )
    })
  })

  test('with reference links', () => {
    forAll(papers, (rendered) => {
      expect(read([...searchHead, ...rendered.flatMap(references)])).toEqual(
        rendered.map(seenInReferences),
      )
    })
  })

  test('with reference links and organizations in place of authors', () => {
    forAll(organizations, (rendered) => {
      expect(read([...searchHead, ...rendered.flatMap(references)])).toEqual(
        rendered.map(seenInReferences),
      )
    })
  })

  test('with one address a line', () => {
    forAll(papers, (rendered) => {
      expect(read([...searchHead, ...rendered.flatMap(addresses)])).toEqual(
        rendered.map(seenInAddresses),
      )
    })
  })

  test('once each in the trending view, which prints them twice', () => {
    forAll(papers, (rendered) => {
      expect(read([...trendingHead, ...rendered.flatMap(trending)])).toEqual(
        rendered.map(seenInTrending),
      )
    })
  })
})

describe('a reference link', suite, () => {
  test('leads where its definition says', () => {
    forAll(paper, (rendered) => {
      const [seen] = read([...references(rendered), ...definitions])
      expect(seen?.url).toBe('https://huggingface.co/papers/2403.05530')
    })
  })
})

describe('a page without its head', suite, () => {
  test.each(layouts)('is recognised: %s', (_, layout) => {
    forAll(papers, (rendered) => {
      expect(parseDigest(rendered.flatMap(layout).join('\n')).format).toBe('hf-papers')
    })
  })
})
