import { describe, expectTypeOf, test } from 'vitest'
import type {
  Adapter,
  Custom,
  RawDigest,
  ReadContext,
  TextAdapter,
  TextReader,
  ValueAdapter,
} from '../../src/index.ts'
import { defineAdapter, hfPapers, parseDigest } from '../../src/index.ts'

const stream = () => ({ push: () => {}, finish: () => ({}) })

const base = { name: 'own', detect: () => true, read: () => ({}) }

describe('an adapter', () => {
  test('of texts gets a text, and a context to hand over parts', () => {
    expectTypeOf<TextAdapter['detect']>().toEqualTypeOf<(input: string) => boolean>()
    expectTypeOf<NonNullable<TextAdapter['read']>>().toEqualTypeOf<
      (input: string, context: ReadContext) => Partial<RawDigest>
    >()
  })

  test('of values gets an object, and the same context', () => {
    expectTypeOf<ValueAdapter['detect']>().toEqualTypeOf<(input: object) => boolean>()
    expectTypeOf<ValueAdapter['read']>().toEqualTypeOf<
      (input: object, context: ReadContext) => Partial<RawDigest>
    >()
  })

  test('hands over any part of a digest', () => {
    expectTypeOf<ReadContext['emit']>().toEqualTypeOf<(part: Partial<RawDigest>) => void>()
  })

  test('may do without the context', () => {
    expectTypeOf<typeof base & { accepts: 'text' }>().toExtend<Adapter>()
    expectTypeOf<typeof base & { accepts: 'value' }>().toExtend<Adapter>()
  })

  test('says what it accepts', () => {
    expectTypeOf<typeof base>().not.toExtend<Adapter>()
    expectTypeOf<typeof base & { accepts: 'bytes' }>().not.toExtend<Adapter>()
  })

  test('returns its digest at once', () => {
    expectTypeOf<() => Promise<RawDigest>>().not.toExtend<Adapter['read']>()
  })

  test('may return a part of a digest', () => {
    expectTypeOf<() => { records: [] }>().toExtend<Adapter['read']>()
  })

  test('may be streamed where it reads texts, and only there', () => {
    expectTypeOf<TextAdapter['stream']>().toEqualTypeOf<
      ((context: ReadContext) => TextReader) | undefined
    >()
    expectTypeOf<ValueAdapter>().not.toHaveProperty('stream')
  })

  test('of texts reads the whole, or pieces, or both', () => {
    const { read, ...rest } = { ...base, accepts: 'text' as const }
    expectTypeOf<typeof rest & { read: typeof read }>().toExtend<TextAdapter>()
    expectTypeOf<typeof rest & { stream: typeof stream }>().toExtend<TextAdapter>()
    expectTypeOf<typeof rest>().not.toExtend<TextAdapter>()
  })

  test('vouches for customs that the core knows', () => {
    expectTypeOf<Adapter['customs']>().toEqualTypeOf<readonly Custom[] | undefined>()
  })

  test('of the core reads texts', () => {
    expectTypeOf(hfPapers()).toEqualTypeOf<TextAdapter>()
  })
})

describe('defineAdapter infers', () => {
  test('that an adapter of texts gets a text', () => {
    defineAdapter({
      name: 'own',
      accepts: 'text',
      detect: (head) => {
        expectTypeOf(head).toEqualTypeOf<string>()
        return true
      },
      read(text, context) {
        expectTypeOf(text).toEqualTypeOf<string>()
        expectTypeOf(context).toEqualTypeOf<ReadContext>()
        return {}
      },
    })
  })

  test('that an adapter of values gets an object', () => {
    defineAdapter({
      name: 'own',
      accepts: 'value',
      detect: (value) => {
        expectTypeOf(value).toEqualTypeOf<object>()
        return true
      },
      read(value, context) {
        expectTypeOf(value).toEqualTypeOf<object>()
        expectTypeOf(context).toEqualTypeOf<ReadContext>()
        return {}
      },
    })
  })

  test('what a stream gets', () => {
    defineAdapter({
      ...base,
      accepts: 'text',
      stream: (context) => {
        expectTypeOf(context).toEqualTypeOf<ReadContext>()
        return { push: (text) => expectTypeOf(text).toEqualTypeOf<string>(), finish: () => ({}) }
      },
    })
  })

  test('the labels that a field may have, and leaves others to the adapter', () => {
    const labels = ['title', 'Shelf mark'] as const
    const fields = labels.map((label) => ({ label, value: 'any' }))
    const adapter = defineAdapter({
      ...base,
      accepts: 'text',
      read: () => ({ records: [{ fields }] }),
    })
    expectTypeOf(adapter).toEqualTypeOf<TextAdapter>()
  })
})

describe('defineAdapter returns', () => {
  test('an adapter of texts, which keeps its stream', () => {
    const adapter = defineAdapter({ ...base, accepts: 'text' })
    expectTypeOf(adapter).toEqualTypeOf<TextAdapter>()
    expectTypeOf(adapter.stream).toEqualTypeOf<TextAdapter['stream']>()
  })

  test('an adapter of values', () => {
    expectTypeOf(defineAdapter({ ...base, accepts: 'value' })).toEqualTypeOf<ValueAdapter>()
  })

  test('either where it was given either', () => {
    expectTypeOf(defineAdapter({} as Adapter)).toEqualTypeOf<Adapter>()
  })

  test('what parseDigest takes', () => {
    const adapters = [
      defineAdapter({ ...base, accepts: 'text' }),
      defineAdapter({ ...base, accepts: 'value' }),
    ]
    expectTypeOf(parseDigest).toBeCallableWith('page', { adapters })
  })
})

const ofText = (text: string) => text !== ''
const ofValue = (value: object) => 'papers' in value
const endless = () => ({ push: () => {} })
const late = () => Promise.resolve({})
const entries = () => ({ entries: [] })
const titles = () => ({ records: [{ title: 'One' }] })

describe('defineAdapter refuses', () => {
  test('an adapter that does not say what it accepts', () => {
    // @ts-expect-error it is `text` or `value`
    expectTypeOf(defineAdapter({ ...base })).toExtend<Adapter>()
    // @ts-expect-error there are no other inputs
    expectTypeOf(defineAdapter({ ...base, accepts: 'bytes' })).toExtend<Adapter>()
  })

  test('an adapter that lacks a part', () => {
    const { name, detect, read } = base
    // @ts-expect-error nothing would recognise its format
    expectTypeOf(defineAdapter({ name, accepts: 'text', read })).toExtend<Adapter>()
    // @ts-expect-error nothing would read it
    expectTypeOf(defineAdapter({ name, accepts: 'text', detect })).toExtend<Adapter>()
    // @ts-expect-error its format would have no name
    expectTypeOf(defineAdapter({ accepts: 'text', detect, read })).toExtend<Adapter>()
  })

  test('functions that take another input than it accepts', () => {
    // @ts-expect-error a text is no object
    expectTypeOf(defineAdapter({ ...base, accepts: 'text', detect: ofValue })).toExtend<Adapter>()
    // @ts-expect-error an object is no text
    expectTypeOf(defineAdapter({ ...base, accepts: 'value', detect: ofText })).toExtend<Adapter>()
  })

  test('a stream of values', () => {
    // @ts-expect-error a value does not come in pieces
    expectTypeOf(defineAdapter({ ...base, accepts: 'value', stream })).toExtend<Adapter>()
  })

  test('a stream that cannot be ended', () => {
    // @ts-expect-error finish is missing
    expectTypeOf(defineAdapter({ ...base, accepts: 'text', stream: endless })).toExtend<Adapter>()
  })

  test('what is not there at once', () => {
    // @ts-expect-error a promise is no digest
    expectTypeOf(defineAdapter({ ...base, accepts: 'text', read: late })).toExtend<Adapter>()
  })

  test('what is no part of a digest', () => {
    // @ts-expect-error they are called records
    expectTypeOf(defineAdapter({ ...base, accepts: 'text', read: entries })).toExtend<Adapter>()
    // @ts-expect-error a record has fields
    expectTypeOf(defineAdapter({ ...base, accepts: 'text', read: titles })).toExtend<Adapter>()
  })

  test('keys and customs that are misspelt', () => {
    // @ts-expect-error they are called customs
    expectTypeOf(defineAdapter({ ...base, accepts: 'text', custom: [] })).toExtend<Adapter>()
    // @ts-expect-error there is no such custom
    expectTypeOf(defineAdapter({ ...base, accepts: 'text', customs: ['x'] })).toExtend<Adapter>()
  })
})
