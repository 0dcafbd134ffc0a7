import { describe, expect, test } from 'vitest'
import { arxivHtml } from '../../src/adapters/arxiv-html.ts'
import { listed, newListing, result, section } from '../adapters/arxiv-pages.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(arxivHtml())

const paper = { id: '2603.00001', title: 'One', abstract: 'We count moths.', comments: '7 pages' }

describe('twice the input takes about twice the time', () => {
  test.each([
    ['entries', listed(paper)],
    ['results', result({ id: '2603.00001' })],
    ['headings', '<h3>New submissions for Fri, 6 Mar 26</h3>'],
    ['beginnings of tags', '<'],
    ['beginnings of comments', '<!--'],
    ['ends without a beginning', '</div>'],
  ])('of %s', async (_, unit) => {
    const page = (size: number): string => newListing(unit.repeat(size / unit.length))
    expect(await growth((size) => read(page(size)), 1_000_000)).toBeLessThan(3)
  })

  test.each(['; a (', ' et al', '<a href="/a">A</a>, ', '(1), ', '<br>', '…'])(
    'of %s in an entry',
    async (unit) => {
      const page = (size: number): string => {
        const text = unit.repeat(size / unit.length)
        const long = { title: text, authors: text, comments: text, subjects: text, abstract: text }
        return newListing(section('New submissions', { id: '2603.00001', ...long }))
      }
      expect(await growth((size) => read(page(size)), 300_000)).toBeLessThan(3)
    },
  )
})
