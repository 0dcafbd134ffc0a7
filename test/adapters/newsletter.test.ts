import { describe, expect, test } from 'vitest'
import { newsletter } from '../../src/adapters/newsletter.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'

const options = { adapters: [newsletter()], format: 'newsletter' }
const read = (issue: string): Digest => parseDigest(issue, options)
const first = (issue: string): Digest['entries'][number] | undefined => read(issue).entries[0]
const titlesOf = (issue: string): unknown[] => read(issue).entries.map(({ title }) => title)

const ARXIV = 'https://arxiv.org/abs/2401.00001'

/** An item of the web archive of a newsletter. */
const itemOf = (title: string, url = `${ARXIV}?utm_source=news`, text = 'Moths are counted.') =>
  `[### ${title}](${url})\n\n${text}\n\n`

/** An issue around its items. */
const issueOf = (...items: readonly string[]): string => `Moths 🦋, lamps 💡

[News](/)

[Advertise](https://example.org/ads)

# SOME NEWS 2025-02-19

## Moths 🦋, lamps 💡

🧠

### Research & Innovation

${items.join('')}⚡️

### Quick Links

[### A Lamp (1 minute read)](https://example.org/lamp?utm_source=news&amp;utm_medium=mail)

It shines.

## The news in a free daily email.

Subscribe

[Privacy](/privacy)[Careers](https://example.org/jobs)
`

describe('an item whose link is a paper', () => {
  test('is an entry with a summary', () => {
    expect(read(issueOf(itemOf('Counting Moths (35 minute read)'))).entries).toMatchObject([
      {
        title: 'Counting Moths',
        url: ARXIV,
        identifiers: { arxiv: '2401.00001' },
        abstract: 'Moths are counted.',
        abstractKind: 'summary',
        links: [],
      },
    ])
  })

  test.each([
    'https://arxiv.org/pdf/2401.00001v2',
    'https://www.arxiv.org/abs/2401.00001',
    'https://openreview.net/forum?id=abc',
    'https://huggingface.co/papers/2401.00001',
    'https://doi.org/10.1234/abc',
    'https://dl.example.org/doi/10.1145/12345.6',
  ])('leads to %s', (url) => {
    expect(first(issueOf(itemOf('Counting Moths (5 minute read)', url)))?.url).toBe(url)
  })

  test.each([
    'https://example.org/blog/2401.00001',
    'https://arxiv.org/list/cs.CL/recent',
    'https://huggingface.co/papers',
    'https://huggingface.co/moths/r1',
    'https://openreview.net/group?id=moths',
    'https://github.com/moths/arxiv.org',
  ])('does not lead to %s', (url) => {
    expect(titlesOf(issueOf(itemOf('Counting Moths (5 minute read)', url)))).toEqual([])
  })

  test.each([
    [
      'https://www.biorxiv.org/content/10.1101/2024.01.02.123456v1',
      { doi: '10.1101/2024.01.02.123456' },
    ],
    ['https://example.org/article?id=10.1371/moths.7', { doi: '10.1371/moths.7' }],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', { pmid: '12345678' }],
  ])('has the identifier in its address: %s', (url, identifiers) => {
    const entry = first(issueOf(itemOf('Counting Moths (5 minute read)', url)))
    expect(entry?.identifiers).toEqual(identifiers)
  })

  test('has its address as it is where that only looks as if it had entities', () => {
    const url = 'https://openreview.net/forum?id=abc&copy=1'
    const printed = url.replace('&', '&amp;')
    expect(first(issueOf(itemOf('Moths (1 minute read)', printed)))?.url).toBe(url)
  })

  test('has its version', () => {
    const { url, identifiers } = first(issueOf(itemOf('Moths (1 minute read)', `${ARXIV}v3`))) ?? {}
    expect([url, identifiers?.arxivVersion]).toEqual([`${ARXIV}v3`, 3])
  })

  test.each([
    ['Counting Moths (19 minute read)', 'Counting Moths'],
    ['Counting Moths (50 minute video)', 'Counting Moths'],
    ['Counting Moths (16 hour read)', 'Counting Moths'],
    ['Counting Moths (Textbook)', 'Counting Moths'],
    ['Counting Moths (GitHub Repo)', 'Counting Moths'],
    ['Counting Moths (CM) (5 minute read)', 'Counting Moths (CM)'],
    ['[Paper] Counting Moths (5 minute read)', '[Paper] Counting Moths'],
    ['Counting &quot;Moths&quot; &amp; Lamps (5 minute read)', 'Counting "Moths" & Lamps'],
    ['Counting *Moths* \\[draft\\] (5 minute read)', 'Counting Moths [draft]'],
    ['Don&#8217;t Count: Caf&eacute;&nbsp;Moths (5 minute read)', 'Don’t Count: Café Moths'],
    [
      'Counting `moths` with _very_ __few__ lamps (5 minute read)',
      'Counting moths with very few lamps',
    ],
    [
      'Counting \\_moths\\_ in snake_case_names (5 minute read)',
      'Counting _moths_ in snake_case_names',
    ],
  ])('has no reading time in its title: %s', (title, shown) => {
    expect(titlesOf(issueOf(itemOf(title)))).toEqual([shown])
  })

  test('has no tag in its title where nearly all items have one', () => {
    const items = ['Moths (1 minute read)', 'Counting Moths (Lamplight)'].map((title) =>
      itemOf(title),
    )
    expect(titlesOf(issueOf(...items))).toEqual(['Moths', 'Counting Moths'])
  })

  test('has a title that is a reading time alone', () => {
    expect(titlesOf(issueOf(itemOf('(5 minute read)')))).toEqual(['(5 minute read)'])
  })

  test.each([
    ['a picture', 'One ![moth](https://example.org/moth.png) flies.', 'One flies.'],
    ['brackets in brackets', `${'['.repeat(20)}moths${']'.repeat(20)}`, undefined],
    ['an address that is broken in two', 'See [code](https://example\n.org).', undefined],
    ['thousands of characters', 'Moths are counted. '.repeat(300).trim(), undefined],
  ])('may have %s in its text', (_, text, abstract = text.replace('\n', ' ')) => {
    expect(first(issueOf(itemOf('Moths (1 minute read)', ARXIV, text)))).toMatchObject({
      abstract,
      links: [],
    })
  })

  test('has the links in its text', () => {
    const text =
      'See **the** [code](https://github.com/moths/count) and [more](https://example.org/a_(b)).'
    expect(first(issueOf(itemOf('Moths (1 minute read)', ARXIV, text)))).toMatchObject({
      abstract: 'See the code and more.',
      githubLinks: [{ owner: 'moths', repo: 'count' }],
      links: [{ url: 'https://example.org/a_(b)' }],
    })
  })

  test('has no identifier of a paper that its text mentions', () => {
    const text = 'It follows [another](https://arxiv.org/abs/2312.00002).'
    const url = 'https://openreview.net/forum?id=a'
    expect(first(issueOf(itemOf('Moths (1 minute read)', url, text)))).not.toHaveProperty(
      'identifiers',
    )
  })

  test('has all paragraphs below it, and no sign that stands alone', () => {
    const entry = first(issueOf(itemOf('Moths (1 minute read)', ARXIV, 'One moth.\n\nTwo\nmoths.')))
    expect(entry?.abstract).toBe('One moth. Two moths.')
  })

  test('has a link below it as its own', () => {
    const text = 'One moth.\n\n[Read the paper](https://arxiv.org/pdf/2401.00001)'
    expect(read(issueOf(itemOf('Moths (1 minute read)', ARXIV, text))).entries).toMatchObject([
      { abstract: 'One moth.', links: [{ url: 'https://arxiv.org/pdf/2401.00001', kind: 'pdf' }] },
    ])
  })

  test('stands from its title to the end of its text', () => {
    const issue = issueOf(itemOf('Moths (1 minute read)'))
    const { position } = first(issue) ?? {}
    expect(issue.slice(position?.start.offset, position?.end.offset)).toBe(
      itemOf('Moths (1 minute read)').trim(),
    )
  })
})

describe('items of other forms', () => {
  test.each([
    ['a heading', `### [Moths (1 minute read)](${ARXIV})\nThey fly.\n`],
    ['a bold link', `**[Moths (1 minute read)](${ARXIV})**\n\nThey fly.\n`],
    ['a link in bold', `[**Moths** (1 minute read)](${ARXIV})\nThey fly.\n`],
    ['a link that is broken in two', `[### Moths\n(1 minute read)](${ARXIV})\n\nThey fly.\n`],
    ['a reading time beside the link', `### [Moths](${ARXIV}) (1 minute read)\n\nThey fly.\n`],
    ['carriage returns', `[### Moths (1 minute read)](${ARXIV})\r\n\r\nThey fly.\r\n`],
    [
      'HTML',
      `<p><a href="https://news.example.org/CL0/${encodeURIComponent(`${ARXIV}?utm_source=news`)}/1/a"><strong>Moths (1 minute read)</strong></a><br><br>They fly.</p>`,
    ],
  ])('%s', (_, issue) => {
    expect(read(issue).entries).toMatchObject([
      { title: 'Moths', url: ARXIV, abstract: 'They fly.' },
    ])
  })
})

describe('an issue', () => {
  test('has the date at its top', () => {
    expect(read(issueOf()).digestDate?.iso).toBe('2025-02-19')
    expect(read('# News\n\nFebruary 19, 2025\n').digestDate?.iso).toBe('2025-02-19')
    expect(read('# News\n').digestDate).toBe(undefined)
  })

  test('without papers says so', () => {
    const { entries, messages } = read(issueOf())
    expect(entries).toEqual([])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['no-entries'])
  })

  test('has its other items in the boilerplate', () => {
    const issue = issueOf(itemOf('Moths (1 minute read)'))
    const shown = read(issue).boilerplate.map(({ start, end }) =>
      issue.slice(start.offset, end.offset),
    )
    expect(shown).toHaveLength(2)
    expect(shown[1]).toContain('A Lamp')
  })
})

describe('a newsletter is recognised', () => {
  const { detect } = newsletter()

  test.each([
    ['as Markdown', issueOf(itemOf('Moths (5 minute read)'))],
    [
      'by two reading times',
      '[A (5 minute read)](https://a.org)\n\n**[B (1 min read)](https://b.org)**',
    ],
    ['cut off', '[### A (Sponsor)](https://a.org)\n\n[### B (1 minute read)](https://b.org)'],
    ['as HTML', '<a href="#"><b>A (5 minute read)</b></a> <a href="#">B (5 minute read)</a>'],
  ])('%s', (_, issue) => {
    expect(detect(issue)).toBe(true)
  })

  test.each([
    ['a list of papers', `# Papers\n\n### [Moths](${ARXIV})\n\n**Authors:** Ada Sample`],
    ['a text with reading times', 'Moths (5 minute read). Lamps (3 minute read).'],
    ['a list with one', '- [Moths (5 minute read)](https://a.org)\n- [Lamps](https://b.org)'],
    ['a feed', '<rss><title>A (5 minute read)</title><title>B (5 minute read)</title></rss>'],
    ['nothing', ''],
  ])('and %s is none', (_, text) => {
    expect(detect(text)).toBe(false)
  })
})

describe('plain text with a list of its addresses', () => {
  const ISSUE = `Sign Up [1] | View Online [2]

 SOME NEWS 2026-03-10

🚀

HEADLINES & LAUNCHES

 A LAMP (3 MINUTE READ) [3]

 It shines [4].

🧠

DEEP DIVES

 SLOW LIGHT: TEACHING VIDEO MODELS TO WAIT (13
MINUTE READ) [4]

 Most frames repeat [99] the one before. The code [5] skips them.

 It is fast.

🧪

RESEARCH

 COUNTING SHEEP (5 MINUTE READ) [6]

 Animals look alike.

Love NEWS? Tell your friends!

 Want to advertise? [1]

Links:
------
[1] https://example.org/ads
[2] https://example.org/online
[3] https://example.org/lamp
[4] https://arxiv.org/abs/2401.00001?utm_source=news
[5] https://github.com/northlight-lab/slow-light
[6] https://doi.org/10.1234/Sheep
`
  const ENTRIES = [
    {
      title: 'SLOW LIGHT: TEACHING VIDEO MODELS TO WAIT',
      url: ARXIV,
      abstract: 'Most frames repeat [99] the one before. The code skips them. It is fast.',
      githubLinks: [{ repo: 'slow-light' }],
      position: { start: { line: 17 }, end: { line: 22 } },
    },
    {
      title: 'COUNTING SHEEP',
      identifiers: { doi: '10.1234/sheep' },
      abstract: 'Animals look alike.',
    },
  ]

  test('is recognised', () => {
    expect(parseDigest(ISSUE, { adapters: [newsletter()] }).format).toBe('newsletter')
  })

  test('has the papers, and none of the list', () => {
    expect(read(ISSUE)).toMatchObject({ digestDate: { iso: '2026-03-10' }, entries: ENTRIES })
  })

  test('may have colons in the list, or numbers below a heading', () => {
    const list = ISSUE.slice(ISSUE.indexOf('Links:'))
    for (const other of [
      list.replace('Links:\n------\n', '').replaceAll('] http', ']: http'),
      list.replace('------', '').replace(/\[(\d)\] (.*)/g, '   $1. <$2>'),
    ])
      expect(read(ISSUE.replace(list, other)).entries).toMatchObject(ENTRIES)
  })

  test('may have the addresses themselves in place of numbers', () => {
    for (const marks of ['[]', '<>', '()']) {
      const issue = `A LAMP (3 MINUTE READ)
${marks[0]}https://example.org/lamp${marks[1]}

SLOW LIGHT (13 MINUTE READ) ${marks[0]}${ARXIV}${marks[1]}

The code ${marks[0]} https://github.com/northlight-lab/slow-light ${marks[1]} skips frames.
`
      expect(parseDigest(issue, { adapters: [newsletter()] })).toMatchObject({
        format: 'newsletter',
        entries: [
          {
            title: 'SLOW LIGHT',
            url: ARXIV,
            abstract: 'The code skips frames.',
            githubLinks: [{ repo: 'slow-light' }],
          },
        ],
      })
    }
  })

  test('is read as Markdown where it has links of that', () => {
    const issue = `[Slow Light (5 minute read)][1]

Frames [repeat][code] or are [skipped][9].

[1]: ${ARXIV}
[code]: https://github.com/northlight-lab/slow-light
`
    expect(read(issue).entries).toMatchObject([
      {
        title: 'Slow Light',
        abstract: 'Frames repeat or are [skipped][9].',
        githubLinks: [{ repo: 'slow-light' }],
      },
    ])
  })

  test('has no title where a sentence ends with a number', () => {
    const issue = `SLOW LIGHT (5 MINUTE READ) [1]

A lamp is slow. The paper is here [1]

[1] ${ARXIV}
`
    expect(read(issue).entries).toMatchObject([{ abstract: 'A lamp is slow. The paper is here' }])
  })
})
