import { message } from '../messages.ts'
import type { DigestEntry, DigestMessage } from '../types.ts'

/** Takes entries one at a time, and hands each on when the next is known. */
interface Folding<Entry> {
  readonly push: (entry: Entry) => void
  readonly finish: () => void
}

/** Makes one entry of a card that the page prints twice in a row, for wide and for narrow screens: the fuller one. */
export function createFolding<Entry extends DigestEntry>(take: {
  readonly entry: (entry: Entry) => void
  readonly message: (found: DigestMessage) => void
}): Folding<Entry> {
  let held: Entry | undefined
  return {
    push(entry) {
      if (held && isDouble(held, entry)) {
        const isFuller = Object.keys(entry).length > Object.keys(held).length
        const { position } = isFuller ? held : entry
        take.message(message('card-doubled', position && { place: position }))
        take.entry(isFuller ? entry : held)
        held = undefined
      } else {
        if (held) take.entry(held)
        held = entry
      }
    },
    finish() {
      if (held) take.entry(held)
    },
  }
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
