/**
 * What undigest returns, as schemas of [zod](https://zod.dev): for reading back what was written as JSON, and for
 * entries with fields of your own.
 *
 * @packageDocumentation
 */
import * as z from 'zod'
import type {
  DateUnit,
  Digest,
  DigestDate,
  DigestEntry,
  DigestMessage,
  GithubLink,
  Identifiers,
  Link,
  Point,
  Position,
  UnknownField,
} from './types.ts'

/**
 * A schema of exactly that type. It is said and not inferred, because zod infers keys that can be changed where ours are
 * read-only, and its `readonly()` would freeze what is read.
 *
 * @example
 * ```ts
 * import type { DigestDate } from 'undigest'
 * import { dateSchema, type SchemaOf } from 'undigest/schema'
 *
 * const deadlineSchema: SchemaOf<DigestDate> = dateSchema
 * ```
 */
export type SchemaOf<T> = z.ZodType<T, T>

/**
 * The schemas of the keys of a type. Those that may be absent are never there and undefined.
 *
 * @example
 * ```ts
 * import type { DigestEntry } from 'undigest'
 * import { entrySchema, type ShapeOf } from 'undigest/schema'
 *
 * const shape: ShapeOf<DigestEntry> = entrySchema.shape
 * shape.title.safeParse('A Title').success // true
 * ```
 */
export type ShapeOf<T> = {
  [K in keyof T]-?: object extends Pick<T, K>
    ? z.ZodExactOptional<SchemaOf<Required<T>[K]>>
    : SchemaOf<T[K]>
}

const countSchema = z.int().min(0)

const pointSchema: SchemaOf<Point> = z
  .object({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) })
  .meta({
    id: 'Point',
    description:
      'A place in a text: line and column, counted from 1, and the UTF-16 units before it.',
  })

/**
 * A run of a text: of an entry, of a field, of what belongs to no entry.
 *
 * @example
 * ```ts
 * import { positionSchema } from 'undigest/schema'
 *
 * const point = { line: 1, column: 1, offset: 0 }
 * positionSchema.safeParse({ start: point, end: point }).success // true
 * ```
 */
export const positionSchema: SchemaOf<Position> = z
  .object({ start: pointSchema, end: pointSchema })
  .meta({
    id: 'Position',
    description: 'A run of a text, from its first place to the first place after it.',
  })

const unitsSchema: SchemaOf<readonly DateUnit[]> = z.array(z.enum(['year', 'century']))

/**
 * A calendar date as far as it is stated.
 *
 * @example
 * ```ts
 * import { dateSchema } from 'undigest/schema'
 *
 * dateSchema.safeParse({ iso: '--09-25', implied: [], raw: 'Sep 25' }).success // true
 * dateSchema.safeParse({ iso: 'Sep 25', implied: [], raw: 'Sep 25' }).success // false
 * ```
 */
export const dateSchema: SchemaOf<DigestDate> = z
  .object({
    iso: z.string().regex(/^(?:\d{4}|(?:\d{4}|-)-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$/),
    implied: unitsSchema,
    raw: z.string(),
  })
  .meta({
    id: 'DigestDate',
    description:
      'A calendar date as far as it is stated (2024-11-25, 2024-11, 2019, --09-25, --09), the units of it that were inferred, and the text as printed.',
  })

/**
 * A repository on github.com.
 *
 * @example
 * ```ts
 * import { githubLinkSchema } from 'undigest/schema'
 *
 * const link = { owner: 'acme', repo: 'one', url: 'https://github.com/acme/one' }
 * githubLinkSchema.safeParse(link).success // true
 * ```
 */
export const githubLinkSchema: SchemaOf<GithubLink> = z
  .object({
    owner: z.string(),
    repo: z.string(),
    url: z.string().regex(/^https:\/\/github\.com\/[\w-]+\/[\w.-]+$/),
  })
  .meta({ id: 'GithubLink', description: 'A repository on github.com.' })

/**
 * A link of an entry, with what it leads to.
 *
 * @example
 * ```ts
 * import { linkSchema } from 'undigest/schema'
 *
 * linkSchema.safeParse({ url: 'https://example.org/a.pdf', kind: 'pdf' }).success // true
 * ```
 */
export const linkSchema: SchemaOf<Link> = z
  .object({
    url: z.string(),
    kind: z.enum(['paper', 'pdf', 'project', 'model', 'dataset', 'demo', 'code', 'other']),
  })
  .meta({ id: 'Link', description: 'A link of an entry, with what it leads to.' })

/**
 * The identifiers of a paper.
 *
 * @example
 * ```ts
 * import { identifiersSchema } from 'undigest/schema'
 *
 * identifiersSchema.safeParse({ arxiv: '2401.00001' }).success // true
 * identifiersSchema.safeParse({ arxiv: '2401.00001v2' }).success // false
 * ```
 */
export const identifiersSchema: SchemaOf<Identifiers> = z
  .object({
    arxiv: z
      .string()
      .regex(/^(?:\d{4}\.\d{4,5}|[A-Za-z.-]+\/\d{7})$/)
      .exactOptional(),
    arxivVersion: countSchema.exactOptional(),
    doi: z
      .string()
      .regex(/^10\.[^A-Z/]+\/[^A-Z]*$/)
      .exactOptional(),
    pmid: z.string().regex(/^\d+$/).exactOptional(),
  })
  .meta({
    id: 'Identifiers',
    description: 'The identifiers that a digest states for the paper itself.',
  })

const unknownFieldSchema: SchemaOf<UnknownField> = z
  .object({ label: z.string(), value: z.string(), position: positionSchema.exactOptional() })
  .meta({ id: 'UnknownField', description: 'A labelled piece of text that no reader claimed.' })

const fieldsSchema: SchemaOf<Readonly<Record<string, unknown>>> = z.record(z.string(), z.unknown())

/**
 * One paper of a digest: a `DigestEntry`. Keys that it does not name, such as the `source` of a line of NDJSON, are no
 * error and are left out of what it reads. `extend` gives it fields of your own.
 *
 * @example
 * ```ts
 * import { entrySchema } from 'undigest/schema'
 * import * as z from 'zod'
 *
 * const line = '{"source":"page.txt","title":"A Title","githubLinks":[],"links":[],"fields":{"words":12}}'
 * entrySchema.parse(JSON.parse(line)).title // 'A Title'
 *
 * const mine = entrySchema.extend({ fields: z.object({ words: z.number() }) })
 * mine.parse(JSON.parse(line)).fields.words // 12
 * ```
 */
export const entrySchema: z.ZodObject<ShapeOf<DigestEntry>> = z
  .object({
    title: z.string().exactOptional(),
    abstract: z.string().exactOptional(),
    abstractKind: z.enum(['full', 'snippet', 'summary']).exactOptional(),
    authors: z.array(z.string()).exactOptional(),
    authorCount: countSchema.exactOptional(),
    authorsTruncated: z.literal(true).exactOptional(),
    publishedAt: dateSchema.exactOptional(),
    updatedAt: dateSchema.exactOptional(),
    upvotes: countSchema.exactOptional(),
    comments: countSchema.exactOptional(),
    githubLinks: z.array(githubLinkSchema),
    links: z.array(linkSchema),
    url: z.string().exactOptional(),
    identifiers: identifiersSchema.exactOptional(),
    categories: z.array(z.string()).exactOptional(),
    venue: z.string().exactOptional(),
    submittedBy: z.string().exactOptional(),
    organization: z.string().exactOptional(),
    announceType: z.enum(['new', 'cross', 'replace']).exactOptional(),
    unknown: z.array(unknownFieldSchema).exactOptional(),
    position: positionSchema.exactOptional(),
    pointer: z.string().exactOptional(),
    places: z.record(z.string(), positionSchema).exactOptional(),
    fields: fieldsSchema.exactOptional(),
  })
  .meta({
    id: 'DigestEntry',
    description: 'One paper of a digest. A key is absent when the digest does not state it.',
  })

const expectedSchema: SchemaOf<readonly string[]> = z.array(z.string())

/**
 * Something that the caller should know about the input: a `DigestMessage`.
 *
 * @example
 * ```ts
 * import { message } from 'undigest'
 * import { messageSchema } from 'undigest/schema'
 *
 * messageSchema.safeParse(message('no-entries')).success // true
 * ```
 */
export const messageSchema: SchemaOf<DigestMessage> = z
  .object({
    reason: z.string(),
    ruleId: z.string(),
    source: z.string(),
    fatal: z.boolean().exactOptional(),
    place: z.union([pointSchema, positionSchema]).exactOptional(),
    pointer: z.string().exactOptional(),
    actual: z.string().exactOptional(),
    expected: expectedSchema.exactOptional(),
    note: z.string().exactOptional(),
    url: z.string().exactOptional(),
  })
  .meta({
    id: 'DigestMessage',
    description:
      'Something to know about the input, with the field names of a VFileMessage. fatal is true for an error, false for a warning and absent for information.',
  })

/**
 * What `parseDigest` returns: a `Digest`. For one of your own entries, give it those:
 * `digestSchema.extend({ entries: z.array(mine) })`.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { digestSchema } from 'undigest/schema'
 *
 * const json = JSON.stringify(parseDigest('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024\n'))
 * digestSchema.parse(JSON.parse(json)).entries[0]?.title // 'A Title'
 * ```
 */
export const digestSchema: z.ZodObject<ShapeOf<Digest>> = z
  .object({
    format: z.string().exactOptional(),
    digestDate: dateSchema.exactOptional(),
    declaredCount: countSchema.exactOptional(),
    boilerplate: z.array(positionSchema),
    entries: z.array(entrySchema),
    messages: z.array(messageSchema),
  })
  .meta({
    id: 'Digest',
    description: 'What was read from a digest: its entries, and what there is to know about them.',
  })
