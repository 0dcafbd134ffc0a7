import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hfHtml } from '../../src/adapters/hf-html.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { forAll, limits, suite } from '../support/for-all.ts'
import { cardOf, cardsOf, hydrated, itemOf, itemsOf, listData, pageOf } from './hf-pages.ts'

const options = { adapters: [hfHtml()], format: 'hf-html' }
const read = (page: string | Uint8Array): Digest => parseDigest(page, options)
const rulesOf = (page: string | Uint8Array): string[] =>
  read(page).messages.map(({ ruleId }) => ruleId)

const timed = { timeout: 60_000 }

const DATA = hydrated(listData(itemsOf(3)))
const DAILY = pageOf(hydrated(listData(itemsOf(3)), cardsOf(3)))
const CARDS = pageOf(cardsOf(3))
const HEADING = '<h3><a href="/papers/2401.00001">S</a></h3>'

/** A page cut off behind the last time that these words stand in it. */
const cutBehind = (page: string, words: string): string =>
  page.slice(0, page.lastIndexOf(words) + words.length)

describe('a page that breaks off', () => {
  test('within its data says so, and has nothing else', () => {
    expect(rulesOf(cutBehind(DAILY, 'Abstract 3.'))).toEqual(['no-entries', 'input-truncated'])
  })

  test('within its data says so, too, where it is a part of a page', () => {
    expect(rulesOf(cutBehind(DATA, 'Abstract 2.'))).toEqual(['no-entries', 'input-truncated'])
  })

  test('within data that stands behind the cards has the cards', () => {
    const { entries, messages } = read(cutBehind(pageOf(cardsOf(3) + DATA), 'Abstract 2.'))
    expect(entries).toHaveLength(3)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['input-truncated'])
  })

  test('behind its data lacks nothing', () => {
    const { entries, messages } = read(cutBehind(DAILY, 'Submitted by'))
    expect(entries).toHaveLength(3)
    expect(messages).toEqual([])
  })

  test('has the message at its end', () => {
    const page = cutBehind(CARDS, 'Submitted by')
    expect(read(page).messages.at(-1)?.place).toMatchObject({ offset: page.length })
  })

  test.each<[string, string, string[]]>([
    ['behind a card', cutBehind(CARDS, '</article>'), ['Title 1', 'Title 2', 'Title 3']],
    ['in a title', cutBehind(CARDS, 'Title'), ['Title 1', 'Title 2']],
    ['behind a title', cutBehind(CARDS, 'Title 3</a></h3>\n'), ['Title 1', 'Title 2', 'Title 3']],
    ['in a tag', cutBehind(CARDS, '<h3 class="te'), ['Title 1', 'Title 2']],
    [
      'in a comment',
      `${cutBehind(CARDS, '</article>')}<!-- <h3>`,
      ['Title 1', 'Title 2', 'Title 3'],
    ],
    [
      'in a script',
      `${cutBehind(CARDS, '</article>')}<script>"<h3>`,
      ['Title 1', 'Title 2', 'Title 3'],
    ],
    ['in its head', CARDS.slice(0, 100), []],
  ])('%s has the cards whose titles are whole', (_, page, titles) => {
    const { entries, messages } = read(page)
    expect(entries.map(({ title }) => title)).toEqual(titles)
    expect(messages.at(-1)?.ruleId).toBe('input-truncated')
  })

  test('in an abstract gives no part of it for the whole', () => {
    const page = pageOf(cardOf({ below: '<p>We count <b>moths</b>. It is dark.</p>' }))
    for (const words of ['We co', 'We count <', 'We count <b>mo', '</b>. It']) {
      const [entry] = read(cutBehind(page, words)).entries
      expect(entry).toMatchObject({ title: 'Counting Moths in the Dark', upvotes: 18 })
      expect(entry).not.toHaveProperty('abstract')
    }
  })

  test.each<[string, string, string[]]>([
    ['a card', cutBehind(cardsOf(2), 'Title 2</a></h3>\n'), ['Title 1', 'Title 2']],
    ['a title', cutBehind(cardsOf(2), 'Title'), ['Title 1']],
    ['the title of the first card', '<article><h3><a href="/papers/2401.00001">S', []],
    ['a heading alone', '<h3><a href="/papers/2401.00001">S', []],
    ['a list', '<h3><a href="/papers/2401.00001">S</a></h3><ul><li>12 auth', ['S']],
  ])('within %s says so, too, where it is a part of a page', (_, part, titles) => {
    const { entries, messages } = read(part)
    expect(entries.map(({ title }) => title)).toEqual(titles)
    expect(messages.at(-1)?.ruleId).toBe('input-truncated')
  })

  test('within an abstract gives no part of it, too, where it is a part of a page', () => {
    const { entries, messages } = read(`${HEADING}<p>We count <b>moths</b> and`)
    expect(entries).toMatchObject([{ title: 'S' }])
    expect(entries[0]).not.toHaveProperty('abstract')
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['input-truncated'])
  })

  test.each([
    ['paragraphs without end tags', `${HEADING}<p>One.<p>Two.`, 'One. Two.'],
    ['a card of them', `<article>${HEADING}<p>One.</article>`, 'One.'],
    ['a picture', `<article>${HEADING}<p>One.</p><svg><path/></svg></article>`, 'One.'],
    ['items', `${HEADING}<p>One.</p><ul><li>2 authors</ul>\n`, 'One.'],
  ])('is none of %s', (_, part, abstract) => {
    expect(read(part)).toMatchObject({ entries: [{ abstract }], messages: [] })
  })

  test('in a number gives no part of it', () => {
    const [entry] = read(cutBehind(pageOf(cardOf({ comments: '127' })), '\n    12')).entries
    expect(entry).not.toHaveProperty('comments')
  })

  test('anywhere has only what the whole has, or says so', suite, () => {
    const pages = [DAILY, CARDS, DATA, pageOf(cardsOf(2) + DATA)]
    forAll(
      fc.tuple(fc.constantFrom(...pages), fc.double({ min: 0, max: 1, noNaN: true })),
      ([page, share]) => {
        const cut = page.slice(0, Math.floor(page.length * share))
        const whole = read(page).entries.map(({ title }) => title)
        const { entries, messages } = read(cut)
        const titles = entries.map(({ title }) => title)
        expect(whole.slice(0, titles.length)).toEqual(titles)
        expect(titles.length === whole.length || messages.length > 0).toBe(true)
      },
    )
  })
})

describe('a page without papers says what it is', () => {
  test.each<[string, string, string]>([
    [
      'where one logs in',
      pageOf('<h1>Log In</h1>', { title: 'Hugging Face – Log In' }),
      'the page “Hugging Face – Log In”',
    ],
    [
      'an error',
      '<html><head><title>\n 429 Too  Many Requests</title></head><body>Slow down</body></html>',
      'the page “429 Too Many Requests”',
    ],
    ['without a title', '<p>Slow down</p>', 'a page without papers'],
    ['no HTML at all', 'Slow down', 'a page without papers'],
    ['JSON', '{"error": "Slow down"}', 'a page without papers'],
  ])('%s', (_, page, actual) => {
    const { entries, messages } = read(page)
    expect(entries).toEqual([])
    expect(messages).toMatchObject([{ ruleId: 'unknown-format', actual }, { ruleId: 'no-entries' }])
  })

  test('in a few words', () => {
    const [found] = read(pageOf('', { title: 'x'.repeat(10_000) })).messages
    expect(found?.actual?.length).toBeLessThan(250)
  })

  test('and nothing at all is a page without papers', () => {
    expect(rulesOf('')).toEqual(['unknown-format', 'no-entries'])
  })
})

describe('what is nested too deeply', timed, () => {
  test.each([
    ['<div>', 100_000],
    ['<b>', 100_000],
    ['<table><tr><td>', 30_000],
    ['<svg><g>', 50_000],
    ['<h3><div>', 50_000],
    ['<article><h3><a href="/papers/2401.00001">', 30_000],
    ['<select><option>', 50_000],
    ['<div></span>', 50_000],
    ['<DIV CLASS=a>', 100_000],
  ])('%s, %d times', (tag, count) => {
    expect(rulesOf(pageOf(tag.repeat(count)))).toEqual(['too-deep', 'no-entries'])
  })

  test('is no matter where it is closed', () => {
    const page = pageOf('<div>'.repeat(100_000) + cardsOf(1) + '</div>'.repeat(100_000))
    expect(rulesOf(page)).toEqual(['too-deep', 'no-entries'])
  })

  test('is known, too, where the tags do not show it', () => {
    const page = pageOf(`<select><style></select>${'<div>'.repeat(20_000)}</style>`)
    expect(rulesOf(page)).toEqual(['too-deep', 'no-entries'])
  })

  test('of formatting is so at fewer levels, because it is repeated in each paragraph', () => {
    const tags = Array.from({ length: 100 }, (_, index) => `<b class="${index}">`).join('')
    expect(rulesOf(pageOf(tags + '<p>x</p>'.repeat(20_000)))).toEqual(['too-deep', 'no-entries'])
  })

  test.each<[string, string, (card: string) => string]>([
    ['paragraphs have no end', '<p>x</p>', (card) => card.replace('</p>', '')],
    ['the ends of formatting cross', '<p><b><i>x</b></i></p>', (card) => card],
    ['a text looks like tags', '<p>n <b and x <a</p>', (card) => card],
    ['links have no end', '<p>x <a href="/docs">y</p>', (card) => card],
  ])('is no page on which %s', (_, below, change) => {
    const cards = Array.from({ length: 600 }, (_card, index) =>
      change(cardOf({ id: `2401.${10_000 + index}`, title: `Title ${index}`, below })),
    )
    expect(read(pageOf(cards.join(''))).entries).toHaveLength(600)
  })

  test('is no page with many elements', () => {
    const wide = '<div><p>x<br><img src="a"></p><ul><li><b>y</b></li></ul></div>'.repeat(5000)
    expect(read(pageOf(wide + cardsOf(1))).entries).toHaveLength(1)
  })

  test('is no page of 400 levels', () => {
    const page = pageOf('<div>'.repeat(400) + cardsOf(1) + '</div>'.repeat(400))
    expect(read(page).entries).toHaveLength(1)
  })

  test('is no page with pictures whose elements close themselves', () => {
    const icon = `<svg>${'<path d="M5"/><g/>'.repeat(10)}</svg>`
    expect(read(pageOf(icon.repeat(200) + cardsOf(1))).entries).toHaveLength(1)
  })

  test('is no script that looks so', () => {
    const page = pageOf(`<script>${'"<div>"'.repeat(10_000)}</script>${cardsOf(1)}`)
    expect(read(page).entries).toHaveLength(1)
  })
})

describe('hostile pages do no harm', timed, () => {
  test('entities that name others', () => {
    const page = `<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${pageOf(cardOf({ title: '&b;&b; Moths' }))}`
    expect(read(page).entries).toMatchObject([{ title: '&b;&b; Moths' }])
  })

  test('data that is nested 100,000 times', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const page = pageOf(`<div data-props='{"dailyPapers": [${deep}]}'></div>`)
    expect(rulesOf(page)).toEqual(['no-entries', 'item-unreadable'])
  })

  test('data with keys that are names of prototypes', () => {
    const page = pageOf(
      `<div data-props='{"__proto__": {"dailyPapers": 5}, "dailyPapers": [{"constructor": 1, "paper": {"title": "A", "__proto__": {"upvotes": 3}}}]}'></div>`,
    )
    expect(Object.keys(read(page).entries[0]!)).not.toContain('upvotes')
  })

  test('attributes with the names of what objects inherit', () => {
    expect(
      read(pageOf(cardOf().replaceAll('<a ', '<a constructor __proto__="x" tostring '))),
    ).toMatchObject({
      entries: [{ upvotes: 18 }],
    })
  })

  test('40,000 attributes', () => {
    const attributes = Array.from({ length: 40_000 }, (_, index) => `a${index}`).join(' ')
    expect(read(pageOf(`<p ${attributes}></p>${cardsOf(1)}`)).entries).toHaveLength(1)
  })

  test('a submitter who submits himself for ever', () => {
    const submitter = 'Submitted by '.repeat(20_000)
    expect(read(pageOf(cardOf({ submitter }))).entries).toHaveLength(1)
  })

  test('scripts and addresses of scripts, which are never output', () => {
    const below =
      '<script>alert(1)</script><a href="javascript:alert(1)">x</a><p onclick="alert(1)">A text.</p>'
    const item = itemOf({
      projectPage: 'javascript:alert(1)',
      githubRepo: 'data:text/html,alert(1)',
    })
    for (const page of [pageOf(cardOf({ below })), pageOf(hydrated(listData([item])))])
      expect(JSON.stringify(read(page).entries)).not.toContain('alert')
  })

  test('bytes in another encoding than the page declares', () => {
    const page = pageOf(cardOf({ title: 'Motten zählen' })).replace('utf-8', 'iso-8859-1')
    expect(read(new TextEncoder().encode(page)).entries).toMatchObject([{ title: 'Motten zählen' }])
  })

  test('bytes in an encoding that is none of Unicode', () => {
    const bytes = Uint8Array.from(
      pageOf(cardOf({ title: 'Motten zählen' })),
      (sign) => sign.charCodeAt(0) & 255,
    )
    expect(read(bytes).entries).toMatchObject([{ title: 'Motten z\ufffdhlen' }])
    expect(rulesOf(bytes)).toEqual(['invalid-encoding'])
  })

  test('bytes without any order', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(read(bytes).entries).toEqual([])
      }),
      limits,
    )
  })

  test('tags without any order', suite, () => {
    const words =
      '< > </ /> " \' = <!-- --> <![CDATA[ a <svg> <table> </a> <h3> </h3> data-props= {"paper": } <p> <script> <template> <select> </article> <article> 5 &quot; <a|href="/papers/2401.00001"> Submitted|by|'
    const piece = fc.constantFrom(' ', ...words.split(' ').map((word) => word.replaceAll('|', ' ')))
    forAll(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const page = pieces.join('')
      const digest = read(page)
      expect(JSON.parse(JSON.stringify(digest))).toStrictEqual(digest)
      for (const { position } of digest.entries)
        expect(position!.end.offset).toBeLessThanOrEqual(page.length)
    })
  })
})
