import { parseDigest } from '../../src/index.ts'
import type { DigestEntry } from '../../src/types.ts'
import { toText } from '../../src/writers/text.ts'

/** What a page says of a paper. */
export type PageFields = Readonly<Record<string, unknown>>

/** The fields of an entry that the page form has a place for. */
export function pageFields(entry: DigestEntry): PageFields {
  const fields = {
    title: entry.title,
    url: entry.url,
    abstract: entry.abstract,
    authorCount: entry.authorCount,
    authorsTruncated: entry.authorCount === undefined ? undefined : entry.authorsTruncated,
    organization: entry.organization,
    publishedAt: entry.publishedAt?.iso,
    upvotes: entry.upvotes,
    comments: entry.comments,
    submittedBy: entry.submittedBy,
    githubLinks: entry.githubLinks,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** An address that a link can hold. */
const ADDRESS = /^https?:\/\/(?:[^\s()[\]]|\([^\s()[\]]*\))+$/

/** A user of the site, or a name in full. */
const NAME = /^[\p{L}\p{N}_.-]+(?: [\p{Lu}\p{Lo}][\p{L}.'’-]*){0,4}$/u

/**
 * What a page prints of its papers, by the rules of the form: no submitter whose name is no name there, nothing beside a
 * byline that there is not, no date without a month, and none without a year beside one that has. An entry without a
 * title is no paper to the page, nor is a title alone.
 */
export function printedFields(entries: readonly DigestEntry[]): PageFields[] {
  const someHaveYear = entries.some(({ publishedAt }) => /^\d{4}-/.test(publishedAt?.iso ?? ''))
  const dated = someHaveYear ? /^\d{4}-/ : /^--\d\d-/
  const all = entries.map((entry) => {
    const fields: Record<string, unknown> = { ...pageFields(entry) }
    if (!dated.test(String(fields['publishedAt']))) delete fields['publishedAt']
    if (!NAME.test(String(fields['submittedBy']))) delete fields['submittedBy']
    if (!ADDRESS.test(String(fields['url']))) delete fields['url']
    if ((entry.abstractKind ?? 'full') !== 'full') delete fields['abstract']
    // A line that begins like a heading is one, unless what is around it says otherwise.
    if (/^#{1,6} /.test(String(fields['abstract']))) delete fields['abstract']
    if (fields['authorCount'] === undefined && fields['publishedAt'] === undefined) {
      delete fields['organization']
      delete fields['comments']
    }
    return fields
  })
  return all.filter(({ title, githubLinks, ...others }) => {
    const isAlone = Object.keys(others).length === 0 && (githubLinks as unknown[]).length === 0
    return title !== undefined && !isAlone
  })
}

/** What is read from the page of some entries. */
export function readBack(entries: Iterable<DigestEntry>): PageFields[] {
  return parseDigest(toText(entries)).entries.map(pageFields)
}
