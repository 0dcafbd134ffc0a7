import { describe, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import type {
  Digest,
  DigestEntry,
  ExtendedEntry,
  Normalized,
  ParseOptions,
} from '../../src/index.ts'
import { defineExtractor, normalize, parseDigest, parseDigestStream } from '../../src/index.ts'
import { createDigestStream } from '../../src/stream.ts'

const words = defineExtractor({ extract: ({ abstract }) => abstract?.split(' ').length })
const venue = defineExtractor({
  labels: ['Venue'],
  schema: z.string().transform((name) => ({ name, isJournal: name.startsWith('J') })),
  extract: (_, { record }) => record.fields.find(({ label }) => label === 'Venue')?.value,
})
const extractors = { words, venue }

type Fields = {
  words?: number
  venue?: { name: string; isJournal: boolean }
}

describe('a field of the caller’s own', () => {
  const { entries } = parseDigest('page', { extractors })
  const { fields } = entries[0]!

  test('has the type that its function returns, where it has no schema', () => {
    expectTypeOf(fields.words).toEqualTypeOf<number | undefined>()
  })

  test('has the type that its schema puts out', () => {
    expectTypeOf(fields.venue).toEqualTypeOf<Fields['venue'] | undefined>()
  })

  test('is known by its name, and no other is', () => {
    expectTypeOf<keyof typeof fields>().toEqualTypeOf<'words' | 'venue'>()
    // @ts-expect-error there is no such extractor
    expectTypeOf(fields.journal).toBeUndefined()
  })

  test('is absent where nothing was found, and never undefined', () => {
    expectTypeOf(fields).toEqualTypeOf<Fields>()
  })

  test('may be defined where it is used', () => {
    const digest = parseDigest('page', {
      extractors: { year: { extract: ({ publishedAt }) => publishedAt?.iso.slice(0, 4) } },
    })
    expectTypeOf(digest.entries[0]!.fields.year).toEqualTypeOf<string | undefined>()
  })

  test('is read from an entry and its record', () => {
    defineExtractor({
      extract: (entry, { record, report }) => {
        expectTypeOf(entry).toEqualTypeOf<Readonly<DigestEntry>>()
        expectTypeOf(record.fields[0]!.label).toExtend<string>()
        expectTypeOf(report).toBeCallableWith('unclear', 'This could be read in two ways')
      },
    })
  })
})

describe('an entry with fields', () => {
  test('comes from all that reads digests', async () => {
    expectTypeOf(parseDigest('page', { extractors })).toEqualTypeOf<Digest<ExtendedEntry<Fields>>>()
    expectTypeOf(normalize({ fields: [] }, { extractors })).toEqualTypeOf<
      Normalized<ExtendedEntry<Fields>>
    >()
    const source = new Blob([]).stream() as AsyncIterable<Uint8Array>
    for await (const entry of parseDigestStream(source, { extractors }))
      expectTypeOf(entry).toEqualTypeOf<ExtendedEntry<Fields>>()
    expectTypeOf(createDigestStream({ extractors })).toEqualTypeOf<
      TransformStream<string | Uint8Array, ExtendedEntry<Fields>>
    >()
  })

  test('is an entry', () => {
    expectTypeOf<ExtendedEntry<Fields>>().toExtend<DigestEntry>()
  })

  test('is a plain entry where there are no extractors', () => {
    expectTypeOf(parseDigest('page').entries).toEqualTypeOf<DigestEntry[]>()
    expectTypeOf(parseDigest('page', {}).entries).toEqualTypeOf<DigestEntry[]>()
    expectTypeOf(parseDigest('page', { extractors: {} }).entries).toEqualTypeOf<DigestEntry[]>()
  })

  test('is a plain entry, which may have fields of any type, where the extractors are not known', () => {
    const options = {} as ParseOptions
    expectTypeOf(parseDigest('page', options)).toEqualTypeOf<Digest>()
    expectTypeOf<NonNullable<DigestEntry['fields']>>().toEqualTypeOf<
      Readonly<Record<string, unknown>>
    >()
  })
})
