import { describe, expect, test } from 'vitest'
import type { NormalizeOptions } from '../../src/contracts.ts'
import { normalize } from '../../src/index.ts'
import type { DigestEntry, RawField } from '../../src/types.ts'

type Field = Omit<RawField, 'label'>

const read = (label: string, field: string | Field, options?: NormalizeOptions): DigestEntry =>
  normalize(
    { fields: [{ label, ...(typeof field === 'string' ? { value: field } : field) }] },
    options,
  ).entry

const entryOf = (label: string, ...values: string[]): DigestEntry =>
  normalize({ fields: values.map((value) => ({ label, value })) }).entry

const position = (line: number, from: number, to: number) => ({
  start: { line, column: 1, offset: from },
  end: { line, column: to - from + 1, offset: to },
})

test('a record without fields is an entry without links', () => {
  expect(normalize({ fields: [] })).toEqual({ entry: { githubLinks: [], links: [] }, messages: [] })
})

describe('the label', () => {
  const nothing = { githubLinks: [], links: [] }

  test.each<[string, string, Partial<DigestEntry>]>([
    ['title', ' A\n  Title ', { title: 'A Title' }],
    ['abstract', ' A\n text. ', { abstract: 'A text.', abstractKind: 'full' }],
    ['snippet', 'A text …', { abstract: 'A text …', abstractKind: 'snippet' }],
    ['summary', 'A text.', { abstract: 'A text.', abstractKind: 'summary' }],
    ['text', 'A text.', { abstract: 'A text.' }],
    ['authorCount', '7 authors', { authorCount: 7 }],
    ['authorCount', '100+ authors', { authorCount: 100, authorsTruncated: true }],
    [
      'published',
      'Nov 25, 2024',
      { publishedAt: { iso: '2024-11-25', implied: [], raw: 'Nov 25, 2024' } },
    ],
    [
      'updated',
      'Nov 25, 2024',
      { updatedAt: { iso: '2024-11-25', implied: [], raw: 'Nov 25, 2024' } },
    ],
    ['upvotes', '94', { upvotes: 94 }],
    ['upvotes', '0', { upvotes: 0 }],
    ['comments', '5', { comments: 5 }],
    ['countAfterDate', '5', { upvotes: 5 }],
    ['url', 'https://example.org/a', { url: 'https://example.org/a' }],
    ['link', 'https://example.org/a', { links: [{ url: 'https://example.org/a', kind: 'other' }] }],
    [
      'mention',
      'https://example.org/a',
      { links: [{ url: 'https://example.org/a', kind: 'other' }] },
    ],
    ['submittedBy', ' Ana\u00a0Q ', { submittedBy: 'Ana Q' }],
    ['organization', ' Acme  Lab ', { organization: 'Acme Lab' }],
  ])('%s is read: %j', (label, value, expected) => {
    expect(read(label, value)).toEqual({ ...nothing, ...expected })
  })

  test('countAfterDate is read as the caller says', () => {
    expect(read('countAfterDate', '5', { countAfterDate: 'comments' })).toEqual({
      ...nothing,
      comments: 5,
    })
  })

  test('url is read from the address of the field before its text', () => {
    expect(read('url', { value: 'Page', url: 'https://example.org/a' }).url).toBe(
      'https://example.org/a',
    )
  })

  test('title may have the address of the entry', () => {
    expect(read('title', { value: 'A Title', url: 'https://example.org/a' })).toEqual({
      title: 'A Title',
      url: 'https://example.org/a',
      ...nothing,
    })
  })

  test('organization may have an address, which is a link', () => {
    expect(read('organization', { value: 'Acme', url: 'https://example.org/acme' })).toMatchObject({
      organization: 'Acme',
      links: [{ url: 'https://example.org/acme' }],
    })
  })

  test('mention tells no identifier of the entry', () => {
    expect(read('mention', 'https://arxiv.org/abs/2401.00001')).not.toHaveProperty('identifiers')
  })
})

describe('labels that come more than once', () => {
  test('join the paragraphs of an abstract', () => {
    expect(entryOf('abstract', 'One.', 'Two.').abstract).toBe('One. Two.')
  })

  test.each([
    ['title', 'One', 'Two', { title: 'One' }],
    ['authorCount', '7', '8', { authorCount: 7 }],
    ['upvotes', '7', '8', { upvotes: 7 }],
    ['published', '2024', '2025', { publishedAt: { iso: '2024' } }],
    ['submittedBy', 'mika', 'ana', { submittedBy: 'mika' }],
    ['organization', 'Acme', 'Bolt', { organization: 'Acme' }],
  ])('keep the first, and another one as unknown text: %s', (label, first, second, expected) => {
    expect(entryOf(label, first, second)).toMatchObject({
      ...expected,
      unknown: [{ label, value: second }],
    })
  })

  test.each([
    ['title', ' One'],
    ['authorCount', '7'],
    ['published', 'Nov 2024'],
    ['organization', 'Acme'],
  ])('state the same thing once: %s', (label, value) => {
    expect(entryOf(label, value, value)).not.toHaveProperty('unknown')
  })

  test('of an abstract and of a part of one leave open what the text is', () => {
    const fields = [
      { label: 'abstract', value: 'One.' },
      { label: 'snippet', value: 'Two …' },
    ]
    const { entry } = normalize({ fields })
    expect(entry.abstract).toBe('One. Two …')
    expect(entry).not.toHaveProperty('abstractKind')
  })

  test('take the second address of the entry for a link', () => {
    expect(entryOf('url', 'https://example.org/a', 'https://example.org/b')).toMatchObject({
      url: 'https://example.org/a',
      links: [{ url: 'https://example.org/b' }],
    })
  })

  test('keep the address of the entry out of the links', () => {
    const fields = [
      { label: 'url', value: 'https://example.org/a' },
      { label: 'link', value: 'https://example.org/a' },
    ]
    expect(normalize({ fields }).entry).toMatchObject({ url: 'https://example.org/a', links: [] })
  })
})

describe('a field without text', () => {
  test.each(['title', 'abstract', 'text', 'submittedBy', 'organization'])(
    'is as good as none: %s',
    (label) => {
      expect(entryOf(label, ' \u00a0\n')).toEqual({ githubLinks: [], links: [] })
    },
  )

  test('leaves the place to the next', () => {
    expect(entryOf('title', '', 'One')).toEqual({ title: 'One', githubLinks: [], links: [] })
  })
})

describe('titles', () => {
  test.each([
    ['[PDF] A Title', 'A Title'],
    ['[HTML][BOOK] A Title', 'A Title'],
    ['[Re] A Title', '[Re] A Title'],
    ['A Title [PDF]', 'A Title [PDF]'],
    ['A\u00a0 \tTitle\r\ngoes  on', 'A Title goes on'],
  ])('%j is read as %j', (value, title) => {
    expect(read('title', value).title).toBe(title)
  })
})

describe('numbers', () => {
  test.each([
    ['94', 94],
    [' 94 ', 94],
    ['1,204', 1204],
    ['3.29k', 3290],
    ['1.2K', 1200],
    ['2m', 2_000_000],
    ['110k', 110_000],
    ['7 votes', 7],
    ['100+', 100],
  ])('%j is read', (value, upvotes) => {
    expect(read('upvotes', value).upvotes).toBe(upvotes)
  })

  test.each(['', 'many', '-5', '1.2.3', '12/13', '5x', '99999999999999999999'])(
    '%j is reported and left out',
    (value) => {
      const { entry, messages } = normalize({ fields: [{ label: 'upvotes', value }] })
      expect(entry).not.toHaveProperty('upvotes')
      expect(messages).toMatchObject([{ ruleId: 'number-unreadable', actual: value, fatal: false }])
    },
  )

  test('one that cannot be read leaves the place to the next', () => {
    const fields = [
      { label: 'upvotes', value: 'many' },
      { label: 'upvotes', value: '5' },
    ]
    expect(normalize({ fields }).entry.upvotes).toBe(5)
  })
})

describe('labels that are no field of an entry', () => {
  test.each(['Score', '__proto__', 'constructor', 'toString', 'Title', ''])(
    'are kept: %j',
    (label) => {
      expect(read(label, ' some  text ')).toEqual({
        unknown: [{ label, value: 'some text' }],
        githubLinks: [],
        links: [],
      })
    },
  )

  test('are kept in order, with their places', () => {
    const fields = [
      { label: 'Score', value: '5', position: position(1, 0, 8) },
      { label: 'Area', value: 'robots' },
      { label: 'Score', value: '6' },
    ]
    expect(normalize({ fields }).entry.unknown).toEqual([
      { label: 'Score', value: '5', position: position(1, 0, 8) },
      { label: 'Area', value: 'robots' },
      { label: 'Score', value: '6' },
    ])
  })

  test('leave objects as they are', () => {
    read('__proto__', 'polluted')
    expect({}).not.toHaveProperty('polluted')
    expect(Object.getPrototypeOf(read('__proto__', 'polluted'))).toBe(Object.prototype)
  })
})

describe('the place of a record', () => {
  test('becomes that of the entry', () => {
    expect(normalize({ fields: [], position: position(3, 10, 20) }).entry.position).toEqual(
      position(3, 10, 20),
    )
  })

  test('may be a JSON Pointer, which messages have too', () => {
    const fields = [{ label: 'upvotes', value: 'many' }]
    const { entry, messages } = normalize({ fields, pointer: '/papers/0' })
    expect(entry.pointer).toBe('/papers/0')
    expect(messages).toMatchObject([{ ruleId: 'number-unreadable', pointer: '/papers/0' }])
  })

  test('may be the JSON Pointer of the whole document', () => {
    const fields = [{ label: 'upvotes', value: 'many' }]
    const { entry, messages } = normalize({ fields, pointer: '' })
    expect(entry.pointer).toBe('')
    expect(messages).toMatchObject([{ pointer: '' }])
  })

  test('that a field has is that of its messages', () => {
    const fields = [{ label: 'upvotes', value: 'many', position: position(1, 0, 4) }]
    expect(normalize({ fields }).messages).toMatchObject([{ place: position(1, 0, 4) }])
  })
})

describe('places', () => {
  const fields = [
    { label: 'title', value: 'A Title', position: position(1, 0, 7) },
    { label: 'text', value: 'One.', position: position(2, 8, 12) },
    { label: 'text', value: 'Two.', position: position(3, 13, 17) },
    { label: 'countAfterDate', value: '5', position: position(4, 18, 19) },
    { label: 'link', value: 'https://example.org', position: position(5, 20, 39) },
    { label: 'Score', value: '6', position: position(6, 40, 41) },
    { label: 'submittedBy', value: 'mika' },
  ]

  test('are those of the fields by their keys, from the first to the last', () => {
    expect(normalize({ fields }, { places: true }).entry.places).toEqual({
      title: position(1, 0, 7),
      abstract: { start: position(2, 8, 12).start, end: position(3, 13, 17).end },
      upvotes: position(4, 18, 19),
      links: position(5, 20, 39),
    })
  })

  test('are the same when the fields come in another order', () => {
    const { places } = normalize({ fields: fields.toReversed() }, { places: true }).entry
    expect(places).toEqual(normalize({ fields }, { places: true }).entry.places)
  })

  test('go with the reading of the number after the date', () => {
    const { places } = normalize({ fields }, { places: true, countAfterDate: 'comments' }).entry
    expect(Object.keys(places ?? {})).toContain('comments')
    expect(Object.keys(places ?? {})).not.toContain('upvotes')
  })

  test('are an empty object where no field has one', () => {
    expect(normalize({ fields: [] }, { places: true }).entry.places).toEqual({})
  })
})

describe('options of normalize', () => {
  test('are checked', () => {
    expect(() => normalize({ fields: [] }, { referenceDate: '2025-02-30' })).toThrow(RangeError)
    expect(() => normalize({ fields: [] }, { reference: '2025-02-20' } as object)).toThrow(
      TypeError,
    )
  })
})

test('a record is not changed', () => {
  const field = Object.freeze({ label: 'title', value: '[PDF] A  Title' })
  const record = Object.freeze({ fields: Object.freeze([field]) })
  expect(normalize(record).entry.title).toBe('A Title')
})

describe('the option mapText', () => {
  const record = {
    fields: [
      { label: 'title', value: 'a\ntitle' },
      { label: 'abstract', value: 'an abstract, https://example.org/a' },
      { label: 'authors', value: 'ann lee, bo dahl' },
      { label: 'venue', value: 'a venue' },
    ],
  }

  test('changes titles, abstracts and names, and nothing else', () => {
    const { entry } = normalize(record, { mapText: (text) => text.toUpperCase() })
    expect(entry).toEqual({
      title: 'A TITLE',
      abstract: 'AN ABSTRACT, HTTPS://EXAMPLE.ORG/A',
      abstractKind: 'full',
      authors: ['ANN LEE', 'BO DAHL'],
      authorCount: 2,
      venue: 'a venue',
      githubLinks: [],
      links: [{ url: 'https://example.org/a', kind: 'other' }],
    })
  })

  test('that fails leaves the text as printed, and that is said', () => {
    const mapText = (text: string): string => {
      if (text.startsWith('a ')) throw new Error('no')
      return text
    }
    const { entry, messages } = normalize({ ...record, pointer: '/0' }, { mapText })
    expect(entry.title).toBe('a title')
    expect(messages).toMatchObject([
      { ruleId: 'extractor-failed', actual: 'Error: no', pointer: '/0' },
    ])
  })
})
