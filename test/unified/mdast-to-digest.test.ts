import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { digestEntries, mdastToDigest } from '../../src/unified.ts'
import { valueAdapterOf } from '../unit/adapters.ts'
import { fixtures } from '../unit/fixtures.ts'
import { readable, readableMessage } from '../unit/reduced.ts'
import { asMarkdown } from './pipelines.ts'

const page = `# Daily Papers

[31](https://huggingface.co/login?next=%2Fpapers%2F2401.00001)

### [A *Title*](https://huggingface.co/papers/2401.00001)

An abstract, which \\
is wrapped &amp; marked.

- 7 authors

·

Nov 25, 2024[5](https://huggingface.co/papers/2401.00001#community)
`

describe('a page of Markdown', () => {
  test('is read by what it shows', () => {
    expect(asMarkdown().processSync(page).result).toMatchObject({
      format: 'hf-papers',
      entries: [
        {
          title: 'A Title',
          abstract: 'An abstract, which is wrapped & marked.',
          authorCount: 7,
          publishedAt: { iso: '2024-11-25' },
          upvotes: 31,
          comments: 5,
          identifiers: { arxiv: '2401.00001' },
        },
      ],
      messages: [],
    })
  })

  test('gives the digest of its text, places included, where it says all in the shortest way', () => {
    const text = page.replaceAll('*', '').replace('&amp;', '&').replace(' \\\n', '\n')
    const options = { places: true }
    expect(asMarkdown(options).processSync(text).result).toEqual(parseDigest(text, options))
  })

  test('may be changed by plugins before it is read', () => {
    const processor = unified()
      .use(remarkParse)
      .use(() => (tree: Root) => {
        visit(tree, 'emphasis', (node) => {
          node.children = [{ type: 'text', value: 'Better Title' }]
        })
      })
      .use(mdastToDigest)
      .use(digestEntries)
    expect(processor.processSync(page).result.entries[0]?.title).toBe('A Better Title')
  })

  test.each([
    ['', ['no-entries']],
    ['Dear all,\n\nsee you.', ['unknown-format', 'no-entries']],
  ])('that is no digest says so: %j', (text, ids) => {
    const { result, messages } = asMarkdown().processSync(text)
    expect(result.messages.map(readableMessage)).toEqual(ids)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(ids)
  })

  test('may be known to an adapter of values', () => {
    const adapter = {
      ...valueAdapterOf({ records: [{ fields: [] }] }),
      detect: (value: object) => 'type' in value && value.type === 'root',
    }
    expect(asMarkdown({ adapters: [adapter] }).processSync('One').result.format).toBe('fixed')
  })
})

/** Two marks of quotes are a quote within a quote to Markdown, and a link over several lines is one place to it. */
const OTHERWISE = new Set(['quoted', 'link-opened-behind-another'])

describe('the page as text of', () => {
  test.each(fixtures.filter(({ name }) => !OTHERWISE.has(name)))(
    '$name reads the same as Markdown',
    ({ bytes, options }) => {
      const text = new TextDecoder().decode(bytes)
      const { entries } = asMarkdown(options).processSync(text).result
      expect(readable({ ...parseDigest(text, options), entries })).toEqual(
        readable(parseDigest(text, options)),
      )
    },
  )
})
