import { withoutVersion } from '../fields/page-identifiers.ts'
import type { Identifiers } from '../types.ts'

/** The identifiers of a paper, each in one form only. */
export interface OwnIds {
  readonly arxiv: string | undefined
  readonly version: number | undefined
  /** Never one that arXiv gives, which is the identifier of arXiv once more. */
  readonly doi: string | undefined
  readonly pmid: string | undefined
}

/** What others write before an identifier. */
const PREFIX =
  /^(?:arxiv:|doi:|pmid:|https?:\/\/(?:arxiv\.org\/(?:abs|pdf|html)|(?:dx\.)?doi\.org|pubmed\.ncbi\.nlm\.nih\.gov)\/)\s*/
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/
const VERSION = /v(\d{1,3})$/
/** `math.AG/0601001` is `math/0601001`: the number is given out for the whole archive. */
const SUBJECT_CLASS = /^([a-z-]+)\.[a-z-]+(?=\/)/

/** What identifies a paper, in a form that can be compared. */
export function ownIds({ arxiv, arxivVersion, doi, pmid }: Identifiers = {}): OwnIds {
  const printedDoi = withoutVersion(textOf(doi))
  const inDoi = ARXIV_DOI.exec(printedDoi)?.[1]
  const id = textOf(arxiv) || (inDoi ?? '')
  return {
    arxiv: id.replace(VERSION, '').replace(SUBJECT_CLASS, '$1') || undefined,
    version: arxivVersion ?? versionIn(id),
    doi: inDoi === undefined && printedDoi !== '' ? printedDoi : undefined,
    pmid: textOf(pmid) || undefined,
  }
}

function textOf(id: string | undefined): string {
  return (id ?? '').trim().toLowerCase().replace(PREFIX, '')
}

function versionIn(id: string): number | undefined {
  const version = VERSION.exec(id)?.[1]
  return version === undefined ? undefined : Number(version)
}
