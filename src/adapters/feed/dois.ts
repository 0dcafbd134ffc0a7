import { decoded } from '../../fields/decoded.ts'

const DOI = /10\.\d{4,9}\/[^\s"<>?#&]+/

/** What the addresses of publishers have behind a DOI. */
const VIEW = /[./](?:full|fulltext|full-text|abstract|pdf|epdf|html|meta|summary|xml)$/i

/** A text that is a DOI, with or without what names it: `doi:10.1000/moths.7`, `https://doi.org/10.1000/moths.7`. */
const NAMED =
  /^(?:doi:?\s*|https?:\/\/(?:dx\.)?doi\.org\/|info:doi\/|urn:doi:)?(10\.\d{4,9}\/[^\s"<>?#]+)(?:\?\S*)?$/i

/** The DOI that a text is. */
export function namedDoi(text: string): string | undefined {
  return NAMED.exec(text.trim())?.[1]
}

/** The DOI of the paper that an address of its publisher leads to. */
export function doiInAddress(address: string): string | undefined {
  const match = DOI.exec(decoded(address))
  if (!match) return undefined
  const doi = match[0].replace(/\/$/, '').replace(VIEW, '')
  const before = address.slice(0, match.index)
  if (/\b(?:bio|med)rxiv\.org\//i.test(before)) return doi.replace(/v\d{1,3}$/, '')
  // Some publishers put their own number of the article behind the DOI.
  return /article[a-z-]{0,20}\/doi\//i.test(before)
    ? doi.replace(/^([^/]+\/[^/]+)\/\d{4,}(?:\/[^/]*)?$/, '$1')
    : doi
}
