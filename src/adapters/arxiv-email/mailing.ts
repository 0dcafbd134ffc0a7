import { message } from '../../messages.ts'
import type { DigestEntry, DigestMessage } from '../../types.ts'
import { type Line, positionOf } from '../text/line-cutter.ts'
import type { ReadEntry } from './entry.ts'
import { isMailingNotice } from './kinds.ts'

type AnnounceType = NonNullable<DigestEntry['announceType']>

/** What a mailing says about its entries as a whole, and how many it has had. */
export interface Mailing {
  /** Takes a line of its head. */
  readonly takeHead: (line: Line) => void
  /** Takes note that the entries to come were announced on one day of a past week. */
  readonly announce: () => void
  /** Takes the rule before a section. */
  readonly turn: (kind: 'crosses' | 'replacements') => void
  /** What kind of announcement an entry is; nothing in the lists of a month, which announce nothing. */
  readonly announceTypeOf: (entry: ReadEntry) => AnnounceType | undefined
  /** Whether the end is still to come. */
  readonly isOpen: () => boolean
  /** Ends the mailing, and tells if it has had another number of papers than it says. */
  readonly finish: () => DigestMessage[]
}

/** `Subject: astro-ph daily 53 new + 4 crosses received` */
const DECLARED = /^Subject:.*?\b(\d{1,6}) new\b(?:\s*\+\s*(\d{1,6}) cross)?/i

interface Declared {
  readonly line: Line
  readonly count: number
}

/** Starts a mailing or a list. */
export function createMailing(): Mailing {
  let section: AnnounceType = 'new'
  let isAnnouncement = false
  let isOpen = false
  let declared: Declared | undefined
  let count = 0

  return {
    takeHead(line) {
      const [, fresh, crosses = 0] = DECLARED.exec(line.text) ?? []
      if (fresh !== undefined) declared ??= { line, count: Number(fresh) + Number(crosses) }
      if (!isMailingNotice(line.text)) return
      isAnnouncement = true
      isOpen = true
    },
    announce() {
      isAnnouncement = true
    },
    turn(kind) {
      isAnnouncement = true
      isOpen = true
      section = kind === 'crosses' ? 'cross' : 'replace'
    },
    announceTypeOf(entry) {
      const kind = typeOf(entry)
      // The count of the subject line leaves the replacements out.
      if (kind !== 'replace') count += 1
      return kind
    },
    isOpen: () => isOpen,
    finish() {
      if (!declared || declared.count === count) return []
      const [actual, expected] = [String(count), [String(declared.count)]]
      return [
        message('declared-count-mismatch', { place: positionOf(declared.line), actual, expected }),
      ]
    },
  }

  function typeOf({
    replaced,
    crossListed,
    isDaily,
    hasSubmitter,
  }: ReadEntry): AnnounceType | undefined {
    if (replaced || section === 'replace') return 'replace'
    if (crossListed || section === 'cross') return 'cross'
    return isDaily || (isAnnouncement && !hasSubmitter) ? 'new' : undefined
  }
}
