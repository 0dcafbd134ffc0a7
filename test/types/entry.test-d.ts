import { describe, expectTypeOf, test } from 'vitest'
import type {
  Digest,
  DigestDate,
  DigestEntry,
  DigestMessage,
  GithubLink,
  Identifiers,
  Link,
  Position,
  UnknownField,
} from '../../src/index.ts'
import type { OptionalKeys, RequiredKeys } from './keys.ts'

describe('an entry', () => {
  test('always has its lists of links', () => {
    expectTypeOf<RequiredKeys<DigestEntry>>().toEqualTypeOf<'githubLinks' | 'links'>()
  })

  test('has these keys only where the digest states them', () => {
    expectTypeOf<OptionalKeys<DigestEntry>>().toEqualTypeOf<
      | 'title'
      | 'abstract'
      | 'abstractKind'
      | 'authors'
      | 'authorCount'
      | 'authorsTruncated'
      | 'publishedAt'
      | 'updatedAt'
      | 'upvotes'
      | 'comments'
      | 'url'
      | 'identifiers'
      | 'categories'
      | 'venue'
      | 'submittedBy'
      | 'organization'
      | 'announceType'
      | 'unknown'
      | 'position'
      | 'pointer'
      | 'places'
      | 'fields'
    >()
  })

  test('has values of these types', () => {
    expectTypeOf<Required<DigestEntry>>().toEqualTypeOf<{
      title: string
      abstract: string
      abstractKind: 'full' | 'snippet' | 'summary'
      authors: string[]
      authorCount: number
      authorsTruncated: true
      publishedAt: DigestDate
      updatedAt: DigestDate
      upvotes: number
      comments: number
      githubLinks: GithubLink[]
      links: Link[]
      url: string
      identifiers: Identifiers
      categories: string[]
      venue: string
      submittedBy: string
      organization: string
      announceType: 'new' | 'cross' | 'replace'
      unknown: UnknownField[]
      position: Position
      pointer: string
      places: Record<string, Position>
      fields: Readonly<Record<string, unknown>>
    }>()
  })

  test('has no key that is there and undefined', () => {
    // @ts-expect-error absent means absent
    const entry: DigestEntry = { githubLinks: [], links: [], title: undefined }
    expectTypeOf(entry).toEqualTypeOf<DigestEntry>()
  })

  test('is the caller’s to change', () => {
    expectTypeOf<DigestEntry>().toEqualTypeOf<{
      -readonly [K in keyof DigestEntry]: DigestEntry[K]
    }>()
  })
})

describe('a digest', () => {
  test('always has entries, messages and boilerplate', () => {
    expectTypeOf<RequiredKeys<Digest>>().toEqualTypeOf<'boilerplate' | 'entries' | 'messages'>()
  })

  test('has format, date and count only where they are known', () => {
    expectTypeOf<OptionalKeys<Digest>>().toEqualTypeOf<'format' | 'digestDate' | 'declaredCount'>()
  })

  test('has a date of the same type as entries', () => {
    expectTypeOf<Digest['digestDate']>().toEqualTypeOf<DigestEntry['publishedAt']>()
  })
})

describe('a date', () => {
  test('has a calendar string, what of it was inferred, and what was printed', () => {
    expectTypeOf<DigestDate>().toEqualTypeOf<{
      readonly iso: string
      readonly implied: readonly ('year' | 'century')[]
      readonly raw: string
    }>()
  })
})

describe('a link', () => {
  test('says what it leads to', () => {
    expectTypeOf<Link['kind']>().toEqualTypeOf<
      'paper' | 'pdf' | 'project' | 'model' | 'dataset' | 'demo' | 'code' | 'other'
    >()
  })

  test('to a repository has owner, repository and address', () => {
    expectTypeOf<RequiredKeys<GithubLink>>().toEqualTypeOf<'owner' | 'repo' | 'url'>()
  })
})

describe('identifiers', () => {
  test('are each optional', () => {
    expectTypeOf<OptionalKeys<Identifiers>>().toEqualTypeOf<
      'arxiv' | 'arxivVersion' | 'doi' | 'pmid'
    >()
  })
})

describe('a message', () => {
  test('always has reason, rule and source', () => {
    expectTypeOf<RequiredKeys<DigestMessage>>().toEqualTypeOf<'reason' | 'ruleId' | 'source'>()
  })

  test('has the other names of VFileMessage where they say something', () => {
    expectTypeOf<OptionalKeys<DigestMessage>>().toEqualTypeOf<
      'fatal' | 'place' | 'pointer' | 'actual' | 'expected' | 'note' | 'url'
    >()
  })

  test('cannot be changed', () => {
    expectTypeOf<DigestMessage>().toEqualTypeOf<Readonly<DigestMessage>>()
  })
})
