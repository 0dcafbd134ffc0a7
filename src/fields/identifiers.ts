import type { Identifiers } from '../types.ts'
import { decoded } from './decoded.ts'

const ARXIV_PATH =
  /(?:arxiv\.org\/(?:abs|pdf|html)|(?:huggingface|hf)\.co\/papers)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v(\d{1,3}))?(?=\.pdf|[/?#]|$)/i
const DOI_PATH = /doi\.org\/(10\.\d{4,9}\/[^\s?#]+)/i

/** The identifiers that an address of the paper itself holds. */
export function readIdentifiers(url: string): Identifiers {
  const arxiv = ARXIV_PATH.exec(url)
  const doi = DOI_PATH.exec(url)?.[1]
  return {
    ...(arxiv && { arxiv: arxiv[1]! }),
    ...(arxiv?.[2] && { arxivVersion: Number(arxiv[2]) }),
    ...(doi && {
      doi: decoded(doi)
        .toLowerCase()
        .replace(/[.,;]$/, ''),
    }),
  }
}
