import type { Identifiers } from '../types.ts'
import { decoded } from './decoded.ts'
import { withoutEnd } from './without-end.ts'

const ARXIV_PATH =
  /(?:arxiv\.org\/(?:abs|pdf|html)|(?:huggingface|hf)\.co\/papers)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v(\d{1,3}))?(?=\.pdf|[/?#]|$)/i
const ARXIV_ID =
  /^(?:arxiv:\s*)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z-]+)?\/\d{7})(?:v(\d{1,3}))?(?:\s|$)/i
/** Those of journals of the 1990s have a part in angle brackets: `…:1<49::AID-PROT5>3.0.CO;2-8`. */
const DOI = /\b10\.\d{4,9}\/[^\s"<>]+(?:<[^\s<>]{1,40}>\d\.\d\.[a-z]{2};\d(?:-[\da-z])?)?/i
const DOI_PATH = /doi\.org\/(10\.\d{4,9}\/[^\s?#]+)/i

/** An arXiv identifier as printed, `arXiv:2401.00001v2`. Nothing where it is none. */
export function readArxivId(value: string): Identifiers | undefined {
  const match = ARXIV_ID.exec(value.trim())
  return match ? arxivOf(match) : undefined
}

/** A version alone, `v2`. */
export function readArxivVersion(value: string): Identifiers | undefined {
  const version = /^v?(\d{1,3})$/i.exec(value.trim())?.[1]
  return version === undefined ? undefined : { arxivVersion: Number(version) }
}

/** The first DOI of a text, in lower case, without a resolver and without the full stop of a sentence. */
export function readDoi(value: string): Identifiers | undefined {
  const doi = DOI.exec(decoded(value))?.[0]
  return doi === undefined ? undefined : { doi: withoutEnd(doi.toLowerCase(), '.,;') }
}

/** A PubMed identifier. Nothing where it is none. */
export function readPmid(value: string): Identifiers | undefined {
  const pmid = /^(?:pmid:?\s*)?(\d{1,12})$/i.exec(value.trim())?.[1]
  return pmid === undefined ? undefined : { pmid }
}

/** The identifiers that an address of the paper itself holds. */
export function readIdentifiers(url: string): Identifiers {
  const arxiv = ARXIV_PATH.exec(url)
  const doi = DOI_PATH.exec(url)?.[1]
  return {
    ...(arxiv && arxivOf(arxiv)),
    ...(doi && {
      doi: withoutEnd(decoded(doi).toLowerCase(), '.,;'),
    }),
  }
}

function arxivOf([, arxiv, version]: RegExpExecArray): Identifiers {
  return { arxiv: arxiv!, ...(version && { arxivVersion: Number(version) }) }
}
