import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { forAll, suite } from '../support/for-all.ts'
import { search } from '../support/layouts.ts'
import { type Paper, paper } from '../support/papers.ts'
import { htmlPage } from './html.ts'
import { markdownPage } from './markdown.ts'
import { asHtml, asMarkdown } from './pipelines.ts'

const papers = fc.array(paper, { minLength: 1, maxLength: 4 })
const html = asHtml().freeze()
const markdown = asMarkdown().freeze()

const textPage = (all: readonly Paper[]): string => all.flatMap(search()).join('\n')

/** What all forms of a page state. */
function stated({ entries }: Digest): unknown {
  return entries.map(
    ({ title, abstract, abstractKind, authorCount, publishedAt, githubLinks }) => ({
      title,
      abstract,
      abstractKind,
      authorCount,
      publishedAt,
      githubLinks,
    }),
  )
}

function withoutPlaces({ entries }: Digest): unknown {
  return entries.map((entry) => ({ ...entry, position: undefined }))
}

describe('a page written as text, as Markdown and as HTML', suite, () => {
  test('states the same papers in HTML as in text', () => {
    forAll(papers, (all) => {
      const { result } = html.processSync(htmlPage(all))
      expect(stated(result)).toEqual(stated(parseDigest(textPage(all))))
    })
  })

  test('states the same papers in Markdown as in text', () => {
    forAll(papers, (all) => {
      const { result } = markdown.processSync(markdownPage(all))
      expect(stated(result)).toEqual(stated(parseDigest(textPage(all))))
    })
  })

  test('states the same in HTML as in Markdown, votes, comments and addresses included', () => {
    forAll(papers, (all) => {
      const [one, other] = [
        html.processSync(htmlPage(all)),
        markdown.processSync(markdownPage(all)),
      ]
      expect(withoutPlaces(one.result)).toEqual(withoutPlaces(other.result))
    })
  })

  test('has entries in HTML whose places hold their titles', () => {
    forAll(papers, (all) => {
      const page = htmlPage(all)
      for (const { position, url } of html.processSync(page).result.entries) {
        const text = page.slice(position?.start.offset, position?.end.offset)
        expect(text).toContain('<h3')
        expect(text).toContain(url?.replace('https://huggingface.co', ''))
      }
    })
  })
})
