import type { Digest } from '../../src/types.ts'
import { fullDigest } from './digests.ts'

/** A path into a digest, and a value that must not stand there; without one, the key is taken away. */
type Fault = readonly [behaviour: string, path: string, value?: unknown]

export const faults: readonly Fault[] = [
  ['a digest without entries', 'entries'],
  ['a digest without messages', 'messages'],
  ['a digest without boilerplate', 'boilerplate'],
  ['entries that are no list', 'entries', {}],
  ['a format that is no text', 'format', 1],
  ['a date of the digest that is a text', 'digestDate', '2025-12-10'],
  ['a declared count below zero', 'declaredCount', -1],
  ['an entry without its list of repositories', 'entries.0.githubLinks'],
  ['an entry without its list of links', 'entries.0.links'],
  ['a title that is no text', 'entries.0.title', 5],
  ['a key that is there and null', 'entries.0.title', null],
  ['an abstract of an unknown kind', 'entries.0.abstractKind', 'short'],
  ['authors in one text', 'entries.0.authors', 'Doe, Jane; Li Wei'],
  ['a negative number of authors', 'entries.0.authorCount', -1],
  ['a list of authors that says it is whole', 'entries.0.authorsTruncated', false],
  ['half a vote', 'entries.0.upvotes', 0.5],
  ['votes in a text', 'entries.0.upvotes', '12'],
  ['more comments than can be counted', 'entries.0.comments', 2 ** 53],
  ['a date without the text that was printed', 'entries.0.publishedAt.raw'],
  ['a date that does not say what was inferred', 'entries.0.publishedAt.implied'],
  ['an inferred unit that is none', 'entries.0.publishedAt.implied', ['day']],
  ['a repository without its owner', 'entries.0.githubLinks.0.owner'],
  [
    'a repository on another site',
    'entries.0.githubLinks.0.url',
    'https://gitlab.example/acme/one',
  ],
  ['an address below a repository', 'entries.0.githubLinks.0.url', 'https://github.com/a/b/pulls'],
  ['a link of an unknown kind', 'entries.0.links.0.kind', 'video'],
  ['a link without an address', 'entries.0.links.0.url'],
  ['an arXiv identifier with its version', 'entries.0.identifiers.arxiv', '2401.00001v2'],
  ['an arXiv identifier with its prefix', 'entries.0.identifiers.arxiv', 'arXiv:2401.00001'],
  ['a version below zero', 'entries.0.identifiers.arxivVersion', -1],
  ['a DOI with its resolver', 'entries.0.identifiers.doi', 'https://doi.org/10.1000/x'],
  ['a DOI in upper case', 'entries.0.identifiers.doi', '10.1000/X'],
  ['a PubMed identifier that is a number', 'entries.0.identifiers.pmid', 1],
  ['an unknown kind of announcement', 'entries.0.announceType', 'withdrawn'],
  ['unknown text without its label', 'entries.0.unknown.0.label'],
  ['a place that is a pair of offsets', 'entries.0.position', [0, 8]],
  ['a place without its end', 'entries.0.position.end'],
  ['a line before the first', 'entries.0.position.start.line', 0],
  ['a column before the first', 'entries.0.position.start.column', 0],
  ['an offset before the text', 'entries.0.position.start.offset', -1],
  ['a place of a field that is none', 'entries.0.places.title', 1],
  ['own fields that are no object', 'entries.0.fields', 12],
  ['a message without a reason', 'messages.0.reason'],
  ['a message without a rule', 'messages.0.ruleId'],
  ['a message without a source', 'messages.0.source'],
  ['a message that is as grave as a word', 'messages.0.fatal', 'warning'],
  ['a message about a line without its column', 'messages.0.place', { line: 1, offset: 0 }],
  ['an expectation that is no list', 'messages.0.expected', '1'],
]

/** The full digest with another value at a path. */
export function withChange(path: string, value?: unknown): unknown {
  const digest: Digest = structuredClone(fullDigest)
  const keys = path.split('.')
  const last = keys.pop()!
  const parent = keys.reduce<object>((inside, key) => Reflect.get(inside, key) as object, digest)
  if (!Reflect.has(parent, last)) throw new Error(`The full digest has no ${path}`)
  if (value === undefined) Reflect.deleteProperty(parent, last)
  else Reflect.set(parent, last, value)
  return digest
}
