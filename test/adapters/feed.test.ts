import { describe, expect, test } from 'vitest'
import { arxivFeed } from '../../src/adapters/arxiv-feed.ts'
import { feed } from '../../src/adapters/feed.ts'
import { createSource, type DigestEntry, parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { positionsIn } from '../support/places.ts'
import { readableMessage } from '../unit/reduced.ts'
import { apiFeed, rdfFeed, rssFeed } from './arxiv-feeds.ts'
import { atom, type Elements, item, json, rdf, rss } from './feeds.ts'

const options = { adapters: [feed()] }
const read = (text: string): Digest => parseDigest(text, options)

function entryOf(text: string): DigestEntry {
  const { entries } = read(text)
  expect(entries).toHaveLength(1)
  return entries[0]!
}

const entryWith = (more: Elements): DigestEntry => entryOf(rss(item(more)))
const described = (html: string, more: Elements = {}): DigestEntry =>
  entryWith({ ...more, description: `<![CDATA[${html}]]>` })

const ABSTRACT = 'We count moths at night and in the rain.'

describe('a feed is recognised', () => {
  test.each([
    ['in RSS', rss(item())],
    ['with a type of document', rss(item()).replace('<rss', '<!DOCTYPE rss>\n<rss')],
    ['in Atom', atom('')],
    ['in Atom without entries', atom('').replace(/<entry>[^]*<\/entry>/, '')],
    ['in RDF', rdf('')],
    ['in JSON', json({ title: 'A' })],
    ['about papers of arXiv', rss(item({ link: 'https://arxiv.org/abs/2603.00001' }))],
    ['behind a byte order mark and blank lines', `\ufeff\n${rss(item())}`],
  ])('%s', (_, text) => {
    expect(read(text).format).toBe('feed')
  })

  test.each([
    ['of arXiv in Atom', apiFeed()],
    ['of arXiv in RSS', rssFeed()],
    ['of arXiv in RDF', rdfFeed()],
    ['a page of HTML', `<!doctype html><html><body>${rss(item())}</body></html>`],
    ['another document in RDF', '<rdf:RDF><owl:Ontology/></rdf:RDF>'],
    ['other JSON', '{"version":"1","items":[]}'],
    ['a list in JSON', '[]'],
    ['behind text', `The feed: ${rss(item())}`],
  ])('unless it is %s', (_, text) => {
    expect(read(text).format).toBeUndefined()
  })

  test('by its publisher where both adapters are there', () => {
    const adapters = [arxivFeed(), feed()]
    expect(parseDigest(apiFeed(), { adapters }).format).toBe('arxiv-feed')
    expect(parseDigest(rss(item()), { adapters }).format).toBe('feed')
  })
})

test('a feed in bytes is read in the encoding that it declares', () => {
  const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${rss(item({ title: 'Über Motten' }))}`
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  const { entries, messages } = parseDigest(bytes, options)
  expect(entries[0]?.title).toBe('Über Motten')
  expect(messages).toEqual([])
})

describe('an item states', () => {
  test('a title, an address and a day in UTC', () => {
    expect(entryOf(atom(''))).toMatchObject({
      title: 'Counting Moths',
      url: 'https://example.org/moths/1',
      publishedAt: { iso: '2026-03-07' },
    })
  })

  test.each([
    ['Moths &amp;amp; Lamps', 'Moths & Lamps'],
    ['&lt;p&gt;&lt;b&gt;Of &lt;em&gt;Nola&lt;/em&gt;&lt;/b&gt;&lt;/p&gt;', 'Of Nola'],
    ['\ufeffMoths', 'Moths'],
    ['<![CDATA[ p < 0.05 in H<sub>2</sub>O ]]>', 'p < 0.05 in H2O'],
  ])('the title of %s', (printed, title) => {
    expect(entryWith({ title: printed }).title).toBe(title)
  })

  test('as its address where it has no link its identifier, or what it is about', () => {
    const guid = 'https://example.org/moths/2'
    expect(entryOf(rss(item({ link: '', guid }))).url).toBe(guid)
    expect(entryOf(rdf('')).url).toBe('https://example.org/moths/1')
  })

  test('what nobody reads under the names of its elements', () => {
    const more = { 'prism:volume': '7', 'media:title': 'A picture', 'dc:rights': '© Lamp Press' }
    const { title, unknown } = entryWith(more)
    expect(title).toBe('Counting Moths')
    expect(unknown).toMatchObject([
      { label: '<volume>', value: '7' },
      { label: 'license', value: '© Lamp Press' },
      { label: '<media:title>', value: 'A picture' },
    ])
  })

  test('the title in XHTML', () => {
    const title = '<title type="xhtml"><div>Of <i>Nola</i></div></title>'
    expect(entryOf(atom('').replace(/<title type[^]*?<\/title>/, title)).title).toBe('Of Nola')
  })

  test('beside its address links to other pages, but not to itself', () => {
    const inEntry = `
      <link rel="self" href="https://example.org/feed/1"/>
      <link rel="related" href="https://example.org/data"/>
      <link rel="alternate" type="application/pdf" href="https://example.org/1.pdf" title="PDF"/>`
    const { url, links } = entryOf(atom(inEntry))
    expect(url).toBe('https://example.org/moths/1')
    expect(links.map((link) => link.url)).toEqual([
      'https://example.org/data',
      'https://example.org/1.pdf',
    ])
  })

  test('a file and the address from which an aggregator has it', () => {
    const text = rss(item({ 'feedburner:origLink': 'https://example.org/origin' })).replace(
      '</item>',
      '<enclosure url="https://example.org/1.mp3"/></item>',
    )
    expect(entryOf(text).links.map(({ url }) => url)).toEqual([
      'https://example.org/origin',
      'https://example.org/1.mp3',
    ])
  })

  test('what stands in place of an address, as unknown', () => {
    expect(entryWith({ enclosure: 'a moth', url: 'see below' }).unknown).toMatchObject([
      { label: '<enclosure>', value: 'a moth' },
      { label: '<url>', value: 'see below' },
    ])
  })

  test('identifiers that are other addresses than its own, as unknown', () => {
    const guid = ['https://example.org/moths/1?rss=1', 'https://example.org/?p=7']
    expect(entryWith({ guid }).unknown).toMatchObject([
      { label: '<guid>', value: 'https://example.org/?p=7' },
    ])
  })

  test('text that stands right inside it', () => {
    const text = rss(item()).replace('<item>', '<item>Seen at dusk')
    expect(entryOf(text).unknown).toMatchObject([{ label: '<item>', value: 'Seen at dusk' }])
  })

  test('categories once, links and its source', () => {
    const category = ['Research', 'Research']
    const { categories, unknown } = entryWith({ category, source: 'Lamp Press: Moths' })
    expect(categories).toEqual(['Research'])
    expect(unknown).toMatchObject([{ label: '<source>' }])
  })
})

describe('authors are read from', () => {
  test.each<[string, Elements, string[]]>([
    ['an element each', { 'dc:creator': ['Ada Moth', 'Bo Lamp'] }, ['Ada Moth', 'Bo Lamp']],
    ['family names first', { 'dc:creator': ['Moth, Ada', 'Lamp, Bo'] }, ['Moth, Ada', 'Lamp, Bo']],
    ['one name, family name first', { 'dc:creator': 'Moth, Ada' }, ['Moth, Ada']],
    ['two names', { author: 'Ada Moth, Bo Lamp' }, ['Ada Moth', 'Bo Lamp']],
    ['two short names', { author: 'Moth A, Lamp B' }, ['Moth A', 'Lamp B']],
    [
      'a list with and',
      { author: 'A. Moth, B. Lamp and C. Wick' },
      ['A. Moth', 'B. Lamp', 'C. Wick'],
    ],
    ['a list with its full stop', { author: 'Moth A, da Lamp B. ' }, ['Moth A', 'da Lamp B']],
    ['names with a full stop', { author: 'A. Moth, B. Lamp.' }, ['A. Moth', 'B. Lamp']],
    ['names that end in one', { author: 'Ada Moth, Bo Lamp Jr.' }, ['Ada Moth', 'Bo Lamp Jr.']],
    [
      'initials behind commas',
      { 'dc:creator': ' Moth, A., Lamp, B. C.' },
      ['Moth, A.', 'Lamp, B. C.'],
    ],
    [
      'initials and a group',
      { 'dc:creator': 'Moth, A.-B., Lamp Group, Wick, Yu.' },
      ['Moth, A.-B.', 'Lamp Group', 'Wick, Yu.'],
    ],
    ['a list with semicolons', { authors: 'Moth, Ada;Lamp, Bo' }, ['Moth, Ada', 'Lamp, Bo']],
    ['a list over lines', { 'dc:creator': '\nAda Moth, \nBo Lamp\n' }, ['Ada Moth', 'Bo Lamp']],
    [
      'names with nicknames',
      { author: 'Ada (Addie) Moth, Bo Lamp' },
      ['Ada (Addie) Moth', 'Bo Lamp'],
    ],
    ['mail', { author: 'no-reply@example.org (Ada Moth)' }, ['Ada Moth']],
    [
      'family names first, with and',
      { 'dc:creator': 'Moth, Ada and Lamp, Bo C.' },
      ['Moth, Ada', 'Lamp, Bo C.'],
    ],
    [
      'family names of several words first, with a sign for and',
      { 'dc:creator': 'García, Ada &amp; de la Lámpara, Bo' },
      ['García, Ada', 'de la Lámpara, Bo'],
    ],
    ['two Chinese names', { author: '李明, 王芳' }, ['李明', '王芳']],
    ['Chinese names between wide commas', { author: '李明，王芳、张三' }, ['李明', '王芳', '张三']],
    ['one Chinese name, family name first', { author: '李, 明' }, ['李, 明']],
  ])('%s', (_, more, authors) => {
    const entry = entryWith(more)
    expect(entry.authors).toEqual(authors)
    expect(entry.authorCount).toBe(authors.length)
  })

  test.each([
    ['names', 'García-Moth J, Lamp F, et al. ', ['García-Moth J', 'Lamp F']],
    ['one name', 'García-Moth J, et al.', ['García-Moth J']],
    ['names with nicknames', 'Ada (Addie) Moth, Bo Lamp, et al.', ['Ada (Addie) Moth', 'Bo Lamp']],
    ['an inverted name', 'Moth, Ada and et al.', ['Moth, Ada']],
    ['an element each', ['Ada Moth', 'et al.'], ['Ada Moth']],
    ['nobody', 'et al.', undefined],
  ])('a list that breaks off behind %s', (_, author, authors) => {
    const entry = entryWith({ author })
    expect(entry.authors).toEqual(authors)
    expect(entry.authorsTruncated).toBe(true)
    expect(entry).not.toHaveProperty('authorCount')
  })

  test('a list with initials before a name as it is', () => {
    expect(entryWith({ author: 'A. B., Moth, Bo Lamp' }).authors).toEqual([
      'A. B.',
      'Moth',
      'Bo Lamp',
    ])
  })

  test('elements of Atom, whose other parts are kept', () => {
    const inEntry = '<author><name>Ada Moth</name><email>a@example.org</email></author>'
    expect(entryOf(atom(inEntry))).toMatchObject({
      authors: ['Ada Moth'],
      unknown: [{ label: '<email>', value: 'a@example.org' }],
    })
  })

  test('elements of Atom, whose affiliations are no names', () => {
    const inEntry = '<author><name>Ada Moth</name><affiliation>Lamp Lab</affiliation></author>'
    expect(entryOf(atom(inEntry))).toMatchObject({
      authors: ['Ada Moth'],
      unknown: [{ label: 'affiliation', value: 'Lamp Lab' }],
    })
  })

  test('no elements of Atom without a name, which are kept', () => {
    const entry = entryOf(atom('<author><uri>https://example.org/ada</uri></author>'))
    expect(entry).not.toHaveProperty('authors')
    expect(entry.unknown).toMatchObject([{ label: '<uri>' }])
  })

  test('elements of Atom, beside whose names text is kept', () => {
    const { authors, unknown } = entryOf(
      atom('<author>in memory of <name>Ada Moth</name></author>'),
    )
    expect(authors).toEqual(['Ada Moth'])
    expect(unknown).toMatchObject([{ label: '<author>', value: 'in memory of' }])
  })

  test('the description, where there is no element', () => {
    const { authors } = described('<p>Author(s): Ada Moth, Bo Lamp</p>')
    expect(authors).toEqual(['Ada Moth', 'Bo Lamp'])
  })

  test('the description, where it names more', () => {
    const { authors } = described(`<p>by Ada Moth, Bo Lamp</p>\n${ABSTRACT}`, {
      author: 'Ada Moth',
    })
    expect(authors).toEqual(['Ada Moth', 'Bo Lamp'])
  })

  test('the line before a citation', () => {
    const html = 'Ada Moth, Bo Lamp<br/>Moths, vol. 7, issue 1, pp. 1-9<br/>DOI: 10.1000/moths.7'
    expect(described(html)).toMatchObject({
      authors: ['Ada Moth', 'Bo Lamp'],
      venue: 'Moths',
      identifiers: { doi: '10.1000/moths.7' },
    })
    expect(described(html)).not.toHaveProperty('abstract')
  })

  test('the line before a journal, where one stands before a DOI', () => {
    const html =
      '<p>Ada Moth</p><p>Journal of Moths and Lamps of the North</p><p>DOI: 10.1000/moths.7</p>'
    expect(described(html)).toMatchObject({
      authors: ['Ada Moth'],
      venue: 'Journal of Moths and Lamps of the North',
    })
  })

  test('the line before a short name of a journal, where one stands before a DOI', () => {
    expect(described('<p>Moths</p><p>DOI: 10.1000/moths.7</p>').venue).toBe('Moths')
  })

  test('no address of mail that the description has', () => {
    const entry = described('<p>Author: a@example.org</p>')
    expect(entry).not.toHaveProperty('authors')
    expect(entry.unknown).toMatchObject([{ label: 'email', value: 'a@example.org' }])
  })

  test('no address of mail, and no journal', () => {
    expect(entryWith({ author: 'a@example.org' })).not.toHaveProperty('authors')
    const entry = entryWith({ author: 'Journal of Moths' })
    expect(entry).not.toHaveProperty('authors')
    expect(entry.venue).toBe('Journal of Moths')
  })

  test('no journal of a feed that has them in place of authors', () => {
    const description = 'Publication date: March 2026 Source: Moths, Volume 7 Author(s): Ada Moth'
    const { entries } = read(rss(item({ author: 'Moths', description }), item({ author: 'Lamps' })))
    expect(entries.map(({ authors, venue }) => [authors, venue])).toEqual([
      [['Ada Moth'], 'Moths'],
      [undefined, 'Lamps'],
    ])
  })
})

describe('a DOI is read from', () => {
  test.each<[string, Elements]>([
    ['its element', { 'prism:doi': '\n 10.1000/Moths.7 ' }],
    ['an identifier', { 'dc:identifier': 'doi:10.1000/moths.7' }],
    ['a guid', { guid: '10.1000/moths.7' }],
    ['a guid that is an address', { guid: 'http://doi.org/10.1000/moths.7' }],
    ['a resolver', { link: 'https://dx.doi.org/10.1000/moths.7?rft=1' }],
    ['the address of a publisher', { link: 'https://example.org/doi/full/10.1000/moths.7?af=R' }],
    ['an address with a view', { link: 'https://example.org/articles/10.1000/moths.7/full' }],
    [
      'an address with a number',
      { link: 'https://example.org/advance-article/doi/10.1000/moths.7/87617' },
    ],
    ['a query', { link: 'https://example.org/article?id=10.1000/moths.7' }],
    ['a label', { description: '&lt;p&gt;DOI: 10.1000/moths.7&lt;/p&gt;' }],
    ['a citation', { description: 'Moths, Published online: 6 March 2026; doi:10.1000/moths.7' }],
  ])('%s', (_, more) => {
    expect(entryWith(more).identifiers).toEqual({ doi: '10.1000/moths.7' })
  })

  test('the address of a preprint, without its version', () => {
    const link = 'https://www.biorxiv.org/content/10.1101/2024.01.02.123456v2.full.pdf'
    expect(entryWith({ link }).identifiers).toEqual({ doi: '10.1101/2024.01.02.123456' })
  })

  test('the first address that has one', () => {
    const link = 'https://example.org/doi/10.1000/moths.7'
    const guid = 'https://pubmed.ncbi.nlm.nih.gov/12345678/'
    const more = { link, origLink: 'https://example.org/doi/10.1000/lamps.1', guid }
    expect(entryWith(more).identifiers).toEqual({ doi: '10.1000/moths.7' })
  })

  test('no text about another paper', () => {
    expect(described(`${ABSTRACT} We follow doi:10.1000/lamps.1.`)).not.toHaveProperty(
      'identifiers',
    )
  })

  test('the element before the address', () => {
    const more = { 'prism:doi': '10.1000/moths.7', link: 'https://doi.org/10.1000/lamps.1' }
    expect(entryWith(more).identifiers?.doi).toBe('10.1000/moths.7')
  })
})

describe('other identifiers are read from', () => {
  test.each<[Elements, object]>([
    [{ guid: 'pubmed:12345678' }, { pmid: '12345678' }],
    [{ 'dc:identifier': 'pmid:12345678' }, { pmid: '12345678' }],
    [{ link: 'https://pubmed.ncbi.nlm.nih.gov/12345678/' }, { pmid: '12345678' }],
    [{ link: 'https://huggingface.co/papers/2603.00001' }, { arxiv: '2603.00001' }],
    [{ guid: 'oai:arXiv.org:2603.00001v2' }, { arxiv: '2603.00001', arxivVersion: 2 }],
  ])('%j', (more, identifiers) => {
    expect(entryWith(more).identifiers).toEqual(identifiers)
  })
})

describe('the date is', () => {
  test('that of pubDate, where another element is wrong by half a day', () => {
    const more = {
      'dc:date': '2026-03-06T17:00:00-08:00',
      pubDate: 'Fri, 06 Mar 2026 05:00:00 -0800',
    }
    const { publishedAt, unknown } = entryWith(more)
    expect(publishedAt?.iso).toBe('2026-03-06')
    expect(unknown).toMatchObject([{ label: 'published', value: '2026-03-06T17:00:00-08:00' }])
  })

  test('that which the publisher prints, where an aggregator adds its own', () => {
    expect(described('<p>Publication date: October 2026</p>').publishedAt?.iso).toBe('2026-10')
    expect(
      described('<p>Publication date: Available online 5 March 2026</p>').publishedAt?.iso,
    ).toBe('2026-03-05')
  })

  test('a year where months are printed as a run, which are kept', () => {
    const entry = described('<p>Publication date: March–April 2026</p>')
    expect(entry.publishedAt?.iso).toBe('2026')
    expect(entry.unknown).toMatchObject([{}, { value: 'March–April 2026' }])
  })

  test('reported where it cannot be read', () => {
    const { messages } = read(rss(item({ pubDate: 'yesterday' })))
    expect(messages.map(readableMessage)).toEqual(['date-unreadable 10'])
  })

  test('of the feed where it says so', () => {
    expect(read(rss(item())).digestDate?.iso).toBe('2026-03-07')
  })
})

describe('an abstract', () => {
  test.each([
    ['a heading', `<h2>Abstract</h2><p>${ABSTRACT}</p>`],
    ['a heading in a box', `<span><div class="boxTitle">Abstract</div>${ABSTRACT}</span>`],
    ['its label', `<p>Abstract: ${ABSTRACT}</p>`],
    ['a citation', `<p>Moths 7: 1-9</p><p>${ABSTRACT}</p>`],
    ['a citation on the same line', `Moths, Ahead of Print. ${ABSTRACT}`],
    ['a line of links', `<p><a href="https://example.org/x.pdf">PDF</a></p><p>${ABSTRACT}</p>`],
    ['a picture', `<p><img src="moth.png" alt="a > b"/></p><p>${ABSTRACT}</p>`],
    ['the title', `<p><b>Counting Moths.</b></p><p>${ABSTRACT}</p>`],
    ['a remark', `<div>Open Access</div><div>${ABSTRACT}</div>`],
    ['nothing', `  ${ABSTRACT}\n`],
    ['a comment and a script', `<!-- <p>no</p> --><script>let a = '<p>'</script>${ABSTRACT}`],
  ])('stands behind %s', (_, html) => {
    expect(described(html)).toMatchObject({ abstract: ABSTRACT, abstractKind: 'full' })
  })

  test.each([
    [
      'identifiers',
      '<p>PMID:<a href="https://example.org/1">12345678</a> | DOI:<a href=https://doi.org/10.1000/m>10.1000/m</a></p>',
    ],
    ['other sections', '<h3>Key Points</h3><ul><li>Moths</li></ul>'],
    ['an identifier of PubMed alone', '<p>PMID:12345678</p>'],
    ['links', '<p><a href="https://example.org/1/pdf">PDF</a></p>'],
  ])('stands before %s', (_, html) => {
    expect(described(`<p>${ABSTRACT}</p>${html}`).abstract).toBe(ABSTRACT)
  })

  test('has paragraphs joined, and inline elements as they are', () => {
    const html =
      '<p>BACKGROUND: Of <i>Nola</i> there are H<sub>2</sub> many.</p><p>METHODS: We count.</p>'
    expect(described(html).abstract).toBe(
      'BACKGROUND: Of Nola there are H2 many. METHODS: We count.',
    )
  })

  test('has its entities decoded where it has no tags', () => {
    const text = 'We count moths &amp; lamps at night.'
    expect(described(text).abstract).toBe('We count moths & lamps at night.')
  })

  test('keeps its links, and what is no tag', () => {
    const entry = described(
      'We find p<0.05, see <a href="https://github.com/lamp-lab/moths">code</a> &amp; data.',
    )
    expect(entry.abstract).toBe('We find p<0.05, see code & data.')
    expect(entry.githubLinks).toMatchObject([{ repo: 'moths' }])
  })

  test.each([
    ['We find for all $1 <p \\leq 2$ and $n>1$ a sharp bound.'],
    ['We find for all $x<a $ and $y>b$ a sharp bound.'],
    ['We find for all p <b and c> d a sharp bound.'],
  ])('keeps what only looks like a tag: %s', (text) => {
    expect(described(text).abstract).toBe(text)
    expect(described(`<p>${text}</p>`).abstract).toBe(text)
  })

  test.each([
    '<p\nclass="a > b" id=c hidden>',
    "<P data-x='<p>' >",
    '<p align = center>',
    '<p style="a" class="b"/>',
    '<p style="a"class="b">',
  ])('does not keep the tag %s', (tag) => {
    expect(described(`${tag}${ABSTRACT}</p>`).abstract).toBe(ABSTRACT)
  })

  test('does not keep a tag with a quote that is never closed', () => {
    expect(described(`<p class="moths>${ABSTRACT}</p>`).abstract).toBe(ABSTRACT)
  })

  test('does not keep a tag that is cut off', () => {
    expect(described(`<p>${ABSTRACT} <a href="https://exam`).abstract).toBe(ABSTRACT)
    expect(described(`<p>${ABSTRACT} <!-- see`).abstract).toBe(ABSTRACT)
  })

  test('is the fuller one of several', () => {
    const more = {
      'content:encoded': `<![CDATA[<h2>Abstract</h2><p>${ABSTRACT} And by day.</p>]]>`,
    }
    const entry = described(`${ABSTRACT}..`, more)
    expect(entry.abstract).toBe(`${ABSTRACT} And by day.`)
    expect(entry).not.toHaveProperty('unknown')
  })

  test('is not the whole paper, which is kept', () => {
    const paper = `<![CDATA[<p>${'We count moths again. '.repeat(600)}</p>]]>`
    const { abstract, unknown } = described(ABSTRACT, { 'content:encoded': paper })
    expect(abstract).toBe(ABSTRACT)
    expect(unknown).toMatchObject([{ label: '<content:encoded>' }])
  })

  test('may begin with a sentence that names a volume', () => {
    const text = 'In Moths, Volume 7, Issue 1, lamps were counted by day. We count them at night.'
    expect(described(text).abstract).toBe(text)
  })

  test('has a line with a label in it', () => {
    const html = '<p>Moths sleep by day.</p><p>Source: our own counts of last year.</p>'
    expect(described(html).abstract).toBe(
      'Moths sleep by day. Source: our own counts of last year.',
    )
  })

  test('needs no spaces between its words where its language has none', () => {
    const text = '我们在夜晚统计小镇灯下的飞蛾，发现它们的数量很多。'
    expect(described(text)).toMatchObject({ abstract: text, abstractKind: 'full' })
    expect(described('灯下的飞蛾')).not.toHaveProperty('abstract')
  })

  test('is a snippet where it breaks off', () => {
    expect(described('We count moths at night and...').abstractKind).toBe('snippet')
  })

  test('in XHTML is read as well', () => {
    const inEntry =
      '<summary type="xhtml"><div><p>We count moths &amp; lamps</p><p>in the <a href="https://github.com/a/b">rain</a>.</p></div></summary>'
    expect(entryOf(atom(inEntry))).toMatchObject({
      abstract: 'We count moths & lamps in the rain.',
      githubLinks: [{ owner: 'a', repo: 'b' }],
    })
  })

  test.each([
    'Abstract Moths are many.  Generated by acme/Moth-7B',
    'Abstract Moths are many.  AI-generated summary',
    'Moths are many. AI-generated summary\t\t',
  ])('on pages of Hugging Face stands behind a summary by a model: %s', (summary) => {
    expect(described(`${summary} ${ABSTRACT}`)).toMatchObject({
      abstract: ABSTRACT,
      unknown: [{ label: 'ai_summary', value: 'Moths are many.' }],
    })
  })

  test.each([
    'An AI-generated summary of moths is read.',
    'The text is Generated by acme/Moth-7B for all.',
  ])('may speak of summaries: %s', (text) => {
    expect(described(text).abstract).toBe(text)
  })

  test('may begin with a heading of its own', () => {
    const html = `<h3>Background</h3><p>${ABSTRACT}</p>`
    expect(described(html).abstract).toBe(`Background ${ABSTRACT}`)
  })

  test.each([
    'Moths, EarlyView. ',
    'Volume 7, Issue 4, March 2026, Page 1-9<br/>. <br/>',
    '<p>No abstract available.</p>',
    'Counting Moths',
    'Research Article',
    '',
  ])('is not %j', (html) => {
    expect(described(html)).not.toHaveProperty('abstract')
  })
})

describe('a description states', () => {
  test.each([
    ['arXiv: 2603.00001', { identifiers: { arxiv: '2603.00001' } }],
    ['arXiv ID: 2603.00001v2', { identifiers: { arxiv: '2603.00001', arxivVersion: 2 } }],
    ['PMID: 12345678', { identifiers: { pmid: '12345678' } }],
    ['Comments: 7', { comments: 7 }],
    ['Comments: 7 pages', { unknown: [{ label: 'note', value: '7 pages' }] }],
    ['Journal: Moths', { venue: 'Moths' }],
    ['Keywords: moths, lamps', { unknown: [{ label: 'keywords', value: 'moths, lamps' }] }],
    [
      'The content of this RSS feed is © Lamp Press.',
      { unknown: [{ label: 'note', value: 'The content of this RSS feed is © Lamp Press.' }] },
    ],
  ])('%s', (line, stated) => {
    expect(described(`<p>${line}</p><p>${ABSTRACT}</p>`)).toMatchObject({
      ...stated,
      abstract: ABSTRACT,
    })
  })
})

test('a description has votes and labels of its own', () => {
  const html = `<p><b>Authors:</b> Ada Moth</p><p><b>Upvotes:</b> 0</p><p><b>Summary:</b> ${ABSTRACT}</p>`
  expect(described(html)).toMatchObject({ authors: ['Ada Moth'], upvotes: 0, abstract: ABSTRACT })
})

describe('labels may be those of another language', () => {
  test('Chinese', () => {
    const abstract = '我们在夜里数飞蛾，发现灯越亮飞蛾越多。'
    const html = `期刊：飞蛾研究<br/>作者：李明, 王芳<br/>日期：2026-03-06<br/>摘要：${abstract}`
    expect(described(html)).toMatchObject({
      abstract,
      authors: ['李明', '王芳'],
      venue: '飞蛾研究',
      publishedAt: { iso: '2026-03-06' },
    })
  })

  test('German', () => {
    const html = `<p>Autoren: Ada Motte, Bo Lampe</p><p>Zusammenfassung: ${ABSTRACT}</p>`
    expect(described(html)).toMatchObject({
      abstract: ABSTRACT,
      authors: ['Ada Motte', 'Bo Lampe'],
    })
  })

  test('a word with a colon is none', () => {
    const text = `Ziel: ${ABSTRACT}`
    expect(described(`<p>${text}</p>`)).toMatchObject({ abstract: text })
  })
})

describe('what a feed calls itself is no author', () => {
  test.each([
    'zoo-ph updates on arXiv.org',
    'The Lamps - latest papers',
    'Recent Articles in Lamps',
    'Lamps : nature.com subject feeds',
    'Wiley: Lamps: Table of Contents',
    'ScienceDirect Publication: Lamps',
  ])('%s', (author) => {
    const entry = entryWith({ author })
    expect(entry.venue).toBe(author)
    expect(entry).not.toHaveProperty('authors')
  })

  test('but the editors with an address are no journal', () => {
    expect(entryWith({ author: 'editor@journal.example.org (Ada Moth)' }).authors).toEqual([
      'Ada Moth',
    ])
  })
})

describe('the journal is read from', () => {
  test.each<[string, Elements]>([
    ['its element', { 'prism:publicationName': 'Moths' }],
    [
      'the source, where the element has the title',
      { 'prism:publicationName': 'Counting Moths', 'dc:source': 'Moths' },
    ],
    ['a citation in the source', { 'dc:source': 'Moths, Published online: 2026-03-06' }],
    ['the description', { description: 'Source: Moths, Volume 7' }],
    ['its pages', { description: 'Journal: Moths; Volume: 9; Issue: 7; Pages: e24' }],
    ['an early page', { description: 'Source: Moths, pp. 2-15' }],
  ])('%s', (_, more) => {
    expect(entryWith(more).venue).toBe('Moths')
  })
})

test('an address or a DOI is no journal', () => {
  const more = { 'dc:source': ['https://example.org/moths', 'doi:10.1000/moths'] }
  const entry = entryWith(more)
  expect(entry).not.toHaveProperty('venue')
  expect(entry.unknown).toMatchObject([{ label: '<source>' }, { label: '<source>' }])
})

describe('a JSON Feed', () => {
  const one = {
    id: '1',
    title: 'Counting Moths',
    url: 'https://doi.org/10.1000/moths.7',
    content_html: `<p>Abstract: ${ABSTRACT}</p>`,
    date_published: '2026-03-06T23:30:00-05:00',
    date_modified: '2026-03-08',
    authors: [{ name: 'Ada Moth' }, { name: 'Bo Lamp' }],
    tags: ['moths', 'lamps'],
  }

  test('is read like the others, and has pointers', () => {
    expect(entryOf(json(one))).toMatchObject({
      title: 'Counting Moths',
      url: 'https://doi.org/10.1000/moths.7',
      identifiers: { doi: '10.1000/moths.7' },
      abstract: ABSTRACT,
      authors: ['Ada Moth', 'Bo Lamp'],
      publishedAt: { iso: '2026-03-07' },
      updatedAt: { iso: '2026-03-08' },
      categories: ['moths', 'lamps'],
      unknown: [{ label: '<id>', value: '1' }],
      pointer: '/items/0',
    })
  })

  test('keeps what else it says of an author', () => {
    const authors = [{ name: 'Ada Moth', url: 'https://example.org/ada' }, { avatar: 'moth.png' }]
    expect(entryOf(json({ title: 'A Title', authors }))).toMatchObject({
      authors: ['Ada Moth'],
      unknown: [
        { label: '<url>', value: 'https://example.org/ada' },
        { label: '<avatar>', value: 'moth.png' },
      ],
    })
  })

  test('has files, and properties of its publisher', () => {
    const attachments = [{ url: 'https://example.org/1.pdf', mime_type: 'application/pdf' }]
    const given = { title: 'A Title', attachments, _lamp: { bulbs: 7 }, banner_image: null }
    expect(entryOf(json(given))).toMatchObject({
      links: [{ url: 'https://example.org/1.pdf' }],
      unknown: [{ label: '<_lamp>', value: '{"bulbs":7}' }],
    })
  })

  test('has plain text as it is', () => {
    expect(entryOf(json({ title: 'a <b> c', content_text: ABSTRACT })).abstract).toBe(ABSTRACT)
  })

  test('that is cut off names the items that are no JSON', () => {
    const { entries, messages } = read(
      json({ title: 'X' }, one, one).replace('"X"', 'X').slice(0, -9),
    )
    expect(entries.map(({ pointer }) => pointer)).toEqual(['/items/1'])
    expect(messages.map(readableMessage)).toContain('item-unreadable')
  })

  test('names items that are none', () => {
    const { entries, messages } = read(json(null, one, {}))
    expect(entries.map(({ pointer }) => pointer)).toEqual(['/items/1'])
    expect(messages.map(({ ruleId, pointer }) => [ruleId, pointer])).toEqual([
      ['item-unreadable', '/items/0'],
      ['item-unreadable', '/items/2'],
    ])
  })
})

test('an element that is never closed ends where its item does', () => {
  const text = rss(
    '<item><title>Counting Moths</title><link>https://example.org/1</link><category>moths</item>',
  )
  const [{ categories, places }] = parseDigest(text, { ...options, places: true }).entries as [
    DigestEntry,
  ]
  expect(categories).toEqual(['moths'])
  const { start, end } = places!['categories']!
  expect(text.slice(start.offset, end.offset)).toBe('<category>moths')
})

test('everything lies where its place says', () => {
  const text = rss(item({ description: ABSTRACT }), item({ 'dc:creator': 'Ada Moth' }))
  const digest = parseDigest(text, { ...options, places: true })
  const source = createSource(text)
  for (const { start, end } of positionsIn(digest))
    expect(source.position(start.offset, end.offset)).toEqual({ start, end })
  const [, { places, position }] = digest.entries as [DigestEntry, DigestEntry]
  const slice = ({ start, end }: NonNullable<typeof position>): string =>
    text.slice(start.offset, end.offset)
  expect(slice(places!['authors']!)).toBe('<dc:creator>Ada Moth</dc:creator>')
  expect(slice(position!)).toMatch(/^<item>[^]*<\/item>$/)
})
