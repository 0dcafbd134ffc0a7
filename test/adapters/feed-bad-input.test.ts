import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feed } from '../../src/adapters/feed.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { cut, ENCODINGS, lengths, type Piece } from '../stream/cuttings.ts'
import { inOrder, readStream } from '../stream/read-stream.ts'
import { forAll, limits, suite } from '../support/for-all.ts'
import { readableMessage } from '../unit/reduced.ts'
import { atom, item, json, rdf, rss } from './feeds.ts'

const options = { adapters: [feed()], format: 'feed' }
const read = (text: Piece): Digest => parseDigest(text, options)
const messagesOf = (text: string): string[] => read(text).messages.map(readableMessage)
const titlesOf = (text: string): (string | undefined)[] =>
  read(text).entries.map(({ title }) => title)

const timed = { timeout: 60_000 }

const TWO = rss(
  item({ title: 'One' }),
  item({ title: 'Two', 'dc:creator': ['Ada Moth', 'Bo Lamp'] }),
)
const TWO_IN_JSON = json(
  { id: 1, title: 'One' },
  { id: 2, title: 'T"[{w\\o' },
  { id: 3, title: 'Three' },
)

const cutBehind = (words: string): string => TWO.slice(0, TWO.lastIndexOf(words) + words.length)

describe('an end tag without an element is boilerplate', () => {
  const stray = (text: string): string[] =>
    read(text).boilerplate.map(({ start, end }) => text.slice(start.offset, end.offset))
  const [head = '', foot = ''] = stray(TWO)

  test.each([
    ['before the feed', `\n</b>\n${TWO}`, [`</b>\n${head}`, foot]],
    ['between two items', TWO.replace('</item>', '</item>\n</b>'), [head, '</b>', foot]],
    ['behind the feed', `${TWO}</b>\n`, [head, `${TWO.slice(TWO.indexOf(foot))}</b>`]],
  ])('%s', (_, text, kept) => {
    expect(stray(text)).toEqual(kept)
  })
})

describe('a feed that is cut off', () => {
  test.each([
    ['behind its last item', cutBehind('</item>'), 'input-truncated 18', ['One', 'Two']],
    [
      'behind the address of an item',
      cutBehind('</link>'),
      'input-truncated 12-14',
      ['One', 'Two'],
    ],
    ['behind the title of an item', cutBehind('</title>'), 'input-truncated 12-13', ['One']],
    ['in the title of an item', cutBehind('Tw'), 'input-truncated 12-13', ['One']],
  ])('%s says so', (_, text, found, titles) => {
    expect(messagesOf(text)).toEqual([found])
    expect(titlesOf(text)).toEqual(titles)
  })

  test('says of a list of authors that it breaks off', () => {
    const [, entry] = read(cutBehind('</dc:creator>')).entries
    expect(entry).toMatchObject({ authors: ['Ada Moth', 'Bo Lamp'], authorsTruncated: true })
  })

  test.each([
    ['in JSON, in an item', TWO_IN_JSON.slice(0, -8), ['One', 'T"[{w\\o']],
    ['in JSON, behind an item', TWO_IN_JSON.slice(0, -2), ['One', 'T"[{w\\o', 'Three']],
    ['in JSON, in a string', TWO_IN_JSON.slice(0, TWO_IN_JSON.indexOf('T\\"') + 1), ['One']],
    ['in JSON, in its head', TWO_IN_JSON.slice(0, 70), []],
  ])('%s says so', (_, text, titles) => {
    expect(messagesOf(text)).toContain('input-truncated 1')
    expect(titlesOf(text)).toEqual(titles)
  })

  test('anywhere gives the whole items before the cut, and a message', () => {
    const feeds = [TWO, atom('<author><name>Ada Moth</name></author>'), rdf('')]
    const cuts = fc
      .constantFrom(...feeds)
      .chain((text) => fc.tuple(fc.constant(text), fc.nat({ max: text.trimEnd().length - 1 })))
    forAll(cuts, ([text, at]) => {
      const whole = read(text).entries.filter(({ position }) => position!.end.offset <= at)
      const { entries, messages } = read(text.slice(0, at))
      expect(entries.slice(0, whole.length)).toEqual(whole)
      expect(messages).not.toEqual([])
    })
  })
})

describe('nothing is read', () => {
  test.each([
    ['a page of HTML', '<!doctype html><html><head><title>Log in</title></head></html>'],
    ['a sitemap', '<?xml version="1.0"?><urlset><url/></urlset>'],
    ['words', 'Too many requests.'],
    ['other JSON', '{"error":"Too many requests."}'],
    ['broken JSON', '{"items":[x]}'],
  ])('of %s', (_, text) => {
    expect(messagesOf(text)).toEqual(expect.arrayContaining(['unknown-format', 'no-entries']))
  })

  test.each(['', ' \n', '\ufeff'])('of %j', (text) => {
    expect(messagesOf(text)).toEqual(['no-entries'])
  })

  test('of an item that states neither a title nor an address, which is named', () => {
    const text = rss('<item><description>A text.</description></item>', item())
    expect(messagesOf(text)).toEqual(['item-unreadable 7'])
  })

  test('behind 500 levels of elements, but all before them', () => {
    const text = TWO.replace('</channel>', `${'<a>'.repeat(100_000)}</channel>`)
    expect(titlesOf(text)).toEqual(['One', 'Two'])
    expect(messagesOf(text)).toEqual(['too-deep 19'])
  })

  test('of entities that the document defines', () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY m "moth"><!ENTITY n "&m;&m;">]>'
    expect(titlesOf(TWO.replace(/^<\?xml.*\?>/, bomb).replace('One', '&n;'))).toEqual([
      '&n;',
      'Two',
    ])
  })
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'an element with the name %s is kept',
  (name) => {
    const [entry] = read(rss(item({ [`x:${name}`]: 'A moth.' }))).entries
    expect(entry?.unknown).toMatchObject([{ value: 'A moth.' }])
    expect(Object.getPrototypeOf(entry)).toBe(Object.prototype)
    expect(
      messagesOf(`{"version":"","items":[{"title":"A","url":"https://a.org","${name}":"B"}]}`),
    ).toEqual([])
  },
)

test('an abstract of 10 MB is kept, and 10,000 authors', timed, () => {
  const abstract = 'word '.repeat(2_000_000).trim()
  const names = Array.from({ length: 10_000 }, (_, index) => `A. Moth${index}`)
  const [entry] = read(rss(item({ description: abstract, 'dc:creator': names }))).entries
  expect(entry?.abstract).toBe(abstract)
  expect(entry?.authors).toEqual(names)
})

describe('a stream gives what the whole gives', suite, () => {
  const feeds = [
    TWO,
    TWO.replaceAll('\n', '\r\n'),
    cutBehind('Tw'),
    atom('<summary type="xhtml"><p>We count</p><p>moths 🦋 &amp; more.</p></summary>'),
    rdf('<description>&lt;p&gt;We count moths in Mött.&lt;/p&gt;</description>'),
    `\n ${TWO_IN_JSON}`,
    TWO_IN_JSON.slice(0, -8),
    'Too many requests.',
  ]

  test.each(Object.keys(ENCODINGS))('however it is cut: %s', async (encoding) => {
    const encode = ENCODINGS[encoding]!
    const given = { ...options, places: true }
    const cuttings = fc.asyncProperty(
      fc.constantFrom(...feeds).map(encode),
      lengths,
      async (whole, pieceLengths) => {
        const { entries, messages } = parseDigest(whole, given)
        const streamed = await readStream(cut(whole, pieceLengths), given)
        expect(streamed.entries).toEqual(entries)
        expect(inOrder(streamed.messages)).toEqual(inOrder(messages))
      },
    )
    await fc.assert(cuttings, limits)
  })
})
