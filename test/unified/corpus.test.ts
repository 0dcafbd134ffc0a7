import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { compare } from '../support/compare.ts'
import { type Expectation, findCorpus, listCases, listTexts } from '../support/corpus.ts'
import { report } from '../support/report.ts'
import { asHtml, asMarkdown, asText } from './pipelines.ts'

const corpus = findCorpus()

test.skipIf(corpus === undefined)(
  'there is a corpus in UNDIGEST_CORPUS or ../shared/corpus',
  () => {
    expect(corpus).toBeDefined()
  },
)

if (corpus !== undefined) testCorpus(corpus)

function testCorpus(folder: string): void {
  const texts = listTexts(folder)

  describe.each([...new Set(texts.map(({ format }) => format))])('every text of %s', (format) => {
    const ofFormat = texts.filter((one) => one.format === format)

    test.each([{}, { format: 'hf-papers', places: true }])(
      'gives the digest of parseDigest, with %j',
      (options) => {
        const processor = asText(options).freeze()
        for (const { text } of ofFormat) {
          const { result, messages } = processor.processSync(text)
          expect(result).toStrictEqual(parseDigest(text, options))
          expect(messages).toHaveLength(result.messages.length)
        }
      },
    )
  })

  const cases = listCases(folder).map(({ format, input, expectation }) => ({
    format,
    input,
    expectation: JSON.parse(readFileSync(expectation, 'utf8')) as Expectation,
  }))
  const markdown = cases.filter(
    ({ format, input }) => format === 'hf-papers' && input.endsWith('.md'),
  )
  const html = cases.filter(
    ({ format, input }) => format === 'hf-html' && /\/daily[^/]*$/.test(input),
  )

  test.each(markdown)('$input reads as expected through remark', ({ input, expectation }) => {
    const text = readFileSync(input, 'utf8')
    const { result } = asMarkdown(expectation.options ?? {}).processSync(text)
    expect(report(compare(expectation, result), text)).toBe('')
  })

  test.each(html)('$input reads as its cards show through rehype', ({ input, expectation }) => {
    const { result } = asHtml().processSync(readFileSync(input, 'utf8'))
    const shown = ['title', 'authorCount', 'upvotes', 'comments', 'submittedBy', 'arxiv']
    expect(pick(result)).toEqual(
      expectation.entries.map((entry) => Object.fromEntries(shown.map((key) => [key, entry[key]]))),
    )
  })
}

function pick({ entries }: Digest): unknown {
  return entries.map(({ title, authorCount, upvotes, comments, submittedBy, identifiers }) => ({
    title,
    authorCount,
    upvotes,
    comments,
    submittedBy,
    arxiv: identifiers?.arxiv,
  }))
}
