import { decoded } from '../../fields/decoded.ts'
import { unwrap } from '../../fields/links.ts'
import { withoutEnd } from '../../fields/without-end.ts'
import type { RawField } from '../../types.ts'

/** An address of the click counter of Google Scholar. */
const COUNTED = /\/scholar_url\?/i

/** A DOI is a part of many publishers' addresses: `/doi/pdf/10.1000/xyz`, `?id=10.1000/xyz`. */
const DOI = /[/=](10\.\d{4,9})\/([^?#&]+)/
/** What publishers put behind a DOI to name a view, a version or a file of it. */
const VIEW =
  /(?:_reference(?=\.pdf)|(?<=\d)v\d{1,2})?(?:\.(?:full|abstract|short|long|full-text|pdf|html?|epub|xml)){0,3}$/i
const PAGE =
  /(?:\/(?:abstract|epdf|epub|full|fulltext|fulltext\.html|html|meta|pdf|summary)){1,2}$/i
/** On some platforms the number of the article follows, and the name of a file. */
const NUMBERED = /\/(?:advance-)?article(?:-[a-z]+)?\/doi\//i
const NUMBER = /\/\d+(?:\/[^/]*)?$/
/** Elsewhere the title follows. */
const TITLED = /^https?:\/\/(?:www\.)?taylorfrancis\.com\//i
const DOI_RESOLVER = /^https?:\/\/(?:dx\.)?doi\.org\//i
/** A page of a book or a volume has the DOI of the whole. */
const PAGE_OF_WHOLE = /#page=/i
const PMID =
  /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov\/|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed\/|(?:www\.)?europepmc\.org\/(?:article|abstract)\/med\/)(\d{1,9})(?![\w.-])/i
/** Where arXiv kept files of old papers. */
const ARXIV_FILE = /arxiv\.org\/ftp\/[\w-]+\/papers\/\d{4}\/(\d{4}\.\d{4,5})(?:v\d{1,3})?\.pdf/i

/**
 * The address that leads on from a mail. Filters of mails put one of their own around that of the click counter, which the
 * reader of addresses takes off.
 */
export function counted(href: string): string {
  const address = href.trim()
  const inner = unwrap(address)
  return COUNTED.test(inner) ? inner : address
}

/** Whether an address goes through the click counter, as those of the papers do. */
export function isCounted(href: string): boolean {
  return COUNTED.test(href) || COUNTED.test(unwrap(href))
}

/** The identifiers that an address on a publisher's site shows. Those of arXiv and of doi.org are read elsewhere. */
export function identifiersAt(href: string): RawField[] {
  const address = unwrap(href)
  const doi = doiIn(address)
  const pmid = PMID.exec(address)?.[1]
  const arxiv = ARXIV_FILE.exec(address)?.[1]
  return [
    ...(doi === undefined ? [] : [{ label: 'doi', value: doi }]),
    ...(pmid === undefined ? [] : [{ label: 'pmid', value: pmid }]),
    ...(arxiv === undefined ? [] : [{ label: 'arxiv', value: arxiv }]),
  ]
}

function doiIn(printed: string): string | undefined {
  if (DOI_RESOLVER.test(printed) || PAGE_OF_WHOLE.test(printed)) return undefined
  const address = decoded(printed)
  const [, registrant, name] = DOI.exec(address) ?? []
  if (registrant === undefined || name === undefined) return undefined
  const whole = withoutEnd(name, '/')
  const numbered = NUMBERED.test(address) ? whole.replace(NUMBER, '') : whole
  const titled = TITLED.test(address) ? numbered.replace(/\/.*/, '') : numbered
  const suffix = withoutEnd(titled.replace(PAGE, '').replace(VIEW, ''), '/.,;')
  return suffix === '' ? undefined : `${registrant}/${suffix}`
}
