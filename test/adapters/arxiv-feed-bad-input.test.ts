import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arxivFeed } from '../../src/adapters/arxiv-feed.ts'
import { createLineCounter } from '../../src/adapters/xml/line-counter.ts'
import { createSource, parseDigest } from '../../src/index.ts'
import type { Digest, DigestEntry, Point } from '../../src/types.ts'
import { cut, ENCODINGS, lengths, type Piece } from '../stream/cuttings.ts'
import { inOrder, readStream } from '../stream/read-stream.ts'
import { forAll, limits, suite } from '../support/for-all.ts'
import { readableMessage } from '../unit/reduced.ts'
import { apiEntry, apiFeed, atomFeed, rdfFeed, rdfItem, rssFeed } from './arxiv-feeds.ts'

const options = { adapters: [arxivFeed()], format: 'arxiv-feed' }
const read = (feed: Piece): Digest => parseDigest(feed, options)
const messagesOf = (feed: string): string[] => read(feed).messages.map(readableMessage)
const titlesOf = (feed: string): (string | undefined)[] =>
  read(feed).entries.map(({ title }) => title)

const timed = { timeout: 60_000 }

const TWO = apiFeed(apiEntry('2603.00001v1', 'One'), apiEntry('2603.00002v1', 'Two'))

/** Two entries, cut off behind these words, which are of the second where both have them. */
const cutBehind = (words: string): string => TWO.slice(0, TWO.lastIndexOf(words) + words.length)

describe('a feed that is cut off', () => {
  test.each([
    ['behind its last entry', cutBehind('</entry>'), 'input-truncated 33', ['One', 'Two']],
    ['in its last end tag', cutBehind('</feed'), 'input-truncated 34', ['One', 'Two']],
    [
      'behind the title of an entry',
      cutBehind('</title>'),
      'input-truncated 21-23',
      ['One', 'Two'],
    ],
    ['in the title of an entry', cutBehind('Tw'), 'input-truncated 21-23', ['One']],
    ['behind the identifier of an entry', cutBehind('</id>'), 'input-truncated 21-22', ['One']],
    ['in the tag of an entry', cutBehind('<entr'), 'input-truncated 21', ['One']],
    ['in an attribute', cutBehind('rel="alter'), 'input-truncated 21-25', ['One', 'Two']],
  ])('%s says so', (_, feed, found, titles) => {
    expect(messagesOf(feed)).toEqual([found])
    expect(titlesOf(feed)).toEqual(titles)
  })

  test.each([
    ['in its head', TWO.slice(0, 300)],
    ['in its first tag', TWO.slice(0, 60)],
    ['in its declaration', TWO.slice(0, 20)],
  ])('%s has no entries, and says so', (_, feed) => {
    expect(messagesOf(feed)).toEqual(['no-entries', expect.stringMatching(/^input-truncated /)])
  })

  test('in a tag behind a carriage return has its places where the lines are', () => {
    const text = `${cutBehind('</feed')}\r`
    const points = read(text).boilerplate.flatMap(({ start, end }) => [start, end])
    const source = createSource(text)
    expect(points).toEqual(points.map(({ offset }) => source.point(offset)))
  })

  test('gives nothing of the element that is cut', () => {
    const [, entry] = read(cutBehind('We count')).entries
    expect(entry).toEqual({
      title: 'Two',
      identifiers: { arxiv: '2603.00002', arxivVersion: 1 },
      updatedAt: { iso: '2026-03-05', implied: [], raw: '2026-03-05T22:30:00Z' },
      url: 'https://arxiv.org/abs/2603.00002v1',
      githubLinks: [],
      links: [{ url: 'https://arxiv.org/pdf/2603.00002v1', kind: 'pdf' }],
      position: {
        start: { line: 21, column: 3, offset: 1044 },
        end: { line: 27, column: 22, offset: 1377 },
      },
    } satisfies DigestEntry)
  })

  test('states no address that a link could have stated otherwise', () => {
    const [, entry] = read(cutBehind('</title>')).entries
    expect(entry).not.toHaveProperty('url')
  })

  test('says of a list of authors that it breaks off', () => {
    const [, entry] = read(cutBehind('</author>')).entries
    expect(entry).toMatchObject({ authors: ['Ada Moth'], authorsTruncated: true })
    expect(entry).not.toHaveProperty('authorCount')
  })

  test('anywhere gives the whole entries before the cut, and a message', () => {
    const feeds = [TWO, atomFeed(), rssFeed(), rdfFeed(rdfItem('One'), rdfItem('Two'))]
    const cuts = fc
      .constantFrom(...feeds)
      .chain((feed) => fc.tuple(fc.constant(feed), fc.nat({ max: feed.trimEnd().length - 1 })))
    const whole = new Map(feeds.map((feed) => [feed, read(feed).entries]))
    fc.assert(
      fc.property(cuts, ([feed, at]) => {
        const { entries, messages } = read(feed.slice(0, at))
        const ended = whole.get(feed)!.filter(({ position }) => position!.end.offset <= at)
        expect(entries.slice(0, ended.length)).toEqual(ended)
        expect(entries.length - ended.length).toBeLessThanOrEqual(1)
        expect(messages).not.toEqual([])
      }),
      { ...limits, numRuns: 200 },
    )
  })
})

describe('an entry keeps', timed, () => {
  test('664 authors', () => {
    const names = Array.from({ length: 664 }, (_, index) => `A. Moth${index}`)
    const authors = names.map((name) => `<author><name>${name}</name></author>`).join('')
    const [entry] = read(apiFeed(apiEntry('2603.00001v1', 'A', authors))).entries
    expect(entry?.authors).toEqual(['Ada Moth', ...names])
    expect(entry?.authorCount).toBe(665)
  })

  test('664 authors in one element', () => {
    const names = Array.from({ length: 664 }, (_, index) => `A. Moth${index}`)
    const [entry] = read(rssFeed({ 'dc:creator': names.join(', ') })).entries
    expect(entry?.authors).toEqual(names)
  })

  test('an abstract of 10 MB', () => {
    const abstract = 'word '.repeat(2_000_000).trim()
    const feed = apiFeed(
      apiEntry('2603.00001v1', 'A').replace('We count moths at night.', abstract),
    )
    expect(read(feed).entries[0]?.abstract).toBe(abstract)
  })

  test.each([
    ['&amp;&#233;&#xe9;&lt;p&gt;', '&éé<p>'],
    ['&moth; &nbsp; &eacute;', '&moth; &nbsp; &eacute;'],
    ['&amp &; & &#; &#x;', '&amp &; & &#; &#x;'],
    ['&#x110000;&#xD800;', '\ufffd\ufffd'],
    ['<![CDATA[<b> & ]] > &amp;]]>', '<b> & ]] > &amp;'],
    ['<!-- no -->yes<!-- no -->', 'yes'],
  ])('the text of %s', (printed, text) => {
    const feed = apiFeed(apiEntry('2603.00001v1', 'A', `<arxiv:comment>${printed}</arxiv:comment>`))
    expect(read(feed).entries[0]?.unknown).toMatchObject([{ label: 'note', value: text }])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'an element and an attribute with the name %s',
    (name) => {
      const strange = `<${name} ${name}="x">A moth.</${name}><category ${name}="x" term="q-bio.QM"/>`
      const [entry] = read(apiFeed(apiEntry('2603.00001v1', 'A', strange))).entries
      expect(entry?.unknown).toMatchObject([{ label: `<${name}>`, value: 'A moth.' }])
      expect(entry?.categories).toEqual(['cs.CV', 'q-bio.QM'])
      expect(Object.getPrototypeOf(entry)).toBe(Object.prototype)
    },
  )
})

describe('nothing is read', () => {
  test('behind a CDATA section without an end, but all before it', () => {
    const feed = TWO.replace('<summary>We', '<summary><![CDATA[We')
    expect(titlesOf(feed)).toEqual(['One'])
    expect(messagesOf(feed)).toEqual(['input-truncated 8-34'])
  })

  test('behind a comment without an end, but all before it', () => {
    const feed = TWO.replace('</entry>', '</entry><!-- ')
    expect(titlesOf(feed)).toEqual(['One'])
    expect(messagesOf(feed)).toEqual(['input-truncated 34'])
  })

  test('behind 500 levels of elements, but all before them', () => {
    const deep = '<a>'.repeat(100_000)
    expect(titlesOf(TWO.replace('</feed>', `${deep}</feed>`))).toEqual(['One', 'Two'])
    expect(messagesOf(TWO.replace('</feed>', `${deep}</feed>`))).toEqual(['too-deep 34'])
  })

  test('of entities that the document defines', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY m${level + 1} "${`&m${level};`.repeat(10)}">`,
    )
    const bomb = `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY m0 "moth">${levels.join('')}]>`
    const feed = TWO.replace(/^<\?xml.*\?>/, bomb).replace('One', '&m9;')
    expect(titlesOf(feed)).toEqual(['&m9;', 'Two'])
  })

  test.each([
    ['a page of HTML', '<!doctype html><html><head><title>arXiv: log in</title></head></html>'],
    ['a sitemap', '<?xml version="1.0"?><urlset><url/></urlset>'],
    ['words', 'Rate exceeded.'],
  ])('of %s', (_, text) => {
    expect(messagesOf(text)).toEqual(['unknown-format', 'no-entries'])
  })

  test.each(['', ' \n', '\ufeff'])('of %j', (text) => {
    expect(messagesOf(text)).toEqual(['no-entries'])
  })
})

test('bytes are read in the encoding that the feed declares', () => {
  const feed = apiFeed(apiEntry('2603.00001v1', 'Mött')).replace("'UTF-8'", "'ISO-8859-1'")
  const { entries, messages } = read(Uint8Array.from(Buffer.from(feed, 'latin1')))
  expect(messages).toEqual([])
  expect(entries[0]?.title).toBe('Mött')
})

test('bytes that are no text in the encoding that the feed declares are reported', () => {
  const feed = apiFeed(apiEntry('2603.00001v1', 'Mött'))
  const { entries, messages } = read(Uint8Array.from(Buffer.from(feed, 'latin1')))
  expect(messages.map(readableMessage)).toEqual(['invalid-encoding'])
  expect(entries[0]?.title).toBe('M\ufffdtt')
})

describe('a stream gives what the whole gives', suite, () => {
  const strange =
    '<entry/>\r\n<![CDATA[ \r]]><!-- \r\n --><entry> loose &amp; <![CDATA[ \r]]> <x/> text\r<title>&amp;\r</title><link href="'
  const feeds = [
    TWO,
    TWO.replaceAll('\n', '\r\n'),
    TWO.replaceAll('\n', '\r'),
    TWO.replace('<entry>', `${strange}<entry>`),
    TWO.replace('One', '<a>'.repeat(600)),
    cutBehind('We count'),
    atomFeed(),
    rssFeed({ 'dc:creator': 'Mött 🦋, &#x1f98b;' }),
    rdfFeed(rdfItem('One'), rdfItem('Two')),
    'Rate exceeded.',
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

test('lines that come in pieces are counted as in the whole', () => {
  const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'bc'), { maxLength: 60 })
  forAll(fc.tuple(text, lengths), ([parts, pieceLengths]) => {
    const whole = parts.join('')
    const source = createSource(whole)
    const counter = createLineCounter()
    const counted: [counted: Point, expected: Point][] = []
    let end = 0
    for (const piece of cut(whole, pieceLengths) as string[]) {
      counter.push(piece)
      const visible = end + piece.trimEnd().length
      if (visible > end) counted.push([counter.point(visible), source.point(visible)])
      end += piece.length
    }
    expect(counted.map(([found]) => found)).toEqual(counted.map(([, expected]) => expected))
  })
})

test('lines that lie far behind are forgotten, and still counted', () => {
  const counter = createLineCounter()
  for (let line = 1; line <= 5000; line += 1) {
    counter.push('moth\n')
    expect(counter.point(line * 5 - 1)).toEqual({ line, column: 5, offset: line * 5 - 1 })
  }
})
