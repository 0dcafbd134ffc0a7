import { readFileSync } from 'node:fs'
import { apiEntry, apiFeed } from '../adapters/arxiv-feeds.ts'
import { newListing, section } from '../adapters/arxiv-pages.ts'
import { itemOf } from '../adapters/hf-pages.ts'

/** A page of three papers, the second of which has no byline. */
export const PAGE = `Daily Papers

Dec 10

Slow Light: Teaching Video Models to Wait

Most frames of a video repeat the one before. We let a model skip them.
The code is at https://github.com/northlight-lab/slow-light.

  • 7 authors
·
Jun 15 18

The Map Is Not the Territory, but It Helps

An agent sees corridors, and its users ask about rooms. We let it draw a floor plan.

Counting Sheep: Self-Supervised Learning from Herds

Animals in a herd look alike. We train on the comparison alone.

  • 6 authors
·
Nov 4, 2024
`

const ITEMS = ['Counting Moths at Night', 'Counting "Bats" by Ear'].map((title) =>
  itemOf({ title }),
)

/** What can be pasted: a text of each syntax, with its format and the number of its entries. */
export const KINDS: readonly (readonly [
  kind: string,
  text: string,
  format: string,
  count: number,
])[] = [
  ['a page as text', PAGE, 'hf-papers', 3],
  [
    'a mail as text',
    readFileSync('test/fixtures/arxiv-email/places.txt', 'utf8'),
    'arxiv-email',
    1,
  ],
  [
    'a page as HTML',
    newListing(
      section(
        'New submissions (showing 2 of 2 entries)',
        { id: '2603.00001' },
        { id: '2603.00002' },
      ),
    ),
    'arxiv-html',
    2,
  ],
  [
    'a feed as XML',
    apiFeed(apiEntry('2603.00001', 'Counting Moths'), apiEntry('2603.00002', 'Counting Bats')),
    'arxiv-feed',
    2,
  ],
  ['an answer as JSON', JSON.stringify(ITEMS, undefined, 2), 'hf-api', 2],
]
