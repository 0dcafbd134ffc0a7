import { candidates, chooseAdapter } from '../choose-adapter.ts'
import type { EntryOf, Extractors, ParseOptions } from '../contracts.ts'
import { inputOf } from '../input.ts'
import { createReporter, message } from '../messages.ts'
import { parseDigest } from '../parse-digest.ts'
import { unrecognised } from '../read-whole.ts'
import { show } from '../show.ts'
import type { Digest, DigestMessage } from '../types.ts'
import { alternatives } from './alternatives.ts'
import { decodeBytes, decodeText, type PartText } from './decode-part.ts'
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

/** A text that was read, or what is said where there is none. */
interface ReadText<X extends Extractors> {
  readonly digest: Digest<EntryOf<X>>
  readonly text?: string
  /** What is wrong with its part. */
  readonly faults: readonly DigestMessage[]
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
  const letterhead = readLetterhead(opened.head)
  const found = await readTexts(opened, letterhead, reading)
  const carried: MailDigest<EntryOf<X>>[] = []
  for (const part of level < DEEPEST ? opened.mails : []) {
    const digests = await readMail(await decodeBytes(part), reading, level + 1)
    for (const digest of digests) carried.push(digest)
  }
  if (carried.length > 0 && found.every(({ text }) => text === undefined)) return carried
  const faults = [
    ...opened.faults,
    ...(level >= DEEPEST && opened.mails.length > 0 ? [message('too-deep')] : []),
    ...letterhead.faults,
  ]
  // What is wrong with the mail as a whole is said once.
  const own = found.map((each, index) =>
    digestOf(each, letterhead, index === 0 ? faults : [], reading.options),
  )
  return [...own, ...carried]
}

/** The texts that an adapter knows; where there are none, what was passed on, or that there is nothing. */
async function readTexts<X extends Extractors>(
  { texts, others }: OpenedMail,
  letterhead: Letterhead,
  { options, isString }: MailReading<X>,
): Promise<ReadText<X>[]> {
  const adapters = candidates(options)
  const failures = new Map<string, DigestMessage>()
  const isKnown = (text: string): boolean =>
    chooseAdapter(inputOf(text), { adapters }, (found) => {
      failures.set(JSON.stringify(found), found)
    }) !== undefined
  const read = (text: string): Digest<EntryOf<X>> => parse(text, letterhead, options)

  const found: ReadText<X>[] = []
  const titles = new Set<string | undefined>()
  const unknown: PartText[] = []
  for (const group of alternatives(texts)) {
    const known: PartText[] = []
    for (const part of group) {
      const decoded = await decodeSafely(part, isString)
      if (isKnown(decoded.text)) known.push(decoded)
      else unknown.push(decoded)
    }
    const best = fullest(known, read)
    const entries = best?.digest.entries ?? []
    // Many mails carry themselves once more as an attachment.
    const isCopy = found.length > 0 && entries.every(({ title }) => titles.has(title))
    if (best && !isCopy) found.push(best)
    for (const { title } of entries) titles.add(title)
  }
  if (found.length > 0) return found

  const faults = unknown.flatMap((part) => part.faults)
  const printed = unknown.map(({ text }) => text).filter((text) => text.trim() !== '')
  const forwarded = printed.flatMap(forwardedIn).find(isKnown)
  const text = forwarded ?? (options.format === undefined ? undefined : printed[0])
  if (text !== undefined) return [{ digest: read(text), text, faults }]
  // What is read is looked at again, and the failures are told then.
  return [
    { digest: unread(others, printed.length === 0), faults: [...faults, ...failures.values()] },
  ]
}

/** The first text with entries, or else the first. */
function fullest<X extends Extractors>(
  parts: readonly PartText[],
  read: (text: string) => Digest<EntryOf<X>>,
): ReadText<X> | undefined {
  let first: ReadText<X> | undefined
  for (const { text, faults } of parts) {
    const found = { digest: read(text), text, faults }
    if (found.digest.entries.length > 0) return found
    first ??= found
  }
  return first
}

async function decodeSafely(part: MailPart, isString: boolean): Promise<PartText> {
  try {
    return await decodeText(part, isString)
  } catch (error) {
    return { text: '', faults: [message('item-unreadable', { actual: show(error) })] }
  }
}

function digestOf<X extends Extractors>(
  { digest, text, faults }: ReadText<X>,
  { subject, from, sentAt }: Letterhead,
  faultsOfMail: readonly DigestMessage[],
  options: ParseOptions<X>,
): MailDigest<EntryOf<X>> {
  const messages: DigestMessage[] = []
  const report = createReporter(options.rules, (each) => messages.push(each))
  const isRead = text !== undefined
  for (const each of [...faultsOfMail, ...faults, ...(isRead ? [] : digest.messages)]) report(each)
  return {
    ...(subject !== undefined && { subject }),
    ...(from !== undefined && { from }),
    ...(sentAt && { sentAt, digestDate: sentAt }),
    ...(isRead && { text }),
    // The date that the digest states itself goes before that of the mail.
    ...digest,
    messages: isRead ? [...messages, ...digest.messages] : messages,
  }
}

function parse<X extends Extractors>(
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
