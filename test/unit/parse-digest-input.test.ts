import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { valueAdapterOf } from './adapters.ts'
import { cardWith } from './pages.ts'
import { readableMessage } from './reduced.ts'

const page = cardWith()
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'))
const swapped = (bytes: Uint8Array): Uint8Array => Uint8Array.from(Buffer.from(bytes).swap16())
const ruleIds = (input: string | Uint8Array | object): string[] =>
  parseDigest(input, { format: 'hf-papers' }).messages.map(readableMessage)

describe('the input', () => {
  test('may be a string', () => {
    expect(parseDigest(page).entries).toHaveLength(1)
  })

  test('may be bytes in UTF-8', () => {
    expect(parseDigest(encode(page))).toEqual(parseDigest(page))
  })

  test('may be a part of a larger buffer', () => {
    const buffer = encode(`before${page}behind`)
    expect(parseDigest(buffer.subarray(6, -6))).toEqual(parseDigest(page))
  })

  test('may be bytes in UTF-16 with a byte order mark, the low byte first', () => {
    expect(parseDigest(utf16(`\ufeff${page}`))).toEqual(parseDigest(`\ufeff${page}`))
  })

  test('may be bytes in UTF-16 with a byte order mark, the high byte first', () => {
    expect(parseDigest(swapped(utf16(`\ufeff${page}`)))).toEqual(parseDigest(`\ufeff${page}`))
  })

  test('may begin with a byte order mark in UTF-8, which counts in offsets', () => {
    const [entry] = parseDigest(encode(`\ufeff${page}`)).entries
    expect(entry?.position?.start).toEqual({ line: 1, column: 2, offset: 1 })
  })

  test('may be an object, which adapters get as it is', () => {
    const value = { papers: [] }
    const seen: object[] = []
    const adapter = {
      ...valueAdapterOf({}),
      detect: (head: object) => seen.push(head) > 0,
      read: (input: object) => ({ declaredCount: seen.push(input) }),
    }
    parseDigest(value, { adapters: [adapter] })
    expect(seen).toHaveLength(2)
    for (const each of seen) expect(each).toBe(value)
  })

  test('may be an object without a prototype', () => {
    const value = Object.assign(Object.create(null) as object, { papers: [] })
    expect(parseDigest(value, { adapters: [valueAdapterOf({})] }).format).toBe('fixed')
  })

  test('may be a list', () => {
    expect(parseDigest([], { adapters: [valueAdapterOf({})] }).format).toBe('fixed')
  })

  test('is not changed', () => {
    const bytes = encode(page)
    parseDigest(bytes)
    expect(bytes).toEqual(encode(page))
  })
})

describe('bytes that are no text', () => {
  test('become replacement characters and one message, for UTF-8', () => {
    const bytes = encode(page.replace('Gravel', '#ravel').replace('crowd', '#rowd'))
    const { entries, messages } = parseDigest(bytes.map((byte) => (byte === 0x23 ? 0xff : byte)))
    expect(entries[0]?.title).toMatch(/^\ufffdravel/)
    expect(messages).toMatchObject([{ ruleId: 'invalid-encoding', expected: ['utf-8'] }])
  })

  test('are reported for UTF-16 that ends in half a character', () => {
    const { messages } = parseDigest(utf16(`\ufeff${page}`).subarray(0, -1))
    expect(messages[0]).toMatchObject({ ruleId: 'invalid-encoding', expected: ['utf-16le'] })
  })

  test('are an error', () => {
    expect(parseDigest(Uint8Array.of(0x80)).messages[0]).toMatchObject({ fatal: true })
  })

  test('are not confused with replacement characters that the text holds', () => {
    expect(parseDigest(encode(page.replace('Gravel', '\ufffdravel'))).messages).toEqual([])
  })
})

describe('an input without a digest', () => {
  test('is empty text: there is no entry', () => {
    expect(parseDigest('')).toMatchObject({ entries: [], messages: [{ ruleId: 'no-entries' }] })
  })

  test('is empty text, whose format is not missed', () => {
    expect(parseDigest('')).not.toHaveProperty('format')
    expect(parseDigest(' \r\n\t\n').messages.map(readableMessage)).toEqual(['no-entries'])
  })

  test('is no bytes', () => {
    expect(parseDigest(new Uint8Array()).messages.map(readableMessage)).toEqual(['no-entries'])
  })

  test('is a text that no adapter knows', () => {
    expect(parseDigest('Dear all,\nsee you.').messages.map(readableMessage)).toEqual([
      'unknown-format',
      'no-entries',
    ])
  })

  test('is an object that no adapter knows', () => {
    expect(parseDigest({}).messages.map(readableMessage)).toEqual(['unknown-format', 'no-entries'])
  })

  test('is an object where text is asked for by name', () => {
    expect(ruleIds({})).toEqual(['unknown-format', 'no-entries'])
  })

  test('is blank text where a format is asked for by name', () => {
    expect(parseDigest('\n\n', { format: 'hf-papers' })).toEqual({
      format: 'hf-papers',
      boilerplate: [],
      entries: [],
      messages: [expect.objectContaining({ ruleId: 'no-entries' })],
    })
  })
})

describe('an input of a wrong type is refused', () => {
  test.each([
    ['undefined', undefined],
    ['null', null],
    ['a number', 5],
    ['a boolean', true],
    ['a large number', 5n],
    ['a symbol', Symbol('page')],
    ['a function', () => page],
    ['a promise', Promise.resolve(page)],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a buffer that is no list of bytes', new ArrayBuffer(4)],
    ['a list of larger numbers than bytes', new Uint16Array(4)],
  ])('%s', (_, input) => {
    const parse = (): unknown => parseDigest(input as unknown as string)
    expect(parse).toThrow(TypeError)
    expect(parse).toThrow('Expected a string, bytes (Uint8Array) or a JSON value, got ')
  })
})
