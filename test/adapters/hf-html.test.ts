import { describe, expect, test } from 'vitest'
import { hfHtml } from '../../src/adapters/hf-html.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest, DigestEntry } from '../../src/types.ts'
import {
  attributeOf,
  cardOf,
  cardsOf,
  hydrated,
  itemOf,
  itemsOf,
  listData,
  pageOf,
  paperData,
} from './hf-pages.ts'

const options = { adapters: [hfHtml()], format: 'hf-html' }
const read = (page: string): Digest => parseDigest(page, options)
const titlesOf = (page: string) => read(page).entries.map(({ title }) => title)
const entryOf = (page: string): DigestEntry => read(page).entries[0]!
const sliceOf = (page: string, { position }: DigestEntry): string =>
  page.slice(position!.start.offset, position!.end.offset)

const PAPER = 'https://huggingface.co/papers/2401.00001'
const DAILY = pageOf(hydrated(listData(itemsOf(2)), cardsOf(2)))

describe('a page of papers is recognised', () => {
  test.each<[string, string]>([
    ['by its address', pageOf('<p>nothing yet</p>')],
    ['by the address that links give it', `<html><link rel="canonical" href="${PAPER}">`],
    ['by the data of its list', hydrated(listData([]))],
    ['by the target of its data alone', '<div data-target="PaperContent" data-props="{}">'],
    ['by its cards', cardOf()],
    ['by a heading alone', '<h3><a class="a" href="/papers/2401.00001">A Title</a></h3>'],
    [
      'by the address from which a browser saved it',
      `<!-- saved from url=(0031)${PAPER} -->\n<html>`,
    ],
    ['by what SingleFile notes', `<!DOCTYPE html> <html><!--\n Page saved\n url: ${PAPER} \n-->`],
    ['in XHTML', `<?xml version="1.0"?>\n${pageOf('')}`],
    ['behind a byte order mark', `\ufeff${pageOf('')}`],
    ['where one logs in, to be named', pageOf('', { address: 'https://huggingface.co/login' })],
  ])('%s', (_, page) => {
    expect(parseDigest(page, { adapters: [hfHtml()] }).format).toBe('hf-html')
  })

  test('in its first 64 kB, where its data is longer than that', () => {
    const summary = 'We count moths. '.repeat(10_000)
    const page = `<div class="SVELTE_HYDRATER" ${attributeOf(listData([itemOf({ summary })]), "'")} data-target="DailyPapers"></div>`
    expect(parseDigest(page, { adapters: [hfHtml()] }).entries).toHaveLength(1)
  })
})

describe('what is no such page is not recognised', () => {
  test.each<[string, string]>([
    ['a text', 'Daily Papers\n\nhttps://huggingface.co/papers/2401.00001'],
    ['Markdown', `# Papers\n\n### [A Title](${PAPER})\n<div data-target="DailyPapers">`],
    ['JSON', JSON.stringify(listData(itemsOf(1)))],
    ['a feed', `<rss><channel><link>${PAPER}</link></channel></rss>`],
    ['a feed behind a comment', `<!-- SVELTE_HYDRATER -->\n<feed><link href="${PAPER}"/></feed>`],
    ['a page that links to papers', `<html><a href="${PAPER}">A Title</a></html>`],
    [
      'a page of another site about the site',
      '<html><head><link rel="canonical" href="https://huggingface.co.example/papers"><title>Hugging Face</title></head>',
    ],
    ['nothing', ''],
  ])('%s', (_, page) => {
    expect(hfHtml().detect(page)).toBe(false)
  })
})

describe('the data of a page', () => {
  test('gives the entries, each in the place of its card', () => {
    const { digestDate, entries, messages } = read(DAILY)
    expect(digestDate?.iso).toBe('2024-01-09')
    expect(entries).toMatchObject([
      { title: 'Title 1', abstract: 'Abstract 1.', authorCount: 2, upvotes: 18, comments: 2 },
      { title: 'Title 2', abstract: 'Abstract 2.', submittedBy: 'cy' },
    ])
    expect(messages).toEqual([])
  })

  test('gives no pointers, because the digest is no JSON', () => {
    expect(entryOf(DAILY)).not.toHaveProperty('pointer')
  })

  test('is joined by the address that the card has', () => {
    expect(read(DAILY).entries.map(({ url }) => url)).toEqual([
      PAPER,
      'https://huggingface.co/papers/2401.00002',
    ])
  })

  test('is in the place of the element where there is no card', () => {
    const page = pageOf(hydrated(listData(itemsOf(2)), '<p>Loading</p>'))
    for (const entry of read(page).entries)
      expect(sliceOf(page, entry)).toMatch(/^<div class="SVELTE_HYDRATER contents"[^]*<\/div>$/)
  })

  test('has no address where there is no card', () => {
    expect(entryOf(pageOf(hydrated(listData(itemsOf(1)))))).not.toHaveProperty('url')
  })

  test.each<[string, string]>([
    ['in double quotes', `<div data-target="DailyPapers" ${attributeOf(listData(itemsOf(1)))}>`],
    [
      'in single quotes',
      `<div data-target="DailyPapers" ${attributeOf(listData(itemsOf(1)), "'")}>`,
    ],
    ['before its target', `<div ${attributeOf(listData(itemsOf(1)))} data-target="DailyPapers">`],
    ['without a target', `<div ${attributeOf(listData(itemsOf(1)))}>`],
    ['on a line of its own', `<div\n  ${attributeOf(listData(itemsOf(1)))}\n>`],
    [
      'with spaces around the sign',
      `<div ${attributeOf(listData(itemsOf(1))).replace('=', ' = ')}>`,
    ],
    [
      'in capitals',
      `<DIV ${attributeOf(listData(itemsOf(1))).replace('data-props', 'DATA-PROPS')}>`,
    ],
  ])('may stand %s', (_, page) => {
    expect(titlesOf(page)).toEqual(['Title 1'])
  })

  test.each<[string, string]>([
    ['named', '&lt;b&gt; &amp;amp; &quot;q&quot; &eacute;'],
    ['in numbers', '&#60;b&#62; &#38;amp; \\&#34;q\\&#x22; &#xe9;'],
    ['left out', '<b> &amp; "q" é'],
  ])('has its characters decoded where references are %s', (kind, written) => {
    for (const padding of [1, 2000]) {
      const title =
        kind === 'left out' ? '<b> & \\"q\\" é' : written.replaceAll('&quot;', '\\&quot;')
      const json = `{"dailyPapers":[{"paper":{"title":"${title}","summary":"${'x'.repeat(padding)}"}}]}`
      const page = `<div data-props='${json}'></div>`
      expect(titlesOf(page)).toEqual([
        '<b> & "q" é'.replace('&', kind === 'left out' ? '&' : '&amp;'),
      ])
    }
  })

  test('is the first that holds papers', () => {
    const other = hydrated({ classNames: '', papers: [] }, '', 'MainHeader')
    const list = hydrated(listData(itemsOf(1)))
    expect(titlesOf(pageOf(other + list + hydrated(paperData())))).toEqual(['Title 1'])
  })

  test('is not what only has a word for papers in it', () => {
    const other = hydrated({ kinds: ['model', 'paper'] }, '', 'MainHeader')
    const { entries, messages } = read(pageOf(other + hydrated(listData(itemsOf(1)))))
    expect(entries).toHaveLength(1)
    expect(messages).toEqual([])
  })

  test('may hold no papers, and then there are none', () => {
    const { entries, messages } = read(pageOf(hydrated(listData([]))))
    expect(entries).toEqual([])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['no-entries'])
  })

  test('names what is no paper by its pointer, and by the place of the data', () => {
    const page = pageOf(
      hydrated(listData([itemOf(), null, itemOf({ id: '2401.00002', upvotes: {} })])),
    )
    const { entries, messages } = read(page)
    expect(entries).toHaveLength(2)
    expect(messages).toMatchObject([
      { ruleId: 'item-unreadable', pointer: '/dailyPapers/1', place: { start: { line: 13 } } },
      { ruleId: 'item-unreadable', pointer: '/dailyPapers/2/paper/upvotes' },
    ])
  })

  test('that is no JSON is named, and the cards are read', () => {
    const page = pageOf(`<div data-props='{"dailyPapers": [oops]}'>${cardsOf(1)}</div>`)
    const { entries, messages } = read(page)
    expect(entries).toMatchObject([{ title: 'Title 1', upvotes: 18 }])
    expect(messages).toMatchObject([
      { ruleId: 'item-unreadable', actual: 'data-props', place: { start: { line: 13 } } },
    ])
  })

  test('of a trending page is read as that of any list', () => {
    const data = listData(itemsOf(2), { periodType: 'weekly', isTrending: true })
    expect(titlesOf(pageOf(hydrated(data)))).toEqual(['Title 1', 'Title 2'])
  })
})

describe('the page of a paper', () => {
  const page = pageOf(
    hydrated(
      paperData({}, { submitterOrganization: { fullname: 'Moth Lab' } }),
      '<h1>Counting Moths in the Dark</h1>',
      'PaperContent',
    ),
    { address: PAPER, title: 'Paper page - Counting Moths' },
  )

  test('is one entry', () => {
    expect(read(page)).toMatchObject({
      entries: [{ authorCount: 2, upvotes: 18, organization: 'Moth Lab' }],
      messages: [],
    })
  })

  test('has the address that the page has', () => {
    expect(entryOf(page).url).toBe(PAPER)
  })

  test('has no address where the page has that of something else', () => {
    expect(entryOf(page.replace(PAPER, `${PAPER}9`))).not.toHaveProperty('url')
  })
})

/** A heading with what follows it, and nothing around them. */
const bareCard = (id: number): string =>
  `<h3><a href="/papers/2401.0000${id}">Title ${id}</a></h3><p>Text ${id}.</p><ul><li>${id} authors</li></ul>`

describe('the cards of a page without data', () => {
  test('are read as they are shown', () => {
    const { digestDate, entries, messages } = read(pageOf(cardsOf(2)))
    expect(digestDate?.iso).toBe('2024-01-09')
    expect(entries).toMatchObject([
      {
        title: 'Title 1',
        submittedBy: 'cy',
        upvotes: 18,
        authorCount: 2,
        comments: 2,
        url: PAPER,
        identifiers: { arxiv: '2401.00001' },
      },
      { title: 'Title 2' },
    ])
    expect(messages).toEqual([])
  })

  test('state nothing else', () => {
    expect(Object.keys(entryOf(pageOf(cardsOf(1)))).toSorted()).toEqual([
      'authorCount',
      'comments',
      'githubLinks',
      'identifiers',
      'links',
      'position',
      'submittedBy',
      'title',
      'upvotes',
      'url',
    ])
  })

  test('have their places', () => {
    const page = pageOf(cardsOf(2))
    for (const entry of read(page).entries)
      expect(sliceOf(page, entry)).toMatch(
        /^<div><article[^]*<\/article><\/div>$|^<article[^]*<\/article>$/,
      )
  })

  test.each<[string, string, Partial<DigestEntry>]>([
    ['votes in thousands', cardOf({ votes: '1.2k' }), { upvotes: 1200 }],
    ['one author', cardOf({ authors: '1 author' }), { authorCount: 1 }],
    ['a lower bound of authors', cardOf({ authors: '100+ authors' }), { authorsTruncated: true }],
    [
      'an address of the site as a whole',
      cardOf().replaceAll('"/papers', `"${PAPER.slice(0, -11)}`),
      { url: PAPER },
    ],
    [
      'an abstract',
      cardOf({ below: '<p>We count <em>moths</em>.\n It is dark.</p>' }),
      { abstract: 'We count moths. It is dark.', abstractKind: 'full' },
    ],
    [
      'a text that is a link to the paper',
      cardOf({ below: `<a href="/papers/2401.00001">${'We count moths. '.repeat(8)}</a>` }),
      { abstract: 'We count moths. '.repeat(8).trim() },
    ],
    [
      'a date for machines',
      cardOf({ below: '<time datetime="2024-01-02T23:30:00.000Z">Jan 2</time>' }),
      { publishedAt: { iso: '2024-01-02', implied: [], raw: '2024-01-02T23:30:00.000Z' } },
    ],
    ['a byline that is a paragraph', cardOf({ below: '<p>7 authors</p>' }), { authorCount: 7 }],
    [
      'a date for people where one for machines could be',
      cardOf({ below: '<time>Jan 2, 2024</time>' }),
      { publishedAt: { iso: '2024-01-02', implied: [], raw: 'Jan 2, 2024' } },
    ],
    [
      'an abstract with a picture in it',
      cardOf({ below: '<p>We count <svg><title>icon</title></svg>moths.</p>' }),
      { abstract: 'We count moths.' },
    ],
    [
      'a date for people',
      cardOf({ below: '<div>·</div><div>Jan 2, 2024</div>' }),
      { publishedAt: { iso: '2024-01-02', implied: [], raw: 'Jan 2, 2024' } },
    ],
    [
      'an organization',
      cardOf({ below: '<a href="/moths"><img alt="" src="a.png"><span>Moth Lab</span></a> ·' }),
      { organization: 'Moth Lab' },
    ],
    [
      'a submitter that is a link',
      cardOf({ submitter: '<a href="/cy"><span>cy</span></a>' }),
      { submittedBy: 'cy' },
    ],
    [
      'a repository and its stars',
      cardOf({ below: '<a href="https://github.com/moths/count">GitHub <span>3.29k</span></a>' }),
      {
        githubLinks: [{ owner: 'moths', repo: 'count', url: 'https://github.com/moths/count' }],
        upvotes: 18,
      },
    ],
    [
      'a link to arXiv',
      cardOf({ below: '<a href="https://arxiv.org/abs/2401.00001">arXiv Page</a>' }),
      { links: [{ url: 'https://arxiv.org/abs/2401.00001', kind: 'paper' }] },
    ],
  ])('may have %s', (_, card, expected) => {
    expect(entryOf(pageOf(card))).toMatchObject(expected)
  })

  test('may have no number in the box of votes', () => {
    expect(entryOf(pageOf(cardOf({ votes: '-' })))).not.toHaveProperty('upvotes')
  })

  test('have votes, too, for one who has logged in', () => {
    const card = cardOf().replace(/<a href="\/login[^"]*">/, '<label>')
    expect(entryOf(pageOf(card)).upvotes).toBe(18)
  })

  test('of a trending page have a text of which the kind is not known', () => {
    const below = '<p>Moths are counted.</p><span>Published on Jan 2, 2024</span>'
    const entry = entryOf(pageOf(cardOf({ below })))
    expect(entry).toMatchObject({
      abstract: 'Moths are counted.',
      publishedAt: { iso: '2024-01-02' },
    })
    expect(entry).not.toHaveProperty('abstractKind')
  })

  test('have an abstract of several paragraphs', () => {
    const below = '<p>One.</p><p>Two.</p><p>One.</p>'
    expect(entryOf(pageOf(cardOf({ below }))).abstract).toBe('One. Two.')
  })

  test('have the links in their abstracts', () => {
    const below = '<p>See <a href="https://github.com/moths/count">our code</a>.</p>'
    expect(entryOf(pageOf(cardOf({ below })))).toMatchObject({
      abstract: 'See our code.',
      githubLinks: [{ owner: 'moths', repo: 'count' }],
    })
  })

  test.each<[string, string[][] | undefined]>([
    ['<div>We <b>count</b> <i>moths</i>.</div>', [['<div>', 'We count moths.']]],
    [
      '<ul><li>One moth.</li><li>Two.</li></ul>',
      [
        ['<li>', 'One moth.'],
        ['<li>', 'Two.'],
      ],
    ],
    ['<h4>Moths</h4>', [['<h4>', 'Moths']]],
    ['<a href="/blog">Blog</a>', [['<article>', 'Blog']]],
    ['<div>\u00b7</div>', undefined],
    ['<h4>\u00b7</h4>', undefined],
    ['<a name="top">Moths</a>', [['<article>', 'Moths']]],
  ])('keep the text %s, which nobody knows', (below, expected) => {
    const { unknown } = entryOf(pageOf(cardOf({ below })))
    expect(unknown?.map(({ label, value }) => [label, value])).toEqual(expected)
  })

  test.each(['hidden', 'aria-hidden="true"', 'style="display: none"'])(
    'have nothing that is %s',
    (attributes) => {
      const below = `<p ${attributes}>Secret</p><div ${attributes}>Secret <b>text</b></div>`
      expect(JSON.stringify(entryOf(pageOf(cardOf({ below }))))).not.toContain('ecret')
    },
  )

  test.each([
    '<a href="/blog">Blog</a>',
    '<a href="/tasks"><img alt="" src="a.png">Tasks</a>',
    '<a href="https://huggingface.co/enterprise"><img alt="" src="a.png">Enterprise</a>',
  ])('have no organization by %s', (below) => {
    expect(entryOf(pageOf(cardOf({ below })))).not.toHaveProperty('organization')
  })

  test('have no link of another card that is never closed', () => {
    const below = '<p>See <a href="https://github.com/moths/count">our code</p>'
    const page = pageOf(cardOf({ below }) + cardOf({ id: '2401.00002', below: '<p>B</p>' }))
    expect(read(page).entries.map(({ githubLinks }) => githubLinks.length)).toEqual([1, 0])
  })

  test('have no link of another card that is never closed, around their first words', () => {
    const page = `<article><h3><a href="/papers/2401.00001">One</a></h3>
      <div>See <a href="https://github.com/moths/count">our code</div></article>
      <article><div>Submitted by cy</div><h3><a href="/papers/2401.00002">Two</a></h3></article>`
    const { entries } = read(pageOf(page))
    expect(entries.map(({ githubLinks }) => githubLinks.length)).toEqual([1, 0])
    expect(entries[1]?.submittedBy).toBe('cy')
  })

  test('that are printed twice, for wide and for narrow screens, are one entry', () => {
    const page = pageOf(`${cardsOf(1)}\n${cardsOf(1)}\n${cardOf({ id: '2401.00002' })}`)
    const { entries, messages } = read(page)
    expect(entries).toHaveLength(2)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['card-doubled'])
  })

  test('may have their heading twice', () => {
    const heading = '<h4><a href="/papers/2401.00001">Counting Moths</a></h4>'
    expect(titlesOf(pageOf(cardOf({ below: heading })))).toEqual(['Counting Moths in the Dark'])
  })

  test('may have the link around their heading', () => {
    const page =
      '<section><a href="/papers/2401.00001"><h3>A Title</h3><p>A text.</p></a></section>'
    expect(entryOf(page)).toMatchObject({ title: 'A Title', abstract: 'A text.', url: PAPER })
  })

  test('may be links as a whole', () => {
    const text = 'We count moths at night. '.repeat(8).trim()
    const page = `<section><h3><a href="/papers/2401.00001">A Title</a></h3>
      <a href="/papers/2401.00001"><div>${text}</div><p>2 authors</p></a></section>`
    expect(entryOf(page)).toMatchObject({ authorCount: 2, unknown: [{ value: text }] })
  })

  test('may be no articles', () => {
    const page = pageOf(cardsOf(3).replaceAll('article', 'div'))
    expect(read(page).entries).toMatchObject(
      ['Title 1', 'Title 2', 'Title 3'].map((title) => ({ title, submittedBy: 'cy', comments: 2 })),
    )
  })

  test('may be headings side by side, with what follows them', () => {
    expect(
      read(pageOf(`${bareCard(1)}${bareCard(2)}<div><div>${bareCard(3)}</div></div>`)).entries,
    ).toMatchObject([
      { title: 'Title 1', abstract: 'Text 1.', authorCount: 1 },
      { title: 'Title 2', abstract: 'Text 2.', authorCount: 2 },
      { title: 'Title 3', abstract: 'Text 3.', authorCount: 3 },
    ])
  })

  test('are not joined where one article holds several', () => {
    const page = `<article>${cardsOf(2).replaceAll('article', 'div')}</article>`
    expect(titlesOf(page)).toEqual(['Title 1', 'Title 2'])
  })

  test('have no date of the page among them', () => {
    const below = '<time datetime="2024-01-02">Jan 2</time>'
    expect(read(cardOf({ below }))).not.toHaveProperty('digestDate')
  })

  test('are headings with a link to a paper, and no others', () => {
    const others =
      '<h1><a href="/papers">Daily Papers</a></h1><h3><a href="/papers/trending">T</a></h3>'
    expect(titlesOf(pageOf(others + cardsOf(1)))).toEqual(['Title 1'])
  })

  test('are not in templates, scripts and styles', () => {
    const hidden = ['template', 'script', 'style', 'noscript'].map(
      (tag) => `<${tag}>${cardOf({ id: '2401.00009' })}</${tag}>`,
    )
    const { title, submittedBy } = entryOf(cardOf({ below: hidden.join('') }))
    expect([title, submittedBy]).toEqual(['Counting Moths in the Dark', 'cy'])
  })
})

describe('what belongs to no paper', () => {
  test('is boilerplate, but for white space', () => {
    const { boilerplate, entries } = read(DAILY)
    const kept = [...boilerplate, ...entries.map(({ position }) => position!)]
    const inOrder = kept.toSorted((a, b) => a.start.offset - b.start.offset)
    const pieces = inOrder.map(({ start, end }) => DAILY.slice(start.offset, end.offset))
    expect(pieces.join('').replace(/\s/g, '')).toBe(DAILY.replace(/\s/g, ''))
  })

  test('is the whole of a page without papers', () => {
    const page = pageOf('<p>nothing yet</p>')
    expect(read(page).boilerplate).toMatchObject([
      { start: { offset: 0 }, end: { offset: page.trimEnd().length } },
    ])
  })
})

describe('a place is right', () => {
  const CARDS = /<article[^]*?<\/article>/g

  test.each<[string, string]>([
    ['where lines end in CRLF', DAILY.replaceAll('\n', '\r\n')],
    ['where lines end in CR', DAILY.replaceAll('\n', '\r')],
    ['behind a byte order mark', `\ufeff${DAILY}`],
    [
      'behind long data on the same line',
      pageOf(
        `<p></p>${hydrated(listData([...itemsOf(2), itemOf({ summary: 'x'.repeat(2000) })]), cardsOf(2))}`,
      ),
    ],
    [
      'behind long data with references that a parser has to read',
      pageOf(
        hydrated(listData(itemsOf(2)), cardsOf(2)).replace(
          'Abstract 1.',
          `&eacute;${'x'.repeat(2000)}`,
        ),
      ),
    ],
    ['behind characters of two units', DAILY.replace('<main>', '<main>🦋🦋')],
  ])('%s', (_, page) => {
    const { entries } = read(page)
    const slices = entries.slice(0, 2).map((entry) => sliceOf(page, entry))
    expect(slices.flatMap((slice) => slice.match(CARDS) ?? [])).toEqual(page.match(CARDS))
    for (const { position } of entries.slice(0, 2)) {
      const before = page.slice(0, position!.start.offset).split(/\r\n|[\n\r]/)
      const { line, column } = position!.start
      expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1])
    }
  })
})

test('a digest of a page survives JSON', () => {
  for (const page of [DAILY, pageOf(cardsOf(2)), pageOf('')]) {
    const digest = read(page)
    expect(JSON.parse(JSON.stringify(digest))).toStrictEqual(digest)
  }
})

test('each adapter is a new value', () => {
  expect(hfHtml()).not.toBe(hfHtml())
})
