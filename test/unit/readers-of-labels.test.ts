import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/normalize.ts'
import type { DigestEntry, Position, RawField } from '../../src/types.ts'

const at = (line: number, from = line * 10): Position => ({
  start: { line, column: 1, offset: from },
  end: { line, column: 5, offset: from + 4 },
})

type Pair = readonly [label: string, value: string, more?: Partial<RawField>]

const fieldsOf = (pairs: readonly Pair[]): RawField[] =>
  pairs.map(([label, value, more]) => ({ label, value, ...more }))

const read = (...pairs: readonly Pair[]): DigestEntry =>
  normalize({ fields: fieldsOf(pairs) }).entry

describe('the place of a label', () => {
  test.each([
    ['title', 'title'],
    ['abstract', 'abstract'],
    ['snippet', 'abstract'],
    ['summary', 'abstract'],
    ['text', 'abstract'],
    ['author', 'authors'],
    ['authors', 'authors'],
    ['authorCount', 'authorCount'],
    ['published', 'publishedAt'],
    ['updated', 'updatedAt'],
    ['upvotes', 'upvotes'],
    ['comments', 'comments'],
    ['countAfterDate', 'upvotes'],
    ['url', 'url'],
    ['link', 'links'],
    ['mention', 'links'],
    ['note', 'links'],
    ['arxiv', 'identifiers'],
    ['arxivVersion', 'identifiers'],
    ['doi', 'identifiers'],
    ['pmid', 'identifiers'],
    ['category', 'categories'],
    ['venue', 'venue'],
    ['announceType', 'announceType'],
    ['submittedBy', 'submittedBy'],
    ['organization', 'organization'],
  ])('%s is that of the key %s', (label, key) => {
    const fields = fieldsOf([[label, '1', { position: at(3) }]])
    expect(normalize({ fields }, { places: true }).entry.places).toEqual({ [key]: at(3) })
  })

  test('reaches from the first to the last of its fields, whichever comes first', () => {
    const [one, two] = [at(1), at(2)]
    const whole = { start: one.start, end: two.end }
    for (const places of [
      [one, two],
      [two, one],
      [whole, one],
      [two, whole],
    ]) {
      const fields = places.map((position) => ({ label: 'author', value: 'Ann', position }))
      expect(normalize({ fields }, { places: true }).entry.places).toEqual({ authors: whole })
    }
  })

  test('is left out unless it is asked for', () => {
    expect(read(['title', 'One', { position: at(1) }])).not.toHaveProperty('places')
  })
})

describe('what is reported', () => {
  test('is nothing where everything can be read', () => {
    const fields = fieldsOf([
      ['title', 'One'],
      ['text', 'A text.'],
      ['authors', 'Ann Lee'],
      ['upvotes', '5'],
      ['published', '2024-11-25'],
    ])
    expect(normalize({ fields }).messages).toEqual([])
  })

  test('has the place of its field and the pointer of its record', () => {
    const fields = fieldsOf([
      ['upvotes', 'many', { position: at(2) }],
      ['published', 'soon', { position: at(3) }],
      ['countAfterDate', '5', { position: at(4) }],
    ])
    const { messages } = normalize({ fields, pointer: '/a', position: at(1) })
    expect(messages).toMatchObject([
      { ruleId: 'number-unreadable', place: at(2), pointer: '/a', actual: 'many' },
      { ruleId: 'date-unreadable', place: at(3), pointer: '/a', actual: 'soon' },
      { ruleId: 'count-after-date', place: at(4), pointer: '/a', actual: 'upvotes' },
    ])
  })

  test('has neither where there is none', () => {
    const [found] = normalize({ fields: fieldsOf([['upvotes', 'many']]) }).messages
    expect(found).not.toHaveProperty('place')
    expect(found).not.toHaveProperty('pointer')
  })

  test('says what the number behind the date was taken for', () => {
    const fields = fieldsOf([['countAfterDate', '5']])
    expect(normalize({ fields }, { countAfterDate: 'comments' }).messages).toMatchObject([
      { ruleId: 'count-after-date', actual: 'comments' },
    ])
  })

  test('has the place of the record where the function of the caller fails', () => {
    const mapText = (): string => {
      throw new Error('no')
    }
    const record = { fields: fieldsOf([['title', 'One']]), position: at(1), pointer: '/a' }
    expect(normalize(record, { mapText }).messages).toMatchObject([
      {
        ruleId: 'extractor-failed',
        place: at(1),
        pointer: '/a',
        actual: 'Error: no',
        note: 'The function is mapText',
      },
    ])
    const [found] = normalize({ fields: record.fields }, { mapText }).messages
    expect(found).not.toHaveProperty('place')
    expect(found).not.toHaveProperty('pointer')
  })
})

describe('a second value', () => {
  test.each<[string, string, string, string]>([
    ['venue', 'One', 'Two', 'venue'],
    ['submittedBy', 'mika', 'ana', 'submittedBy'],
    ['announceType', 'new', 'cross', 'announceType'],
    ['upvotes', '0', '5', 'upvotes'],
    ['comments', '1', '5', 'comments'],
    ['published', '2024', '2025', 'publishedAt'],
    ['updated', '2024', '2025', 'updatedAt'],
  ])(
    'is kept as unknown text with its place, unless it is the same: %s',
    (label, one, two, key) => {
      const entry = read([label, one], [label, two, { position: at(2) }])
      expect(entry).toHaveProperty(key)
      expect(entry.unknown).toEqual([{ label, value: two, position: at(2) }])
      expect(read([label, one], [label, one])).toEqual(read([label, one]))
    },
  )

  test('of a date is the same where only its writing is another', () => {
    expect(read(['published', '2024-11-25'], ['published', 'Nov 25, 2024'])).toMatchObject({
      publishedAt: { iso: '2024-11-25', raw: '2024-11-25' },
    })
    expect(read(['published', '2024-11-25'], ['published', 'Nov 25, 2024'])).not.toHaveProperty(
      'unknown',
    )
  })
})

describe('texts of an abstract', () => {
  test('of one kind keep it', () => {
    expect(read(['snippet', 'One'], ['snippet', 'Two'])).toMatchObject({
      abstract: 'One Two',
      abstractKind: 'snippet',
    })
  })

  test.each([
    ['text', 'abstract'],
    ['abstract', 'text'],
    ['snippet', 'summary'],
  ])('of two kinds have none: %s and %s', (one, two) => {
    const entry = read([one, 'One'], [two, 'Two'])
    expect(entry.abstract).toBe('One Two')
    expect(entry).not.toHaveProperty('abstractKind')
  })

  test('give their links as they are printed', () => {
    const fields = fieldsOf([['text', 'See https://example.org/a.']])
    const { entry } = normalize({ fields }, { mapText: () => 'nothing' })
    expect(entry).toMatchObject({ abstract: 'nothing', links: [{ url: 'https://example.org/a' }] })
  })
})

describe('authors', () => {
  test('that are more than are printed are counted with those', () => {
    expect(read(['author', 'Cy Roe'], ['authors', 'Ann Lee, Bo Dahl (3 more authors)'])).toEqual({
      authors: ['Cy Roe', 'Ann Lee', 'Bo Dahl'],
      authorCount: 6,
      authorsTruncated: true,
      githubLinks: [],
      links: [],
    })
    expect(read(['authors', '(3 more authors)'])).toMatchObject({ authorCount: 3 })
  })

  test('that are more than are printed change no count that is', () => {
    const count = ['authorCount', '9'] as const
    expect(read(count, ['authors', 'Ann Lee (3 more authors)']).authorCount).toBe(9)
  })

  test('of which some are not printed have no count of their own', () => {
    expect(read(['authors', 'Ann Lee et al.'])).not.toHaveProperty('authorCount')
    expect(read(['author', 'Ann Lee'])).toMatchObject({ authorCount: 1 })
    expect(read(['author', 'Ann Lee'])).not.toHaveProperty('authorsTruncated')
  })

  test('without a name are none', () => {
    expect(read(['author', '  '])).toEqual({ githubLinks: [], links: [] })
  })
})

describe('identifiers', () => {
  test('of several fields make one', () => {
    expect(
      read(['arxiv', '2401.00001'], ['arxivVersion', 'v2'], ['doi', '10.1000/a'], ['pmid', '7']),
    ).toMatchObject({
      identifiers: { arxiv: '2401.00001', arxivVersion: 2, doi: '10.1000/a', pmid: '7' },
    })
  })

  test('that state the same and more add that', () => {
    const entry = read(['arxiv', '2401.00001'], ['arxiv', '2401.00001v2'])
    expect(entry.identifiers).toEqual({ arxiv: '2401.00001', arxivVersion: 2 })
    expect(entry).not.toHaveProperty('unknown')
  })

  test('that state another are unknown text as a whole', () => {
    const entry = read(['arxiv', '2401.00001'], ['arxiv', '2401.00002v2'])
    expect(entry.identifiers).toEqual({ arxiv: '2401.00001' })
    expect(entry.unknown).toEqual([{ label: 'arxiv', value: '2401.00002v2' }])
  })

  test('in links add what the address of the entry lacks', () => {
    const entry = read(
      ['url', 'https://arxiv.org/abs/2401.00001'],
      ['link', 'https://arxiv.org/pdf/2401.00001v2'],
      ['link', ' https://doi.org/10.1000/a '],
    )
    expect(entry.identifiers).toEqual({ arxiv: '2401.00001', arxivVersion: 2, doi: '10.1000/a' })
  })

  test('in links to other papers are not those of the entry', () => {
    const entry = read(
      ['url', 'https://arxiv.org/abs/2401.00001'],
      ['link', 'https://arxiv.org/abs/2401.00002v3'],
    )
    expect(entry.identifiers).toEqual({ arxiv: '2401.00001' })
  })

  test('in the first link go before those in the next', () => {
    const entry = read(
      ['link', 'https://doi.org/10.1000/a'],
      ['link', 'https://doi.org/10.1000/b'],
      ['link', 'https://arxiv.org/abs/2401.00001'],
    )
    expect(entry.identifiers).toEqual({ arxiv: '2401.00001', doi: '10.1000/a' })
  })

  test('that are stated go before that of the address', () => {
    const entry = read(['url', 'https://arxiv.org/abs/2401.00001'], ['arxiv', '2401.00002'])
    expect(entry.identifiers).toEqual({ arxiv: '2401.00002' })
  })

  test('are absent where no address has one', () => {
    expect(read(['link', 'https://example.org/a'])).not.toHaveProperty('identifiers')
  })
})

describe('addresses', () => {
  test('of the entry are read once, and without what wraps them', () => {
    const url = 'https://example.org/a'
    const entry = read(
      ['url', ` ${url} `],
      ['url', 'https://www.google.com/url?q=https://example.org/a'],
    )
    expect(entry).toEqual({ url, githubLinks: [], links: [] })
  })

  test('of a link stand in its text where it has no other', () => {
    expect(read(['link', ' https://example.org/a ']).links).toMatchObject([
      { url: 'https://example.org/a' },
    ])
    expect(read(['mention', 'Page', { url: 'https://example.org/a' }]).links).toMatchObject([
      { url: 'https://example.org/a' },
    ])
  })

  test('of a title and of an organization are optional', () => {
    expect(read(['title', 'One'], ['organization', 'Acme'])).toEqual({
      title: 'One',
      organization: 'Acme',
      githubLinks: [],
      links: [],
    })
  })

  test('of an organization tell no identifier', () => {
    const url = 'https://arxiv.org/abs/2401.00001'
    expect(read(['organization', 'Acme', { url }])).not.toHaveProperty('identifiers')
  })

  test('in a note are links, and its text is folded', () => {
    expect(read(['note', ' See\nhttps://example.org/a '])).toMatchObject({
      links: [{ url: 'https://example.org/a' }],
      unknown: [{ label: 'note', value: 'See https://example.org/a' }],
    })
  })
})

test('a kind of announcement may have white space around it', () => {
  expect(read(['announceType', ' new '])).toMatchObject({ announceType: 'new' })
})

test('a number that is a lower bound says that authors are missing', () => {
  expect(read(['authorCount', '5'])).not.toHaveProperty('authorsTruncated')
  expect(read(['authorCount', '5+'])).toMatchObject({ authorCount: 5, authorsTruncated: true })
  expect(read(['upvotes', '5+'])).not.toHaveProperty('authorsTruncated')
})

test('a record without a place makes an entry without one', () => {
  expect(Object.keys(read(['title', 'One']))).toEqual(['title', 'githubLinks', 'links'])
})
