import { createHash } from 'node:crypto'
import type { Digest, DigestEntry } from '../../src/types.ts'
import { align } from './align.ts'
import type { Expectation, ExpectedEntry } from './corpus.ts'

/** A field whose value is not the expected one. */
export interface Difference {
  readonly field: string
  readonly expected: unknown
  readonly actual: unknown
}

/** What became of one entry, expected or found. */
export interface EntryResult {
  readonly kind: 'found' | 'missing' | 'extra'
  /** Its place among the expected entries, counted from 1. */
  readonly number?: number
  readonly title: string
  readonly entry?: DigestEntry
  readonly differences: readonly Difference[]
  /** How many of its fields are not as expected: all of them if it is missing. */
  readonly wrongFields: number
}

export interface Comparison {
  readonly checked: number
  readonly digest: readonly Difference[]
  readonly entries: readonly EntryResult[]
}

type Reader = (entry: DigestEntry) => unknown

const READERS: Readonly<Record<string, Reader>> = {
  title: ({ title }) => foldedText(title),
  abstract: ({ abstract }) => foldedText(abstract),
  abstractSha256: ({ abstract }) => abstract && sha256(fold(abstract)),
  publishedAt: ({ publishedAt }) => publishedAt?.iso,
  updatedAt: ({ updatedAt }) => updatedAt?.iso,
  impliedYear: ({ publishedAt }) => publishedAt?.implied.includes('year'),
  github: ({ githubLinks }) => githubLinks.map(({ owner, repo }) => `${owner}/${repo}`),
  arxiv: ({ identifiers }) => identifiers?.arxiv,
  arxivVersion: ({ identifiers }) => identifiers?.arxivVersion,
  doi: ({ identifiers }) => identifiers?.doi,
  pmid: ({ identifiers }) => identifiers?.pmid,
  ...sameKey(
    'abstractKind',
    'authors',
    'authorCount',
    'authorsTruncated',
    'upvotes',
    'comments',
    'url',
  ),
  ...sameKey('categories', 'venue', 'submittedBy', 'organization', 'announceType'),
}

/** Compares a digest with what is expected of it. */
export function compare(expectation: Expectation, digest: Digest): Comparison {
  const ofDigest = digestFields(expectation, digest)
  const entries = align(expectation.entries, digest.entries, keyOf).map(({ left, right }) =>
    resultOf(expectation.entries, left, right),
  )
  const fields = expectation.entries.reduce((sum, entry) => sum + Object.keys(entry).length, 0)
  return { checked: fields + ofDigest.length, digest: ofDigest.filter(isDifferent), entries }
}

function digestFields(
  { format, digestDate, declaredCount }: Expectation,
  digest: Digest,
): Difference[] {
  return [
    { field: 'format', expected: format, actual: digest.format },
    ...(digestDate === undefined
      ? []
      : [
          {
            field: 'digestDate',
            expected: digestDate ?? undefined,
            actual: digest.digestDate?.iso,
          },
        ]),
    ...(declaredCount === undefined
      ? []
      : [
          {
            field: 'declaredCount',
            expected: declaredCount ?? undefined,
            actual: digest.declaredCount,
          },
        ]),
  ]
}

function resultOf(
  all: readonly ExpectedEntry[],
  expected: ExpectedEntry | undefined,
  entry: DigestEntry | undefined,
): EntryResult {
  const title = expected?.title ?? entry?.title ?? ''
  if (!expected)
    return { kind: 'extra', title, differences: [], wrongFields: 0, ...(entry && { entry }) }
  const number = all.indexOf(expected) + 1
  if (!entry)
    return {
      kind: 'missing',
      title,
      number,
      differences: [],
      wrongFields: Object.keys(expected).length,
    }
  const differences = fieldsOf(expected, entry).filter(isDifferent)
  return { kind: 'found', title, number, entry, differences, wrongFields: differences.length }
}

function fieldsOf(expected: ExpectedEntry, entry: DigestEntry): Difference[] {
  return Object.entries(expected).map(([field, value]) => {
    const read = READERS[field]
    if (!read) throw new Error(`The corpus expects '${field}', which the runner cannot compare`)
    const isText = field === 'title' || field === 'abstract'
    return {
      field,
      expected: isText ? foldedText(value as string | null) : (value ?? undefined),
      actual: read(entry),
    }
  })
}

function isDifferent({ expected, actual }: Difference): boolean {
  return JSON.stringify(expected) !== JSON.stringify(actual)
}

const keyOf = ({ title }: { readonly title?: string | null }): string => foldedText(title) ?? ''

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Sources disagree on one final full stop. */
const foldedText = (text: string | null | undefined): string | undefined =>
  text === null || text === undefined ? undefined : fold(text).replace(/\.$/, '').trimEnd()

const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16)

function sameKey(...keys: (keyof DigestEntry)[]): Record<string, Reader> {
  return Object.fromEntries(keys.map((key): [string, Reader] => [key, (entry) => entry[key]]))
}
