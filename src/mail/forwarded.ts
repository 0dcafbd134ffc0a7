/** What mail programs print on a line before a letter that is passed on. */
const HINT =
  /forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message (?:transféré|réexpédié)|mensaje (?:reenviado|original)|messaggio inoltrato/gi
/** Nothing but such words, between rules or before a colon. */
const ALONE = /^[>\s]{0,20}(?:-{2,40} ?[\p{L} ]{3,60} ?-{2,40}|[\p{L} ]{3,60}:)\s*$/u
const FIELD = /^[>\s]{0,20}\*?[\p{L}-]{1,20}\s?:\*?(?:\s|$)/u
const QUOTED = /^[> ]*> ?/gm

/**
 * A text with what a mail program has put around a letter that is passed on blanked out: what stands before it, and the
 * signs of quotation. Every character stays in its place. Empty where nothing was passed on.
 */
export function forwardedIn(text: string): string[] {
  const from = startOfLetter(text)
  const letter = blank(text.slice(0, from)) + text.slice(from)
  const unquoted = letter.replace(QUOTED, (mark) => ' '.repeat(mark.length))
  return [...new Set([letter, unquoted])].filter((each) => each !== text)
}

/** No such line is longer. */
const LONGEST = 200

/** Where a letter that is passed on begins, behind the lines of its sender and its date; 0 where there is none. */
function startOfLetter(text: string): number {
  for (const { index } of text.matchAll(HINT)) {
    const before = text.slice(Math.max(index - LONGEST, 0), index)
    const rest = text.slice(index, index + LONGEST)
    const end = index + (rest.indexOf('\n') + 1 || rest.length)
    const line = before.slice(before.lastIndexOf('\n') + 1) + text.slice(index, end)
    if (line.length < LONGEST && ALONE.test(line)) return endOfHead(text, end)
  }
  return 0
}

/** The lines of sender, date and subject end with a blank line. */
function endOfHead(text: string, from: number): number {
  let at = from
  let isBegun = false
  while (at < text.length) {
    const end = text.indexOf('\n', at) + 1 || text.length
    const line = text.slice(at, end)
    const isBlank = line.replaceAll('>', '').trim() === ''
    if (isBegun && isBlank) return end
    if (!isBlank && !isBegun && !FIELD.test(line)) return at
    if (!isBlank) isBegun = true
    at = end
  }
  return at
}

function blank(text: string): string {
  return text.replace(/[^\s]/g, ' ')
}
