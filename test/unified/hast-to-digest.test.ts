import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { ValueAdapter } from '../../src/contracts.ts'
import type { Position, RawRecord } from '../../src/types.ts'
import { digestEntries, hastToDigest } from '../../src/unified.ts'
import { adapterOf, recordOf } from '../unit/adapters.ts'
import { readableMessage } from '../unit/reduced.ts'
import { htmlPage } from './html.ts'
import { asHtml } from './pipelines.ts'

const page = `<!doctype html>
<html>
<body>
<h1>Daily Papers</h1>
<article>
  <a href="/login?next=%2Fpapers%2F2401.00001"><div>31</div></a>
  <h3><a href="/papers/2401.00001">A <em>Title</em></a></h3>
  <p>An abstract, which
    is wrapped.</p>
  <ul><li><img alt="mika"></li><li>7 authors</li></ul>
  <span>·</span>
  <time>Nov 25, 2024</time><a href="/papers/2401.00001#community">5</a>
</article>
</body>
</html>
`

/** What stands at a place of the page. */
const slice = (place: { start: { offset: number }; end: { offset: number } } | undefined) =>
  place && page.slice(place.start.offset, place.end.offset)

describe('a page of HTML', () => {
  test('is read by what it shows', () => {
    expect(asHtml().processSync(page).result).toMatchObject({
      format: 'hf-papers',
      entries: [
        {
          title: 'A Title',
          abstract: 'An abstract, which is wrapped.',
          authorCount: 7,
          publishedAt: { iso: '2024-11-25' },
          upvotes: 31,
          comments: 5,
          url: 'https://huggingface.co/papers/2401.00001',
          identifiers: { arxiv: '2401.00001' },
        },
      ],
      messages: [],
    })
  })

  test('may have what the site has besides', () => {
    const card = { title: 'A <b> & "c"', paragraphs: ['An abstract.'], organization: 'Acme' }
    const { entries } = asHtml().processSync(htmlPage([{ ...card, date: '2024-11-25' }])).result
    expect(entries).toMatchObject([
      { title: 'A <b> & "c"', abstract: 'An abstract.', organization: 'Acme' },
    ])
  })

  test('gives places in the page', () => {
    const [entry] = asHtml({ places: true }).processSync(page).result.entries
    expect(slice(entry?.position)).toMatch(/^<a href="\/login[^]*5<\/a>$/)
    expect(slice(entry?.places?.['title'])).toBe(
      '<h3><a href="/papers/2401.00001">A <em>Title</em></a>',
    )
    expect(slice(entry?.places?.['abstract'])).toBe('An abstract, which\n    is wrapped.')
    expect(slice(entry?.places?.['authorCount'])).toBe('7 authors')
  })

  test('gives its boilerplate', () => {
    const processor = unified().use(rehypeParse).use(hastToDigest)
    const tree = processor.runSync(processor.parse(page))
    expect(tree.children[0]).toMatchObject({
      type: 'boilerplate',
      value: '# Daily Papers',
      position: { start: { line: 4, column: 1 }, end: { line: 4, column: 17 } },
    })
    expect(tree.position).toMatchObject({ start: { offset: 0 }, end: { offset: page.length } })
  })

  test('gives messages with places on the file', () => {
    const undated = page.replace('Nov 25, 2024', 'Feb 30, 2024')
    const { result, messages } = asHtml().processSync(undated)
    expect(messages.map(String)).toEqual(['11:9-12:72: There is no such day'])
    expect(result.messages.map(readableMessage)).toEqual(['date-impossible 11-12'])
  })

  test('without places gives an entry and messages without places', () => {
    const processor = unified()
      .use(rehypeParse)
      .use(() => (tree: Root) => visit(tree, (node) => void delete node.position))
      .use(hastToDigest)
      .use(digestEntries)
    const { result } = processor.processSync(page.replace('Nov 25', 'Feb 30'))
    expect(result.entries[0]).not.toHaveProperty('position')
    expect(result.messages.map(readableMessage)).toEqual(['date-impossible'])
    expect(result.boilerplate).toEqual([])
  })

  test('may be changed by plugins before it is read', () => {
    const processor = unified()
      .use(rehypeParse)
      .use(() => (tree: Root) => {
        visit(tree, 'element', ({ tagName, children }) => {
          if (tagName === 'em') children[0] = { type: 'text', value: 'Better Title' }
        })
      })
      .use(hastToDigest)
      .use(digestEntries)
    expect(processor.processSync(page).result.entries[0]?.title).toBe('A Better Title')
  })
})

describe('a page that is no digest', () => {
  test.each([
    ['empty', '', ['no-entries']],
    ['without text', '<p><img></p>', ['no-entries']],
    ['a letter', '<p>Dear all,<p>see you.', ['unknown-format', 'no-entries']],
    ['no HTML', '\u0000\u0001\ufffd', ['unknown-format', 'no-entries']],
  ])('%s: says so', (_, html, ids) => {
    const { result, messages } = asHtml().processSync(html)
    expect(result.messages.map(readableMessage)).toEqual(ids)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(ids)
    expect(result.entries).toEqual([])
  })
})

const items: ValueAdapter = {
  name: 'items',
  accepts: 'value',
  detect: (value) => itemsIn(value).length > 0,
  read: (value) => ({ records: itemsIn(value).map(recordOfItem) }),
}

function itemsIn(value: object): Element[] {
  const found: Element[] = []
  visit(value as Root, 'element', (element) => {
    if ('dataTitle' in element.properties) found.push(element)
  })
  return found
}

function recordOfItem({ properties, position }: Element): RawRecord {
  return { ...recordOf(String(properties['dataTitle'])), position: position as Position }
}

describe('an adapter of values', () => {
  const html = '<p>7 authors</p><div data-title="One"></div>'

  test('sees the tree before adapters of text see what it shows', () => {
    const { result } = asHtml({ adapters: [adapterOf({}), items] }).processSync(html)
    expect(result).toMatchObject({
      format: 'items',
      entries: [{ title: 'One', position: { start: { offset: 16 }, end: { offset: 44 } } }],
    })
  })

  test('that does not know the tree leaves it to the others', () => {
    const { result } = asHtml({ adapters: [items, adapterOf({})] }).processSync('<p>One')
    expect(result.format).toBe('fixed')
  })

  test('is asked where it is named', () => {
    const { result } = asHtml({ adapters: [items], format: 'items' }).processSync('<p>One')
    expect(result.format).toBe('items')
  })

  test('may read JSON that a page shows', () => {
    const json: ValueAdapter = {
      name: 'json',
      accepts: 'value',
      detect: (value) => 'papers' in value,
      read: () => ({ records: [recordOf('One')] }),
    }
    const { result } = asHtml({ adapters: [json] }).processSync('<pre>{"papers": [1]}</pre>')
    expect(result).toMatchObject({ format: 'json', entries: [{ title: 'One' }] })
  })

  test('that throws is reported', () => {
    const failing: ValueAdapter = {
      ...items,
      read: () => {
        throw new Error('no more')
      },
    }
    const { messages } = asHtml({ adapters: [failing] }).processSync(html)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['adapter-failed', 'no-entries'])
  })
})
