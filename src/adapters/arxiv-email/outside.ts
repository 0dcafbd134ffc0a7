import type { ReadContext } from '../../contracts.ts'
import { message } from '../../messages.ts'
import { type Line, positionOf } from '../text/line-cutter.ts'

/** What stands outside the entries: the head and the foot of a mailing, rules, and what cannot be read. */
export interface Outside {
  /** Takes a line that belongs to the form of the mailing. */
  readonly furnish: (line: Line) => void
  /** Takes a line of text. Text that is a part of an entry is one that cannot be read. */
  readonly stray: (line: Line, isOfEntry: boolean) => void
  /** Takes a delimiter that nothing follows: it ends an entry if there was text before it. */
  readonly delimit: (line: Line) => void
  /** Ends a run of text. Where text is expected it belongs to the form of the mailing. */
  readonly endText: () => void
  /** From here on text is expected, or not. */
  readonly expectText: (isExpected: boolean) => void
  /** Hands over what is left. */
  readonly flush: () => void
}

interface Run {
  readonly first: Line
  last: Line
  isOfEntry: boolean
}

/** Starts outside of all entries, where the head of a mailing is expected. */
export function createOutside({ emit }: ReadContext): Outside {
  let furniture: Run | undefined
  let text: Run | undefined
  let isTextExpected = true

  return { furnish, stray, delimit, endText, expectText, flush }

  function furnish(line: Line): void {
    endText()
    furniture = extended(furniture, line)
  }

  function stray(line: Line, isOfEntry: boolean): void {
    text = extended(text, line)
    text.isOfEntry ||= isOfEntry
  }

  function delimit(line: Line): void {
    if (text) stray(line, true)
    else furnish(line)
  }

  function endText(): void {
    if (!text) return
    const { first, last, isOfEntry } = text
    text = undefined
    if (isTextExpected && !isOfEntry) {
      furniture = extended(extended(furniture, first), last)
      return
    }
    flush()
    const rule = isOfEntry ? 'item-unreadable' : 'unclaimed-text'
    emit({ messages: [message(rule, { place: positionOf(first, last) })] })
  }

  function expectText(isExpected: boolean): void {
    endText()
    isTextExpected = isExpected
  }

  function flush(): void {
    endText()
    if (furniture) emit({ boilerplate: [positionOf(furniture.first, furniture.last)] })
    furniture = undefined
  }
}

function extended(run: Run | undefined, line: Line): Run {
  if (!run) return { first: line, last: line, isOfEntry: false }
  run.last = line
  return run
}
