import { describe, expect, test } from 'vitest'
import { scholarAlert } from '../../src/adapters/scholar-alert.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest, DigestEntry } from '../../src/types.ts'
import { alertOf, counted, entryOf, FOOT, type Parts } from './scholar-alert-parts.ts'

const read = (text: string): Digest => parseDigest(text, { adapters: [scholarAlert()] })
const entriesOf = (...parts: readonly Parts[]): DigestEntry[] =>
  read(alertOf(...parts.map(entryOf))).entries
const oneOf = (parts: Parts = {}): DigestEntry => entriesOf(parts)[0]!
const titlesIn = (text: string) => read(text).entries.map(({ title }) => title)

describe('an alert is recognised', () => {
  test.each<[string, string]>([
    ['by the names in its style sheet', '<html><style>.gse_alrt_title{}</style><p>none</p>'],
    ['by the name of a link', '<a class="gse_alrt_title" href="https://example.org/">A</a>'],
    ['by names that a client has changed', '<div><a class="x_gse_alrt_title" href="#">A</a></div>'],
    [
      'by its links, where a client has taken the names out',
      `<div><a href="${counted('https://example.org')}">A</a><a href="https://scholar.google.com/scholar_alerts?x">List</a></div>`,
    ],
    [
      'as text, by its addresses',
      'A Title\n<https://scholar.google.de/scholar_url?url=https://example.org/&oi=scholaralrt>\nA Author',
    ],
  ])('%s', (_, text) => {
    expect(read(text).format).toBe('scholar-alert')
  })

  test.each<[string, string]>([
    [
      'a page that links to a paper through it',
      `<p><a href="${counted('https://a.org')}">A</a></p>`,
    ],
    [
      'Markdown with such a link',
      '[A](https://scholar.google.com/scholar_url?url=x&oi=scholaralrt)',
    ],
    ['a text about its names', 'The class gse_alrt_title is that of the titles.'],
    ['a feed with an alert in it', `<?xml version="1.0"?><rss><item>${entryOf()}</item></rss>`],
    [
      'another page of the site',
      '<html><a href="https://scholar.google.com/scholar?q=a">A</a></html>',
    ],
  ])('but not %s', (_, text) => {
    expect(read(text).format).toBeUndefined()
  })
})

describe('the title', () => {
  test.each(['[PDF]', '[HTML]', '[BOOK]', '[ZITATION]'])('goes without the marker %s', (marker) => {
    expect(oneOf({ marker }).title).toBe('A Title')
  })

  test('keeps brackets of its own', () => {
    expect(oneOf({ title: '[TINY] Two things' }).title).toBe('[TINY] Two things')
    expect(oneOf({ marker: '[PDF]', title: '[TINY] Two things' }).title).toBe('[TINY] Two things')
  })

  test('goes without a byte order mark before it', () => {
    expect(oneOf({ title: '\ufeff Two <b>new </b>things' }).title).toBe('Two new things')
  })

  test('goes without marks of the direction of writing around it', () => {
    expect(oneOf({ title: '\u202bכותרת\u202c' }).title).toBe('כותרת')
  })

  test('keeps the ellipsis where it is cut', () => {
    expect(oneOf({ title: '… of a long title and\u00a0…' }).title).toBe('… of a long title and …')
  })

  test('is taken from the link alone where the marker is a link, too', () => {
    const heading = `<h3><a href="${counted('https://a.org/p.pdf')}">[PDF]</a> <a href="${counted('https://a.org/p')}" class="gse_alrt_title">A Title</a></h3>`
    expect(read(alertOf(heading)).entries).toMatchObject([
      { title: 'A Title', url: 'https://a.org/p' },
    ])
  })

  test('needs no heading around it', () => {
    const bare = `<a href="https://example.org/a" class="gse_alrt_title"> A\n Title </a><div>A Author - 2024</div>`
    expect(read(bare).entries).toMatchObject([{ title: 'A Title', url: 'https://example.org/a' }])
  })

  test.each<[string, string]>([
    ['a heading alone', '<h3><span>[CITATION]</span> A Title</h3>'],
    ['a name', '<h3><span>[C]</span> <span class="gse_alrt_title">A Title</span></h3>'],
  ])('may have no address, and be %s', (_, html) => {
    const line = '<div style="color:#006621">A Author - 2024</div>'
    const { entries } = read(alertOf(entryOf({ title: 'One' }), html, line))
    expect(entries.map(({ title }) => title)).toEqual(['One', 'A Title'])
    expect(entries[1]).not.toHaveProperty('url')
    expect(entries[1]?.authors).toEqual(['A Author'])
  })

  test('is no link without an address', () => {
    const bare = `<a name="top">Top</a><a href="${counted('https://example.org/a')}">A Title</a>`
    const { entries } = parseDigest(bare, { adapters: [scholarAlert()], format: 'scholar-alert' })
    expect(entries.map(({ title }) => title)).toEqual(['A Title'])
  })

  test('is no empty heading', () => {
    const empty = '<h3></h3><h3> </h3><h3 class="gse_alrt_header">Scholar Alert: things</h3>'
    expect(titlesIn(alertOf(empty, entryOf()))).toEqual(['A Title'])
  })
})

describe('the green line', () => {
  test.each<[string, Partial<DigestEntry>]>([
    [
      'A Author, B-C Author\u00a0- Journal of Examples, 2024',
      { authors: ['A Author', 'B-C Author'], authorCount: 2, venue: 'Journal of Examples' },
    ],
    [
      "A Anaby-Tavor, S O'Brien…\u00a0- arXiv preprint arXiv\u00a0…, 2024",
      {
        authors: ['A Anaby-Tavor', "S O'Brien"],
        authorsTruncated: true,
        venue: 'arXiv preprint arXiv …',
      },
    ],
    ['A Author, ... - arXiv preprint, 2024', { authors: ['A Author'], authorsTruncated: true }],
    ['A Author, …, Z Author - 2024', { authors: ['A Author', 'Z Author'], authorsTruncated: true }],
    ['张三， 李四 - 学报, 2024', { authors: ['张三', '李四'], venue: '学报' }],
    ['G Author, M. &amp; Brutten - 2024', { authors: ['G Author', 'M. & Brutten'] }],
    [
      'A Author\u00a0- …\u00a0on Systems and Things (SAT), 2024',
      { venue: '… on Systems and Things (SAT)' },
    ],
    ['A Author - US Patent 11,234,567, 2024', { venue: 'US Patent 11,234,567' }],
    ['A Author - Nature - Reviews, 2024', { authors: ['A Author'], venue: 'Nature - Reviews' }],
  ])('reads “%s”', (byline, expected) => {
    const entry = oneOf({ byline })
    expect(entry).toMatchObject({ ...expected, publishedAt: { iso: '2024' } })
    expect('authorCount' in entry).toBe(!entry.authorsTruncated)
  })

  test.each<[string, string | undefined, string | undefined]>([
    ['A Author', undefined, undefined],
    ['A Author - 2024', undefined, '2024'],
    ['A Author\u00a0- Foundation Models: Second\u00a0…', 'Foundation Models: Second …', undefined],
    ['A Author\u00a0- ACM Multimedia 2024', 'ACM Multimedia 2024', undefined],
  ])('may lack venue or year: “%s”', (byline, venue, year) => {
    const entry = oneOf({ byline })
    expect(entry.authors).toEqual(['A Author'])
    expect([entry.venue, entry.publishedAt?.iso]).toEqual([venue, year])
  })

  test('may have no authors, and then no hyphen', () => {
    const entry = oneOf({ byline: 'Journal of Examples, 2024' })
    expect(entry).toMatchObject({ venue: 'Journal of Examples', publishedAt: { iso: '2024' } })
    expect(entry).not.toHaveProperty('authors')
  })

  test('may be missing, and the snippet is none', () => {
    const entry = oneOf({ byline: undefined })
    expect(entry.abstract).toBe('We look at examples of things.')
    expect(entry.authors).toBeUndefined()
  })

  test('gives the identifier of arXiv where the address does not', () => {
    const byline = 'A Author\u00a0- arXiv preprint arXiv:2401.00001, 2024'
    expect(oneOf({ byline }).identifiers).toEqual({ arxiv: '2401.00001' })
  })
})

describe('the snippet', () => {
  test('is a piece of an abstract', () => {
    expect(oneOf().abstractKind).toBe('snippet')
  })

  test('has no spaces where the alert breaks its lines', () => {
    const snippet = 'The crowd-<br>based <b>new </b>approach to <br>things\u00a0…'
    expect(oneOf({ snippet }).abstract).toBe('The crowd-based new approach to things …')
  })

  test('has nothing that a browser does not show', () => {
    const snippet = 'We look at <span style="display:none">secret </span>things.'
    expect(oneOf({ snippet }).abstract).toBe('We look at things.')
  })

  test('may be missing', () => {
    const [first, second] = entriesOf({ snippet: undefined }, { title: 'Another' })
    expect(first?.abstract).toBeUndefined()
    expect(second?.abstract).toBe('We look at examples of things.')
  })

  test('is not what an alert of citations prints at its foot', () => {
    const marker = '[CITATION]'
    const bare = entryOf({ marker, snippet: undefined })
    const foot = '<p>This alert is sent by Google Scholar.</p>'
    const [entry] = read(alertOf(bare, foot)).entries
    expect(entry?.abstract).toBeUndefined()
  })
})

describe('the address', () => {
  test.each<[string, string, string]>([
    ['unwrapped', counted('https://example.org/a'), 'https://example.org/a'],
    [
      'decoded once',
      counted('https://books.google.com/books%3Fhl%3Den%26id%3DA%252FB'),
      'https://books.google.com/books?hl=en&id=A%2FB',
    ],
    [
      'unwrapped on other sites of the service',
      counted('http://example.org/a', 'http://scholar.google.co.uk'),
      'http://example.org/a',
    ],
    [
      'unwrapped where a filter of mails has put its own around it',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://scholar.google.com/scholar_url?url=https://example.org/a&oi=scholaralrt')}&data=x`,
      'https://example.org/a',
    ],
    ['kept as printed', 'https://example.org/direct', 'https://example.org/direct'],
    [
      'that of the service where it has no other',
      'https://scholar.google.com/citations?view_op=view_citation&amp;citation_for_view=x',
      'https://scholar.google.com/citations?view_op=view_citation&citation_for_view=x',
    ],
  ])('is %s', (_, href, url) => {
    expect(oneOf({ href }).url).toBe(url)
    expect(oneOf({ href }).links).toEqual([])
  })

  test.each<[string, string]>([
    [
      'https://academic.oup.com/zool/advance-article-abstract/doi/10.1093/zool/zlab093/6463',
      '10.1093/zool/zlab093',
    ],
    [
      'https://academic.oup.com/bib/article-pdf/doi/10.1093/bib/bbab1/99/bbab1.pdf',
      '10.1093/bib/bbab1',
    ],
    ['https://dl.acm.org/doi/pdf/10.1145/3725847', '10.1145/3725847'],
    [
      'https://link.springer.com/content/pdf/10.1007/s10792-024-03194-7.pdf',
      '10.1007/s10792-024-03194-7',
    ],
    [
      'https://link.springer.com/content/pdf/10.1186/s12885-026-1-2_reference.pdf',
      '10.1186/s12885-026-1-2',
    ],
    [
      'https://www.medrxiv.org/content/10.1101/2024.12.03.24318445.full.pdf',
      '10.1101/2024.12.03.24318445',
    ],
    [
      'https://www.biorxiv.org/content/10.1101/2021.01.01.425001v2.abstract',
      '10.1101/2021.01.01.425001',
    ],
    [
      'https://iopscience.iop.org/article/10.1088/1742-6596/1234/1/012001/meta',
      '10.1088/1742-6596/1234/1/012001',
    ],
    ['https://www.emerald.com/insight/content/doi/10.1108/X-01/full/html', '10.1108/x-01'],
    [
      'https://journals.plos.org/plosone/article/file%3Fid%3D10.1371/journal.pone.1%26type%3Dprintable',
      '10.1371/journal.pone.1',
    ],
    [
      'https://www.taylorfrancis.com/chapters/edit/10.1201/9781003-5/a-title-ada',
      '10.1201/9781003-5',
    ],
    ['https://www.authorea.com/doi/full/10.22541/au.1234.v1', '10.22541/au.1234.v1'],
    ['https://doi.org/10.1000/ABC.1', '10.1000/abc.1'],
  ])('%s has a DOI', (address, doi) => {
    expect(oneOf({ href: counted(address) }).identifiers).toEqual({ doi })
  })

  test('of a page of a volume has the DOI of none of its papers', () => {
    const href = counted('https://link.springer.com/content/pdf/10.1007/978-3-031.pdf%23page%3D45')
    expect(oneOf({ href }).identifiers).toBeUndefined()
  })

  test.each<[string, DigestEntry['identifiers']]>([
    ['https://arxiv.org/pdf/2401.00001v2', { arxiv: '2401.00001', arxivVersion: 2 }],
    ['https://arxiv.org/ftp/arxiv/papers/2301/2301.00001.pdf', { arxiv: '2301.00001' }],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', { pmid: '12345678' }],
    ['https://europepmc.org/article/med/12345678', { pmid: '12345678' }],
    ['https://example.org/10.pdf', undefined],
    ['https://example.org/doi/10.1000/.pdf', undefined],
  ])('%s has other identifiers, or none', (address, identifiers) => {
    expect(oneOf({ href: counted(address) }).identifiers).toEqual(identifiers)
  })
})

describe('what else an alert prints', () => {
  test('below an entry is kept as unknown', () => {
    const below =
      '<table><tr><td>•</td><td><span>Cites: \u202aAn Earlier Title\u202c</span></td></tr></table>'
    expect(oneOf({ below }).unknown).toMatchObject([
      { label: 'cites', value: 'Cites: \u202aAn Earlier Title\u202c' },
    ])
  })

  test('between entries is boilerplate', () => {
    const note = '<p>Showing less relevant results because there are no great results</p>'
    const alert = alertOf(entryOf(), note, entryOf({ title: 'Another' }))
    const { entries, boilerplate } = read(alert)
    const texts = boilerplate.map(({ start, end }) => alert.slice(start.offset, end.offset))
    expect(entries.map(({ abstract }) => abstract)).toEqual(
      Array(2).fill('We look at examples of things.'),
    )
    expect(texts).toHaveLength(3)
    expect(texts[1]).toContain('less relevant results')
    expect(texts[2]).toContain('This message was sent')
  })

  test('leaves each entry its place, with its buttons', () => {
    const alert = alertOf(entryOf(), entryOf({ title: 'Another' }))
    const [first, second] = read(alert).entries.map(({ position }) =>
      alert.slice(position!.start.offset, position!.end.offset),
    )
    expect(first).toMatch(/^<h3.*A Title.*alt="Save".*<\/div>$/)
    expect(second).toMatch(/^<h3.*Another.*alt="Save".*<\/div>$/)
  })
})

describe('an alert that a client has rewritten', () => {
  test('with names of its own before the names is read', () => {
    const alert = alertOf(entryOf()).replaceAll('gse_alrt_', 'm_-123gse_alrt_')
    expect(read(alert).entries).toMatchObject([
      { title: 'A Title', venue: 'Journal of Examples', abstractKind: 'snippet' },
    ])
  })

  test('with other words for the colours is read', () => {
    const alert = alertOf(entryOf()).replaceAll('color:#006621', 'color: rgb(0, 102, 33)')
    expect(read(alert).entries).toMatchObject([{ venue: 'Journal of Examples' }])
  })

  test('without names and colours is read by its links', () => {
    const entry = (title: string) =>
      `<div><h3><a href="${counted('https://example.org/a')}">[PDF]</a> <a href="${counted('https://example.org/a')}">${title}</a></h3><div>A Author - Journal, 2024</div><div>We look at <br>things.</div></div>`
    const { entries } = read(`<div>${entry('One')}${entry('Two')}${FOOT}</div>`)
    expect(entries).toMatchObject([
      { title: 'One', venue: 'Journal', abstract: 'We look at things.' },
      { title: 'Two', venue: 'Journal', abstract: 'We look at things.' },
    ])
  })

  test('without names has titles whose links are not counted', () => {
    const direct = '<h3><a href="https://example.org/b">Two</a></h3><div>B Author - 2024</div>'
    const link = `<h3><a href="${counted('https://example.org/a')}">One</a></h3><div>A Author - 2024</div>`
    expect(read(`<div>${link}${direct}${FOOT}</div>`).entries).toMatchObject([
      { title: 'One', url: 'https://example.org/a' },
      { title: 'Two', url: 'https://example.org/b' },
    ])
  })

  test('with the fonts of old alerts is read', () => {
    const entry = `<h3><font size="-2">[PDF]</font> <a href="${counted('https://example.org/a')}">A Title</a></h3><font size="-1"><font color="#006621">A Author - Journal, 2015</font><br>We look at <br>things.</font>`
    const { entries } = read(`<html><body>${entry}${FOOT}</body></html>`)
    expect(entries).toMatchObject([
      { title: 'A Title', publishedAt: { iso: '2015' }, abstract: 'We look at things.' },
    ])
  })
})

describe('an alert as text', () => {
  const LINK = '<https://scholar.google.com/scholar_url?url=https://example.org/a&oi=scholaralrt>'

  test('is read, whose lines a mail program has broken', () => {
    const text = [
      '[PDF] A Title That Is Rather Long and Goes On Behind the Place Where a Mail Program',
      'Breaks It',
      LINK,
      'A Author, B Author… - Journal of Examples That Have a Name Which Is Too Long for',
      'a Line, 2024',
      'We look at the crowd-',
      'based approach to',
      'things …',
      '',
      '[image: Save] <https://scholar.google.com/citations?x>',
      '',
      `Another Title${LINK}`,
      'C Author - 2023',
      'More things.',
      '• Cites: An Earlier Title',
      '',
      'This message was sent by Google Scholar.',
    ].join('\r\n')
    const { entries, boilerplate } = read(text)
    expect(entries).toMatchObject([
      {
        title:
          'A Title That Is Rather Long and Goes On Behind the Place Where a Mail Program Breaks It',
        url: 'https://example.org/a',
        authors: ['A Author', 'B Author'],
        authorsTruncated: true,
        venue: 'Journal of Examples That Have a Name Which Is Too Long for a Line',
        publishedAt: { iso: '2024' },
        abstract: 'We look at the crowd-based approach to things …',
        abstractKind: 'snippet',
      },
      { title: 'Another Title', unknown: [{ label: 'cites', value: 'Cites: An Earlier Title' }] },
    ])
    expect(text.slice(boilerplate.at(-1)!.start.offset)).toContain('This message was sent')
  })

  test('is broken behind a hyphen within a word, and not behind a dash', () => {
    const text = `A Title\n${LINK}\nA Author - 2024\nA crowd-\nbased approach -\nto things.\n`
    expect(read(text).entries[0]?.abstract).toBe('A crowd-based approach - to things.')
  })

  test('may have what an entry cites behind a blank line, and addresses without a title', () => {
    const text = `Alerts\n\n${LINK}\n\nA Title ${LINK}\nA Author - 2024\nThings.\n\n• Cites: An Earlier Title\n\n${LINK}\n`
    expect(read(text).entries).toMatchObject([
      { title: 'A Title', unknown: [{ label: 'cites', value: 'Cites: An Earlier Title' }] },
    ])
  })
})
