import { describe, expect, test } from 'vitest'
import { arxivFeed } from '../../src/adapters/arxiv-feed.ts'
import { apiEntry, apiFeed, rdfFeed, rdfItem } from '../adapters/arxiv-feeds.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(arxivFeed())

const inEntry = (unit: string, size: number): string =>
  apiFeed(apiEntry('2603.00001v1', 'A', unit.repeat(size / unit.length)))

describe('twice the input takes about twice the time', () => {
  test.each([
    ['entries', apiEntry('2603.00001v1', 'A')],
    ['entries without an end', '<entry>'],
    ['authors', '<author><name>A</name></author>'],
    ['categories', '<category term="a"/>'],
    ['elements without an end', '<a>'],
    ['ends without a beginning', '</b>'],
    ['entities', '&amp;'],
    ['ampersands', '&'],
    ['attributes', '<a b="c" '],
    ['beginnings of tags', '<'],
    ['CDATA sections', '<![CDATA[a]]>'],
    ['beginnings of CDATA sections', '<![CDATA['],
    ['comments', '<!--a-->'],
    ['beginnings of comments', '<!--'],
    ['declarations', '<!a>'],
    ['carriage returns', '\r'],
    ['lines', '\n'],
    ['loose words', 'a <b/>'],
    ['loose entities', 'a &amp; '],
  ])('of %s', async (_, unit) => {
    expect(await growth((size) => read(inEntry(unit, size)), 2_000_000)).toBeLessThan(3)
  })

  test.each([
    '&lt;p&gt;',
    '&lt;a &gt;',
    '&lt;a href=',
    '&lt;a href="',
    '&lt;a href="" b="" ',
    '(',
    ' (arXiv:',
    'A (B), ',
    '&amp;lt;',
  ])('of %s in the texts of RDF', async (unit) => {
    const feed = (size: number): string =>
      rdfFeed(
        rdfItem('A').replaceAll(
          /(<(title|description|dc:creator)[^>]*>)/g,
          `$1${unit.repeat(size / unit.length)}`,
        ),
      )
    expect(await growth((size) => read(feed(size)), 1_000_000)).toBeLessThan(3)
  })
})
