/** A text that is a DOI, with or without what names it: `doi:10.1000/moths.7`, `https://doi.org/10.1000/moths.7`. */
const NAMED =
  /^(?:doi:?\s*|https?:\/\/(?:dx\.)?doi\.org\/|info:doi\/|urn:doi:)?(10\.\d{4,9}\/[^\s"<>?#]+)(?:\?\S*)?$/i

/** The DOI that a text is. */
export function namedDoi(text: string): string | undefined {
  return NAMED.exec(text.trim())?.[1]
}
