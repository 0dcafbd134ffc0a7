const FIELD = /^([\w!#$%&'*+.^`|~-]{1,100}):/
/** Fields that a mail program writes, and hardly anyone who copies a mail as text. */
const OF_TRANSPORT =
  /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|list-(?:id|unsubscribe)|(?:arc|x)-.+)$/i
const OF_LETTER = /^(?:from|to|cc|date|subject|sender|reply-to)$/i
/** The line between the mails of a mailbox: `From ada@example.org Tue Dec 10 11:24:26 2019`. Some name no time. */
const POSTMARK = /^From \S/
/** The form that names a time is that of no letter that was copied. */
const TIMED_POSTMARK = /^From \S+ .*\d\d:\d\d/

/**
 * Whether a text is a mail as a file (.eml), or a mailbox (.mbox): it begins with the fields of a mail's head. Letters that
 * were copied as text, with nothing but sender, date and subject before them, are none.
 */
export function isMail(head: string): boolean {
  const lines = head.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, MOST_LINES)
  const first = lines.findIndex((line) => line !== '')
  if (first < 0) return false
  const isBox = POSTMARK.test(lines[first]!)
  const isTimed = TIMED_POSTMARK.test(lines[first]!)
  let letters = 0
  let transports = 0
  for (const line of lines.slice(isBox ? first + 1 : first)) {
    if (/^[ \t]/.test(line) && line.trim() !== '') continue
    const name = FIELD.exec(line)?.[1]
    if (name === undefined) break
    if (OF_LETTER.test(name)) letters += 1
    if (OF_TRANSPORT.test(name)) transports += 1
  }
  return (transports > 0 || isTimed) && letters + transports >= (isBox ? 1 : 2)
}

/** The head of a mail that went over many hosts has some 150 lines. */
const MOST_LINES = 500
