import { describe, expect, test } from 'vitest'
import { arxivHtml } from '../../src/adapters/arxiv-html.ts'
import { createSource, type DigestEntry, parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { pointsIn, positionsIn } from '../support/places.ts'
import { readableMessage } from '../unit/reduced.ts'
import {
  listed,
  listedBefore,
  newListing,
  pageOf,
  result,
  searchPage,
  section,
} from './arxiv-pages.ts'

const options = { adapters: [arxivHtml()], places: true }
const read = (page: string): Digest => parseDigest(page, options)
const messagesOf = (page: string): string[] => read(page).messages.map(readableMessage)

function entryOf(page: string): DigestEntry {
  const { entries } = read(page)
  expect(entries).toHaveLength(1)
  return entries[0]!
}

const one = { id: '2603.00001', abstract: 'We count moths at night.' }
const ofNew = (paper: object): string =>
  newListing(section('New submissions (showing 1 of 1 entries)', { ...one, ...paper }))

/** A page of several lists below a heading. */
const listing = (...parts: readonly string[]): string =>
  pageOf('Computer Vision', "<div id='dlpage'>", '<h1>Computer Vision</h1>', ...parts, '</div>')

describe('a page is recognised', () => {
  test.each([
    ['of new papers', ofNew({})],
    ['of recent papers', listing('<h3>Fri, 6 Mar 2026</h3>', `<dl>${listed(one)}</dl>`)],
    ['of results', searchPage(result(one))],
    ['of which only the list is there', `<div id="dlpage"><dl>${listed(one)}</dl></div>`],
    ['of which only a result is there', result(one)],
    ['of arXiv that is none of these', pageOf('arXiv.org: help')],
  ])('%s', (_, page) => {
    expect(read(page).format).toBe('arxiv-html')
  })

  test.each([
    [
      'of others',
      '<html><head><title>Papers on arXiv</title></head><a href="https://arxiv.org/abs/2603.00001">A</a></html>',
    ],
    ['behind text', `The page: ${ofNew({})}`],
    ['in JSON', JSON.stringify({ page: ofNew({}) })],
  ])('unless it is %s', (_, page) => {
    expect(read(page).format).toBeUndefined()
  })
})

describe('an entry of a listing', () => {
  test('has all that the page states', () => {
    const page = ofNew({
      comments: '12 pages. Code: <a href="https://github.com/lamp-lab/moths">this https URL</a>',
      journal: 'J. Moths 7 (2026) 1-9',
    })
    expect(entryOf(page)).toMatchObject({
      title: 'Counting Moths',
      abstract: 'We count moths at night.',
      abstractKind: 'full',
      authors: ['Ada Moth', 'Bo Lämp'],
      authorCount: 2,
      url: 'https://arxiv.org/abs/2603.00001',
      identifiers: { arxiv: '2603.00001' },
      categories: ['cs.CV', 'q-bio.QM'],
      venue: 'J. Moths 7 (2026) 1-9',
      announceType: 'new',
      githubLinks: [{ owner: 'lamp-lab', repo: 'moths' }],
      links: [
        { url: 'https://arxiv.org/pdf/2603.00001', kind: 'pdf' },
        { url: 'https://arxiv.org/format/2603.00001', kind: 'paper' },
      ],
      unknown: [{ label: 'note', value: '12 pages. Code: this https URL' }],
    })
  })

  test('of an abstract has the links that do not show their addresses', () => {
    const abstract =
      'Code is at <a href="https://github.com/lamp-lab/moths">this https URL</a> .<br>More.'
    expect(entryOf(ofNew({ abstract }))).toMatchObject({
      abstract: 'Code is at this https URL . More.',
      githubLinks: [{ owner: 'lamp-lab', repo: 'moths' }],
    })
  })

  test('is no paper that its abstract links to', () => {
    const abstract = 'As in <a href="https://arxiv.org/abs/2501.00009v2">arXiv:2501.00009</a>.'
    expect(entryOf(ofNew({ abstract })).identifiers).toEqual({ arxiv: '2603.00001' })
  })

  test('without an abstract has none', () => {
    expect(entryOf(ofNew({ abstract: '\n' }))).not.toHaveProperty('abstract')
  })

  test('has TeX as the page shows it', () => {
    expect(entryOf(ofNew({ title: 'Moths of $\\ell_2 &lt; 1$' })).title).toBe(
      'Moths of $\\ell_2 < 1$',
    )
  })

  test('has an identifier from before 2007', () => {
    expect(entryOf(ofNew({ id: 'hep-th/9901001' })).identifiers).toEqual({
      arxiv: 'hep-th/9901001',
    })
  })

  test.each(['The', 'for the', 'on behalf of the'])(
    'has no authors called %s, which only leads on to a group',
    (words) => {
      const authors = `<a href="/1">Ada Moth</a>, ${words} <a href="/2">Lamp Collaboration</a>`
      expect(entryOf(ofNew({ authors })).authors).toEqual(['Ada Moth', 'Lamp Collaboration'])
    },
  )

  test('has authors without their affiliations', () => {
    const authors =
      '<a href="/1">Ada Moth</a> (1 and 2), <a href="/2">The Lamp Collaboration</a> ((1) Dusk, (2) Dawn)'
    expect(entryOf(ofNew({ authors })).authors).toEqual(['Ada Moth', 'The Lamp Collaboration'])
  })

  test('counts the authors that are not shown', () => {
    const authors = '<a href="/1">Ada Moth</a>, et al. (84 additional authors not shown)'
    expect(entryOf(ofNew({ authors }))).toMatchObject({
      authors: ['Ada Moth'],
      authorCount: 85,
      authorsTruncated: true,
    })
  })

  test.each([
    ['Ada Moth, Bo Lamp (Dusk)', ['Ada Moth', 'Bo Lamp']],
    ['(author list is unavailable)', undefined],
  ])('may have the authors %s without links', (authors, names) => {
    expect(entryOf(ofNew({ authors })).authors).toEqual(names)
  })

  test.each([
    ['<a href="/1">Ann B</a>, Cy D, <a href="/2">Ed F</a>', ['Ann B', 'Cy D', 'Ed F']],
    ['Cy D and <a href="/1">Ann B</a>', ['Cy D', 'Ann B']],
    ['<a href="/1">Ann B</a> (1), <b>Cy</b> D ((1) Dusk, (2) Dawn)', ['Ann B', 'Cy D']],
    ['<a href="/1">Ann B</a>, Jr., and <a href="/2">Ed F</a>', ['Ann B', 'Ed F']],
    ['<span>Authors:</span> <a href="/1">Ann B</a>', ['Ann B']],
    ['Authors: <a href="/1">Ann B</a>', ['Ann B']],
    ['Authors: Ann B, Cy D', ['Ann B', 'Cy D']],
    ['Author: Ann B', ['Ann B']],
  ])('has the authors %s, some of them without links', (authors, names) => {
    expect(entryOf(ofNew({ authors }))).toMatchObject({ authors: names, authorCount: names.length })
  })

  test.each([
    listed({ id: '2603.00002' }),
    '<dt>\n x <a href="/abs/2603.00002">A</a></dt><dd><p>B</p></dd>',
  ])('has no link of another that is never closed', (next) => {
    const abstract = 'Abstract with <a href="https://github.com/acme/one">an open link'
    const { entries } = read(listing(`<dl>${listed({ ...one, abstract })}${next}</dl>`))
    expect(entries.map(({ githubLinks }) => githubLinks.length)).toEqual([1, 0])
    expect(entries[1]?.url).toBe('https://arxiv.org/abs/2603.00002')
  })

  test('keeps loose text, and its links', () => {
    const loose = '</p>Withdrawn, see <a href="https://github.com/acme/one">here</a>.<p>'
    const { unknown, githubLinks } = entryOf(ofNew({ abstract: `We count.${loose}` }))
    expect(unknown).toMatchObject([{ label: '<dd>', value: 'Withdrawn, see here.' }])
    expect(githubLinks).toMatchObject([{ owner: 'acme', repo: 'one' }])
  })

  test.each([
    ['New submissions (showing 1 of 1 entries)', '', 'new'],
    ['Cross submissions (showing 1 of 1 entries)', '', 'cross'],
    ['Replacement submissions (showing 1 of 1 entries)', '', 'replace'],
    ['Cross-lists for Fri, 6 Mar 26', '', 'cross'],
    ['Replacements for Fri, 6 Mar 26', '', 'replace'],
    ['Fri, 6 Mar 2026', '(cross-list from math.CO)', 'cross'],
    ['Fri, 6 Mar 2026', '(replaced)', 'replace'],
    ['Fri, 6 Mar 2026', '', undefined],
  ])('below %s %s is of the kind %s', (heading, mark, kind) => {
    expect(entryOf(newListing(section(heading, { ...one, mark }))).announceType).toBe(kind)
  })

  test('keeps the day below which it stands as unknown text', () => {
    const page = listing(
      section('Fri, 6 Mar 2026 (showing 1 of 1 entries )', one),
      section('Thu, 5 Mar 2026 (continued, showing last 1 of 9 entries )', { id: '2603.00002' }),
    )
    const { entries, digestDate } = read(page)
    expect(entries.map(({ unknown }) => unknown?.map(({ value }) => value))).toEqual([
      ['Fri, 6 Mar 2026'],
      ['Thu, 5 Mar 2026'],
    ])
    expect(digestDate).toBeUndefined()
  })

  test('may be printed as it was until 2023', () => {
    const page = listing(
      '<h3>New submissions for Fri, 6 Mar 15</h3>',
      `<dl>\n${listedBefore('1503.00001', ' (cross-list from cs.LG)')}</dl>`,
    )
    const { digestDate, entries } = read(page)
    expect(digestDate?.iso).toBe('2015-03-06')
    expect(entries).toMatchObject([
      {
        title: 'Counting Moths',
        abstract: 'We count moths at night.',
        authors: ['Ada Moth', 'Bo Lamp'],
        url: 'https://arxiv.org/abs/1503.00001',
        categories: ['cs.CV', 'cs.LG'],
        announceType: 'cross',
        links: [{ kind: 'pdf' }, { url: 'https://arxiv.org/ps/1503.00001' }],
        unknown: [
          { label: 'note', value: '7 pages' },
          { label: 'Report-no', value: 'MOTH-7' },
        ],
      },
    ])
  })

  test('may state a DOI, and link to pages by half an address', () => {
    const page = listing(
      `<dl><dt><a href="//export.arxiv.org/abs/2603.00001v2">arXiv:2603.00001v2</a></dt>
      <dd><div class="list-title">Title: Counting Moths</div>
      <div class="list-doi"><span class="descriptor">DOI:</span> <a href="https://doi.org/10.1000/Moths">10.1000/Moths</a></div>
      <div class="list-other">A moth.</div></dd></dl>`,
    )
    expect(entryOf(page)).toMatchObject({
      title: 'Counting Moths',
      url: 'https://export.arxiv.org/abs/2603.00001v2',
      identifiers: { arxiv: '2603.00001', arxivVersion: 2, doi: '10.1000/moths' },
      unknown: [{ label: 'other', value: 'A moth.' }],
    })
  })

  test('has no abstract by the end of a paragraph that was never begun', () => {
    const { abstract, places } = entryOf(ofNew({ abstract: 'We count.</p>' }))
    expect(abstract).toBe('We count.')
    expect(places).toHaveProperty('abstract')
  })

  test.each(['#item1', '', 'javascript:void(0)'])('has no link to %j, which is no page', (href) => {
    const page = ofNew({}).replace("<a name='item1'>", `<a href="${href}">`)
    expect(entryOf(page)).toMatchObject({
      url: 'https://arxiv.org/abs/2603.00001',
      links: [{ kind: 'pdf' }, { kind: 'paper' }],
    })
  })

  test('without its identifier has what stands below', () => {
    const page = listing(`<dl>${listed(one).replace(/<dt>[^]*<\/dt>/, '')}</dl>`)
    expect(entryOf(page).title).toBe('Counting Moths')
    expect(entryOf(page)).not.toHaveProperty('identifiers')
  })

  test('without anything below its identifier is one all the same', () => {
    expect(
      read(
        listing(`<dl><dt><a href="/abs/2603.00009">arXiv:2603.00009</a></dt>${listed(one)}</dl>`),
      ).entries,
    ).toMatchObject([{ identifiers: { arxiv: '2603.00009' } }, { title: 'Counting Moths' }])
  })

  test('is no term of a glossary', () => {
    const { entries } = read(
      listing('<dl><dt>Moth</dt><dd><p>An insect.</p></dd></dl>', `<dl>${listed(one)}</dl>`),
    )
    expect(entries.map(({ title }) => title)).toEqual(['Counting Moths'])
  })
})

describe('a listing', () => {
  test.each([
    ['Showing new listings for Friday, 6 March 2026', '2026-03-06'],
    ['Catchup results for Computer Vision on Fri, 06 Mar 2026', '2026-03-06'],
    ['Authors and titles for March 2026', '2026-03'],
    ['Authors and titles for cs.CV in Mar 2026', '2026-03'],
    ['Authors and titles for 2026', '2026'],
    ['Authors and titles for recent submissions', undefined],
    ['Moths for Friday, 6 March 2026', undefined],
  ])('below %s has the date %s', (heading, iso) => {
    const page = listing(`<h3>${heading}</h3>`, `<dl>${listed(one)}</dl>`)
    expect(read(page).digestDate?.iso).toBe(iso)
  })

  test('of 2019 has the date in a line of its own', () => {
    const line = '<div class="list-dateline">Submissions announced Friday, 6 March 2019</div>'
    expect(read(listing(line, `<dl>${listed(one)}</dl>`)).digestDate?.iso).toBe('2019-03-06')
  })

  test('says how many entries it shows in its sections', () => {
    const page = newListing(
      section('New submissions (showing first 1 of 53 entries)', one),
      section('Cross submissions (continued, showing last 2 of 4 entries)', one, one),
      section('Replacement submissions (showing 1 of 1 entries)', one),
    )
    expect(read(page)).toMatchObject({ declaredCount: 4, messages: [] })
  })

  test.each([
    ["<div class='paging'>Total of 1 entries\n    </div>"],
    [
      "<div class='paging'>Total of 812 entries : <a href=x>1-25</a> <span>26-26</span> <a href=x>27-51</a></div>",
    ],
    ['<small>[ total of 812 entries:  <b>7-7</b> | <a href="x">8-32</a> ]</small>'],
    [
      "<small>7 pages</small><div class='paging'>Total of 812 entries : <span>...</span> <span>7-7</span></div>",
    ],
  ])('says how many entries it shows by %s', (paging) => {
    expect(read(listing(paging, `<dl>${listed(one)}</dl>`)).declaredCount).toBe(1)
  })

  test('in a table has nothing twice, also where the parser moves an entry', () => {
    const page = listing(
      `<table><tr><td><dl>${listed(one)}</dl></td></tr><dl>${listed({ id: '2603.00002' })}</dl></table>`,
    )
    const { entries, boilerplate } = read(page)
    expect(entries.map(({ identifiers }) => identifiers?.arxiv)).toEqual([
      '2603.00002',
      '2603.00001',
    ])
    const ids = boilerplate.map(({ start, end }) => page.slice(start.offset, end.offset)).join()
    expect(ids).not.toContain('/abs/2603.00001')
    expect(ids).not.toContain('/abs/2603.00002')
  })

  test('that is cut off in a name without a link does not have it', () => {
    const authors = '<a href="/1">Ada Moth</a>, Bo Lamp'
    const page = ofNew({ authors })
    const { entries, messages } = read(page.slice(0, page.indexOf('Bo Lamp') + 5))
    expect(entries).toMatchObject([{ authors: ['Ada Moth'], authorsTruncated: true }])
    expect(messages.map(readableMessage)[0]).toMatch(/^input-truncated/)
  })

  test('with another number of entries brings a message', () => {
    const page = newListing(section('New submissions (showing 2 of 2 entries)', one))
    expect(messagesOf(page)).toEqual(['declared-count-mismatch'])
  })

  test('without updates is no error', () => {
    expect(messagesOf(newListing('<p>No updates today.</p>'))).toEqual(['no-entries'])
    expect(messagesOf(listing('<p>No updates for Fri, 6 Mar 2026.</p>'))).toEqual(['no-entries'])
  })
})

describe('a result of a search', () => {
  test('has all that the page states', () => {
    const more = `<p class="comments is-size-7"><span class="search-hit">Comments:</span>
      <span class="mathjax">12 pages</span></p>
      <p class="comments is-size-7"><span>Report number:</span> MOTH-7 <span>MSC Class:</span> 68T01</p>
      <p class="comments is-size-7"><span>Journal ref:</span> J. Moths 7 (2026) 1-9</p>`
    expect(
      entryOf(searchPage(result({ id: '2603.00001', doi: '10.1000/MOTHS.7', more }))),
    ).toMatchObject({
      title: 'Counting Moths',
      abstract: 'We count moths at night. See https://github.com/lamp-lab/moths.',
      abstractKind: 'full',
      authors: ['Ada Moth', 'Bo Lämp'],
      authorCount: 2,
      publishedAt: { iso: '2026-02-28', raw: '28 February, 2026' },
      updatedAt: { iso: '2026-03-05' },
      url: 'https://arxiv.org/abs/2603.00001',
      identifiers: { arxiv: '2603.00001', doi: '10.1000/moths.7' },
      categories: ['cs.CV', 'q-bio.QM'],
      venue: 'J. Moths 7 (2026) 1-9',
      githubLinks: [{ owner: 'lamp-lab', repo: 'moths' }],
      links: [{ kind: 'pdf' }, { kind: 'paper' }, { url: 'https://doi.org/10.1000/MOTHS.7' }],
      unknown: [
        { label: 'announced', value: 'March 2026' },
        { label: 'note', value: '12 pages' },
        { label: 'Report number', value: 'MOTH-7' },
        { label: 'MSC Class', value: '68T01' },
      ],
    })
  })

  test.each([
    [
      '12 pages, code at https://github.com/acme/one',
      '12 pages, code at https://github.com/acme/one',
    ],
    ['Comments: 12 pages, <a href="https://github.com/acme/one">code</a>', '12 pages, code'],
  ])('may have the comments %s without a name', (comments, value) => {
    const more = `<p class="comments">${comments}</p>`
    const { unknown, githubLinks } = entryOf(searchPage(result({ id: '2603.00001', more })))
    expect(unknown).toContainEqual(expect.objectContaining({ label: 'note', value }))
    expect(githubLinks).toContainEqual(expect.objectContaining({ owner: 'acme', repo: 'one' }))
  })

  test('keeps loose text, and boxes that nobody knows', () => {
    const more = 'A moth. <span class="tag">new</span>'
    const { unknown } = entryOf(searchPage(result({ id: '2603.00001', doi: '10.1000/a', more })))
    expect(unknown?.map(({ label, value }) => [label, value])).toEqual([
      ['announced', 'March 2026'],
      ['<span>', 'new'],
      ['<li>', 'A moth.'],
    ])
  })

  test('with one version was not updated', () => {
    const dates =
      '<span>Submitted</span> 5 March, 2026; <span>originally announced</span> March 2026.'
    const entry = entryOf(searchPage(result({ id: '2603.00001', dates })))
    expect(entry.publishedAt?.iso).toBe('2026-03-05')
    expect(entry).not.toHaveProperty('updatedAt')
  })

  test('of an older version has that one', () => {
    expect(entryOf(searchPage(result({ id: '2603.00001v1' }))).identifiers).toEqual({
      arxiv: '2603.00001',
      arxivVersion: 1,
    })
  })

  test('counts the authors that are not shown', () => {
    const authors = '<a href="/1">Ada Moth</a>\n , et al. (11 additional authors not shown)\n'
    expect(entryOf(searchPage(result({ id: '2603.00001', authors })))).toMatchObject({
      authorCount: 12,
      authorsTruncated: true,
    })
  })

  test('without abstracts has none', () => {
    expect(entryOf(searchPage(result({ id: '2603.00001', abstract: '' })))).not.toHaveProperty(
      'abstract',
    )
  })

  test.each([
    ['&hellip;moths at night.', 'snippet'],
    ['We count moths at night.', 'full'],
  ])('with the shortened abstract %s alone has a %s one', (text, kind) => {
    const abstract = `<p class="abstract"><span class="abstract-short">${text}</span></p>`
    expect(entryOf(searchPage(result({ id: '2603.00001', abstract }))).abstractKind).toBe(kind)
  })

  test('keeps a paragraph that nobody knows as unknown text', () => {
    const { unknown } = entryOf(searchPage(result({ id: '2603.00001', more: '<p>A moth.</p>' })))
    expect(unknown).toContainEqual(expect.objectContaining({ label: '<p>', value: 'A moth.' }))
  })
})

describe('a page of results', () => {
  test('says how many it shows', () => {
    expect(read(searchPage(result(one), result(one))).declaredCount).toBe(2)
  })

  test('that finds nothing is no error', () => {
    const page = pageOf(
      'Search | arXiv e-print repository',
      '<h1>Search</h1><p>Sorry, your query for <span>all: moths</span> produced no results.</p>',
    )
    expect(messagesOf(page)).toEqual(['no-entries'])
  })
})

describe('another page of arXiv', () => {
  test.each([
    ['Log in to arXiv | arXiv e-print repository', 'error-response'],
    ['404 Not Found | arXiv', 'error-response'],
    ['arXiv.org: Access Denied', 'error-response'],
    ['arXiv.org e-Print archive', 'unknown-format'],
    ['[2603.00001] Moths and Errors | arXiv', 'unknown-format'],
  ])('with the title %s brings %s', (title, rule) => {
    expect(read(pageOf(title)).messages).toMatchObject([
      { ruleId: rule, actual: title },
      { ruleId: 'no-entries' },
    ])
  })
})

test('a page without a title says so', () => {
  const { messages } = parseDigest('<p>Moths</p>', { ...options, format: 'arxiv-html' })
  expect(messages).toMatchObject([
    { ruleId: 'unknown-format', actual: 'a page without a title' },
    { ruleId: 'no-entries' },
  ])
})

const two = newListing(
  section('New submissions (showing 2 of 2 entries)', one, { id: '2603.00002' }),
)
describe.each([
  ['of a listing', two],
  ['of a listing until 2023', listing(`<dl>${listedBefore('1503.00001')}</dl>`)],
  ['of results', searchPage(result({ id: '2603.00001', doi: '10.1000/moths' }), result(one))],
  ['with other line ends', two.replaceAll('\n', '\r\n')],
  ['with the line ends of a Macintosh', two.replaceAll('\n', '\r')],
  ['behind a byte order mark', `\ufeff${two}`],
  ['with characters of two units', two.replaceAll('Moths', '🦋s')],
])('the positions of a page %s', (_, page) => {
  test('have the points that their offsets have', () => {
    const source = createSource(page)
    for (const point of pointsIn(read(page))) expect(source.point(point.offset)).toEqual(point)
  })

  test('begin and end with something visible', () => {
    for (const { start, end } of positionsIn(read(page)))
      expect(page.slice(start.offset, end.offset)).toMatch(/^\S(?:[^]*\S)?$/)
  })

  test('hold every entry', () => {
    for (const { position } of read(page).entries)
      expect(page.slice(position?.start.offset, position?.end.offset)).toMatch(
        /^<(?:dt>[^]*<\/dd|li [^]*<\/li)>$/,
      )
  })

  test('leave out nothing visible', () => {
    const { entries, boilerplate } = read(page)
    const rest = [...entries.map(({ position }) => position!), ...boilerplate]
      .toSorted((a, b) => b.start.offset - a.start.offset)
      .reduce((text, { start, end }) => text.slice(0, start.offset) + text.slice(end.offset), page)
    expect(rest.trim()).toBe('')
  })
})

test('the positions of fields hold their elements', () => {
  const { places = {} } = read(two).entries[0]!
  const shown = Object.entries(places).map(([key, { start, end }]) => [
    key,
    two.slice(start.offset, end.offset).replaceAll(/\s+/g, ' '),
  ])
  expect(Object.fromEntries(shown)).toMatchObject({
    url: '<a href ="/abs/2603.00001" title="Abstract" id="2603.00001"> arXiv:2603.00001 </a>',
    authors: '<a href="/search/1">Ada Moth</a>, <a href="/search/2">Bo Lämp</a>',
    abstract: "<p class='mathjax'> We count moths at night. </p>",
  })
})
