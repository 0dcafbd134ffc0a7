import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Extractor, StandardSchema } from '../../src/contracts.ts'
import { defineExtractor, normalize, rules } from '../../src/index.ts'
import { ownField, paper, read } from './read.ts'

const words = defineExtractor({ extract: ({ abstract }) => abstract?.split(' ').length })

const throwing = (thrown: unknown) => (): never => {
  throw thrown
}

const revoked = Proxy.revocable({}, {})
revoked.revoke()

/** A schema of no library, which answers with this. */
const answering = (answer: () => unknown): StandardSchema => ({
  '~standard': { version: 1, vendor: 'test', validate: answer as never },
})

const withSchema = (schema: StandardSchema, extract: Extractor['extract'] = () => 'value') =>
  read({ own: { schema, extract }, words })

describe('an extractor that throws', () => {
  test('is reported with the place of the entry', () => {
    expect(ownField(throwing(new Error('no luck'))).messages).toEqual([
      {
        reason: rules['extractor-failed'].reason,
        ruleId: 'extractor-failed',
        source: 'undigest',
        fatal: true,
        place: paper.position,
        actual: 'Error: no luck',
        note: 'The field is own',
        url: 'https://unpkg.com/undigest/docs/messages.md#extractor-failed',
      },
    ])
  })

  test('is reported with the pointer of an item of JSON', () => {
    const record = { fields: [], pointer: '/papers/0' }
    const [found] = read({ own: { extract: throwing('no luck') } }, record).messages
    expect(found).toMatchObject({ ruleId: 'extractor-failed', pointer: '/papers/0' })
    expect(found).not.toHaveProperty('place')
  })

  test('leaves the entry and the other fields', () => {
    const { entry } = read({ before: words, own: { extract: throwing('no luck') }, after: words })
    expect(entry).toEqual({ ...normalize(paper).entry, fields: { before: 2, after: 2 } })
  })

  test('fails by itself for each entry', () => {
    const own: Extractor = { extract: ({ title = '' }) => JSON.parse(title) as unknown }
    const [good, bad] = ['5', '{'].map((value) => ({ fields: [{ label: 'title', value }] }))
    expect(read({ own }, good).entry.fields).toEqual({ own: 5 })
    expect(read({ own }, bad).messages).toHaveLength(1)
  })

  test.each([
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a text', 'no luck', '"no luck"'],
    ['a number', 5, '5'],
    ['a symbol', Symbol('luck'), 'Symbol(luck)'],
    ['a number too large for JSON', 5n, 'bigint'],
    ['a function', () => 5, '() => 5'],
    ['an object without a prototype', Object.create(null), '{}'],
    [
      'an object whose texts throw',
      { toString: throwing(1), toJSON: throwing(2), message: 3 },
      'object',
    ],
    ['an error whose message throws', errorWithMessage(throwing(1)), 'object'],
    ['an error whose message is no text', errorWithMessage(() => Symbol('luck')), 'object'],
    ['a frozen proxy', Object.freeze(new Proxy({ a: 1 }, {})), '{"a":1}'],
    ['a proxy that refuses everything', new Proxy({}, refusals()), 'object'],
    ['a revoked proxy', revoked.proxy, 'object'],
  ])('may throw %s', (_, thrown, actual) => {
    const { entry, messages } = ownField(throwing(thrown))
    expect(entry).toEqual({ ...normalize(paper).entry, fields: {} })
    expect(messages).toMatchObject([{ ruleId: 'extractor-failed', actual }])
  })

  test('may run out of stack', () => {
    const endless = (): unknown => [endless()]
    expect(ownField(endless).messages).toMatchObject([{ ruleId: 'extractor-failed' }])
  })

  test('may have reported before', () => {
    const { messages } = ownField((_, { report }) => {
      report('odd', 'This is odd')
      throw new Error('no luck')
    })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['odd', 'extractor-failed'])
  })
})

function errorWithMessage(get: () => unknown): Error {
  return Object.defineProperty(new Error('x'), 'message', { get })
}

function refusals(): ProxyHandler<object> {
  return { get: throwing(1), has: throwing(2), ownKeys: throwing(3), getPrototypeOf: throwing(4) }
}

describe('a schema', () => {
  test('shapes the value', () => {
    const schema = z.string().transform((text) => text.length)
    expect(withSchema(schema).entry.fields).toEqual({ own: 5, words: 2 })
  })

  test.each<[string, StandardSchema]>([
    ['zod', z.coerce.number().int()],
    ['valibot', v.pipe(v.string(), v.transform(Number), v.integer())],
    ['arktype', type('string.integer.parse')],
  ])('may be one of %s', (_, schema) => {
    expect(withSchema(schema, () => '5').entry.fields).toEqual({ own: 5, words: 2 })
    const { entry, messages } = withSchema(schema, () => '5.5')
    expect(entry.fields).toEqual({ words: 2 })
    expect(messages).toMatchObject([{ ruleId: 'field-rejected', actual: '"5.5"' }])
    expect(messages[0]?.expected).toHaveLength(1)
  })

  test('is not asked where there is no value', () => {
    const { entry, messages } = withSchema(answering(throwing('asked')), () => undefined)
    expect(entry.fields).toEqual({ words: 2 })
    expect(messages).toEqual([])
  })

  test('may take the value away', () => {
    const { entry, messages } = withSchema(z.string().transform(() => undefined))
    expect(entry.fields).toEqual({ words: 2 })
    expect(messages).toEqual([])
  })

  test('that rejects the value is reported with what it expects', () => {
    const { entry, messages } = withSchema(z.object({ a: z.number(), b: z.string() }), () => ({}))
    expect(entry.fields).toEqual({ words: 2 })
    expect(messages).toEqual([
      {
        reason: rules['field-rejected'].reason,
        ruleId: 'field-rejected',
        source: 'undigest',
        fatal: false,
        place: paper.position,
        actual: '{}',
        expected: [expect.stringContaining('number'), expect.stringContaining('string')],
        note: 'The field is own',
        url: 'https://unpkg.com/undigest/docs/messages.md#field-rejected',
      },
    ])
  })

  test('keeps the labels unknown that it rejects a value of', () => {
    const own = { labels: ['Score'], schema: z.number(), extract: () => 'five' }
    const record = { fields: [{ label: 'Score', value: 'five' }] }
    expect(read({ own }, record).entry.unknown).toHaveLength(1)
  })

  test.each([
    ['throws', throwing(new Error('no luck'))],
    ['answers nothing', () => undefined],
    ['answers null', () => null],
    ['answers with issues that are no list', () => ({ issues: 5 })],
    ['answers with issues that are nothing', () => ({ issues: [null] })],
  ])('that %s is reported as a failure', (_, answer) => {
    const { entry, messages } = withSchema(answering(answer))
    expect(entry.fields).toEqual({ words: 2 })
    expect(messages).toMatchObject([{ ruleId: 'extractor-failed', place: paper.position }])
  })

  test('may be a function that holds the standard', () => {
    const schema = Object.assign(
      () => 5,
      answering(() => ({ value: 'shaped' })),
    )
    expect(withSchema(schema).entry.fields).toEqual({ own: 'shaped', words: 2 })
  })
})

function thenable(then: string | ((done: (value: unknown) => void) => void)): object {
  const object = {}
  Reflect.set(object, 'then', then)
  return object
}

describe('a promise', () => {
  const actual = 'TypeError: Expected a value at once, got a promise'

  test('that an extractor returns is reported and dropped', () => {
    const { entry, messages } = ownField(() => Promise.resolve(5))
    expect(entry.fields).toEqual({})
    expect(messages).toMatchObject([{ ruleId: 'extractor-failed', actual }])
  })

  test('that a schema answers with is reported and dropped', () => {
    const schema = z.string().refine(() => Promise.resolve(true))
    const { entry, messages } = withSchema(schema)
    expect(entry.fields).toEqual({ words: 2 })
    expect(messages).toMatchObject([
      {
        ruleId: 'extractor-failed',
        actual: expect.stringContaining('no promise of the schema') as string,
      },
    ])
  })

  test('of another kind is one, too', () => {
    const later = thenable((done) => done(5))
    expect(ownField(() => later).messages).toMatchObject([{ actual }])
  })

  test('that cannot be waited for is reported with what it throws', () => {
    const { messages } = ownField(() => thenable(throwing('no luck')))
    expect(messages).toMatchObject([{ ruleId: 'extractor-failed', actual: '"no luck"' }])
  })

  test('is none where `then` is no function', () => {
    expect(ownField(() => thenable('later')).entry.fields).toHaveProperty('own')
  })

  test('that is rejected does not end the program', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    ownField(() => Promise.reject(new Error('no luck')))
    ownField(async () => {
      await Promise.resolve()
      throw new Error('no luck')
    })
    withSchema(answering(() => Promise.reject(new Error('no luck'))))
    await new Promise((done) => setTimeout(done, 20))
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })
})
