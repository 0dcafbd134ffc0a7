/** What the address of a paper's page says of the paper. Addresses of arXiv and of doi.org are read with every address. */
import type { Identifiers } from '../types.ts'
import { decoded } from './decoded.ts'
import { unwrap } from './links.ts'
import { withoutEnd } from './without-end.ts'

/** A DOI is a part of many publishers' addresses: `/doi/pdf/10.1000/xyz`, `?id=10.1000/xyz`. */
const DOI = /[/=:](10\.\d{4,9})(?:\/|%2F)([^?#&\s"<>]+)/i
const DOI_RESOLVER = /^https?:\/\/(?:dx\.)?doi\.org\//i
/** A page of a book or a volume has the DOI of the whole. */
const PAGE_OF_WHOLE = /#page=/i
/** What publishers put behind a DOI to name a view or a file of it. */
const PAGE =
  /(?:\/(?:abstract|epdf|epub|full|full-?text|fulltext\.html|html|meta|pdf|pdfdirect|references|summary|xml)){1,2}$/i
const VIEW =
  /(?:_reference(?=\.pdf))?(?:\.(?:full|abstract|short|long|full-?text|pdf|html?|epub|xml)){1,3}$/i
/** On some platforms their own number of the article follows, and the name of a file. */
const NUMBERED = /\/(?:advance-)?article(?:-[a-z]{1,20})?\/doi$/i
const NUMBER = /\/\d+\/[^/]*$|\/\d{4,}$/
/** Elsewhere the title follows. */
const TITLED = /^https?:\/\/(?:www\.)?taylorfrancis\.com\//i
/** The registrants whose preprints have one DOI for all versions. For others the version is a part of the DOI. */
const OF_ALL_VERSIONS = /^10\.(?:1101|64898)\//
const VERSION = /(?<=\d)\/?v\d{1,2}(?:[./][^]*)?$/i
const PMID =
  /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov\/|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed\/|(?:www\.)?europepmc\.org\/(?:article|abstract)\/med\/)(\d{1,9})(?![\w.-])/i

/** The DOI and the PubMed identifier in the address of a publisher's page, or of one in a database. */
export function readPageIdentifiers(wrapped: string): Pick<Identifiers, 'doi' | 'pmid'> {
  const address = unwrap(wrapped)
  const doi = doiIn(address)
  const pmid = PMID.exec(address)?.[1]
  return { ...(doi !== undefined && { doi }), ...(pmid !== undefined && { pmid }) }
}

/** A DOI without the version of a preprint, where all versions have the same. */
export function withoutVersion(doi: string): string {
  return OF_ALL_VERSIONS.test(doi) ? doi.replace(VERSION, '') : doi
}

function doiIn(address: string): string | undefined {
  if (DOI_RESOLVER.test(address) || PAGE_OF_WHOLE.test(address)) return undefined
  const match = DOI.exec(address)
  if (!match) return undefined
  const [, registrant, printed = ''] = match
  const name = withoutEnd(decoded(printed).trim(), '/')
  // Old ones have signs that end a DOI wherever one is read.
  if (/[\s"<>]/.test(name)) return undefined
  const own = nameOf(name, address.slice(0, match.index), address)
  const shown = withoutEnd(own.replace(PAGE, '').replace(VIEW, ''), '/.,;')
  return shown === '' ? undefined : withoutVersion(`${registrant}/${shown}`.toLowerCase())
}

/** The second part of a DOI, without what the platform puts behind it. */
function nameOf(printed: string, before: string, address: string): string {
  if (NUMBERED.test(before)) return printed.replace(NUMBER, '')
  return TITLED.test(address) ? printed.replace(/\/[^]*/, '') : printed
}
