import { message } from '../messages.ts'
import type { DigestEntry, DigestMessage } from '../types.ts'
import type { Refiner } from './refiner.ts'

/** Makes one entry of a card that the page prints twice in a row, for wide and for narrow screens. */
export const foldDoubles: Refiner = (digest, { customs }) => {
  if (!customs.includes('cards-doubled')) return digest
  const entries: DigestEntry[] = []
  const messages: DigestMessage[] = []
  let single: DigestEntry | undefined
  for (const entry of digest.entries) {
    if (single && isDouble(single, entry)) {
      if (Object.keys(entry).length > Object.keys(single).length)
        entries[entries.length - 1] = entry
      messages.push(message('card-doubled', entry.position && { place: entry.position }))
      single = undefined
    } else {
      entries.push(entry)
      single = entry
    }
  }
  return messages.length === 0
    ? digest
    : { ...digest, entries, messages: [...digest.messages, ...messages] }
}

/** What both cards state must be the same, and both must state the title and something else. */
function isDouble(first: DigestEntry, second: DigestEntry): boolean {
  if (first.title === undefined || first.title !== second.title) return false
  return (
    COMPARED.every(
      (key) => first[key] === undefined || second[key] === undefined || first[key] === second[key],
    ) &&
    COMPARED.some((key) => first[key] !== undefined && first[key] === second[key]) &&
    first.publishedAt?.iso === second.publishedAt?.iso
  )
}

const COMPARED = [
  'url',
  'abstract',
  'authorCount',
  'upvotes',
  'comments',
  'organization',
  'submittedBy',
] as const
