import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import type { HuggingFaceLink, License, ModelSize, Venue } from '../../src/extractors.ts'
import { huggingFaceLinks, licenses, modelSizes, venue } from '../../src/extractors.ts'
import type {
  DigestEntry,
  ExtractContext,
  Extracted,
  Extractor,
  NormalizeOptions,
  ParseOptions,
  StandardSchema,
} from '../../src/index.ts'
import { defineExtractor, normalize, parseDigest } from '../../src/index.ts'

const extract = (): string => '5'

describe('the output of a schema is the type of the field', () => {
  test('with zod', () => {
    const own = defineExtractor({ extract, schema: z.coerce.number() })
    expectTypeOf<Extracted<typeof own>>().toEqualTypeOf<number>()
  })

  test('with valibot', () => {
    const own = defineExtractor({ extract, schema: v.pipe(v.string(), v.transform(Number)) })
    expectTypeOf<Extracted<typeof own>>().toEqualTypeOf<number>()
  })

  test('with arktype', () => {
    const own = defineExtractor({ extract, schema: type('string.numeric.parse') })
    expectTypeOf<Extracted<typeof own>>().toEqualTypeOf<number>()
  })

  test('with objects of each', () => {
    const schemas = {
      zod: { extract, schema: z.object({ a: z.string().optional() }) },
      valibot: { extract, schema: v.object({ a: v.optional(v.string()) }) },
      arktype: { extract, schema: type({ 'a?': 'string' }) },
    }
    expectTypeOf<Extracted<typeof schemas.zod>>().toEqualTypeOf<{ a?: string | undefined }>()
    expectTypeOf<Extracted<typeof schemas.valibot>>().toEqualTypeOf<{ a?: string | undefined }>()
    expectTypeOf<Extracted<typeof schemas.arktype>>().toEqualTypeOf<{ a?: string }>()
  })

  test('without undefined, which leaves the field out', () => {
    const own = defineExtractor({ extract, schema: z.string().optional() })
    expectTypeOf<Extracted<typeof own>>().toEqualTypeOf<string>()
  })

  test('also where it is a schema of the caller’s own', () => {
    const schema: StandardSchema<Date> = {
      '~standard': { version: 1, vendor: 'own', validate: () => ({ value: new Date(0) }) },
    }
    const own = defineExtractor({ extract, schema })
    expectTypeOf<Extracted<typeof own>>().toEqualTypeOf<Date>()
  })
})

describe('without a schema', () => {
  test('it is what the function returns, without undefined', () => {
    const own = defineExtractor({ extract: ({ title }) => title?.length })
    expectTypeOf<Extracted<typeof own>>().toEqualTypeOf<number>()
  })

  test('null stays, since it is a value', () => {
    const own = defineExtractor({ extract: ({ title }) => (title === undefined ? null : title) })
    expectTypeOf<Extracted<typeof own>>().toEqualTypeOf<string | null>()
  })

  test('literal types stay', () => {
    const own = defineExtractor({
      extract: ({ title = '' }): 'long' | 'short' => (title.length > 80 ? 'long' : 'short'),
    })
    expectTypeOf<Extracted<typeof own>>().toEqualTypeOf<'long' | 'short'>()
  })

  test('it is unknown where the extractor is any', () => {
    expectTypeOf<Extracted<Extractor>>().toEqualTypeOf<unknown>()
  })
})

describe('an extractor that is written where it is used', () => {
  const { entries } = parseDigest('page', {
    extractors: {
      words: { extract: ({ abstract }) => abstract?.split(' ').length },
      score: {
        labels: ['Score'],
        schema: z.coerce.number(),
        extract: (_, { record }) => record.fields.find(({ label }) => label === 'Score')?.value,
      },
    },
  })

  test('has the types of one that was defined before', () => {
    expectTypeOf(entries[0]!.fields).toEqualTypeOf<{ words?: number; score?: number }>()
  })

  test('knows what it gets', () => {
    normalize(
      { fields: [] },
      {
        extractors: {
          own: {
            extract: (entry, context) => {
              expectTypeOf(entry).toEqualTypeOf<Readonly<DigestEntry>>()
              expectTypeOf(context).toEqualTypeOf<ExtractContext>()
            },
          },
        },
      },
    )
  })
})

describe('options in a variable', () => {
  const words = defineExtractor({ extract: ({ abstract }) => abstract?.split(' ').length })

  test('keep the types of their extractors', () => {
    const options = { places: true, extractors: { words } }
    expectTypeOf(parseDigest('page', options).entries[0]!.fields.words).toEqualTypeOf<
      number | undefined
    >()
    expectTypeOf(normalize({ fields: [] }, options).entry.fields.words).toEqualTypeOf<
      number | undefined
    >()
  })

  test('keep them where they cannot be changed', () => {
    const options = { extractors: { words, venue } } as const
    expectTypeOf(parseDigest('page', options).entries[0]!.fields).toEqualTypeOf<{
      words?: number
      venue?: Venue
    }>()
  })

  test('keep them where the options are said to be options', () => {
    const options = { extractors: { words } } satisfies ParseOptions<{ words: typeof words }>
    expectTypeOf(parseDigest('page', options).entries[0]!.fields.words).toEqualTypeOf<
      number | undefined
    >()
  })

  test('of the general type have fields of any type', () => {
    const options: ParseOptions = { extractors: { words } }
    expectTypeOf(parseDigest('page', options).entries[0]!.fields).toEqualTypeOf<
      Readonly<Record<string, unknown>> | undefined
    >()
    const some: NormalizeOptions = {}
    expectTypeOf(normalize({ fields: [] }, some).entry).toEqualTypeOf<DigestEntry>()
  })
})

describe('what is no extractor', () => {
  test('is a mistake that the compiler finds', () => {
    // @ts-expect-error it has no function
    defineExtractor({ labels: ['Score'] })
    // @ts-expect-error labels are a list
    defineExtractor({ labels: 'Score', extract: () => 5 })
    // @ts-expect-error this is no schema
    defineExtractor({ schema: { type: 'string' }, extract: () => 5 })
    // @ts-expect-error a function alone is no extractor
    expectTypeOf(parseDigest).toBeCallableWith('page', { extractors: { own: () => 5 } })
    // @ts-expect-error extractors have names
    expectTypeOf(parseDigest).toBeCallableWith('page', { extractors: [venue] })
  })

  test('is no report without words', () => {
    type Report = ExtractContext['report']
    expectTypeOf<Report>().toBeCallableWith('unclear', 'This is unclear', { note: 'more' })
    // @ts-expect-error it has to say what is the matter
    expectTypeOf<Report>().toBeCallableWith('unclear')
    // @ts-expect-error its source is the extractor
    expectTypeOf<Report>().toBeCallableWith('unclear', 'This is unclear', { source: 'undigest' })
  })
})

describe('the ready-made extractors', () => {
  const { fields } = normalize(
    { fields: [] },
    { extractors: { venue, modelSizes, licenses, huggingFaceLinks } },
  ).entry

  test('have types that are exported', () => {
    expectTypeOf(fields).toEqualTypeOf<{
      venue?: Venue
      modelSizes?: ModelSize[]
      licenses?: License[]
      huggingFaceLinks?: HuggingFaceLink[]
    }>()
  })

  test('have values of these types', () => {
    expectTypeOf<Required<Venue>>().toEqualTypeOf<{
      name: string
      year: number
      centuryImplied: true
      note: string
      status: 'accepted' | 'published' | 'presented' | 'submitted'
      raw: string
    }>()
    expectTypeOf<Required<ModelSize>>().toEqualTypeOf<{
      parameters: number
      experts: number
      active: true
      raw: string
    }>()
    expectTypeOf<Required<License>>().toEqualTypeOf<{ spdx: string; raw: string }>()
    expectTypeOf<Required<HuggingFaceLink>>().toEqualTypeOf<{
      kind: 'model' | 'dataset' | 'space' | 'collection'
      owner: string
      name: string
      url: string
    }>()
  })
})
