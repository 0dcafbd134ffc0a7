import type { Line } from '../text/line-cutter.ts'
import { createEntry, type ReadEntry } from './entry.ts'
import { isCutClosing, isCutMark, isDayMark, isEntryHead, kindOf, type LineKind } from './kinds.ts'

/** Takes the lines of an entry, and finds its end. */
export interface EntryReader {
  /** Takes a line. Where it shows that the entry has ended, it gives the lines behind that, which may be none. */
  readonly take: (line: Line) => readonly Line[] | undefined
  /** The entry, as soon as it has ended. */
  readonly finish: () => ReadEntry
  /** Ends the entry with the input. */
  readonly breakOff: () => BrokenEntry
}

/** An entry that is the last thing in an input. */
interface BrokenEntry extends ReadEntry {
  /** The input ends within the entry. */
  readonly isCut: boolean
  /** The lines behind it. */
  readonly behind: readonly Line[]
}

/**
 * Starts to read the entry that begins with this line, which holds its identifier. Above its abstract an entry ends
 * where a rule stands. An abstract may hold anything, delimiters, rules and names of fields included: it ends with the
 * closing line, or where a rule is followed by the next entry or by nothing.
 */
export function createEntryReader(head: Line, identifier: string): EntryReader {
  const entry = createEntry(head, identifier)
  let isInHead = true
  /** The delimiter between the head and the abstract has come. */
  let isDelimited = false
  /** Lines that end the entry or belong to its abstract, which the next line tells. A few at most. */
  let held: Line[] = []

  return {
    take(line) {
      const kind = kindInside(line)
      if (kind !== 'closing') return isInHead ? takeInHead(line, kind) : takeBelow(line, kind)
      releaseHeld()
      entry.close(line)
      return []
    },
    finish: () => entry.finish(false),
    breakOff() {
      const isCut = held.length === 0
      return { ...entry.finish(isCut), isCut, behind: held }
    },
  }

  /** What is indented is the rest of a field, or the first line of an abstract. */
  function kindInside(line: Line): LineKind {
    const kind = kindOf(line.text)
    return isIndented(line) && kind !== 'closing' ? 'text' : kind
  }

  function isIndented({ column }: Line): boolean {
    return column > head.column
  }

  function takeInHead(line: Line, kind: LineKind): readonly Line[] | undefined {
    if (kind !== 'text' && kind !== 'delimiter') return [line]
    isInHead = kind === 'text' && (isIndented(line) || !isCutClosing(line.text))
    if (isInHead) entry.addToHead(line)
    else held = [line]
    return undefined
  }

  function takeBelow(line: Line, kind: LineKind): readonly Line[] | undefined {
    if (isEndOfEntry(line, kind)) return [...held, line]
    const isMark = kind !== 'text' || (!isIndented(line) && isCutMark(line.text))
    if (!isMark || !mayFollow(kind)) releaseHeld()
    if (isMark) held.push(line)
    else entry.addToAbstract(line)
    return undefined
  }

  /** Whether the lines that are held may still end the entry if such a mark follows them. */
  function mayFollow(kind: LineKind): boolean {
    const last = held.at(-1)
    if (!last || kind === 'rule') return true
    const lastKind = kindOf(last.text)
    return kind === 'delimiter' ? lastKind === 'rule' : lastKind !== 'text'
  }

  function isEndOfEntry({ text }: Line, kind: LineKind): boolean {
    if (kind === 'delimiter') return false
    const hasRule = held.some((line) => kindOf(line.text) === 'rule')
    if (kind === 'rule') return hasRule || !isDelimited
    if (kind !== 'text') return true
    return held.length > 0 && (isEntryHead(text) || (hasRule && isDayMark(text)))
  }

  function releaseHeld(): void {
    for (const line of held) {
      if (isDelimited) entry.addToAbstract(line)
      else entry.addDelimiter(line)
      isDelimited = true
    }
    held = []
  }
}
