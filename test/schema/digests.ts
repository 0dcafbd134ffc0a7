import { readFileSync } from 'node:fs'
import { parseDigest } from '../../src/index.ts'
import type {
  Digest,
  DigestEntry,
  DigestMessage,
  Identifiers,
  Position,
  UnknownField,
} from '../../src/types.ts'
import { adapters } from '../corpus/adapters.ts'
import { type CorpusCase, type Expectation, findCorpus, listCases } from '../support/corpus.ts'
import { fixtures } from '../unit/fixtures.ts'

interface NamedDigest {
  readonly name: string
  readonly digest: Digest
}

const place: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 2, column: 1, offset: 8 },
}

const identifiers: Required<Identifiers> = {
  arxiv: '2502.00001',
  arxivVersion: 2,
  doi: '10.1000/x',
  pmid: '1',
}

const unknown: Required<UnknownField> = { label: 'Score', value: '5', position: place }

const entry: Required<DigestEntry> = {
  title: 'A Title',
  abstract: 'An abstract.',
  abstractKind: 'full',
  authors: ['Doe, Jane', 'Li Wei'],
  authorCount: 2,
  authorsTruncated: true,
  publishedAt: { iso: '2025-02-27', implied: ['year', 'century'], raw: 'Feb 27' },
  updatedAt: { iso: '2025-03', implied: [], raw: 'March 2025' },
  upvotes: 12,
  comments: 0,
  githubLinks: [{ owner: 'acme', repo: 'one', url: 'https://github.com/acme/one' }],
  links: [{ url: 'https://example.org/a.pdf', kind: 'pdf' }],
  url: 'https://huggingface.co/papers/2502.00001',
  identifiers,
  categories: ['cs.CL', 'Machine Learning (cs.LG)'],
  venue: 'ICML',
  submittedBy: 'akhaliq',
  organization: 'Acme',
  announceType: 'new',
  unknown: [unknown],
  position: place,
  pointer: '/papers/0',
  places: { title: place },
  fields: { words: 12 },
}

const message: Required<DigestMessage> = {
  reason: 'This is not a number that can be read',
  ruleId: 'number-unreadable',
  source: 'undigest',
  fatal: false,
  place,
  pointer: '/papers/0',
  actual: '1.2.3',
  expected: ['1'],
  note: 'The field is words',
  url: 'https://unpkg.com/undigest/docs/messages.md#number-unreadable',
}

/** A digest in which every key is there. */
export const fullDigest: Required<Digest> = {
  format: 'hf-papers',
  digestDate: { iso: '--12-10', implied: [], raw: 'Dec 10' },
  declaredCount: 1,
  boilerplate: [place],
  entries: [entry],
  messages: [message],
}

/** A digest in which only those keys are there that always are. */
export const bareDigest: Digest = {
  boilerplate: [],
  entries: [
    { githubLinks: [], links: [] },
    { githubLinks: [], links: [], identifiers: {}, unknown: [{ label: 'Score', value: '5' }] },
  ],
  messages: [
    { reason: 'No entry was found', ruleId: 'no-entries', source: 'undigest' },
    { reason: 'Here', ruleId: 'here', source: 'own', place: place.start },
  ],
}

export const fixtureDigests: readonly NamedDigest[] = fixtures.map(({ name, bytes, options }) => ({
  name,
  digest: parseDigest(bytes, { ...options, places: true }),
}))

export const corpus: string | undefined = findCorpus()

/** Every case of the corpus that an adapter is there for; none without a corpus. */
export const corpusDigests: readonly NamedDigest[] = (corpus === undefined ? [] : listCases(corpus))
  .filter(({ format }) => adapters.some(({ name }) => name === format))
  .map((one) => ({ name: `${one.format}/${one.name}`, digest: digestOf(one) }))

function digestOf({ input, expectation }: CorpusCase): Digest {
  const { options } = JSON.parse(readFileSync(expectation, 'utf8')) as Expectation
  return parseDigest(new Uint8Array(readFileSync(input)), { ...options, adapters, places: true })
}
