import { describe, expect, test } from 'vitest'
import { mergeEntries } from '../../src/merge.ts'
import type { DigestEntry } from '../../src/types.ts'
import { dateOf, entryOf, TITLE } from '../merge/entries.ts'
import { growth } from './growth.ts'

const ENTRIES = 32_000
const PAPERS = 10_000
const id = (number: number) => `2401.${String(number).padStart(5, '0')}`

const LISTS: Readonly<Record<string, (index: number) => Partial<DigestEntry>>> = {
  'several digests of the same papers': (index) => ({
    title: `On the Motion of Water, Part ${index % PAPERS}`,
    authors: ['Jane Doe', 'Li Wei'],
    publishedAt: dateOf('2024-11-25'),
    ...(index % 3 === 0 && { identifiers: { arxiv: id(index % PAPERS) } }),
  }),
  'one paper': () => ({ identifiers: { arxiv: id(1) }, authors: ['Jane Doe'], links: [] }),
  'one title and nothing else': () => ({ title: TITLE }),
  'one title and many identifiers': (index) => ({
    title: TITLE,
    authors: ['Jane Doe'],
    identifiers: { arxiv: id(index) },
  }),
  'one title and many authors': (index) => ({
    title: TITLE,
    publishedAt: dateOf('2024'),
    authors: [`Jane D${index}`],
  }),
  'one title, many identifiers, and entries that could be any of them': (index) => ({
    title: TITLE,
    ...(index % 2 === 0
      ? { identifiers: { arxiv: id(index) } }
      : { authors: [`Jane D${index >> 2}`], publishedAt: dateOf('2024') }),
  }),
  'one title and many pages of many sites': (index) => ({
    title: TITLE,
    authors: ['Jane Doe'],
    url: `https://${index >> 2}.example.org/${index}`,
  }),
  'one DOI and many identifiers': (index) => ({
    identifiers: { doi: '10.1000/a', ...(index % 2 === 0 && { arxiv: id(index) }) },
  }),
  'a chain of DOIs and identifiers': (index) => ({
    title: TITLE,
    identifiers: { doi: `10.1000/${Math.ceil(index / 2)}`, arxiv: id(Math.floor(index / 2)) },
  }),
  'a chain of titles': (index) => ({
    title: `On the Motion of Water, Part ${Math.ceil(index / 2)}`,
    authors: ['Jane Doe'],
    identifiers: { arxiv: id(Math.floor(index / 2)) },
  }),
}

describe.each(Object.entries(LISTS))('%s', (_, part) => {
  const entries = Array.from({ length: ENTRIES }, (__, index) => entryOf(part(index)))

  test('takes about twice the time for twice as many', async () => {
    const merge = (size: number) => void mergeEntries(entries.slice(0, size))
    expect(await growth(merge, ENTRIES)).toBeLessThan(3)
  })
})

test('a title of many characters is read in linear time', async () => {
  for (const unit of ['a', ' ', '1 ', '<', '\\v', '\\mathbf', '-', 'é', '\u0300', '漢', '...'])
    expect(
      await growth((size) => {
        const title = unit.repeat(size)
        mergeEntries([entryOf({ title, authors: [title], venue: title, abstract: title })])
      }, 128_000),
    ).toBeLessThan(3)
})

test('100,000 entries take seconds', () => {
  const part = LISTS['several digests of the same papers']!
  const entries = Array.from({ length: 100_000 }, (_, index) => entryOf(part(index)))
  const start = performance.now()
  expect(mergeEntries(entries)).toHaveLength(PAPERS)
  expect(performance.now() - start).toBeLessThan(10_000)
})
