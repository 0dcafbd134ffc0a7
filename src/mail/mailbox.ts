import { asciiOf, endOfText, LF, nextLine, startsWith } from './lines.ts'

const POSTMARK = /^From \S/
const FIELD = /^(?:[\w!#$%&'*+.^`|~-]{1,200}[ \t]*:|>?From )/
const GREATER = 0x3e

/** The mails of a mailbox, or the one mail that is given. */
export function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  if (!startsWith(bytes, 0, 'From ')) return [bytes]
  const starts = postmarks(bytes)
  return starts.map((start, index) => unstuffed(bytes.subarray(start, starts[index + 1])))
}

/**
 * Where the mails of a mailbox begin: at its start, and at each postmark, which stands behind a blank line, and before the
 * fields of a head.
 */
function postmarks(bytes: Uint8Array): number[] {
  const starts: number[] = []
  let isBehindBlank = true
  for (let at = 0; at < bytes.length; ) {
    const next = nextLine(bytes, at)
    if (isBehindBlank && isPostmark(bytes, at, next)) starts.push(at)
    isBehindBlank = endOfText(bytes, at, next) === at
    at = next
  }
  return starts
}

function isPostmark(bytes: Uint8Array, at: number, next: number): boolean {
  if (at === 0) return true
  if (!startsWith(bytes, at, 'From ')) return false
  if (!POSTMARK.test(asciiOf(bytes, at, next))) return false
  return FIELD.test(asciiOf(bytes, next, nextLine(bytes, next)))
}

/** A mail as it was before the mailbox put `>` before the lines that look like a postmark. */
function unstuffed(mail: Uint8Array): Uint8Array {
  const marks = stuffings(mail)
  if (marks.length === 0) return mail
  const bytes = new Uint8Array(mail.length - marks.length)
  let from = 0
  let length = 0
  for (const mark of [...marks, mail.length]) {
    bytes.set(mail.subarray(from, mark), length)
    length += mark - from
    from = mark + 1
  }
  return bytes
}

function stuffings(mail: Uint8Array): number[] {
  const marks: number[] = []
  for (let at = mail.indexOf(GREATER); at >= 0; ) {
    const isAtStart = at === 0 || mail[at - 1] === LF
    let end = at
    while (mail[end] === GREATER) end += 1
    if (isAtStart && startsWith(mail, end, 'From ')) marks.push(at)
    at = mail.indexOf(GREATER, end)
  }
  return marks
}
