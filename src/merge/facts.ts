import type { DigestEntry } from '../types.ts'
import { type Address, addressOf } from './address.ts'
import { type Days, daysOf } from './days.ts'
import { nameParts } from './family-name.ts'
import { withoutNulls } from './input.ts'
import { type OwnIds, ownIds } from './own-ids.ts'
import { compact, countWords, isCut, plainWords } from './plain-text.ts'

/** An entry, its number among all, and what tells its paper from most others. */
export interface Member<E extends DigestEntry = DigestEntry> {
  /** The entry without what is `null`. */
  readonly entry: E
  /** The very entry. */
  readonly given: E
  readonly index: number
  readonly ids: OwnIds
  /** The title in a form that can be compared. Absent where it breaks off. */
  readonly title: string | undefined
  readonly titleWords: number
}

/** Entries of one paper. */
export type Group<E extends DigestEntry = DigestEntry> = readonly Member<E>[]

/** What an entry states that tells its paper from others with the same title, each in a form that can be compared. */
export interface Facts {
  /** The beginning of the abstract. */
  readonly abstract: string | undefined
  /** The entry's own address. */
  readonly page: string | undefined
  /** The family name of the first author. */
  readonly first: string | undefined
  /** The first letter of the first author's other names. */
  readonly initial: string | undefined
  /** The family name of the second author. */
  readonly second: string | undefined
  /** The exact number of authors. */
  readonly count: number | undefined
  readonly day: string | undefined
  readonly year: string | undefined
  readonly submittedBy: string | undefined
  /** The host of `page`. */
  readonly host: string | undefined
  /** The days that the date may mean. */
  readonly days: Days | undefined
}

/** Reads what tells the paper of an entry from most others. */
export function memberOf<E extends DigestEntry>(given: E, index: number): Member<E> {
  const entry = withoutNulls(given)
  const { title = '', identifiers } = entry
  const words = isCut(title) ? [] : plainWords(title)
  return {
    entry,
    given,
    index,
    ids: ownIds(identifiers),
    title: compact(words) || undefined,
    titleWords: countWords(words),
  }
}

const ABSTRACT_READ = 400
const ABSTRACT_COMPARED = 120

/** Reads what tells the paper of an entry from those with the same title. */
export function factsOf(entry: DigestEntry): Facts {
  const { authors = [], authorCount, authorsTruncated, publishedAt } = entry
  const first = nameParts(authors[0] ?? '')
  const iso = publishedAt?.iso ?? ''
  const { host, page }: Partial<Address> = addressOf(entry.url) ?? {}
  return {
    abstract: beginningOf(entry.abstract),
    page,
    first: first.family || undefined,
    initial: first.initial || undefined,
    second: nameParts(authors[1] ?? '').family || undefined,
    count: authorsTruncated ? undefined : authorCount,
    day: /^\d{4}-\d\d-\d\d$/.test(iso) ? iso : undefined,
    year: /^\d{4}/.exec(iso)?.[0],
    submittedBy: entry.submittedBy,
    host,
    days: daysOf(iso),
  }
}

function beginningOf(abstract = ''): string | undefined {
  const text = compact(plainWords(abstract.slice(0, ABSTRACT_READ)))
  return text.length < ABSTRACT_COMPARED ? undefined : text.slice(0, ABSTRACT_COMPARED)
}
