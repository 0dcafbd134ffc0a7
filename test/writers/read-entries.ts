import { readFileSync } from 'node:fs'
import { parseDigest } from '../../src/index.ts'
import type { DigestDate, DigestEntry, GithubLink } from '../../src/types.ts'
import { adapters } from '../corpus/adapters.ts'
import { readBulk } from '../support/bulk.ts'
import { type Expectation, type ExpectedEntry, listCases } from '../support/corpus.ts'
import { markdown } from '../support/layouts.ts'
import { fixtures } from '../unit/fixtures.ts'
import { entryOf } from './entries.ts'

/** Entries that belong together, for tests that name where they come from. */
export interface Entries {
  readonly name: string
  readonly entries: readonly DigestEntry[]
}

/** What is read from every fixture that has an entry. */
export const fixtureEntries: readonly Entries[] = fixtures
  .map(({ name, bytes, options }) => ({ name, entries: parseDigest(bytes, options).entries }))
  .filter(({ entries }) => entries.length > 0)

/** What is read from every file of the corpus that there is an adapter for. */
export function readCorpus(corpus: string): readonly Entries[] {
  const available = new Set(adapters.map(({ name }) => name))
  return listCases(corpus)
    .filter(({ format }) => available.has(format))
    .map(({ format, name, input, expectation }) => {
      const { options } = expectationIn(expectation)
      const bytes = new Uint8Array(readFileSync(input))
      const { entries } = parseDigest(bytes, { ...options, adapters })
      return { name: `${format}/${name}`, entries }
    })
}

/** What every file of the corpus holds, by format, whether or not it can be read yet. */
export function expectedInCorpus(corpus: string): readonly Entries[] {
  const byFormat = new Map<string, DigestEntry[]>()
  for (const { format, expectation } of listCases(corpus)) {
    const entries = expectationIn(expectation).entries.map(entryFrom)
    byFormat.set(format, [...(byFormat.get(format) ?? []), ...entries])
  }
  return Array.from(byFormat, ([name, entries]) => ({ name, entries }))
}

/** The real papers of the corpus that are there to be rendered, with all that a page says of them. */
export function bulkEntries(corpus: string): readonly DigestEntry[] {
  return parseDigest(readBulk(corpus).flatMap(markdown).join('\n')).entries
}

function expectationIn(path: string): Expectation {
  return JSON.parse(readFileSync(path, 'utf8')) as Expectation
}

interface Expected extends ExpectedEntry {
  readonly github?: readonly string[]
  readonly arxiv?: string
  readonly arxivVersion?: number
  readonly doi?: string
  readonly pmid?: string
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly impliedYear?: boolean
}

/** The entry that an expectation describes, as far as it does. */
function entryFrom(expected: ExpectedEntry): DigestEntry {
  const known = Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== null))
  const { github, arxiv, arxivVersion, doi, pmid, ...others } = known as Expected
  const { publishedAt, updatedAt, impliedYear, ...plain } = others
  const entry = {
    ...plain,
    ...(publishedAt !== undefined && { publishedAt: dated(publishedAt, impliedYear) }),
    ...(updatedAt !== undefined && { updatedAt: dated(updatedAt) }),
    identifiers: JSON.parse(JSON.stringify({ arxiv, arxivVersion, doi, pmid })) as object,
    githubLinks: (github ?? []).map(linkTo),
  }
  return entryOf(entry as Partial<DigestEntry>)
}

function dated(iso: string, isImplied = false): DigestDate {
  return { iso, implied: isImplied ? ['year'] : [], raw: iso }
}

/** The link to a repository, `owner/repo`. */
export function linkTo(repository: string): GithubLink {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo, url: `https://github.com/${repository}` }
}
