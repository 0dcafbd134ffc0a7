import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { normalize } from '../../src/index.ts'

const record = { fields: [{ label: 'title', value: 'One' }] }

const failureOf = (own: { extract: () => unknown; schema?: z.ZodType }) =>
  normalize(record, { extractors: { own } }).messages[0]?.actual

describe('a promise is told by where it comes from', () => {
  test('an extractor', () => {
    const extract = (): unknown => Promise.resolve('One')
    expect(failureOf({ extract })).toBe('TypeError: Expected a value at once, got a promise')
  })

  test('a schema, which has one of zod where a transform throws', () => {
    const schema = z.string().transform((): string => {
      throw new Error('boom')
    })
    expect(failureOf({ extract: () => 'One', schema })).toBe(
      'TypeError: Expected no promise of the schema (zod gives one when a transform throws), got a promise',
    )
  })
})

describe('a schema that is none is refused with the options', () => {
  test('where its standard is null', () => {
    const own = { extract: () => 'One', schema: { '~standard': null } as never }
    expect(() => normalize(record, { extractors: { own } })).toThrow(RangeError)
  })
})
