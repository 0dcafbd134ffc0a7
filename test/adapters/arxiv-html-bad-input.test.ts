import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arxivHtml } from '../../src/adapters/arxiv-html.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { limits } from '../support/for-all.ts'
import { readableMessage } from '../unit/reduced.ts'
import { ABSTRACT, listed, newListing, pageOf, result, searchPage, section } from './arxiv-pages.ts'

const options = { adapters: [arxivHtml()], format: 'arxiv-html' }
const read = (page: string): Digest => parseDigest(page, options)
const rulesOf = (page: string): string[] => read(page).messages.map(({ ruleId }) => ruleId)

const timed = { timeout: 60_000 }

const paper = { id: '2603.00001', title: 'One', abstract: 'We count moths.', comments: '7 pages' }
const other = { ...paper, id: '2603.00002', title: 'Two' }
const LISTING = newListing(section('New submissions', paper, other))
const RESULTS = searchPage(
  result({ id: '2603.00001' }),
  result({ id: '2603.00002', doi: '10.1/a' }),
)

/** A page cut off behind the last time that these words stand in it. */
const cutBehind = (words: string, page = LISTING): string =>
  page.slice(0, page.lastIndexOf(words) + words.length)

describe('a page that is cut off', () => {
  test.each([
    ['behind its list', cutBehind('</dl>'), ['One', 'Two']],
    ['behind an entry', cutBehind('</dd>'), ['One', 'Two']],
    ['in an abstract', cutBehind('We count'), ['One', 'Two']],
    ['behind a title', cutBehind('Two\n        </div>'), ['One', 'Two']],
    ['in a title', cutBehind('Tw'), ['One']],
    [
      'in a tag behind a title',
      cutBehind("Two\n        </div>\n        <div class='li"),
      ['One', 'Two'],
    ],
    ['behind an identifier', cutBehind('arXiv:2603.00002\n      </a>'), ['One']],
  ])('%s says so', (_, page, titles) => {
    const { entries, messages } = read(page)
    expect(entries.map(({ title }) => title)).toEqual(titles)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['input-truncated'])
  })

  test('in an entry names what is there of it', () => {
    const { messages } = read(cutBehind('We count'))
    expect(messages.map(readableMessage)).toEqual(['input-truncated 40-62'])
  })

  test('gives nothing of the element that is cut', () => {
    const [, entry] = read(cutBehind('We count')).entries
    expect(entry).not.toHaveProperty('abstract')
    expect(entry).toMatchObject({ categories: ['cs.CV', 'q-bio.QM'], authorCount: 2 })
  })

  test('gives no shortened abstract for a whole one', () => {
    const [entry] = read(cutBehind('We count', searchPage(result({ id: '2603.00001' })))).entries
    expect(entry).toMatchObject({ title: 'Counting Moths' })
    expect(entry).not.toHaveProperty('abstract')
  })

  test('says of a list of authors that it breaks off', () => {
    const [, entry] = read(cutBehind('Ada Moth</a>')).entries
    expect(entry).toMatchObject({ authors: ['Ada Moth'], authorsTruncated: true })
    expect(entry).not.toHaveProperty('authorCount')
  })

  test('in its head has no entries, and says so', () => {
    expect(rulesOf(LISTING.slice(0, 400))).toEqual(['no-entries', 'input-truncated'])
  })

  test.each([
    ['a list', `<dl>${listed(paper)}`],
    ['a list of results', `<ol>${result(paper)}`],
    ['a tag', `<dl>${listed(paper)}</dl><div`],
  ])('may be a part of one that ends in %s', (_, part) => {
    expect(rulesOf(part)).toEqual(['input-truncated'])
  })

  test('anywhere gives the whole entries before the cut, and a message', () => {
    const whole = new Map([LISTING, RESULTS].map((page) => [page, read(page).entries]))
    const cuts = fc
      .constantFrom(LISTING, RESULTS)
      .chain((page) =>
        fc.tuple(fc.constant(page), fc.nat({ max: page.lastIndexOf('</html>') + 6 })),
      )
    fc.assert(
      fc.property(cuts, ([page, at]) => {
        const { entries, messages } = read(page.slice(0, at))
        const ended = whole.get(page)!.filter(({ position }) => position!.end.offset <= at)
        expect(entries.slice(0, ended.length)).toEqual(ended)
        expect(entries.length - ended.length).toBeLessThanOrEqual(1)
        expect(messages).not.toEqual([])
      }),
      { ...limits, numRuns: 200 },
    )
  })
})

describe('a script', () => {
  const script =
    '<script>globalThis.moth = 1; document.write("<dt>script</dt>")</script><style>script</style>'

  test.each([
    [
      'in a listing',
      newListing(
        section('New submissions', {
          ...paper,
          title: `One${script}`,
          abstract: `We${script}`,
          authors: `Ada${script}`,
          comments: `7${script}`,
          subjects: `a (cs.CV)${script}`,
        }),
      ),
    ],
    [
      'in a result',
      searchPage(
        result({
          id: '2603.00001',
          authors: `<a href="/1">Ada${script}</a>`,
          abstract: ABSTRACT.replace('We', `We${script}`),
        }),
      ),
    ],
    ['between entries', newListing(script, section('New submissions', paper))],
  ])('%s never runs and never shows', (_, page) => {
    const { entries } = read(page)
    expect(entries).toHaveLength(1)
    expect(JSON.stringify(entries)).not.toContain('script')
    expect(globalThis).not.toHaveProperty('moth')
  })
})

test.each(['javascript:alert(1)', '#item7', 'mailto:moth@example.org', 'data:text/html,a', ''])(
  'an address %j is no link',
  (address) => {
    const abstract = `We <a href="${address}">count</a> moths.`
    const { abstract: text, links } = read(newListing(section('New', { ...paper, abstract })))
      .entries[0]!
    expect(text).toBe('We count moths.')
    expect(links.map(({ kind }) => kind)).toEqual(['pdf', 'paper'])
  },
)

describe('an entry keeps', () => {
  test('664 authors', () => {
    const names = Array.from({ length: 664 }, (_, index) => `A. Moth${index}`)
    const authors = names.map((name) => `<a href="/search">${name}</a>`).join(', ')
    const [entry] = read(newListing(section('New submissions', { ...paper, authors }))).entries
    expect(entry?.authors).toEqual(names)
    expect(entry?.authorCount).toBe(664)
  })

  test.each(['__proto__', 'constructor', 'toString'])(
    'elements and attributes called %s',
    (name) => {
      const title = `<x-${name}><i ${name}="x" class="${name}">One</i></x-${name}>`
      const [entry] = read(newListing(section(name, { ...paper, title }))).entries
      expect(entry?.title).toBe('One')
      expect(Object.getPrototypeOf(entry)).toBe(Object.prototype)
    },
  )
})

describe('what is nested too deeply is not read', timed, () => {
  test.each(['div', 'span', 'dl', 'b', 'svg', 'constructor'])('in elements %s', (name) => {
    expect(rulesOf(newListing(`<${name}>`.repeat(100_000)))).toEqual(['too-deep', 'no-entries'])
  })

  test('also where the tags do not look so', () => {
    const nested = '<div title="</div>">'.repeat(20_000)
    expect(rulesOf(newListing(nested))).toEqual(['too-deep', 'no-entries'])
  })
})

test('a listing without the end tags that may be left out is read', () => {
  const page = `<div id="dlpage"><dl>${listed(paper).repeat(260)}</dl></div>`
  const { entries, messages } = read(page.replaceAll(/<\/(?:dt|dd|p)>/g, ''))
  expect(entries).toHaveLength(260)
  expect(entries.at(-1)).toMatchObject({ title: 'One', abstract: 'We count moths.' })
  expect(messages).toEqual([])
})

test.each([
  ['an empty text', '', ['no-entries']],
  ['white space', ' \n', ['no-entries']],
  ['words', 'Rate exceeded.', ['unknown-format', 'no-entries']],
  ['a page of others', '<html><title>Moths</title></html>', ['unknown-format', 'no-entries']],
  [
    'a page to log in',
    pageOf('Log in | arXiv', '<form><input name="password"></form>'),
    ['error-response', 'no-entries'],
  ],
])('of %s says so', (_, text, rules) => {
  expect(rulesOf(text)).toEqual(rules)
})
