import { describe, expect, test } from 'vitest'
import { arxivFeed } from '../../src/adapters/arxiv-feed.ts'
import { createSource, type DigestEntry, parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { pointsIn, positionsIn } from '../support/places.ts'
import { readableMessage } from '../unit/reduced.ts'
import { apiEntry, apiFeed, atomFeed, rdfFeed, rdfItem, rssFeed } from './arxiv-feeds.ts'

const options = { adapters: [arxivFeed()], places: true }
const read = (feed: string): Digest => parseDigest(feed, options)
const messagesOf = (feed: string): string[] => read(feed).messages.map(readableMessage)

function entryOf(feed: string): DigestEntry {
  const { entries } = read(feed)
  expect(entries).toHaveLength(1)
  return entries[0]!
}

describe('a feed is recognised', () => {
  test.each([
    ['of the API', apiFeed()],
    ['of announcements in Atom', atomFeed()],
    ['of announcements in RSS', rssFeed()],
    ['of announcements in RDF', rdfFeed()],
    ['with prefixes on all elements', apiFeed().replaceAll(/<(\/?)(?=[a-z])/g, '<$1ns0:')],
    ['that says nothing of itself but has papers', `<feed>${apiEntry('2603.00001v1', 'A')}</feed>`],
    ['behind a byte order mark and a comment', `\ufeff<!-- <rss> -->\n${apiFeed()}`],
  ])('%s', (_, feed) => {
    expect(read(feed).format).toBe('arxiv-feed')
  })

  test.each([
    [
      'of others about papers of arXiv',
      '<rss><channel><link>https://example.org/</link><item><link>https://arxiv.org/abs/2603.00001</link></item></channel></rss>',
    ],
    [
      'of others in Atom',
      `<feed><id>https://example.org/feed</id>${apiEntry('2603.00001v1', 'A')}</feed>`,
    ],
    ['in a page of HTML', `<html><body>${apiFeed()}</body></html>`],
    ['behind text', `The feed: ${apiFeed()}`],
    ['that is only begun', '<?xml version="1.0"'],
  ])('unless it is %s', (_, feed) => {
    expect(read(feed).format).toBeUndefined()
  })
})

describe('an entry of the API', () => {
  const more = `    <arxiv:comment>12 pages. Code: https://github.com/lamp-lab/moths</arxiv:comment>
    <arxiv:primary_category term="q-bio.QM"/>
    <category term="q-bio.QM"/>
    <arxiv:journal_ref>J. Moths 7 (2026) 1-9</arxiv:journal_ref>
    <author>
      <name>Bo Lamp</name>
      <arxiv:affiliation>Lamp Lab</arxiv:affiliation>
    </author>
    <arxiv:doi>10.1000/MOTHS.7</arxiv:doi>
    <link rel="related" href="https://doi.org/10.1000/MOTHS.7" title="doi"/>
`
  const entry = entryOf(apiFeed(apiEntry('2603.00001v2', 'Counting\n  Moths', more)))

  test('has all that the feed states', () => {
    expect(entry).toMatchObject({
      title: 'Counting Moths',
      abstract: 'We count moths at night.',
      abstractKind: 'full',
      authors: ['Ada Moth', 'Bo Lamp'],
      authorCount: 2,
      publishedAt: { iso: '2026-03-01' },
      updatedAt: { iso: '2026-03-05' },
      url: 'https://arxiv.org/abs/2603.00001v2',
      identifiers: { arxiv: '2603.00001', arxivVersion: 2, doi: '10.1000/moths.7' },
      venue: 'J. Moths 7 (2026) 1-9',
      githubLinks: [{ owner: 'lamp-lab', repo: 'moths' }],
      links: [
        { url: 'https://arxiv.org/pdf/2603.00001v2', kind: 'pdf' },
        { url: 'https://doi.org/10.1000/MOTHS.7', kind: 'paper' },
      ],
    })
  })

  test('has its primary category first, and each once', () => {
    expect(entry.categories).toEqual(['q-bio.QM', 'cs.CV'])
  })

  test('keeps its comment and the affiliations of its authors as unknown text', () => {
    expect(entry.unknown).toMatchObject([
      { label: 'note', value: '12 pages. Code: https://github.com/lamp-lab/moths' },
      { label: 'affiliation', value: 'Lamp Lab' },
    ])
  })

  test('can have the title 0', () => {
    expect(entryOf(apiFeed(apiEntry('2603.00001v1', '0'))).title).toBe('0')
  })

  test('has TeX as printed', () => {
    const title = 'Moths of $\\ell_2 &lt; 1$ by Schr{\\"o}dinger'
    expect(entryOf(apiFeed(apiEntry('2603.00001v1', title))).title).toBe(
      'Moths of $\\ell_2 < 1$ by Schr{\\"o}dinger',
    )
  })

  test('has an identifier from before 2007', () => {
    const { identifiers, url } = entryOf(apiFeed(apiEntry('hep-th/9901001v3', 'A')))
    expect(identifiers).toEqual({ arxiv: 'hep-th/9901001', arxivVersion: 3 })
    expect(url).toBe('https://arxiv.org/abs/hep-th/9901001v3')
  })

  test('without a link has the address that its identifier is', () => {
    const feed = apiFeed(apiEntry('2603.00001v1', 'A').replace(/<link.*alternate.*\n/, ''))
    expect(entryOf(feed).url).toBe('http://arxiv.org/abs/2603.00001v1')
  })

  test('may declare its namespaces on each element, as in 2012', () => {
    const namespace = 'xmlns:arxiv="http://arxiv.org/schemas/atom"'
    const old = `<arxiv:comment ${namespace}>7 pages</arxiv:comment>
      <arxiv:primary_category ${namespace} term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>`
    expect(entryOf(apiFeed(apiEntry('1203.00001v1', 'A', old)))).toMatchObject({
      categories: ['cs.LG', 'cs.CV'],
      unknown: [{ label: 'note', value: '7 pages' }],
    })
  })

  test('keeps elements that nobody knows under their names', () => {
    const strange = '<comments>https://example.org</comments><x:text>A text.</x:text>'
    const { unknown, comments } = entryOf(apiFeed(apiEntry('2603.00001v1', 'A', strange)))
    expect(comments).toBeUndefined()
    expect(unknown).toMatchObject([
      { label: '<comments>', value: 'https://example.org' },
      { label: '<text>', value: 'A text.' },
    ])
  })

  test('may have elements in its texts', () => {
    const title = '<div xmlns="http://www.w3.org/1999/xhtml">Counting <i>Moths</i></div>'
    expect(entryOf(apiFeed(apiEntry('2603.00001v1', title))).title).toBe('Counting Moths')
  })

  test('may have HTML in its texts, where it says so', () => {
    const printed = apiEntry('2603.00001v1', 'A').replace(
      '<title>A',
      '<title type="html">Moths &amp;amp; &lt;br&gt;Lamps',
    )
    expect(entryOf(apiFeed(printed)).title).toBe('Moths & Lamps')
  })

  test.each([
    [
      'for $1 &lt;p \\leq 2$ and $n&gt;1$, which is sharp',
      'for $1 <p \\leq 2$ and $n>1$, which is sharp',
    ],
    ['for $x&lt;a $ and $y&gt;b$.', 'for $x<a $ and $y>b$.'],
    ['for $x &lt;p&gt; y$ &amp;amp; so on', 'for $x <p> y$ &amp; so on'],
  ])('has the abstract %s as printed, as it does not say that it is HTML', (printed, abstract) => {
    const feed = apiFeed(apiEntry('2603.00001v1', 'A').replace('We count moths at night.', printed))
    expect(entryOf(feed).abstract).toBe(abstract)
  })

  test('has an abstract without its markup, where it says that it is HTML', () => {
    const html =
      '<summary type="html">&lt;p class="x"&gt;Moths &amp;amp; &lt;a href="https://github.com/lamp-lab/moths" rel="nofollow"&gt;code&lt;/a&gt;&lt;/p&gt;'
    const feed = apiEntry('2603.00001v1', 'A').replace('<summary>We count moths at night.', html)
    expect(entryOf(apiFeed(feed))).toMatchObject({
      abstract: 'Moths & code',
      githubLinks: [{ owner: 'lamp-lab', repo: 'moths' }],
    })
  })

  test('has authors that are a text, as names', () => {
    const author = '<author>Cy Dim (Lamp Lab), Di Dusk</author>'
    expect(entryOf(apiFeed(apiEntry('2603.00001v1', 'A', author))).authors).toEqual([
      'Ada Moth',
      'Cy Dim',
      'Di Dusk',
    ])
  })

  test('keeps what else it says of an author', () => {
    const author = '<author><name>Bo Lamp</name><email>bo@example.org</email></author>'
    const { unknown } = entryOf(apiFeed(apiEntry('2603.00001v1', 'A', author)))
    expect(unknown).toMatchObject([{ label: '<email>', value: 'bo@example.org' }])
  })

  test('keeps text beside the name of an author', () => {
    const author = '<author>in memory of <name>Bo Lamp</name></author>'
    const { authors, unknown } = entryOf(apiFeed(apiEntry('2603.00001v1', 'A', author)))
    expect(authors).toEqual(['Ada Moth', 'Bo Lamp'])
    expect(unknown).toMatchObject([{ label: '<author>', value: 'in memory of' }])
  })

  test('keeps an identifier that is none of arXiv', () => {
    const feed = apiEntry('2603.00001v1', 'A').replace(/<id>.*<\/id>/, '<id>urn:moth:7</id>')
    expect(entryOf(apiFeed(feed)).unknown).toMatchObject([{ label: '<id>', value: 'urn:moth:7' }])
  })

  test('keeps text that stands right inside it, with its place', () => {
    const loose = '  Seen &amp; <!-- no --> counted\n  <x/>  <![CDATA[ at dusk ]]>\n'
    const feed = apiFeed(apiEntry('2603.00001v1', 'A', loose))
    const { unknown = [] } = entryOf(feed)
    expect(unknown.map(({ label, value }) => [label, value])).toEqual([
      ['<entry>', 'Seen & counted'],
      ['<entry>', 'at dusk'],
    ])
    const [first] = unknown
    expect(feed.slice(first?.position?.start.offset, first?.position?.end.offset)).toBe(
      'Seen &amp; <!-- no --> counted',
    )
  })

  test('that states neither a title nor an identifier is left out with a message', () => {
    const { entries, messages } = read(
      apiFeed('<entry><author/></entry>', apiEntry('2603.00001v1', 'A')),
    )
    expect(entries.map(({ title }) => title)).toEqual(['A'])
    expect(messages.map(readableMessage)).toEqual(['item-unreadable 8'])
  })

  test('ends where the next one begins, if its end tag is missing', () => {
    const feed = apiFeed(
      apiEntry('2603.00001v1', 'A').replace('</entry>', ''),
      apiEntry('2603.00002v1', 'B'),
    )
    expect(read(feed).entries.map(({ title }) => title)).toEqual(['A', 'B'])
  })
})

describe('an answer of the API', () => {
  test('has the day on which it was made, in UTC', () => {
    const feed = apiFeed().replace('2026-03-06T22:10:08Z', '2026-03-06T22:10:08-04:00')
    expect(read(feed).digestDate?.iso).toBe('2026-03-07')
  })

  test('is not said to hold as many entries as were found elsewhere', () => {
    expect(read(apiFeed(apiEntry('2603.00001v1', 'A'))).declaredCount).toBeUndefined()
  })

  test('without results is no error', () => {
    expect(messagesOf(apiFeed())).toEqual(['no-entries'])
  })

  test.each(['http://arxiv.org/api/errors#bad', 'https://arxiv.org/api/errors#bad'])(
    'that is the error %s has no entries',
    (id) => {
      const error = `<entry><id>${id}</id><title>Error</title><summary>bad id</summary></entry>`
      const { entries, messages } = read(apiFeed(error))
      expect(entries).toEqual([])
      expect(messages).toMatchObject([
        { ruleId: 'no-entries' },
        { ruleId: 'error-response', actual: 'bad id', place: { start: { line: 8 } } },
      ])
    },
  )

  test('that is an error without words names its address', () => {
    const id = 'https://arxiv.org/api/errors#bad'
    expect(read(apiFeed(`<entry><id>${id}</id></entry>`)).messages).toContainEqual(
      expect.objectContaining({ ruleId: 'error-response', actual: id }),
    )
  })
})

describe('an announcement since 2024', () => {
  describe.each([
    ['Atom', atomFeed],
    ['RSS', rssFeed],
  ])('as %s', (_, feed) => {
    test('has all that the feed states', () => {
      expect(
        entryOf(feed({ 'arxiv:DOI': '10.1000/Moths', 'arxiv:journal_reference': 'J. Moths' })),
      ).toMatchObject({
        title: 'Counting Moths',
        abstract: 'We count moths at night.',
        abstractKind: 'full',
        authors: ['Ada Moth', 'Bo Lamp'],
        authorCount: 2,
        publishedAt: { iso: '2026-03-06' },
        url: 'https://arxiv.org/abs/2603.00001',
        identifiers: { arxiv: '2603.00001', arxivVersion: 2, doi: '10.1000/moths' },
        categories: ['cs.CV', 'q-bio.QM'],
        venue: 'J. Moths',
        announceType: 'replace',
      })
    })

    test('has the day of the announcement', () => {
      expect(read(feed()).digestDate?.iso).toBe('2026-03-06')
    })

    test('has authors without their affiliations', () => {
      const creator = 'Ada Moth (Lamp Lab (Night Division), Dusk), J\\"org L{\\\'a}mp, Cy Dim Jr.'
      expect(entryOf(feed({ 'dc:creator': creator })).authors).toEqual([
        'Ada Moth',
        'J\\"org L{\\\'a}mp',
        'Cy Dim Jr.',
      ])
    })
  })

  test.each([
    ['new', 'new'],
    ['cross', 'cross'],
    ['replace', 'replace'],
    ['replace-cross', 'replace'],
    ['absonly', 'replace'],
  ])('of the kind %s is %s', (printed, kind) => {
    expect(entryOf(atomFeed().replaceAll('replace-cross', printed)).announceType).toBe(kind)
  })

  test('of an unknown kind keeps it as unknown text', () => {
    const { announceType, unknown } = entryOf(atomFeed().replaceAll('replace-cross', 'withdrawn'))
    expect(announceType).toBeUndefined()
    expect(unknown?.[0]).toMatchObject({ label: 'announceType', value: 'withdrawn' })
  })

  test('has the licence as unknown text', () => {
    expect(entryOf(atomFeed()).unknown).toMatchObject([
      { label: 'license', value: 'http://creativecommons.org/licenses/by/4.0/' },
    ])
  })

  test('of January 2024 has authors as elements', () => {
    const creator = '<a href="/a/1">Ada Moth</a><a href="/a/2">Bo Lamp</a>'
    expect(entryOf(atomFeed({ 'dc:creator': creator })).authors).toEqual(['Ada Moth', 'Bo Lamp'])
  })

  test('has names that are no elements beside those that are', () => {
    const creator = '<a href="/a/1">Ada Moth</a>, <a href="/a/2">Bo Lamp</a> (Lamp Lab), Cy Dim'
    const { authors, unknown } = entryOf(atomFeed({ 'dc:creator': creator }))
    expect(authors).toEqual(['Ada Moth', 'Bo Lamp', 'Cy Dim'])
    expect(unknown?.map(({ label }) => label)).toEqual(['license'])
  })

  test.each([
    ['ann@example.org (Ann Moth)', ['Ann Moth']],
    ['Ann Moth and Bo Lamp', ['Ann Moth', 'Bo Lamp']],
    ['ann@example.org', undefined],
  ])('has in RSS the authors of %s', (author, authors) => {
    const feed = rssFeed({ author }).replace(/<dc:creator>.*<\/dc:creator>/, '')
    expect(entryOf(feed).authors).toEqual(authors)
  })

  test('keeps an address of mail without a name', () => {
    expect(entryOf(rssFeed({ author: 'ann@example.org' })).unknown).toMatchObject([
      { label: '<author>', value: 'ann@example.org' },
    ])
  })

  test.each([
    ['for $1 &lt;p \\leq 2$ and $n&gt;1$', 'for $1 <p \\leq 2$ and $n>1$'],
    ['for $x&lt;a $ and $y&gt;b$', 'for $x<a $ and $y>b$'],
    ['for $x&lt;a href &gt; b$', 'for $x<a href > b$'],
  ])('has %s in its text as printed', (printed, abstract) => {
    const feed = rssFeed().replace(/arXiv:2603.*\n.*(?=<\/description>)/, printed)
    expect(entryOf(feed).abstract).toBe(abstract)
  })

  test('may lack the words before the abstract', () => {
    const feed = rssFeed().replace(
      /<description>arXiv.*\n.*<\/description>/,
      '<description>If $a &lt; b$ &amp; so on.</description>',
    )
    expect(entryOf(feed)).toMatchObject({
      abstract: 'If $a < b$ & so on.',
      announceType: 'replace',
    })
  })

  test('without items is no error', () => {
    expect(messagesOf(rssFeed().replace(/<item>[^]*<\/item>/, ''))).toEqual(['no-entries'])
  })

  test('that is an error says which', () => {
    const feed = `<rss><channel><title>Feed error for query: http://rss.arxiv.org/rss/moth</title>
      <link>http://rss.arxiv.org/rss/moth</link><description>Bad archive 'moth'.</description></channel></rss>`
    expect(read(feed).messages).toMatchObject([
      { ruleId: 'no-entries' },
      { ruleId: 'error-response', actual: "Bad archive 'moth'." },
    ])
  })
})

describe('an announcement until 2024', () => {
  test('has all that the feed states', () => {
    expect(entryOf(rdfFeed(rdfItem('Counting Moths')))).toMatchObject({
      title: 'Counting Moths',
      abstract: 'We count moths with $2.6<\\eta<4$ at night.',
      authors: ['Ada Moth', 'Bo Lämp'],
      authorCount: 2,
      url: 'http://arxiv.org/abs/1703.00001',
      identifiers: { arxiv: '1703.00001', arxivVersion: 2 },
      categories: ['hep-ex'],
      announceType: 'new',
    })
  })

  test('has the links that do not show their addresses', () => {
    const link =
      '&lt;a href=&quot;https://github.com/lamp-lab/moths&quot;&gt;this https URL&lt;/a&gt;.'
    const feed = rdfFeed(rdfItem('Moths').replace('night.', `night. See ${link}`))
    expect(entryOf(feed)).toMatchObject({
      abstract: 'We count moths with $2.6<\\eta<4$ at night. See this https URL.',
      githubLinks: [{ owner: 'lamp-lab', repo: 'moths' }],
    })
  })

  test('keeps TeX beside its markup', () => {
    const feed = rdfFeed(
      rdfItem('Moths').replace('night.', 'night for $1 &amp;lt;p &lt; 2$ and $q&lt;a $, $b&gt;c$.'),
    )
    expect(entryOf(feed).abstract).toBe(
      'We count moths with $2.6<\\eta<4$ at night for $1 <p < 2$ and $q<a $, $b>c$.',
    )
  })

  test('has names that are no links beside those that are', () => {
    const feed = rdfFeed(
      rdfItem('Moths').replace('</dc:creator>', ', Cy Dim (Lamp Lab) and Di Dusk</dc:creator>'),
    )
    expect(entryOf(feed).authors).toEqual(['Ada Moth', 'Bo Lämp', 'Cy Dim', 'Di Dusk'])
  })

  test('states no date beside its entries', () => {
    const { digestDate, entries } = read(rdfFeed(rdfItem('Counting Moths')))
    expect(digestDate?.iso).toBe('2017-03-03')
    expect(entries[0]).not.toHaveProperty('publishedAt')
  })

  test.each([
    ['Do Moths Count?', 'Do Moths Count?'],
    ['Moths et al.', 'Moths et al.'],
    ['Moths (and Lamps)', 'Moths (and Lamps)'],
    ['Moths &amp;amp; $p &amp;lt; q$', 'Moths & $p < q$'],
  ])('has the title %s without what the feed adds', (printed, title) => {
    expect(entryOf(rdfFeed(rdfItem(printed))).title).toBe(title)
  })

  test('of a paper from before 2007 states no category in the title', () => {
    const feed = rdfFeed(rdfItem('Moths')).replace('1703.00001v2 [hep-ex]', 'hep-th/9901001v2')
    expect(entryOf(feed)).toMatchObject({ title: 'Moths', announceType: 'new' })
    expect(entryOf(feed)).not.toHaveProperty('categories')
  })

  test.each([
    [' CROSS LISTED', 'cross'],
    [' UPDATED', 'replace'],
  ])('with the mark%s is %s', (mark, kind) => {
    expect(entryOf(rdfFeed(rdfItem('Moths', mark))).announceType).toBe(kind)
  })
})

/** The day of an announcement of this instant. */
function dayOf(printed: string): string | undefined {
  const feed = rssFeed().replaceAll('Fri, 06 Mar 2026 00:00:00 -0500', printed)
  return entryOf(feed).publishedAt?.iso
}

describe('the instant', () => {
  test.each([
    ['Fri, 06 Mar 2026 00:00:00 -0500', '2026-03-06'],
    ['Fri, 06 Mar 2026 20:30:00 -0500', '2026-03-07'],
    ['Fri, 06 Mar 2026 20:30:00 EST', '2026-03-07'],
    ['Tue, 31 Dec 2024 23:59 -0001', '2025-01-01'],
    ['Sun, 01 Mar 2026 00:30:00 +0100', '2026-02-28'],
    ['06 Mar 2026 12:00:00 GMT', '2026-03-06'],
    ['2026-03-06T23:00:00-05:00', '2026-03-07'],
    ['2026-03-06', '2026-03-06'],
  ])('%s is of the day %s', (printed, day) => {
    expect(dayOf(printed)).toBe(day)
  })

  test.each([
    ['soon', 'date-unreadable'],
    ['Tue, 31 Feb 2026 00:00:00 GMT', 'date-impossible'],
    ['Mon, 06 Mar 2026 00:00:00 GMT', 'date-weekday-mismatch'],
    ['Fri, 06 Mai 2026 23:00:00 -0500', 'date-unreadable'],
  ])('%s brings %s', (printed, rule) => {
    const { messages } = read(rssFeed().replaceAll('Fri, 06 Mar 2026 00:00:00 -0500', printed))
    expect(messages.map(({ ruleId }) => ruleId)).toContain(rule)
  })
})

describe.each([
  ['of the API', apiFeed(apiEntry('2603.00001v1', 'A'), '<entry/>', apiEntry('2603.00002v1', 'B'))],
  ['in Atom', atomFeed()],
  ['in RSS', rssFeed()],
  ['in RDF', rdfFeed(rdfItem('A'), rdfItem('B'))],
  ['with other line ends', apiFeed(apiEntry('2603.00001v1', 'A')).replaceAll('\n', '\r\n')],
  ['with the line ends of a Macintosh', atomFeed().replaceAll('\n', '\r')],
  ['behind a byte order mark', `\ufeff${atomFeed()}`],
])('the positions of a feed %s', (_, feed) => {
  test('have the points that their offsets have', () => {
    const source = createSource(feed)
    for (const point of pointsIn(read(feed))) expect(source.point(point.offset)).toEqual(point)
  })

  test('begin and end with something visible', () => {
    for (const { start, end } of positionsIn(read(feed)))
      expect(feed.slice(start.offset, end.offset)).toMatch(/^\S(?:[^]*\S)?$/)
  })

  test('hold every element of an entry, from its tag to its end', () => {
    for (const { position } of read(feed).entries)
      expect(feed.slice(position?.start.offset, position?.end.offset)).toMatch(
        /^<(entry|item)[\s>][^]*<\/\1>$/,
      )
  })

  test('leave out nothing visible', () => {
    const { entries, boilerplate, messages } = read(feed)
    const runs = [
      ...entries.map(({ position }) => position!),
      ...boilerplate,
      ...positionsIn(messages),
    ]
    const rest = runs
      .toSorted((a, b) => b.start.offset - a.start.offset)
      .reduce((text, { start, end }) => text.slice(0, start.offset) + text.slice(end.offset), feed)
    expect(rest.trim()).toBe('')
  })
})

test('the positions of fields hold their elements', () => {
  const feed = apiFeed(apiEntry('2603.00001v1', 'A'))
  const { places = {} } = entryOf(feed)
  const shown = Object.entries(places).map(([key, { start, end }]) => [
    key,
    feed.slice(start.offset, end.offset).replaceAll(/\s+/g, ' '),
  ])
  expect(Object.fromEntries(shown)).toMatchObject({
    title: '<title>A</title>',
    url: '<link href="https://arxiv.org/abs/2603.00001v1" rel="alternate" type="text/html"/>',
    authors: '<author> <name>Ada Moth</name> </author>',
    publishedAt: '<published>2026-03-01T09:00:00Z</published>',
  })
})
