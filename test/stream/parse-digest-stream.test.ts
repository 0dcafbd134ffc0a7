import { describe, expect, test } from 'vitest'
import {
  type DigestMessage,
  defineAdapter,
  parseDigest,
  parseDigestStream,
} from '../../src/index.ts'
import type { Piece } from './cuttings.ts'
import { readStream, sourceOf } from './read-stream.ts'

const card = (title: string): string =>
  `${title}\n\nAn abstract of some words.\n\n  • 7 authors\n·\nNov 25, 2024 1\n\n`

const page = (count: number): string =>
  Array.from({ length: count }, (_, index) => card(`Title ${index}`)).join('')

const titles = (entries: readonly { title?: string }[]): unknown[] =>
  entries.map(({ title }) => title)

const ruleIds = (messages: readonly DigestMessage[]): string[] =>
  messages.map(({ ruleId }) => ruleId)

/** Takes what comes before a stream fails, and why it does. */
async function readUntilFailure(
  stream: AsyncIterable<{ title?: string }>,
): Promise<{ read: unknown[]; error: unknown }> {
  const read: unknown[] = []
  try {
    for await (const { title } of stream) read.push(title)
  } catch (error) {
    return { read, error }
  }
  return { read, error: undefined }
}

const whole = defineAdapter({
  name: 'whole',
  accepts: 'text',
  detect: (head) => head.startsWith('WHOLE'),
  read: (text) => ({
    records: text
      .split('\n')
      .slice(1)
      .map((value) => ({ fields: [{ label: 'title', value }] })),
  }),
})

const json = defineAdapter({
  name: 'json',
  accepts: 'value',
  detect: Array.isArray,
  read: (value) => ({
    records: (value as string[]).map((title) => ({ fields: [{ label: 'title', value: title }] })),
  }),
})

describe('a stream', () => {
  test('yields entries before the source has ended', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Piece> {
      for (;;) {
        given += 1
        yield page(100)
      }
    }
    const stream = parseDigestStream(endless())
    expect((await stream.next()).value).toMatchObject({ title: 'Title 0' })
    expect(given).toBeLessThan(20)
    await stream.return()
  })

  test('asks for a piece only when its entries are wanted', async () => {
    let given = 0
    async function* source(): AsyncGenerator<Piece> {
      for (let turn = 0; turn < 50; turn += 1) {
        given += 1
        yield page(300)
      }
    }
    const stream = parseDigestStream(source(), { format: 'hf-papers' })
    await stream.next()
    const before = given
    for (let turn = 0; turn < 50; turn += 1) await stream.next()
    expect(given).toBe(before)
    await stream.return()
  })

  test('closes the source when no one wants more', async () => {
    let closed = false
    async function* source(): AsyncGenerator<Piece> {
      try {
        for (;;) yield page(100)
      } finally {
        closed = true
      }
    }
    for await (const _ of parseDigestStream(source())) break
    expect(closed).toBe(true)
  })

  test('reads a web stream', async () => {
    const { readable, writable } = new TransformStream<string, string>()
    const writer = writable.getWriter()
    const written = writer.write(card('One')).then(() => writer.close())
    const read: unknown[] = []
    for await (const { title } of parseDigestStream(readable)) read.push(title)
    await written
    expect(read).toEqual(['One'])
  })

  test('reads one long piece as it reads many short ones', async () => {
    const text = page(3000)
    const { entries } = await readStream([text])
    expect(entries).toEqual(parseDigest(text).entries)
    const bytes = await readStream([new TextEncoder().encode(text)])
    expect(bytes.entries).toEqual(entries)
  })

  test('reads strings and bytes in turn', async () => {
    const bytes = new TextEncoder().encode(card('Zwei – 2'))
    const pieces = [card('One'), bytes.subarray(0, 6), bytes.subarray(6), card('Three')]
    expect(titles((await readStream(pieces)).entries)).toEqual(['One', 'Zwei – 2', 'Three'])
  })

  test('without a piece says that there is no entry', async () => {
    expect(await readStream([])).toMatchObject({
      entries: [],
      messages: [{ ruleId: 'no-entries' }],
    })
  })

  test('of nothing but white space is no digest of an unknown format', async () => {
    const { messages } = await readStream(Array.from({ length: 200 }, () => ' \n'.repeat(500)))
    expect(ruleIds(messages)).toEqual(['no-entries'])
  })

  test('in an unknown format says so', async () => {
    const { messages } = await readStream(['Dear all,\n\n', 'no papers today.\n'])
    expect(ruleIds(messages)).toEqual(['unknown-format', 'no-entries'])
  })

  test('gives its messages to no one when no one asks', async () => {
    const read: unknown[] = []
    for await (const { title } of parseDigestStream(sourceOf([card('One')]))) read.push(title)
    expect(read).toEqual(['One'])
  })

  test('sets the severity of messages, and leaves out those that are off', async () => {
    const rules = { 'count-after-date': 'off', 'byline-missing': 'error' } as const
    const { messages } = await readStream([card('One'), 'Two\n\nAn abstract.\n'], { rules })
    expect(messages).toMatchObject([{ ruleId: 'byline-missing', fatal: true }])
  })

  test('says once what concerns the whole digest', async () => {
    const { messages } = await readStream([page(3)])
    expect(ruleIds(messages)).toEqual(['count-after-date'])
  })

  test('runs extractors', async () => {
    const words = { extract: ({ abstract }: { abstract?: string }) => abstract?.split(' ').length }
    const stream = parseDigestStream(sourceOf([card('One')]), { extractors: { words } })
    for await (const { fields } of stream) expect(fields).toEqual({ words: 5 })
    expect.assertions(1)
  })
})

describe('dates without a year in a stream', () => {
  const undated = 'One\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25\n'

  test('get the one that the reference date implies', async () => {
    const { entries } = await readStream([undated], { referenceDate: '2024-12-01' })
    expect(entries[0]?.publishedAt?.iso).toBe('2024-11-25')
  })

  test('get the one that the date of the digest before them implies', async () => {
    const head = 'Daily Papers\n\nby AK and the research community\n\nDec 10, 2023\n\n'
    const { entries, messages } = await readStream([head, undated])
    expect(entries[0]?.publishedAt).toMatchObject({ iso: '2023-11-25', implied: ['year'] })
    expect(messages).toEqual([])
  })

  test('stay without one where only the rest of the digest could tell, and that is said once', async () => {
    const { entries, messages } = await readStream([
      undated,
      undated.replace('One', 'Other'),
      card('Two'),
    ])
    expect(entries[0]?.publishedAt?.iso).toBe('--11-25')
    expect(ruleIds(messages)).toEqual(['reference-date-missing', 'count-after-date'])
  })

  test('are reported where the digest has one itself', async () => {
    const head = 'Daily Papers\n\nby AK and the research community\n\nDec 10\n\n'
    const { messages } = await readStream([head, card('One')], {
      rules: { 'count-after-date': 'off' },
    })
    expect(ruleIds(messages)).toEqual(['reference-date-missing'])
  })
})

describe('a format that is read as a whole', () => {
  const adapters = [whole, json]

  test('is collected first, and that is said', async () => {
    const { entries, messages } = await readStream(['WHOLE\nOne', '\nTwo'], { adapters })
    expect(titles(entries)).toEqual(['One', 'Two'])
    expect(ruleIds(messages)).toEqual(['read-whole'])
  })

  test('may be JSON', async () => {
    const { entries, messages } = await readStream(['["One",', '"Two"]'], { adapters })
    expect(titles(entries)).toEqual(['One', 'Two'])
    expect(ruleIds(messages)).toEqual(['read-whole'])
  })

  test('may be JSON that is longer than the head by which texts are recognised', async () => {
    const long = Array.from({ length: 5000 }, (_, index) => `A rather long title ${index}`)
    const { entries } = await readStream([JSON.stringify(long)], { adapters })
    expect(entries).toHaveLength(5000)
  })

  test('is collected when it is asked for by its name', async () => {
    const { entries } = await readStream(['no head\nOne'], { adapters, format: 'whole' })
    expect(titles(entries)).toEqual(['One'])
  })

  test('is not said to be read where it is not recognised', async () => {
    const { messages } = await readStream(['[1, 2'], { adapters })
    expect(ruleIds(messages)).toEqual(['unknown-format', 'no-entries'])
  })
})

describe('a source that fails', () => {
  async function* failing(): AsyncGenerator<Piece> {
    yield page(3)
    yield 'Title 3\n\nAn abstract that bre'
    throw new Error('the network is gone')
  }

  test('has its entries yielded before its error is thrown', async () => {
    const { read, error } = await readUntilFailure(parseDigestStream(failing()))
    expect(read).toEqual(['Title 0', 'Title 1', 'Title 2'])
    expect(error).toEqual(new Error('the network is gone'))
  })

  test('has the entry that it breaks off in reported and not yielded', async () => {
    const messages: DigestMessage[] = []
    await readUntilFailure(
      parseDigestStream(failing(), { onMessage: (found) => messages.push(found) }),
    )
    const cut = messages.find(({ ruleId }) => ruleId === 'input-cut')
    expect(cut).toMatchObject({ fatal: true, place: { start: { line: 25 } } })
  })

  test('before anything was read is nothing but its error', async () => {
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.reject<IteratorResult<Piece>>(new Error('no such file')),
      }),
    }
    const { read, error } = await readUntilFailure(parseDigestStream(source))
    expect(read).toEqual([])
    expect(error).toEqual(new Error('no such file'))
  })

  test('says nothing of how many entries there are', async () => {
    const counted = { ...whole, read: () => ({ declaredCount: 2 }) }
    const streamed = defineAdapter({
      name: 'streamed',
      accepts: 'text',
      detect: () => true,
      stream: () => ({ push() {}, finish: () => ({ declaredCount: 2 }) }),
    })
    async function* source(): AsyncGenerator<Piece> {
      yield 'WHOLE\nO'
      throw new Error('the network is gone')
    }
    async function* nothing(): AsyncGenerator<Piece> {
      yield ''
      throw new Error('the network is gone')
    }
    const messages: DigestMessage[] = []
    const onMessage = (found: DigestMessage): void => void messages.push(found)
    for (const adapters of [[counted], [streamed], [json, whole]]) {
      await readUntilFailure(parseDigestStream(source(), { adapters, onMessage }))
      await readUntilFailure(parseDigestStream(nothing(), { adapters, onMessage }))
    }
    const ids = ruleIds(messages)
    expect(ids).not.toContain('no-entries')
    expect(ids).not.toContain('declared-count-mismatch')
  })

  test('by giving something else than text or bytes is told so', async () => {
    async function* source(): AsyncGenerator<string> {
      yield card('One')
      yield 5 as unknown as string
    }
    const { error } = await readUntilFailure(parseDigestStream(source()))
    expect(error).toEqual(new TypeError('Expected strings or bytes (Uint8Array), got 5'))
  })

  test('inside a character has the rest of it reported', async () => {
    const bytes = new TextEncoder().encode(`${card('One')}Zwei –`)
    const { entries, messages } = await readStream([bytes.subarray(0, -1)])
    expect(titles(entries)).toEqual(['One'])
    expect(ruleIds(messages)).toContain('invalid-encoding')
  })
})

describe('a signal', () => {
  test('ends a stream with its reason, behind the entries that were read', async () => {
    const controller = new AbortController()
    async function* source(): AsyncGenerator<Piece> {
      yield page(3)
      controller.abort(new Error('enough'))
      yield page(3)
    }
    const stream = parseDigestStream(source(), { signal: controller.signal })
    const { read, error } = await readUntilFailure(stream)
    expect(read.length).toBeLessThan(6)
    expect(read.slice(0, 2)).toEqual(['Title 0', 'Title 1'])
    expect(error).toEqual(new Error('enough'))
  })

  test('ends a stream whose source hangs', async () => {
    const controller = new AbortController()
    const source = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }),
    }
    const reading = readUntilFailure(parseDigestStream(source, { signal: controller.signal }))
    controller.abort(new Error('too late'))
    expect(await reading).toEqual({ read: [], error: new Error('too late') })
  })

  test('that was given before ends a stream at once', async () => {
    const stream = parseDigestStream(sourceOf([card('One')]), { signal: AbortSignal.abort('no') })
    expect(await readUntilFailure(stream)).toEqual({ read: [], error: 'no' })
  })

  test('that is never given changes nothing, and nothing listens to it afterwards', async () => {
    let listeners = 0
    const signal = {
      aborted: false,
      addEventListener: () => void (listeners += 1),
      removeEventListener: () => void (listeners -= 1),
    }
    const { entries } = await readStream([card('One'), card('Two')], { signal })
    expect(titles(entries)).toEqual(['One', 'Two'])
    expect(listeners).toBe(0)
  })

  test('closes the source', async () => {
    let closed = false
    const controller = new AbortController()
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: async () => {
          controller.abort()
          return { value: card('One') }
        },
        return: () => {
          closed = true
          return Promise.reject<IteratorResult<Piece>>(new Error('while closing'))
        },
      }),
    }
    const stream = parseDigestStream(source, { signal: controller.signal })
    const { error } = await readUntilFailure(stream)
    expect((error as Error).name).toBe('AbortError')
    expect(closed).toBe(true)
  })
})

describe('an adapter that fails in a stream', () => {
  const failing = (when: 'push' | 'finish' | 'stream') =>
    defineAdapter({
      name: 'failing',
      accepts: 'text',
      detect: () => true,
      read: () => ({}),
      stream: ({ emit }) => {
        if (when === 'stream') throw new Error('early')
        return {
          push() {
            emit({ records: [{ fields: [{ label: 'title', value: 'One' }] }] })
            if (when === 'push') throw new Error('midway')
          },
          finish() {
            if (when === 'finish') throw new Error('late')
            return {}
          },
        }
      },
    })

  test.each([
    ['stream', [], 'Error: early'],
    ['push', ['One'], 'Error: midway'],
    ['finish', ['One', 'One'], 'Error: late'],
  ] as const)(
    'while it does %s is reported, and what it has emitted stays',
    async (when, expected, actual) => {
      const { entries, messages } = await readStream(['a', 'b'], {
        adapters: [failing(when)],
        format: 'failing',
      })
      expect(titles(entries)).toEqual(expected)
      expect(messages).toContainEqual(
        expect.objectContaining({ ruleId: 'adapter-failed', fatal: true, actual }),
      )
    },
  )
})

describe('wrong use of a stream', () => {
  test('is refused at once', () => {
    const source = sourceOf([])
    const read = (options: object) => () => parseDigestStream(source, options)
    expect(read({ onmessage: () => {} })).toThrow(/^Unknown option "onmessage", expected one of/)
    expect(read({ onMessage: true })).toThrow(TypeError)
    expect(read({ signal: 5 })).toThrow(TypeError)
    expect(read({ signal: {} })).toThrow(RangeError)
    expect(read({ signal: { aborted: false } })).toThrow(RangeError)
    expect(read({ referenceDate: 'soon' })).toThrow(RangeError)
    expect(read({ format: 'none' })).toThrow("No adapter is called 'none'; there is hf-papers")
  })

  test.each([
    ['a text', 'page'],
    ['bytes', new Uint8Array(2)],
    ['nothing', undefined],
    ['a promise', Promise.resolve('page')],
  ])('such as %s for the source is refused at once', (_, source) => {
    expect(() => parseDigestStream(source as never)).toThrow(/^Expected an async iterable/)
  })

  test('such as the options of a stream without one is refused', () => {
    expect(() => parseDigest('page', { onMessage: () => {} } as object)).toThrow(/^Unknown option/)
  })
})
