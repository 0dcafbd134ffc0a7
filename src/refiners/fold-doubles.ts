import { message } from '../messages.ts'
import type { DigestEntry, DigestMessage } from '../types.ts'
import type { Refiner } from './refiner.ts'

/** Makes one entry of a card that the page prints twice in a row, for wide and for narrow screens: the fuller one. */
export const foldDoubles: Refiner = (digest, { customs }) => {
  if (!customs.includes('cards-doubled')) return digest
  const entries: DigestEntry[] = []
  const messages: DigestMessage[] = []
  let single: DigestEntry | undefined
  for (const entry of digest.entries) {
    if (single && isDouble(single, entry)) {
      const isFuller = Object.keys(entry).length > Object.keys(single).length
      const { position } = isFuller ? single : entry
      if (isFuller) entries[entries.length - 1] = entry
      messages.push(message('card-doubled', position && { place: position }))
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
  if (first.publishedAt?.iso !== second.publishedAt?.iso) return false
  const shared = COMPARED.filter((key) => first[key] !== undefined && second[key] !== undefined)
  return shared.length > 0 && shared.every((key) => first[key] === second[key])
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
