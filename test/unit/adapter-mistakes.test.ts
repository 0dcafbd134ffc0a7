import { describe, expect, test } from 'vitest'
import type { Adapter, ReadContext, TextAdapter, TextReader } from '../../src/contracts.ts'
import { type DigestMessage, parseDigest, parseDigestStream } from '../../src/index.ts'
import type { Digest, RawDigest } from '../../src/types.ts'
import { adapterOf, recordOf, valueAdapterOf } from './adapters.ts'

const fail = (): never => {
  throw new Error('out of ink')
}

const read = (adapter: Adapter): Digest => parseDigest('any', { adapters: [adapter] })

const idsOf = (messages: readonly DigestMessage[]): string[] => messages.map(({ ruleId }) => ruleId)

/** Adapters may be written without types. */
const untyped = (value: unknown): Partial<RawDigest> => value as Partial<RawDigest>

async function* anything() {
  yield 'any'
}

async function messagesOfStream(adapters: readonly Adapter[]): Promise<DigestMessage[]> {
  const messages: DigestMessage[] = []
  const onMessage = (found: DigestMessage): void => void messages.push(found)
  for await (const _ of parseDigestStream(anything(), { adapters, onMessage }));
  return messages
}

/** Rejections that no one handles would fail the test run, but only after the test. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

describe('an adapter whose detect throws', () => {
  const failing: Adapter = { ...adapterOf({}, 'failing'), detect: fail }

  test('is taken to say no', () => {
    expect(parseDigest('any', { adapters: [failing, adapterOf({}, 'next')] }).format).toBe('next')
  })

  test('is reported with what it threw, and with its name', () => {
    expect(read(failing).messages).toMatchObject([
      {
        ruleId: 'adapter-failed',
        actual: 'Error: out of ink',
        note: 'The function is detect of failing',
      },
      { ruleId: 'unknown-format' },
      { ruleId: 'no-entries' },
    ])
  })

  test('is reported where it recognises values, too', () => {
    const { messages } = parseDigest({}, { adapters: [{ ...valueAdapterOf({}), detect: fail }] })
    expect(messages[0]).toMatchObject({ ruleId: 'adapter-failed' })
  })

  test('is reported once by a stream', async () => {
    const adapters = [failing, adapterOf({ records: [recordOf('One')] }, 'whole')]
    expect(idsOf(await messagesOfStream(adapters))).toEqual(['adapter-failed', 'read-whole'])
  })

  test('is not asked where it is named', () => {
    const digest = parseDigest('any', { adapters: [failing], format: 'failing' })
    expect(idsOf(digest.messages)).toEqual(['no-entries'])
  })
})

describe('an adapter that is asynchronous by mistake', () => {
  const late = { ...adapterOf({}, 'late'), read: (): unknown => Promise.reject(fail) } as Adapter

  test('is refused, and what becomes of its promise ends no program', async () => {
    expect(() => read(late)).toThrow(TypeError)
    expect(() => read(late)).toThrow(/late .* at once/)
    await settle()
  })

  test('is refused by a stream, too', async () => {
    await expect(messagesOfStream([late])).rejects.toThrow(/late .* at once/)
    const finish = (): Partial<RawDigest> => untyped(Promise.reject(new Error('out of ink')))
    const streamed: TextAdapter = { ...adapterOf({}), stream: () => ({ push() {}, finish }) }
    await expect(messagesOfStream([streamed])).rejects.toThrow(/fixed .* at once/)
    await settle()
  })

  test('says neither yes nor no by a promise', async () => {
    const detect = (): boolean => Promise.reject(new Error('out of ink')) as unknown as boolean
    expect(read({ ...adapterOf({}), detect }).messages[0]).toMatchObject({
      ruleId: 'adapter-failed',
      actual: 'TypeError: Expected a value at once, got a promise',
    })
    await settle()
  })

  test('reads no pieces by promises', async () => {
    const push = (): void => Promise.reject(new Error('out of ink')) as unknown as void
    const stream = (): TextReader => ({ push, finish: () => ({}) })
    const adapter = { name: 'late', accepts: 'text', detect: () => true, stream } as const
    const expected = 'Expected the adapter late to give push and finish at once, got a promise'
    await expect(messagesOfStream([adapter])).rejects.toThrow(new TypeError(expected))
    expect(() => read(adapter)).toThrow(new TypeError(expected))
    await settle()
  })

  test.each<[string, () => unknown, string]>([
    ['a promise of one', () => Promise.reject(new Error('out of ink')), 'a promise'],
    ['nothing', () => undefined, 'undefined'],
    ['an object without functions', () => ({ push: 5 }), '{"push":5}'],
  ])('has a reader of pieces: %s is none', async (_, open, actual) => {
    const stream = open as () => TextReader
    const adapter = { name: 'late', accepts: 'text', detect: () => true, stream } as const
    const expected = `Expected the adapter late to give push and finish at once, got ${actual}`
    await expect(messagesOfStream([adapter])).rejects.toThrow(new TypeError(expected))
    expect(() => read(adapter)).toThrow(new TypeError(expected))
    await settle()
  })
})

test('an adapter that throws is named', async () => {
  const named = { ruleId: 'adapter-failed', note: 'The adapter is failing' }
  expect(read({ ...adapterOf({}, 'failing'), read: fail }).messages[0]).toMatchObject(named)
  const streamed: TextAdapter = { ...adapterOf({}, 'failing'), stream: fail }
  expect((await messagesOfStream([streamed]))[0]).toMatchObject(named)
})

const record = { fields: [{ label: 'title', value: 'One' }] }

const point = { line: 1, column: 1, offset: 0 }
const told = { source: 'shelf', ruleId: 'on-loan', reason: 'This paper is away' }

describe('what is no part of a raw digest is refused with what it should be', () => {
  const faults: readonly [string, unknown, string, string][] = [
    ['a record that is null', { records: [record, null] }, 'records', 'null'],
    ['a record without fields', { records: [{ title: 'One' }] }, 'records', '{"title":"One"}'],
    ['fields that are no list', { records: [{ fields: {} }] }, 'records', '{"fields":{}}'],
    ['a field that is null', { records: [{ fields: [null] }] }, 'records', '{"fields":[null]}'],
    [
      'a field whose value is no text',
      { records: [{ fields: [{ label: 'upvotes', value: 5 }] }] },
      'records',
      '"value":5',
    ],
    ['a field without a label', { records: [{ fields: [{ value: 'One' }] }] }, 'records', 'One'],
    [
      'a field whose address is no text',
      { records: [{ fields: [{ label: 'title', value: 'One', url: null }] }] },
      'records',
      '"url":null',
    ],
    ['records that are a record', { records: record }, 'records', '{"fields":'],
    ['a message that is null', { messages: [null] }, 'messages', 'null'],
    ['a message that is a text', { messages: ['failed'] }, 'messages', '"failed"'],
    ['boilerplate that is a number', { boilerplate: [5] }, 'boilerplate', '5'],
    [
      'a record whose position is a text',
      { records: [{ ...record, position: 'here' }] },
      'records',
      'here',
    ],
    [
      'a record whose position is a point',
      { records: [{ ...record, position: point }] },
      'records',
      '"offset":0',
    ],
    [
      'a field whose position has no offsets',
      {
        records: [{ fields: [{ label: 'title', value: 'One', position: { start: {}, end: {} } }] }],
      },
      'records',
      '"start":{}',
    ],
    [
      'a field whose position has texts for offsets',
      {
        records: [
          {
            fields: [
              { ...record.fields[0], position: { start: { ...point, offset: '0' }, end: point } },
            ],
          },
        ],
      },
      'records',
      '"offset":"0"',
    ],
    ['a message without a reason', { messages: [{}] }, 'messages', '{}'],
    [
      'a message without a source',
      { messages: [{ ...told, source: undefined }] },
      'messages',
      'on-loan',
    ],
    [
      'a message whose place is a text',
      { messages: [{ ...told, place: 'here' }] },
      'messages',
      'here',
    ],
    ['boilerplate without a place', { boilerplate: [{}] }, 'boilerplate', '{}'],
    ['boilerplate that is null', { boilerplate: [null] }, 'boilerplate', 'null'],
    ['a count that is a text', { declaredCount: '3' }, 'declaredCount', '"3"'],
    ['a count that is none', { declaredCount: Number.NaN }, 'declaredCount', 'null'],
    ['a date whose position is a text', { date: { value: '5 May', position: 'x' } }, 'date', '"x"'],
    ['a date that is a text', { date: '5 May 2025' }, 'date', '"5 May 2025"'],
    ['a date without a text', { date: { label: 'published' } }, 'date', '{"label":"published"}'],
  ]

  test.each(faults)('where it is returned: %s', (_, part, key, actual) => {
    const reading = (): unknown => read(adapterOf(untyped(part), 'broken'))
    expect(reading).toThrow(TypeError)
    expect(reading).toThrow(`Expected the adapter broken to give ${key} `)
    expect(reading).toThrow(`got ${actual.startsWith('"v') || actual.startsWith('"u') ? '{' : ''}`)
    expect(reading).toThrow(actual)
  })

  test.each(faults)('where it is emitted, to the adapter: %s', (_, part, key) => {
    const adapter: TextAdapter = {
      ...adapterOf({}, 'broken'),
      read(_text, { emit }) {
        emit({ records: [recordOf('One')] })
        emit(untyped(part))
        return {}
      },
    }
    const { entries, messages } = read(adapter)
    expect(entries).toMatchObject([{ title: 'One' }])
    expect(messages).toMatchObject([{ ruleId: 'adapter-failed' }])
    expect(messages[0]?.actual).toContain(`TypeError: Expected the adapter broken to give ${key} `)
  })

  test('and nothing of it is taken', () => {
    const adapter: TextAdapter = {
      ...adapterOf({}),
      read(_text, { emit }) {
        emit(untyped({ records: [recordOf('One'), null] }))
        return {}
      },
    }
    expect(read(adapter).entries).toEqual([])
  })
})

test('a raw digest with all that it can have is taken', () => {
  const position = { start: point, end: { line: 1, column: 4, offset: 3 } }
  const part = {
    date: { value: '5 May 2025', position },
    declaredCount: 1,
    boilerplate: [position],
    records: [{ fields: [{ label: 'title', value: 'One', url: 'x', position }], position }],
    messages: [told, { ...told, place: point }, { ...told, place: position }],
  }
  expect(read(adapterOf(part)).messages).toHaveLength(3)
})

test('a digest has a date that needs no label', () => {
  expect(read(adapterOf({ date: { value: '5 May 2025' } })).digestDate?.iso).toBe('2025-05-05')
})

describe('customs that are no list', () => {
  test('are refused with the options', () => {
    const adapter = { ...adapterOf({}), customs: 5 } as unknown as Adapter
    expect(() => read(adapter)).toThrow(RangeError)
    expect(() => read(adapter)).toThrow(/customs in a list.*"customs":5/)
  })
})

describe('an adapter that emits when it has ended', () => {
  function keeper(): { readonly adapter: TextAdapter; readonly emitLate: () => void } {
    let kept: ReadContext | undefined
    const keep = (context: ReadContext): void => {
      kept = context
    }
    const adapter: TextAdapter = {
      ...adapterOf({ records: [recordOf('One')] }, 'keeper'),
      read(_, context) {
        keep(context)
        return { records: [recordOf('One')] }
      },
      stream(context) {
        keep(context)
        return { push() {}, finish: () => ({ records: [recordOf('One')] }) }
      },
    }
    return { adapter, emitLate: () => kept?.emit({ records: [recordOf('Two')] }) }
  }

  test('changes nothing any more', () => {
    const { adapter, emitLate } = keeper()
    const digest = read(adapter)
    emitLate()
    expect(digest.entries).toMatchObject([{ title: 'One' }])
    expect(digest.messages).toEqual([])
  })

  test('changes nothing of a stream any more', async () => {
    const { adapter, emitLate } = keeper()
    const late: DigestMessage[] = []
    const onMessage = (found: DigestMessage): void => void late.push(found)
    const stream = parseDigestStream(anything(), { adapters: [adapter], onMessage })
    const [first, end] = [await stream.next(), stream.next()]
    emitLate()
    expect(first.value).toMatchObject({ title: 'One' })
    expect(await end).toMatchObject({ done: true })
    expect(late).toEqual([])
  })

  test('changes nothing where it ended by throwing, either', async () => {
    async function* source() {
      yield 'any'
      emitLate()
      yield 'more'
    }
    let emitLate: () => void = fail
    const failing: TextAdapter = {
      ...adapterOf({}),
      stream(context) {
        emitLate = () => context.emit({ records: [recordOf('Two')] })
        return fail()
      },
    }
    const options = { adapters: [failing], format: 'fixed' }
    const entries: unknown[] = []
    for await (const entry of parseDigestStream(source(), options)) entries.push(entry)
    expect(entries).toEqual([])
  })
})
