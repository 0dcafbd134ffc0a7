import type { Token } from '../types.ts'
import { addReferences } from './references.ts'

/** Holds tokens back until the addresses of their reference links are known. */
interface Waiting {
  readonly push: (token: Token) => void
  readonly finish: () => void
  /** Whether an address came after its link had been given up. */
  readonly isLate: () => boolean
}

/** How much text is held back for an address, in UTF-16 units. A page of a hundred cards has a tenth of it. */
const LONGEST_WAIT = 1 << 22

/**
 * Starts to hold tokens back. Renderings with reference links print the addresses at the end of the page, and the
 * assembler has to know them earlier.
 */
export function awaitReferences(
  references: Map<string, string>,
  take: (token: Token) => void,
): Waiting {
  let held: Token[] = []
  let length = 0
  const wanted = new Set<string>()
  const givenUp = new Set<string>()
  let late = false

  return { push, finish: release, isLate: () => late }

  function push(token: Token): void {
    for (const mark of addReferences(token.value, references)) {
      wanted.delete(mark)
      late ||= givenUp.has(mark)
    }
    for (const mark of marksIn(token.value))
      if (!references.has(mark) && !givenUp.has(mark)) wanted.add(mark)
    if (wanted.size === 0 && held.length === 0) return take(token)
    held.push(token)
    length += token.value.length
    if (length > LONGEST_WAIT) giveUp()
    if (wanted.size === 0) release()
  }

  function giveUp(): void {
    for (const mark of wanted) givenUp.add(mark)
    wanted.clear()
  }

  function release(): void {
    const tokens = held
    held = []
    length = 0
    for (const token of tokens) take(token)
  }
}

function marksIn(text: string): string[] {
  return text.includes('][')
    ? Array.from(text.matchAll(/\]\[\d{1,6}(?=\])/g), ([mark]) => `${mark.slice(1)}]`)
    : []
}
