import type { DigestEntry } from '../types.ts'
import { printable } from './printable.ts'

/** The words of a title that are enough for an id. */
const WORDS = 8

/**
 * Starts to give ids: by what identifies an entry, else by its title. An id that was given before gets a number behind
 * it, so that each is given once.
 */
export function createCslIds(): (entry: DigestEntry) => string {
  /** For each id that was given, the last number that was put behind it. */
  const given = new Map<string, number>()
  return (entry) => {
    const name = nameOf(entry)
    let id = name
    for (let number = given.get(name) ?? 1; given.has(id); id = `${name}-${number}`) {
      number += 1
      given.set(name, number)
    }
    given.set(id, 1)
    return id
  }
}

function nameOf({ identifiers: { arxiv, doi, pmid } = {}, url, title }: DigestEntry): string {
  const names = [
    arxiv && `arXiv:${arxiv}`,
    doi && `doi:${doi}`,
    pmid && `pmid:${pmid}`,
    url,
    wordsOf(title ?? ''),
  ]
  const known = names.map((name) => printable(name ?? '').replace(/\s/g, ''))
  return known.find((name) => name !== '') ?? 'untitled'
}

function wordsOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]{1,40}/gu) ?? []
  return words.slice(0, WORDS).join('-')
}
