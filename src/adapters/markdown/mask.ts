import type { Source } from '../../source.ts'
import type { DigestMessage } from '../../types.ts'
import { hideFormulas } from './mask-formulas.ts'
import { hideInLines } from './mask-lines.ts'

/** A text for the parser, as long as the one that was given, so that offsets are the same in both. */
export interface Masked {
  readonly text: string
  /** Puts back what is hidden in a piece of the text. */
  readonly unmask: (text: string) => string
  readonly messages: readonly DigestMessage[]
}

/** Characters that mean something in Markdown, which others stand for where they do not. */
const HIDDEN = '\\_*|\n\r<~[]>.)&-+`'
/** Characters that mean nothing in any text; those that stand for others are a run of them that the text does not have. */
const FREE = /[\ue000-\uf8ff]/g
const FIRST = 0xe000
const LAST = 0xf8ff
const RUN = 32

/**
 * Hides characters that a parser of Markdown would take for marks, and readers would not: in formulas, and the line ends
 * inside the cells of a table. So too what is nested too deeply to be parsed in linear time.
 */
export function mask(source: Source): Masked {
  const { text } = source
  const base = baseFor(text)
  const hidden = new Set<number>()
  const messages: DigestMessage[] = []
  if (base === undefined) return { text, unmask: (piece) => piece, messages }
  hideFormulas(text, hidden)
  hideInLines(source, hidden, messages)
  return { text: masked(text, hidden, base), unmask: unmaskerOf(base), messages }
}

function baseFor(text: string): number | undefined {
  const taken = new Set<number>()
  for (const [character] of text.matchAll(FREE))
    taken.add(Math.floor((character.charCodeAt(0) - FIRST) / RUN))
  for (let run = 0; FIRST + (run + 1) * RUN <= LAST + 1; run += 1)
    if (!taken.has(run)) return FIRST + run * RUN
  return undefined
}

function unmaskerOf(base: number): (text: string) => string {
  const shown = (character: string): string => HIDDEN[character.charCodeAt(0) - base] ?? character
  return (text) => text.replace(FREE, shown)
}

function masked(text: string, hidden: ReadonlySet<number>, base: number): string {
  const pieces: string[] = []
  let end = 0
  for (const offset of [...hidden].toSorted((one, other) => one - other)) {
    const index = HIDDEN.indexOf(text.charAt(offset))
    pieces.push(text.slice(end, offset), String.fromCharCode(base + index))
    end = offset + 1
  }
  pieces.push(text.slice(end))
  return pieces.join('')
}
