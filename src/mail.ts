/**
 * Digests that come as mail: one (.eml) or a mailbox of many (.mbox).
 *
 * @packageDocumentation
 */
import type { EntryOf, Extractors, ParseOptions } from './contracts.ts'
import { charsetOf, isBytes } from './decode.ts'
import type { MailDigest } from './mail/mail-digest.ts'
import { splitMailbox } from './mail/mailbox.ts'
import { readMail } from './mail/read-mail.ts'
import { checkOptions } from './options.ts'
import { show } from './show.ts'

export { isMail } from './mail/format.ts'
export type { MailDigest } from './mail/mail-digest.ts'

/**
 * Reads a mail, or every mail of a mailbox, and makes one digest of each, in their order. Of the parts of a mail those are
 * read that an adapter knows. Of parts that are kinds of one text the first with papers is taken, and HTML goes before text;
 * a part that says something else makes a digest of its own. So does a mail that another one carries, and one that does
 * nothing but carry others makes none. Places are those in the decoded part, which is `text`.
 *
 * The date of the mail is `digestDate` where the digest states none itself, and the reference date unless the options name
 * another one.
 *
 * Bad mails never reject: they give what can be read, and messages. Attachments are never opened.
 *
 * @throws a `TypeError` or a `RangeError` for a wrong input or wrong options, as `parseDigest`; the promise rejects with it
 *
 * @example
 * ```ts
 * import { parseMail } from 'undigest/mail'
 * import { scholarAlert } from 'undigest/scholar-alert'
 *
 * const mail = `Date: Tue, 10 Dec 2019 11:24:26 -0800
 * Subject: =?utf-8?q?Ada_=E2=80=93_new_articles?=
 * Content-Type: text/html; charset=utf-8
 *
 * <h3><a class="gse_alrt_title" href="https://example.org/a">A Title</a></h3>`
 *
 * const [digest] = await parseMail(mail, { adapters: [scholarAlert()] })
 * digest.subject // 'Ada – new articles'
 * digest.digestDate?.iso // '2019-12-10'
 * digest.entries[0].title // 'A Title'
 * ```
 */
export async function parseMail<X extends Extractors>(
  input: string | Uint8Array,
  options: ParseOptions<X> = {},
): Promise<MailDigest<EntryOf<X>>[]> {
  checkOptions(options)
  const { bytes, isString } = bytesOf(input)
  const digests: MailDigest<EntryOf<X>>[] = []
  for (const mail of splitMailbox(bytes)) {
    const read = await readMail(mail, { options, isString })
    for (const digest of read) digests.push(digest)
  }
  return digests
}

/** The bytes of the input without a byte order mark, their lines ending in `\n`. */
function bytesOf(input: unknown): { readonly bytes: Uint8Array; readonly isString: boolean } {
  if (typeof input !== 'string' && !isBytes(input))
    throw new TypeError(`Expected a string or bytes (Uint8Array), got ${show(input)}`)
  const charset = typeof input === 'string' ? 'utf-8' : charsetOf(input)
  const isString = typeof input === 'string' || charset !== 'utf-8'
  const text = isBytes(input) && isString ? new TextDecoder(charset).decode(input) : input
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { bytes: fromFirstLine(withLines(isMarked ? bytes.subarray(3) : bytes)), isString }
}

/** Mails that were copied out of a program often have blank lines before their head. */
function fromFirstLine(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0x0a && byte !== 0x0d)
  return bytes.subarray(Math.max(start, 0))
}

/** Some old programs end lines in `\r` alone. */
function withLines(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0x0a) ? bytes : bytes.map((byte) => (byte === 0x0d ? 0x0a : byte))
}
