import { describe, expect, test } from 'vitest'
import { parseDigest } from '../../src/index.ts'
import { adapterOf } from './adapters.ts'
import { cardWith } from './pages.ts'

const parse = (options: unknown) => (): unknown => parseDigest(cardWith(), options as object)

const cyclic: unknown[] = []
cyclic.push(cyclic)

describe('an option of the wrong type is refused', () => {
  test.each([
    ['referenceDate', 20251210, 'a calendar day'],
    ['referenceDate', null, 'a calendar day'],
    ['referenceDate', {}, 'a calendar day'],
    ['countAfterDate', 5, 'upvotes or comments'],
    ['places', 'yes', 'true or false'],
    ['places', 1, 'true or false'],
    ['adapters', adapterOf({}), 'a list of adapters'],
    ['adapters', null, 'a list of adapters'],
    ['mapText', 'upper', 'a function'],
    ['extractors', [], 'extractors by their names'],
    ['extractors', null, 'extractors by their names'],
    ['extractors', new Map(), 'extractors by their names'],
    ['extractors', new Set(), 'extractors by their names'],
    ['rules', new Map([['no-entries', 'off']]), 'off, info, warning or error'],
    ['format', 5, 'the name of an adapter'],
    ['rules', 'off', 'off, info, warning or error'],
    ['rules', null, 'off, info, warning or error'],
    ['rules', [], 'off, info, warning or error'],
  ])('%s: %j', (name, value, expected) => {
    expect(parse({ [name]: value })).toThrow(TypeError)
    expect(parse({ [name]: value })).toThrow(`Expected ${name} to be `)
    expect(parse({ [name]: value })).toThrow(expected)
  })
})

describe('an option with an impossible value is refused', () => {
  test.each([
    ['referenceDate', 'yesterday', 'a calendar day'],
    ['referenceDate', '', 'a calendar day'],
    ['referenceDate', '2025-2-1', 'a calendar day'],
    ['referenceDate', '2025-02-30', 'a calendar day'],
    ['referenceDate', '2025-13-01', 'a calendar day'],
    ['referenceDate', '2025-12-10T00:00:00Z', 'a calendar day'],
    ['countAfterDate', 'likes', 'upvotes or comments'],
    ['adapters', [{}], 'a list of adapters'],
    ['adapters', [null], 'a list of adapters'],
    ['adapters', ['hf-papers'], 'a list of adapters'],
    ['adapters', [{ ...adapterOf({}), name: 5 }], 'a list of adapters'],
    ['adapters', [{ ...adapterOf({}), accepts: undefined }], 'name, accepts, detect and read'],
    ['adapters', [{ ...adapterOf({}), accepts: 'bytes' }], 'name, accepts, detect and read'],
    ['adapters', [{ ...adapterOf({}), detect: true }], 'a list of adapters'],
    ['adapters', [{ ...adapterOf({}), read: undefined }], 'a list of adapters'],
    ['adapters', [{ ...adapterOf({}), customs: 5 }], 'customs in a list'],
    ['rules', { 'no-entries': true }, 'off, info, warning or error'],
    ['rules', { 'no-entries': ['off'] }, 'off, info, warning or error'],
    ['rules', { 'no-entries': 'loud' }, 'off, info, warning or error'],
    ['rules', { 'no-such-rule': 'off' }, 'rule'],
    ['rules', { 'undigest:no-such-rule': 'off' }, 'rule'],
    ['rules', { 'venue:unclear': 'loud' }, 'off, info, warning or error'],
    ['extractors', { venue: null }, 'extractors by their names'],
    ['extractors', { venue: {} }, 'a function extract'],
    ['rules', JSON.parse('{"__proto__": "off"}') as unknown, 'rule'],
    ['rules', { constructor: 'off' }, 'rule'],
  ])('%s: %j', (name, value, expected) => {
    expect(parse({ [name]: value })).toThrow(RangeError)
    expect(parse({ [name]: value })).toThrow(`Expected ${name} to be `)
    expect(parse({ [name]: value })).toThrow(expected)
  })

  test('the message says what it was', () => {
    expect(parse({ countAfterDate: 'likes' })).toThrow('got "likes"')
  })
})

describe('a format that no adapter has is refused', () => {
  test('with the names that there are', () => {
    const adapters = [adapterOf({}, 'one'), adapterOf({}, 'two')]
    expect(parse({ format: 'three', adapters })).toThrow(RangeError)
    expect(parse({ format: 'three', adapters })).toThrow(/three.*one, two/)
  })

  test('where there are no adapters at all', () => {
    expect(parse({ format: 'hf-papers', adapters: [] })).toThrow(RangeError)
  })
})

describe('whatever cannot be printed is refused with the same words', () => {
  test.each([
    ['a number too large for JSON', 5n],
    ['a list that holds itself', cyclic],
    ['a symbol', Symbol('upvotes')],
    ['a function', () => 'upvotes'],
  ])('%s', (_, value) => {
    expect(parse({ countAfterDate: value })).toThrow('Expected countAfterDate to be upvotes or')
  })
})

describe('an unknown option is refused', () => {
  test.each(['referencedate', 'constructor', 'toString'])(
    '%s, with the options that there are',
    (name) => {
      expect(parse({ [name]: 'x' })).toThrow(TypeError)
      expect(parse({ [name]: 'x' })).toThrow(
        /referenceDate.*countAfterDate.*mapText.*places.*extractors.*adapters.*format.*rules/,
      )
    },
  )

  test('even if its value is undefined', () => {
    expect(parse({ reference: undefined })).toThrow(TypeError)
  })

  test('if it is called __proto__', () => {
    expect(parse(JSON.parse('{"__proto__": {}}'))).toThrow(TypeError)
  })
})

describe('options that are no object are refused', () => {
  test.each([[null], ['hf-papers'], [5], [[]], [() => ({})], [new Map()]])('%s', (options) => {
    expect(parse(options)).toThrow(TypeError)
  })
})

describe('an option that is undefined', () => {
  test.each([
    'referenceDate',
    'countAfterDate',
    'places',
    'mapText',
    'extractors',
    'adapters',
    'format',
    'rules',
  ])('is as good as none: %s', (name) => {
    expect(parse({ [name]: undefined })()).toEqual(parse({})())
  })
})

test('options are checked before the input', () => {
  expect(() => parseDigest('', { format: 'no-such-format' })).toThrow(RangeError)
  expect(() => parseDigest(null as unknown as string, { places: 'x' } as object)).toThrow('places')
})

test('frozen options are read and not changed', () => {
  const options = Object.freeze({ rules: Object.freeze({ 'no-entries': 'off' as const }) })
  expect(parseDigest('', options).messages).toEqual([])
})

test('places are given only where they are asked for', () => {
  const [plain] = parseDigest(cardWith(), { places: false }).entries
  const [placed] = parseDigest(cardWith(), { places: true }).entries
  expect(plain).not.toHaveProperty('places')
  expect(Object.keys(placed?.places ?? {})).toEqual([
    'title',
    'abstract',
    'authorCount',
    'publishedAt',
  ])
})
