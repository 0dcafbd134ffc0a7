import { describe, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import type {
  Digest,
  DigestDate,
  DigestEntry,
  DigestMessage,
  ExtendedEntry,
  GithubLink,
  Identifiers,
  Link,
  Position,
} from '../../src/index.ts'
import {
  type dateSchema,
  digestSchema,
  entrySchema,
  type githubLinkSchema,
  type identifiersSchema,
  type linkSchema,
  type messageSchema,
  type positionSchema,
} from '../../src/schema.ts'

// Only toExtend tells a key that may be absent from one that may be undefined.
describe('what a schema reads has the type of', () => {
  test('an entry', () => {
    expectTypeOf<z.output<typeof entrySchema>>().toEqualTypeOf<DigestEntry>()
    expectTypeOf<z.output<typeof entrySchema>>().toExtend<DigestEntry>()
  })

  test('a message', () => {
    expectTypeOf<z.output<typeof messageSchema>>().toEqualTypeOf<DigestMessage>()
    expectTypeOf<z.output<typeof messageSchema>>().toExtend<DigestMessage>()
  })

  test('a digest', () => {
    expectTypeOf<z.output<typeof digestSchema>>().toEqualTypeOf<Digest>()
    expectTypeOf<z.output<typeof digestSchema>>().toExtend<Digest>()
  })

  test('a part of them', () => {
    expectTypeOf<z.output<typeof dateSchema>>().toEqualTypeOf<DigestDate>()
    expectTypeOf<z.output<typeof githubLinkSchema>>().toEqualTypeOf<GithubLink>()
    expectTypeOf<z.output<typeof identifiersSchema>>().toEqualTypeOf<Identifiers>()
    expectTypeOf<z.output<typeof linkSchema>>().toEqualTypeOf<Link>()
    expectTypeOf<z.output<typeof positionSchema>>().toEqualTypeOf<Position>()
  })
})

test('what a schema is given has the type of what it reads', () => {
  expectTypeOf<z.input<typeof entrySchema>>().toEqualTypeOf<DigestEntry>()
  expectTypeOf<z.input<typeof messageSchema>>().toEqualTypeOf<DigestMessage>()
  expectTypeOf<z.input<typeof digestSchema>>().toEqualTypeOf<Digest>()
})

describe('fields of the caller’s own', () => {
  type Fields = { words: number; code?: string }
  const mine = entrySchema.extend({
    fields: z.object({ words: z.number(), code: z.string().exactOptional() }),
  })
  const digest = digestSchema.extend({ entries: z.array(mine) })

  test('have their types in an entry', () => {
    expectTypeOf<z.output<typeof mine>['fields']>().toEqualTypeOf<Fields>()
  })

  test('leave the other keys as they are', () => {
    expectTypeOf<Omit<z.output<typeof mine>, 'fields'>>().toEqualTypeOf<
      Omit<DigestEntry, 'fields'>
    >()
  })

  test('make an entry that is taken for one read with extractors', () => {
    expectTypeOf<z.output<typeof mine>>().toExtend<ExtendedEntry<Fields>>()
  })

  test('have their types in a digest', () => {
    expectTypeOf<z.output<typeof digest>>().toEqualTypeOf<Digest<z.output<typeof mine>>>()
  })
})
