import { candidates, chooseAdapter } from '../choose-adapter.ts'
import type { EntryOf, Extractors, ParseOptions } from '../contracts.ts'
import { inputOf } from '../input.ts'
import { createReporter, message } from '../messages.ts'
import { parseDigest } from '../parse-digest.ts'
import { unrecognised } from '../read-whole.ts'
import { show } from '../show.ts'
import type { Digest, DigestMessage } from '../types.ts'
import { decodeBytes, decodeText } from './decode-part.ts'
import { forwardedIn } from './forwarded.ts'
import { type Letterhead, readLetterhead } from './letterhead.ts'
import type { MailDigest } from './mail-digest.ts'
import { DEEPEST, type MailPart, type OpenedMail, openMail } from './open-mail.ts'

/** How a mail is to be read. */
export interface MailReading<X extends Extractors> {
  readonly options: ParseOptions<X>
  /** The mail was given as a string, and is text already where it is not encoded. */
  readonly isString: boolean
}

/** How many attachments a message names. */
const MOST_NAMES = 10

/** Reads a mail, and those that it carries. One that does nothing but carry others makes no digest of its own. */
export async function readMail<X extends Extractors>(
  bytes: Uint8Array,
  reading: MailReading<X>,
  level = 0,
): Promise<MailDigest<EntryOf<X>>[]> {
  const opened = openMail(bytes)
  const found = await findText(opened, reading)
  const carried: MailDigest<EntryOf<X>>[] = []
  for (const part of level < DEEPEST ? opened.mails : []) {
    const digests = await readMail(await decodeBytes(part), reading, level + 1)
    for (const digest of digests) carried.push(digest)
  }
  if (found.text === undefined && carried.length > 0) return carried
  return [digestOf(opened, found, reading.options, level), ...carried]
}

/** The text that an adapter knows, and what is wrong with the parts. */
interface Found {
  readonly text: string | undefined
  readonly isBlank: boolean
  readonly faults: readonly DigestMessage[]
}

/** HTML says more than the text beside it, and both more than what is attached. */
async function findText<X extends Extractors>(
  { texts }: OpenedMail,
  { options, isString }: MailReading<X>,
): Promise<Found> {
  const adapters = candidates(options)
  const failures = new Map<string, DigestMessage>()
  const addFailure = (found: DigestMessage): void => {
    failures.set(JSON.stringify(found), found)
  }
  const isKnown = (text: string): boolean =>
    chooseAdapter(inputOf(text), { adapters }, addFailure) !== undefined
  const others: string[] = []
  const faults: DigestMessage[] = []
  for (const part of texts.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const decoded = await decodeSafely(part, isString)
    if (isKnown(decoded.text)) return { ...decoded, isBlank: false }
    faults.push(...decoded.faults)
    if (decoded.text.trim() !== '') others.push(decoded.text)
  }
  const forwarded = others.flatMap(forwardedIn).find(isKnown)
  const text = forwarded ?? (options.format === undefined ? undefined : others[0])
  // What is read is looked at again, and the failures are told then.
  if (text === undefined) faults.push(...failures.values())
  return { text, isBlank: others.length === 0, faults }
}

function rankOf({ content }: MailPart): number {
  return Number(content.isAttachment) * 2 + Number(!/html/.test(content.type))
}

async function decodeSafely(part: MailPart, isString: boolean) {
  try {
    return await decodeText(part, isString)
  } catch (error) {
    return { text: '', faults: [message('item-unreadable', { actual: show(error) })] }
  }
}

function digestOf<X extends Extractors>(
  { head, mails, others, faults }: OpenedMail,
  found: Found,
  options: ParseOptions<X>,
  level: number,
): MailDigest<EntryOf<X>> {
  const { text, isBlank } = found
  const letterhead = readLetterhead(head)
  const digest = text === undefined ? unread(others, isBlank) : read(text, letterhead, options)
  const messages: DigestMessage[] = []
  const report = createReporter(options.rules, (each) => messages.push(each))
  const isTooDeep = level >= DEEPEST && mails.length > 0
  for (const each of [
    ...faults,
    ...(isTooDeep ? [message('too-deep')] : []),
    ...letterhead.faults,
    ...found.faults,
    ...(text === undefined ? digest.messages : []),
  ])
    report(each)
  const { subject, from, sentAt } = letterhead
  return {
    ...(subject !== undefined && { subject }),
    ...(from !== undefined && { from }),
    ...(sentAt && { sentAt, digestDate: sentAt }),
    ...(text !== undefined && { text }),
    // The date that the digest states itself goes before that of the mail.
    ...digest,
    messages: text === undefined ? messages : [...messages, ...digest.messages],
  }
}

function read<X extends Extractors>(
  text: string,
  { day }: Letterhead,
  options: ParseOptions<X>,
): Digest<EntryOf<X>> {
  const referenceDate = options.referenceDate ?? day
  return parseDigest(text, { ...options, ...(referenceDate !== undefined && { referenceDate }) })
}

/** A mail that no adapter knows. What is attached may be what someone looks for. */
function unread(others: readonly string[], isBlank: boolean): Digest<never> {
  const names = others.slice(0, MOST_NAMES).join(', ')
  const note = `Attachments are not opened: ${names}`
  const messages = [
    ...(names === '' ? [] : [message('unknown-format', { note })]),
    ...unrecognised(isBlank || names !== ''),
  ]
  return { boilerplate: [], entries: [], messages }
}
