import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { readBulk } from '../support/bulk.ts'
import { compare } from '../support/compare.ts'
import type { ExpectedEntry } from '../support/corpus.ts'
import { type Card, daily, type Layout, markdown, references, search } from '../support/layouts.ts'
import { report } from '../support/report.ts'

interface View {
  readonly name: string
  readonly layout: Layout
  /** The fields that the view states. */
  readonly fields: readonly string[]
  /** What the view cannot tell from its own marks. */
  readonly leftOut?: RegExp
}

const byline = ['title', 'abstract', 'authorCount', 'publishedAt', 'comments']
const views: readonly View[] = [
  { name: 'search view', layout: search(), fields: byline },
  { name: 'daily view', layout: daily, fields: ['title', 'authorCount', 'upvotes', 'comments'] },
  { name: 'Markdown', layout: markdown, fields: [...byline, 'upvotes', 'arxiv'] },
  { name: 'reference links', layout: references, fields: [...byline, 'upvotes'], leftOut: /\]\(/ },
]

/** Renders real papers as one long page and reads it. */
export function testRendered(corpus: string): void {
  const all = readBulk(corpus)

  describe('real papers come back from a page of them all', () => {
    test.each(views)('$name', ({ layout, fields, leftOut }) => {
      const papers = all.filter(({ paragraphs = [] }) => !leftOut?.test(paragraphs.join()))
      const text = papers.flatMap(layout).join('\n')
      const digest = parseDigest(text, { countAfterDate: 'comments' })
      const entries = papers.map((paper) => expectedOf(paper, fields))
      expect(report(compare({ format: 'hf-papers', entries }, digest), text)).toBe('')
    })
  })
}

function expectedOf(paper: Card, fields: readonly string[]): ExpectedEntry {
  const { id, title, paragraphs, authorCount, date, votes, comments } = paper
  const all: Record<string, unknown> = {
    title,
    abstract: paragraphs?.join(' '),
    authorCount,
    publishedAt: date,
    upvotes: votes,
    comments: comments ?? null,
    arxiv: id,
  }
  return Object.fromEntries(fields.map((field) => [field, all[field]]))
}
