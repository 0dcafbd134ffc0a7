import { describe, expect, test } from 'vitest'
import * as schemas from '../../src/schema.ts'
import { dateSchema, digestSchema, entrySchema } from '../../src/schema.ts'
import type { DateUnit, DigestEntry, LinkKind } from '../../src/types.ts'
import { deepFreeze } from '../support/freeze.ts'
import { entryOf } from '../writers/entries.ts'
import { bareDigest, fullDigest } from './digests.ts'
import { faults, withChange } from './faults.ts'

test('the entry point exports these schemas and no others', () => {
  expect(Object.keys(schemas).toSorted()).toEqual([
    'dateSchema',
    'digestSchema',
    'entrySchema',
    'githubLinkSchema',
    'identifiersSchema',
    'linkSchema',
    'messageSchema',
    'positionSchema',
  ])
})

test('a digest with every key comes out equal', () => {
  expect(digestSchema.parse(fullDigest)).toStrictEqual(fullDigest)
})

test('a digest with no key but those that are always there comes out equal', () => {
  expect(digestSchema.parse(bareDigest)).toStrictEqual(bareDigest)
})

test('what is read is a copy that can be changed', () => {
  const given = deepFreeze(structuredClone(fullDigest))
  const read = digestSchema.parse(given)
  expect(() => {
    read.entries[0]!.title = 'Another Title'
    read.entries[0]!.githubLinks.pop()
  }).not.toThrow()
  expect(given).toStrictEqual(fullDigest)
})

describe('a schema', () => {
  for (const [behaviour, path, value] of faults) {
    test(`refuses ${behaviour}`, () => {
      expect(digestSchema.safeParse(withChange(path, value)).success).toBe(false)
    })
  }

  test('refuses a key that is there and undefined, which JSON cannot say', () => {
    expect(entrySchema.safeParse({ ...entryOf(), title: undefined }).success).toBe(false)
  })

  test.each([
    '',
    '-',
    '--',
    '-09-25',
    '--25',
    '--13',
    '--09-00',
    '--09-32',
    '24',
    '2024-',
    '2024-00',
    '2024-13',
    '2024-1',
    '2024-11-5',
    '2024-11-32',
    '20241125',
    '2024-11-25T10:00:00Z',
    '2024-11-25\n',
    '12024-11-25',
    'Nov 25, 2024',
  ])('refuses the date %j', (iso) => {
    expect(dateSchema.safeParse({ iso, implied: [], raw: iso }).success).toBe(false)
  })
})

test.each(['2024-11-25', '2024-11', '2019', '0000', '--09-25', '--09', '2024-02-29', '--12-31'])(
  'a schema takes the date %j',
  (iso) => {
    expect(dateSchema.safeParse({ iso, implied: [], raw: iso }).success).toBe(true)
  },
)

/** Every word of a type that is a choice of words, by a path where it may stand. */
const words = {
  'entries.0.abstractKind': { full: 1, snippet: 1, summary: 1 } satisfies Words<
    DigestEntry['abstractKind']
  >,
  'entries.0.announceType': { new: 1, cross: 1, replace: 1 } satisfies Words<
    DigestEntry['announceType']
  >,
  'entries.0.links.0.kind': {
    paper: 1,
    pdf: 1,
    project: 1,
    model: 1,
    dataset: 1,
    demo: 1,
    code: 1,
    other: 1,
  } satisfies Words<LinkKind>,
  'entries.0.publishedAt.implied.0': { year: 1, century: 1 } satisfies Words<DateUnit>,
}

type Words<Word extends string | undefined> = Record<NonNullable<Word>, 1>

for (const [path, choice] of Object.entries(words)) {
  test.each(Object.keys(choice))(`a schema takes %s at ${path}`, (word) => {
    expect(digestSchema.safeParse(withChange(path, word)).success).toBe(true)
  })
}

test('a schema names the place of a fault', () => {
  const { error } = digestSchema.safeParse(withChange('entries.0.links.0.kind', 'video'))
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['entries.0.links.0.kind'])
})
