import { describe, expect, test } from 'vitest'
import { hfApi } from '../../src/adapters/hf-api.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest, DigestEntry } from '../../src/types.ts'
import { deepFreeze } from '../support/freeze.ts'
import { itemOf, itemsOf, listData, paperData, paperOf } from './hf-pages.ts'

const options = { adapters: [hfApi()], format: 'hf-api' }
const read = (value: string | object): Digest => parseDigest(value, options)
const entryOf = (value: object): DigestEntry => read([value]).entries[0]!
const toldOf = (value: object) =>
  read(value).messages.map(({ ruleId, pointer }) =>
    pointer === undefined ? ruleId : [ruleId, pointer],
  )
const SOURCE = "{'paper': {'id': '2401.00001', 'title': 'A Title'}}"

describe('the answers of the API are recognised', () => {
  test.each<[string, object]>([
    ['a daily list', itemsOf(2)],
    ['a daily list of 2024, without submitters', [{ paper: paperOf(), numComments: 1 }]],
    ['an empty day', []],
    ['a list of papers', [paperOf()]],
    ['a list that begins with something else', [null, 5, itemOf()]],
    ['a paper', paperOf()],
    ['an item by itself', itemOf()],
    ['an error', { error: 'Rate limited' }],
    ['an error with a status', { error: 'Not found', statusCode: 404 }],
    ['the data of a page with a list', listData(itemsOf(1))],
    ['the data of the page of a paper', paperData()],
    ['a list in something else', { status: 'success', data: itemsOf(1) }],
    ['the source text of papers in something else', { status: 'success', data: [SOURCE] }],
  ])('%s', (_, value) => {
    expect(hfApi().detect(value)).toBe(true)
  })

  test('as a text', () => {
    const { format } = parseDigest(JSON.stringify(itemsOf(1)), { adapters: [hfApi()] })
    expect(format).toBe('hf-api')
  })

  test('as a text with a byte order mark', () => {
    const { entries } = parseDigest(`\ufeff${JSON.stringify(itemsOf(1))}`, { adapters: [hfApi()] })
    expect(entries).toHaveLength(1)
  })
})

describe('other JSON is not taken for it', () => {
  test.each<[string, object]>([
    ['an empty object', {}],
    ['numbers', [1, 2]],
    ['lists', [[]]],
    ['strings', ['paper', 'papers']],
    ['objects', [{ paper: 'A4' }, { paper: { size: 4 } }]],
    ['papers of another service', [{ id: '2401.00001', title: 'A', summary: 'B', authors: ['C'] }]],
    ['a feed', { version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [{ id: '1' }] }],
    ['an error beside a list', { error: 'none', items: [] }],
    ['an error that is no text', { error: 5 }],
    ['a tree', { type: 'root', children: [] }],
  ])('%s', (_, value) => {
    expect(hfApi().detect(value)).toBe(false)
  })
})

describe('an item of the daily list', () => {
  test('is an entry with all that the item and its paper state', () => {
    expect(entryOf(itemOf())).toEqual({
      title: 'Counting Moths in the Dark',
      abstract: 'We count moths. It is dark.',
      abstractKind: 'full',
      authors: ['Ada Example', 'Bo Example'],
      authorCount: 2,
      publishedAt: { iso: '2024-01-02', implied: [], raw: '2024-01-02T23:30:00.000Z' },
      upvotes: 18,
      comments: 2,
      submittedBy: 'cy',
      identifiers: { arxiv: '2401.00001' },
      githubLinks: [],
      links: [],
      pointer: '/0',
    })
  })

  test('has the title of its paper and not its own', () => {
    const item = itemOf({ title: 'The Title' }, { title: 'the title, as the list has it' })
    expect(entryOf(item).title).toBe('The Title')
  })

  test('has its own title and abstract where its paper has none', () => {
    const { title: _, summary: __, ...paper } = paperOf()
    const item = { title: 'A Title', summary: 'An abstract.', paper }
    expect(entryOf(item)).toMatchObject({ title: 'A Title', abstract: 'An abstract.' })
  })

  test('has the date of its paper in UTC', () => {
    const item = itemOf({ publishedAt: '2024-12-31T23:30:00-05:00' })
    expect(entryOf(item).publishedAt?.iso).toBe('2025-01-01')
  })

  test('has no date where only the item has one', () => {
    expect(entryOf(itemOf({ publishedAt: undefined }))).not.toHaveProperty('publishedAt')
  })

  test('has no address, because the API states none', () => {
    expect(entryOf(itemOf())).not.toHaveProperty('url')
  })

  test('has no abstract where there is a summary by a model only', () => {
    const entry = entryOf(itemOf({ summary: undefined, ai_summary: 'Moths are counted.' }))
    expect(entry).not.toHaveProperty('abstract')
  })

  test('keeps what the site adds as labelled text', () => {
    const item = itemOf({ ai_summary: 'Moths.', ai_keywords: ['moth', 'dark'], githubStars: 182 })
    expect(entryOf(item).unknown).toEqual([
      { label: 'ai_summary', value: 'Moths.' },
      { label: 'ai_keywords', value: 'moth, dark' },
      { label: 'githubStars', value: '182' },
    ])
  })

  test('has the organization by its full name', () => {
    const item = itemOf({}, { organization: { name: 'moths', fullname: 'Moth Lab' } })
    expect(entryOf(item).organization).toBe('Moth Lab')
  })

  test('has the organization of its paper', () => {
    expect(entryOf(itemOf({ organization: { name: 'moths' } })).organization).toBe('moths')
  })

  test.each<[string, unknown, string]>([
    ['the name of the account', { name: 'cy', fullname: 'Cy Example' }, 'cy'],
    ['a name by itself', 'cy', 'cy'],
    ['the full name alone', { fullname: 'Cy Example' }, 'Cy Example'],
  ])('has %s for its submitter', (_, submittedBy, name) => {
    expect(entryOf(itemOf({}, { submittedBy })).submittedBy).toBe(name)
  })

  test('has the submitter of its paper where it has none', () => {
    const by = { user: 'di', fullname: 'Di Example' }
    const item = itemOf({ submittedOnDailyBy: by }, { submittedBy: undefined })
    expect(entryOf(item).submittedBy).toBe('di')
  })

  test('has no comments where none are counted', () => {
    expect(entryOf(itemOf({}, { numComments: undefined }))).not.toHaveProperty('comments')
  })

  test('has a number of 0 where that is stated', () => {
    expect(entryOf(itemOf({ upvotes: 0 }, { numComments: 0 }))).toMatchObject({
      upvotes: 0,
      comments: 0,
    })
  })

  test('has names for authors that are strings', () => {
    expect(entryOf(itemOf({ authors: ['Ada', 'Bo'] })).authors).toEqual(['Ada', 'Bo'])
  })

  test('has no authors where the list of them is empty', () => {
    const entry = entryOf(itemOf({ authors: [] }))
    expect(entry).not.toHaveProperty('authors')
    expect(entry).not.toHaveProperty('authorCount')
  })

  test('has as many authors as there are', () => {
    const authors = Array.from({ length: 664 }, (_, index) => ({ name: `Author ${index}` }))
    const entry = entryOf(itemOf({ authors }))
    expect([entry.authors?.length, entry.authorCount]).toEqual([664, 664])
  })

  test('has nothing that its prototype states', () => {
    const item = Object.create({ numComments: 7 }) as Record<string, unknown>
    expect(entryOf(Object.assign(item, { paper: paperOf() }))).not.toHaveProperty('comments')
  })
})

describe('the links of an item', () => {
  test('begin with its repository, whatever its abstract mentions before', () => {
    const item = itemOf({
      githubRepo: 'https://github.com/moths/count.git',
      summary: 'See https://github.com/moths/light and https://github.com/moths/count.',
    })
    expect(entryOf(item).githubLinks.map(({ repo }) => repo)).toEqual(['count', 'light'])
  })

  test('have the page of the project', () => {
    const item = itemOf({ projectPage: ' https://moths.github.io/count ' })
    expect(entryOf(item).links).toEqual([{ url: 'https://moths.github.io/count', kind: 'project' }])
  })

  test('give no identifiers of other papers', () => {
    const item = itemOf({ id: undefined, projectPage: 'https://doi.org/10.5281/zenodo.1' })
    expect(entryOf(item)).not.toHaveProperty('identifiers')
  })

  test('are addresses of the web only', () => {
    const item = itemOf({ projectPage: 'javascript:alert(1)' })
    expect(entryOf(item).links).toEqual([])
    expect(read([item]).messages).toMatchObject([
      {
        ruleId: 'item-unreadable',
        pointer: '/0/paper/projectPage',
        actual: 'a string',
        expected: ['an address'],
      },
    ])
  })
})

describe('a JSON Pointer', () => {
  test.each<[string, object, string[]]>([
    ['leads to the items of a list', itemsOf(2), ['/0', '/1']],
    ['is empty for a paper by itself', paperOf(), ['']],
    ['is empty for an item by itself', itemOf(), ['']],
    ['leads into the data of a page', listData(itemsOf(1)), ['/dailyPapers/0']],
    ['counts the items that could not be read', [null, itemOf()], ['/1']],
  ])('%s', (_, value, pointers) => {
    expect(read(value).entries.map(({ pointer }) => pointer)).toEqual(pointers)
  })
})

describe('other answers are read', () => {
  test('a search', () => {
    expect(entryOf({ ...itemOf(), submittedBy: undefined }).upvotes).toBe(18)
  })

  test('a list of papers by themselves', () => {
    expect(entryOf({ ...paperOf(), numComments: 4 })).toMatchObject({
      publishedAt: { iso: '2024-01-02' },
      comments: 4,
    })
  })

  test('a single paper', () => {
    expect(read(paperOf()).entries[0]).toMatchObject({ upvotes: 18, authorCount: 2 })
  })

  test('the data of a page, with its date', () => {
    const { digestDate, entries } = read(listData(itemsOf(3)))
    expect(digestDate?.iso).toBe('2024-01-09')
    expect(entries).toHaveLength(3)
  })

  test('the data of a page of 2024, with the instant that was its date', () => {
    const data = listData([], { dateString: undefined, date: '2024-08-01T00:00:00.000Z' })
    expect(read(data).digestDate?.iso).toBe('2024-08-01')
  })

  test('the data of the page of a paper, with the organization of its submitter', () => {
    const data = paperData({}, { submitterOrganization: { name: 'moths', fullname: 'Moth Lab' } })
    expect(read(data).entries).toMatchObject([{ organization: 'Moth Lab' }])
  })
})

describe('an item that is no paper is named by its pointer', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['a number', 5],
    ['a string', SOURCE],
    ['a list', [paperOf()]],
    ['an empty object', {}],
    ['an object of something else', { error: 'Not found' }],
    ['a paper that is null', { title: 'A Title', paper: null }],
    ['a paper that is a string', { title: 'A Title', paper: '2401.00001' }],
    ['a paper without a title and a text', { paper: { id: '2401.00001', upvotes: 3 } }],
    ['a paper whose title and text are blank', { paper: { id: '2401.00001', title: ' \n' } }],
    ['a paper whose title and text are none', { paper: { title: 5, summary: ['A'] } }],
  ])('%s', (_, bad) => {
    const value = [itemOf(), bad, itemOf()]
    expect(read(value).entries.map(({ pointer }) => pointer)).toEqual(['/0', '/2'])
    expect(toldOf(value)).toEqual([['item-unreadable', '/1']])
  })

  test('with what it is', () => {
    expect(read([itemOf(), null, [], 5]).messages).toMatchObject(
      ['null', 'a list', 'a number'].map((actual, index) => ({
        ruleId: 'item-unreadable',
        pointer: `/${index + 1}`,
        actual,
        expected: ['a paper'],
      })),
    )
  })
})

describe('a property of a wrong form is named, and the rest of the item is read', () => {
  test.each<[string, unknown]>([
    ['title', 5],
    ['summary', ['We count moths.']],
    ['authors', 'Ada Example'],
    ['publishedAt', 1_704_238_200],
    ['upvotes', '18'],
    ['upvotes', { count: 18 }],
    ['githubRepo', 'moths/count'],
    ['githubRepo', {}],
    ['organization', { id: 5 }],
    ['id', 2401],
    ['ai_keywords', 'moth'],
  ])('%s as %j', (key, value) => {
    const item = itemOf({ [key]: value })
    const { entries, messages } = read([item])
    expect(entries).toMatchObject([{ comments: 2 }])
    expect(messages).toMatchObject([{ ruleId: 'item-unreadable', pointer: `/0/paper/${key}` }])
  })

  test.each<[string, unknown]>([
    ['numComments', true],
    ['submittedBy', 5],
  ])('%s of the item as %j', (key, value) => {
    expect(toldOf([itemOf({}, { [key]: value })])).toEqual([['item-unreadable', `/0/${key}`]])
  })

  test('an author without a name, who counts none the less', () => {
    const authors = [{ name: 'Ada' }, { _id: '2' }, null, { name: 'Bo' }]
    const item = itemOf({ authors })
    expect(entryOf(item)).toMatchObject({ authors: ['Ada', 'Bo'], authorCount: 4 })
    expect(toldOf([item])).toEqual([
      ['item-unreadable', '/0/paper/authors/1'],
      ['item-unreadable', '/0/paper/authors/2'],
    ])
  })

  test('an author whose name is blank, who counts none the less', () => {
    const item = itemOf({ authors: [{ name: 'Ada' }, { name: '' }, ' \n'] })
    expect(entryOf(item)).toMatchObject({ authors: ['Ada'], authorCount: 3 })
    expect(toldOf([item])).toEqual([
      ['item-unreadable', '/0/paper/authors/1'],
      ['item-unreadable', '/0/paper/authors/2'],
    ])
  })

  test('a number that counts nothing', () => {
    expect(toldOf([itemOf({ upvotes: -1 })])).toEqual([['number-unreadable', '/0']])
  })

  test('a date that is none', () => {
    expect(toldOf([itemOf({ publishedAt: 'soon' })])).toEqual([['date-unreadable', '/0']])
  })

  test('but not one that is null, which states nothing', () => {
    const item = itemOf({ githubRepo: null, upvotes: null }, { submittedBy: null })
    expect(toldOf([item])).toEqual([])
  })
})

describe('what is no list of papers', () => {
  test('is an error with its own words', () => {
    expect(read({ error: 'Rate limited' }).messages).toMatchObject([
      { ruleId: 'error-response', actual: 'Rate limited' },
      { ruleId: 'no-entries' },
    ])
  })

  test('is an empty day, of which no error is told', () => {
    expect(read([]).messages).toMatchObject([{ ruleId: 'no-entries', fatal: false }])
  })

  test('is an empty day, too, in the data of a page', () => {
    expect(toldOf(listData([]))).toEqual(['no-entries'])
  })

  test.each<[string, object, string]>([
    ['papers in something else', { status: 'ok', data: itemsOf(1) }, 'an object with status, data'],
    ['source text', { count: 1, data: [SOURCE] }, 'an object with count, data'],
    ['an empty object', {}, 'an empty object'],
    ['a paper that is none', { paper: 'A4' }, 'an object with paper'],
  ])('is an unknown format, as %s', (_, value, actual) => {
    expect(read(value).messages).toMatchObject([
      { ruleId: 'unknown-format', actual, expected: ['a list of papers', 'a paper'] },
      { ruleId: 'no-entries' },
    ])
  })

  test('is an unknown format with a message for each item, as another list', () => {
    expect(toldOf([1, 'two'])).toEqual([
      'unknown-format',
      ['item-unreadable', '/0'],
      ['item-unreadable', '/1'],
      'no-entries',
    ])
  })

  test('is said in a few words, however long its own are', () => {
    const keys = Array.from({ length: 1000 }, (_, index) => [`${'k'.repeat(50)}${index}`, index])
    for (const value of [{ error: 'x'.repeat(10_000) }, Object.fromEntries(keys) as object])
      expect(read(value).messages[0]?.actual?.length).toBeLessThan(250)
  })
})

describe('hostile JSON does no harm', () => {
  test('keys that are names of prototypes', () => {
    const text = `[{"__proto__": {"numComments": 7}, "constructor": {"name": "x"}, "paper": {
      "title": "A Title", "__proto__": {"upvotes": 7, "authors": 5}, "prototype": 1}}]`
    const { entries, messages } = read(text)
    expect(entries).toEqual([{ title: 'A Title', githubLinks: [], links: [], pointer: '/0' }])
    expect(messages).toEqual([])
    expect({}).not.toHaveProperty('numComments')
  })

  test('nesting of 100,000 levels', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const { entries, messages } = read(`[{"paper": {"title": "A Title", "authors": ${deep}}}]`)
    expect(entries).toMatchObject([{ title: 'A Title', authorCount: 1 }])
    expect(messages).toMatchObject([{ pointer: '/0/paper/authors/0' }])
  })

  test('a value that holds itself', () => {
    const item = { ...itemOf() } as Record<string, unknown>
    item['paper'] = { ...paperOf(), self: item }
    expect(read([item]).entries).toHaveLength(1)
  })

  test('a list of 200,000 authors without names', () => {
    const authors = Array.from({ length: 200_000 }, () => 0)
    expect(entryOf(itemOf({ authors })).authorCount).toBe(200_000)
  })

  test('JSON that is cut off is an unknown format', () => {
    const text = JSON.stringify(itemsOf(3))
    for (let end = 0; end < text.length; end += Math.ceil(text.length / 50))
      expect(read(text.slice(0, end)).messages[0]?.ruleId).toBe('unknown-format')
  })
})

test('a value is not changed', () => {
  const value = deepFreeze(
    structuredClone([itemOf({ githubRepo: 'https://github.com/a/b' }), null]),
  )
  expect(read(value).entries).toHaveLength(1)
})

test('a digest of a value survives JSON', () => {
  const digest = read([itemOf(), null, {}])
  expect(JSON.parse(JSON.stringify(digest))).toStrictEqual(digest)
})

test('each adapter is a new value', () => {
  expect(hfApi()).not.toBe(hfApi())
})
