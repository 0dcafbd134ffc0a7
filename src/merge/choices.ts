import type { DigestDate, DigestEntry } from '../types.ts'
import { chooseAuthorCount, chooseAuthors, chooseTruncated } from './choose-authors.ts'
import { chooseFields } from './choose-fields.ts'
import { chooseIdentifiers } from './choose-identifiers.ts'
import { type Choose, type Fullness, firstOf, fullest, type Joined, union } from './fullest.ts'
import { compact, isCut, plainWords } from './plain-text.ts'

const chooseAbstract = fullest('abstract', (abstract, { entry, current }) => [
  fullnessOfKind(entry.abstractKind, abstract),
  current,
  abstract.length,
])
const chooseUrl = fullest('url', (_, { current }) => [current])

/** How the value of each key is chosen. Keys that are not here are those of the first entry that states them. */
export const CHOICES: Readonly<Record<string, Choose>> = {
  title: fullest('title', (title, { current }) => [
    isCut(title) ? 0 : 1,
    current,
    compact(plainWords(title)).length,
  ]),
  abstract: chooseAbstract,
  abstractKind: chooseAbstractKind,
  authors: chooseAuthors,
  authorCount: chooseAuthorCount,
  authorsTruncated: chooseTruncated,
  publishedAt: fullest('publishedAt', precisionOf),
  updatedAt: fullest('updatedAt', timeOf),
  upvotes: fullest('upvotes', (votes) => [votes]),
  comments: fullest('comments', (comments) => [comments]),
  githubLinks: union('githubLinks', ({ owner, repo }) => `${owner}/${repo}`.toLowerCase()),
  links: chooseLinks,
  url: chooseUrl,
  identifiers: chooseIdentifiers,
  categories: fullest('categories', (categories, { current }) => [current, categories.length]),
  venue: fullest('venue', (venue, { current }) => [isCut(venue) ? 0 : 1, current, venue.length]),
  announceType: fullest('announceType', (type) => [ANNOUNCED.indexOf(type)]),
  unknown: union('unknown', ({ label, value }) => JSON.stringify([label, value])),
  fields: chooseFields,
  position: ofTheFirst('position'),
  pointer: ofTheFirst('pointer'),
  places: ofTheFirst('places'),
}

/** From the weakest: what is replaced was new before, and a paper is new in one list while it is crossed to others. */
const ANNOUNCED: readonly DigestEntry['announceType'][] = ['cross', 'new', 'replace']

/** For what is said of one document: a value of another one would mislead. */
function ofTheFirst(key: keyof DigestEntry): Choose {
  return (members) => firstOf(key)(members.slice(0, 1))
}

function fullnessOfKind(kind: DigestEntry['abstractKind'], abstract: string): number {
  if (isCut(abstract)) return 0
  if (kind === 'full') return 2
  return kind === undefined ? 1 : 0
}

/** It belongs to the abstract that was chosen. */
function chooseAbstractKind(members: readonly Joined[]): ReturnType<Choose> {
  const chosen = chooseAbstract(members)
  return chosen ? firstOf('abstractKind')(chosen.from) : firstOf('abstractKind')(members)
}

/** A year that is printed, then the finest unit. */
function precisionOf({ iso, implied }: DigestDate): Fullness {
  return [hasYear(iso), -implied.length, iso.length]
}

function timeOf({ iso }: DigestDate): Fullness {
  return [hasYear(iso), Number(iso.replaceAll('-', '').padEnd(8, '0'))]
}

function hasYear(iso: string): number {
  return iso.startsWith('--') ? 0 : 1
}

/** The entry's own link is not among the others. */
function chooseLinks(members: readonly Joined[]): ReturnType<Choose> {
  const own = chooseUrl(members)?.value
  return union(
    'links',
    ({ url }) => url,
    ({ url }) => url !== own,
  )(members)
}
