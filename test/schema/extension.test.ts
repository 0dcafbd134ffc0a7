import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { parseDigest } from '../../src/index.ts'
import { dateSchema, digestSchema, entrySchema } from '../../src/schema.ts'
import { fullDigest } from './digests.ts'

const mine = entrySchema.extend({
  fields: z.object({ words: z.int(), deadline: dateSchema.exactOptional() }),
})
const digestOfMine = digestSchema.extend({ entries: z.array(mine) })
const [entry] = fullDigest.entries

describe('an entry with fields of the caller’s own', () => {
  test('is read with their values', () => {
    expect(mine.parse(entry).fields.words).toBe(12)
  })

  test('keeps all other keys', () => {
    expect(mine.parse(entry)).toStrictEqual(entry)
  })

  test('is refused without them', () => {
    const { fields: _, ...others } = entry!
    expect(mine.safeParse(others).success).toBe(false)
  })

  test('is refused where one of them has a wrong value', () => {
    expect(mine.safeParse({ ...entry, fields: { words: 'twelve' } }).success).toBe(false)
  })

  test('is refused where a schema of undigest within them says so', () => {
    const deadline = { iso: 'soon', implied: [], raw: 'soon' }
    expect(mine.safeParse({ ...entry, fields: { words: 12, deadline } }).success).toBe(false)
  })

  test('may turn them into something that JSON does not have', () => {
    const seen = entrySchema.extend({ fields: z.object({ seen: z.coerce.date() }) })
    const { fields } = seen.parse({ ...entry, fields: { seen: '2025-12-10' } })
    expect(fields.seen).toStrictEqual(new Date('2025-12-10'))
  })
})

describe('a digest of such entries', () => {
  test('is read', () => {
    expect(digestOfMine.parse(fullDigest)).toStrictEqual(fullDigest)
  })

  test('is refused where one entry has a wrong value', () => {
    const entries = [{ ...entry, fields: {} }]
    expect(digestOfMine.safeParse({ ...fullDigest, entries }).success).toBe(false)
  })

  test('is what extractors with the same schemas give', () => {
    const digest = parseDigest('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024', {
      extractors: { words: { schema: z.int(), extract: ({ abstract = '' }) => abstract.length } },
    })
    expect(digestOfMine.parse(digest)).toStrictEqual(digest)
  })

  test('has a JSON Schema, too', () => {
    expect(z.toJSONSchema(digestOfMine)).toHaveProperty(
      'properties.entries.items.properties.fields',
    )
  })
})
