import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FormatName } from '../../src/recognize-input.ts'
import { apiEntry, apiFeed, atomFeed, rdfFeed, rdfItem, rssFeed } from '../adapters/arxiv-feeds.ts'
import { listedBefore, newListing, result, searchPage, section } from '../adapters/arxiv-pages.ts'
import { atom, item, json, rdf, rss } from '../adapters/feeds.ts'
import {
  attributeOf,
  cardsOf,
  pageOf as hfPage,
  hydrated,
  itemsOf,
  listData,
  paperData,
} from '../adapters/hf-pages.ts'
import { alertOf, entryOf } from '../adapters/scholar-alert-parts.ts'
import { articleOf, BIORXIV, mailOf, NCBI } from '../adapters/toc-mail-mails.ts'

/** Well-formed inputs of a format, which the fuzzer takes apart. */
export const SAMPLES: Readonly<Record<FormatName, () => readonly string[]>> = {
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
  feed: () => [
    rss(item({ 'dc:creator': 'Moth, Ada', guid: 'https://doi.org/10.1000/moths.7' }), item()),
    atom('<author><name>Ada Moth</name></author><summary type="html">&lt;p&gt;We count.</summary>'),
    rdf('<dc:creator>Moth A, Lamp B</dc:creator><prism:doi>10.1000/moths.7</prism:doi>'),
    json({ id: '10.1000/moths.7', title: 'Counting Moths', authors: [{ name: 'Ada Moth' }] }),
  ],
  pubmed: () => [RECORD, RECORD.replaceAll('\n', '\r\n')],
  'toc-mail': () => [mailOf(articleOf(1), articleOf(2)), BIORXIV, NCBI],
  newsletter: () => [ISSUE, HTML_ISSUE],
  'scholar-alert': () => [alertOf(entryOf(), entryOf({ marker: '[PDF]' })), TEXT_ALERT],
  markdown: () => [TABLE, LIST],
}

const RECORD = `PMID- 12345678
DP  - 2026 Mar 6
TI  - Counting moths at night: a study of the lamps
      of a small town.
LID - 10.1000/Moths.7 [doi]
AB  - BACKGROUND: Moths are many.
      RESULTS: We count them.
FAU - Moth, Ada
AU  - Moth A
JT  - Journal of moths

PMID- 12345679
TI  - Lamps.
AU  - et al.
`

const ISSUE = `# SOME NEWS 2025-02-19

### Research & Innovation

[### Counting Moths (9 minute read)](https://arxiv.org/abs/2401.00001?utm_source=news)

Moths are counted.

[### A Lamp (1 minute read)](https://example.org/lamp?utm_source=news)

It shines.
`

const HTML_ISSUE = `<html><body><table><tr><td><h1>SOME NEWS 2025-02-19</h1></td></tr>
<tr><td><a href="https://arxiv.org/abs/2401.00001?utm_source=news"><b>Counting Moths (9 minute read)</b></a><br>
<span>Moths are <i>counted</i>.</span></td></tr></table>
<div><a href="https://example.org/lamp"><b>A Lamp (1 minute read)</b></a><p>It shines.</p></div></body></html>
`

const TEXT_ALERT = `[PDF] Counting Moths at Night
<https://scholar.google.com/scholar_url?url=https://example.org/a&hl=en&oi=scholaralrt>
A Author, B Author - Journal of Examples, 2024
We count moths that fly around the lamps of a small town, and ask how-
many there are
* Cites: A Lamp

A Lamp <https://scholar.google.com/scholar_url?url=https://example.org/b&hl=en&oi=scholaralrt>
A Author… - arXiv preprint arXiv:2401.00001, 2024
`

const TABLE = `---
title: Moths
---
# Papers

| Date | Title | Authors | Abstract | PDF | Code |
|:--|---|---|---|---|--|
| **2026-03-06** | **Counting Moths at Night** | Ada Moth et.al. | We count $|x|$<br>moths. | [2603.00001](http://arxiv.org/abs/2603.00001v1) | [link](https://github.com/moths/count) |
| 2026-03-05 | Lamps | null | <details><summary>more</summary>They shine.</details> | [2603.00002](http://arxiv.org/abs/2603.00002) | - |
`

const LIST = `# Moths

- [Counting](#counting-moths)

## Counting Moths

**Authors:** Ada Moth, Bo Lamp
**Abstract:** We count moths. Code: https://github.com/moths/count

1. **A Second Paper on Lamps.** *Ada Moth, Bo Lamp.* ICML 2024. [[paper](https://arxiv.org/abs/2401.00002)] [[code](https://github.com/moths/lamps)]
   - nested
     > quoted
2. **A Third.** [pdf](https://arxiv.org/pdf/2401.00003.pdf)

\`\`\`bibtex
@article{moth, title={Counting}}
\`\`\`
`

function fixturesOf(format: string): string[] {
  const folder = join('test/fixtures', format)
  const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}
