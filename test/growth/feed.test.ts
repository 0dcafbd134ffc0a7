import { describe, expect, test } from 'vitest'
import { feed } from '../../src/adapters/feed.ts'
import { item, rss } from '../adapters/feeds.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(feed())

describe('twice the input takes about twice the time', () => {
  test.each([
    ['items', item()],
    ['authors', '<dc:creator>Ada Moth</dc:creator>'],
    ['journals in place of authors', '<author>Journal of Moths</author>'],
    ['journals', '<dc:source>Moths</dc:source>'],
    ['identifiers', '<guid>https://example.org/1</guid>'],
    ['descriptions', '<description>We count moths at night and day.</description>'],
    ['elements in a description', '<description><p>a</p></description>'],
  ])('of %s', async (_, unit) => {
    const text = (size: number): string =>
      rss(`<item><title>A</title>${unit.repeat(size / unit.length)}</item>`)
    expect(await growth((size) => read(text(size)), 1_000_000)).toBeLessThan(3)
  })

  test.each([
    '<p>',
    '<p>a</p>',
    '<b>',
    '</b>',
    '<a href="https://a.org">b</a> ',
    '<a href="',
    '<!--',
    '<script>',
    '<',
    '&amp;',
    '&',
    '"',
    'a.b ',
    'A. ',
    'Ada Moth, ',
    'Moth, A., ',
    '(',
    'doi:10.1000/',
    'Volume 1, ',
    'Authors: ',
    '<p>DOI: 10.1000/a</p>',
    '\n',
  ])('of %j in a description and in names', async (unit) => {
    const text = (size: number): string => {
      const many = `<![CDATA[${unit.repeat(size / unit.length)}]]>`
      return rss(item({ description: many, 'dc:creator': many, title: many }))
    }
    expect(await growth((size) => read(text(size)), 500_000)).toBeLessThan(3)
  })

  test.each(['{"title":"A"},', '[', '{', '"', '"a":', '\\"'])(
    'of %s in JSON that is cut',
    async (unit) => {
      const text = (size: number): string => `{"items":[${unit.repeat(size / unit.length)}`
      expect(await growth((size) => read(text(size)), 1_000_000)).toBeLessThan(3)
    },
  )
})
