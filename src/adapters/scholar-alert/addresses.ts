import { unwrap } from '../../fields/links.ts'
import { readPageIdentifiers } from '../../fields/page-identifiers.ts'
import type { RawField } from '../../types.ts'

/** An address of the click counter of Google Scholar. */
const COUNTED = /\/scholar_url\?/i

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
  const arxiv = ARXIV_FILE.exec(unwrap(href))?.[1]
  const found = { ...readPageIdentifiers(href), ...(arxiv !== undefined && { arxiv }) }
  return Object.entries(found).map(([label, value]) => ({ label, value }))
}
