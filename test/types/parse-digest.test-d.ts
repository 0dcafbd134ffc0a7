import { describe, expectTypeOf, test } from 'vitest'
import type {
  Adapter,
  Digest,
  DigestMessage,
  NoExtractors,
  Normalized,
  ParseOptions,
  Position,
  RawDigest,
  Severity,
  Source,
  Token,
} from '../../src/index.ts'
import {
  assemble,
  createSource,
  hfPapers,
  message,
  normalize,
  parseDigest,
  tokenize,
} from '../../src/index.ts'

describe('parseDigest', () => {
  test('takes text, bytes or a JSON value', () => {
    expectTypeOf(parseDigest).parameter(0).toEqualTypeOf<string | Uint8Array | object>()
    expectTypeOf(parseDigest).toBeCallableWith(Buffer.from('page'))
    expectTypeOf(parseDigest).toBeCallableWith([{ title: 'A Title' }])
  })

  test('takes nothing else', () => {
    // @ts-expect-error a number is no digest
    expectTypeOf(parseDigest).toBeCallableWith(5)
    // @ts-expect-error neither is null
    expectTypeOf(parseDigest).toBeCallableWith(null)
    // @ts-expect-error the input cannot be left out
    expectTypeOf(parseDigest).toBeCallableWith()
  })

  test('returns a digest at once', () => {
    expectTypeOf(parseDigest('page')).toEqualTypeOf<Digest>()
  })

  test('can be called without options', () => {
    expectTypeOf(parseDigest<NoExtractors>)
      .parameter(1)
      .toEqualTypeOf<ParseOptions | undefined>()
    expectTypeOf(parseDigest).toBeCallableWith('page')
    expectTypeOf(parseDigest).toBeCallableWith('page', {})
  })
})

const silent = { name: 'own', detect: () => true, read: () => ({}) }

describe('options', () => {
  test('have these types', () => {
    expectTypeOf<ParseOptions['referenceDate']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<ParseOptions['countAfterDate']>().toEqualTypeOf<
      'upvotes' | 'comments' | undefined
    >()
    expectTypeOf<ParseOptions['places']>().toEqualTypeOf<boolean | undefined>()
    expectTypeOf<ParseOptions['mapText']>().toEqualTypeOf<((text: string) => string) | undefined>()
    expectTypeOf<ParseOptions['rules']>().toEqualTypeOf<
      Readonly<Record<string, Severity>> | undefined
    >()
    expectTypeOf<ParseOptions['adapters']>().toEqualTypeOf<readonly Adapter[] | undefined>()
    expectTypeOf<ParseOptions['format']>().toEqualTypeOf<string | undefined>()
  })

  test('may be those of a caller who cannot change them', () => {
    const options = {
      adapters: [hfPapers()],
      countAfterDate: 'comments',
      rules: { 'byline-missing': 'off' },
    } as const
    expectTypeOf(parseDigest).toBeCallableWith('page', options)
  })

  test('are no others', () => {
    // @ts-expect-error there is no such option
    expectTypeOf(parseDigest).toBeCallableWith('page', { reference: '2025-12-10' })
    // @ts-expect-error votes are called upvotes
    expectTypeOf(parseDigest).toBeCallableWith('page', { countAfterDate: 'votes' })
    // @ts-expect-error a severity is one of four words
    expectTypeOf(parseDigest).toBeCallableWith('page', { rules: { 'byline-missing': 'silent' } })
    // @ts-expect-error an adapter has detect and read, too
    expectTypeOf(parseDigest).toBeCallableWith('page', { adapters: [{ name: 'own' }] })
    // @ts-expect-error an adapter says what it accepts
    expectTypeOf(parseDigest).toBeCallableWith('page', { adapters: [silent] })
    // @ts-expect-error a date is a calendar string
    expectTypeOf(parseDigest).toBeCallableWith('page', { referenceDate: new Date(0) })
  })

  test('have four severities', () => {
    expectTypeOf<Severity>().toEqualTypeOf<'off' | 'info' | 'warning' | 'error'>()
  })
})

describe('the stages', () => {
  test('fit together', () => {
    expectTypeOf(tokenize).toEqualTypeOf<(text: string) => Token[]>()
    expectTypeOf(assemble).parameter(0).toEqualTypeOf<readonly Token[]>()
    expectTypeOf(assemble).returns.toEqualTypeOf<RawDigest>()
    expectTypeOf(normalize).parameter(0).toEqualTypeOf<RawDigest['records'][number]>()
    expectTypeOf(normalize<NoExtractors>).returns.toEqualTypeOf<Normalized>()
  })

  test('speak of the same places', () => {
    expectTypeOf(createSource).toEqualTypeOf<(text: string) => Source>()
    expectTypeOf<ReturnType<Source['position']>>().toEqualTypeOf<Position>()
  })

  test('make messages of the same type', () => {
    expectTypeOf(message).returns.toEqualTypeOf<DigestMessage>()
    expectTypeOf<Digest['messages']>().toEqualTypeOf<DigestMessage[]>()
    expectTypeOf<Normalized['messages'][number]>().toEqualTypeOf<DigestMessage>()
  })
})
