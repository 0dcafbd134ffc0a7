import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FormatName } from '../../src/recognize-input.ts'
import { apiEntry, apiFeed, atomFeed, rdfFeed, rdfItem, rssFeed } from '../adapters/arxiv-feeds.ts'
import { listedBefore, newListing, result, searchPage, section } from '../adapters/arxiv-pages.ts'
import {
  attributeOf,
  cardsOf,
  pageOf as hfPage,
  hydrated,
  itemsOf,
  listData,
  paperData,
} from '../adapters/hf-pages.ts'

/** Well-formed inputs of a format, which the fuzzer takes apart. */
export const SAMPLES: Readonly<Partial<Record<FormatName, () => readonly string[]>>> = {
  'hf-papers': () => fixturesOf('hf-papers'),
  'arxiv-email': () => fixturesOf('arxiv-email'),
  'arxiv-feed': () => [
    apiFeed(apiEntry('2603.00001v2', 'Counting Moths'), apiEntry('hep-th/9901001', 'A &amp; B')),
    atomFeed(),
    rssFeed(),
    rdfFeed(rdfItem('Counting Moths. (arXiv:2603.00001v1 [cs.CV])'), rdfItem('0')),
  ],
  'arxiv-html': () => [
    newListing(
      section('New submissions', { id: '2603.00001', abstract: 'We count.', comments: '7 pages' }),
      section('Cross-lists', { id: '2603.00002', mark: '(cross-list from math.NA)' }),
    ),
    `<div id="dlpage"><dl>${listedBefore('2603.00001')}${listedBefore('hep-th/9901001')}</dl></div>`,
    searchPage(result({ id: '2603.00001' }), result({ id: '2603.00002' })),
  ],
  'hf-api': () => [
    JSON.stringify(itemsOf(3)),
    JSON.stringify(listData(itemsOf(2))),
    JSON.stringify(paperData()),
    '{"error":"Not found"}',
  ],
  'hf-html': () => [
    hfPage(hydrated(listData(itemsOf(2)))),
    hfPage(`<div data-props=${attributeOf(paperData(), "'")}></div>`),
    hfPage(cardsOf(2)),
  ],
}

function fixturesOf(format: string): string[] {
  const folder = join('test/fixtures', format)
  const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}
