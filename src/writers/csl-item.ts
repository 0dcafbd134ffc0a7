import type { DigestDate, DigestEntry } from '../types.ts'
import { cslText } from './csl-text.ts'
import { printable } from './printable.ts'

/** A name in a {@link CslItem}. */
export type CslName =
  | {
      /** What is printed before the comma. */
      family: string
      /** What is printed behind the comma. */
      given: string
    }
  | {
      /** The name as printed, where it does not tell its parts. */
      literal: string
    }

/** A date in a {@link CslItem}: year, month and day as far as they are stated, or text where no year is known. */
export type CslDate =
  | {
      /** One date: its year, its month and its day. */
      'date-parts': [[number] | [number, number] | [number, number, number]]
    }
  | {
      /** The date as printed. */
      literal: string
    }

/**
 * An item of CSL-JSON, by the schema of
 * [CSL 1.0.2](https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json). Plain data; a
 * key is absent when the digest does not state it.
 */
export interface CslItem {
  /** What the paper is cited by: `arXiv:2401.00001`, `doi:10.1000/x`, `pmid:1`, its address, or words of its title. */
  id: string
  /** `article-journal` where a venue is printed that is no server of preprints, else `article`. */
  type: 'article' | 'article-journal'
  /** The title. */
  title?: string
  /** The authors that are named, in their order. */
  author?: CslName[]
  /** When the paper was published. */
  issued?: CslDate
  /** The journal or the conference. */
  'container-title'?: string
  /** The server of a preprint: `arXiv`, `bioRxiv`. */
  publisher?: string
  /** `arXiv:2401.00001`, for a preprint there. */
  number?: string
  /** The version of a preprint on arXiv. */
  version?: string
  /** The DOI, as far as the digest states it. */
  DOI?: string
  /** The PubMed identifier. */
  PMID?: string
  /** The entry's own link. */
  URL?: string
  /** The abstract, or what the digest prints in its place; `note` says which. */
  abstract?: string
  /** The categories, joined by `, `. */
  keyword?: string
  /** What CSL has no field for, one remark a line. */
  note?: string
}

/** The item of an entry. */
export function cslItem(entry: DigestEntry, id: string): CslItem {
  const venue = textOf(entry.venue)
  const type = venue === undefined || SERVER.test(venue) ? 'article' : 'article-journal'
  return { id, type, ...stated(fieldsOf(entry, type, venue)) }
}

/** What is printed in place of a venue for a preprint: `arXiv preprint arXiv:2401.00001`. */
const SERVER = /^(?:[a-z]{0,20}rxiv|ssrn|research square)\b/i

type Fields = { readonly [K in Exclude<keyof CslItem, 'id' | 'type'>]: CslItem[K] | undefined }

function fieldsOf(entry: DigestEntry, type: CslItem['type'], venue: string | undefined): Fields {
  const { identifiers: { arxiv, arxivVersion, doi, pmid } = {} } = entry
  const isPreprint = type === 'article'
  const isOnArxiv = isPreprint && isStated(arxiv)
  return {
    title: textOf(entry.title),
    author: authorsOf(entry),
    issued: entry.publishedAt && dateOf(entry.publishedAt),
    'container-title': isPreprint ? undefined : venue,
    // As Zotero writes preprints, and reads them.
    publisher: isOnArxiv ? 'arXiv' : SERVER.exec(venue ?? '')?.[0],
    number: isOnArxiv ? textOf(`arXiv:${arxiv}`) : undefined,
    version: isOnArxiv && arxivVersion !== undefined ? String(arxivVersion) : undefined,
    DOI: printed(doi),
    PMID: printed(pmid),
    URL: printed(entry.url),
    abstract: textOf(entry.abstract),
    keyword: textOf(entry.categories?.join(', ')),
    note: textsOf(remarksOn(entry, type)).join('\n') || undefined,
  }
}

function stated(fields: Fields): Partial<CslItem> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function authorsOf({ authors = [] }: DigestEntry): CslName[] | undefined {
  const names = textsOf(authors)
  return names.length === 0 ? undefined : names.map(nameOf)
}

/** What stands behind a comma and is no given name: of a person, and of a company. */
const SUFFIX = /^(?:[js]r|i{1,3}|iv|ph\.? ?d|m\.? ?d|et al|inc|ltd|llc|gmbh|corp|co|plc)\.?$/i

function nameOf(name: string): CslName {
  const [family = '', given = '', ...others] = name.split(',').map((part) => part.trim())
  const isInverted = family !== '' && given !== '' && others.length === 0 && !SUFFIX.test(given)
  return isInverted ? { family, given } : { literal: name }
}

function dateOf({ iso, raw }: DigestDate): CslDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? []
  if (year === undefined) {
    const literal = textOf(raw)
    return literal === undefined ? undefined : { literal }
  }
  if (month === undefined) return { 'date-parts': [[Number(year)]] }
  if (day === undefined) return { 'date-parts': [[Number(year), Number(month)]] }
  return { 'date-parts': [[Number(year), Number(month), Number(day)]] }
}

function remarksOn(entry: DigestEntry, type: CslItem['type']): (string | undefined)[] {
  const { identifiers: { arxiv, arxivVersion } = {}, organization, authors, publishedAt } = entry
  const { abstract, abstractKind = 'full' } = entry
  const version = arxivVersion === undefined ? '' : `v${arxivVersion}`
  return [
    // Where Zotero and its extensions look for it, for a paper that is no preprint any more.
    type === 'article-journal' && isStated(arxiv) ? `arXiv: ${arxiv}${version}` : undefined,
    isStated(organization) ? `Organization: ${organization}` : undefined,
    authors && isCut(entry) ? 'Not all authors are named.' : undefined,
    publishedAt && impliedIn(publishedAt),
    isStated(abstract) && abstractKind !== 'full'
      ? `In place of the abstract stands a ${abstractKind}.`
      : undefined,
    ...entry.githubLinks.map(({ url }) => `Code: ${url}`),
  ]
}

function isCut({ authors = [], authorCount = 0, authorsTruncated }: DigestEntry): boolean {
  return authorsTruncated ?? authorCount > authors.length
}

function impliedIn({ implied }: DigestDate): string | undefined {
  return implied.length === 0 ? undefined : `The ${implied.join(' and the ')} is inferred.`
}

function textsOf(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => textOf(text) ?? [])
}

function textOf(text: string | undefined): string | undefined {
  return (text !== undefined && cslText(text)) || undefined
}

function printed(text: string | undefined): string | undefined {
  return (text !== undefined && printable(text).trim()) || undefined
}

function isStated(text: string | undefined): text is string {
  return printed(text) !== undefined
}
