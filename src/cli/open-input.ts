import type { ParseOptions } from '../contracts.ts'
import { decode } from '../decode.ts'
import { createPieceDecoder } from '../decode-pieces.ts'
import { HEAD } from '../format.ts'
import { inputOf, looksLikeJson } from '../input.ts'
import { isMail } from '../mail/format.ts'
import type { MailDigest } from '../mail/mail-digest.ts'
import { parseDigest } from '../parse-digest.ts'
import { parseDigestStream } from '../parse-digest-stream.ts'
import { BROKEN } from '../read-whole.ts'
import { type Recognition, recognizeInput } from '../recognize-input.ts'
import type { Digest, DigestEntry, DigestMessage } from '../types.ts'
import { loadAdapter } from './formats.ts'
import { type Bytes, beginningOf, isInPieces, wholeOf } from './read-input.ts'
import type { Settings } from './settings.ts'

/** What is in an input: digests, or entries that come while it is read. */
export type Opened = { readonly digests: readonly Readout[] } | Streamed

/** A digest; that of a mail has its text with it. */
export type Readout = Digest & Pick<MailDigest, 'text'>

/** The digests of an input by name. A mailbox has several, whose places count in each by itself: `inbox.mbox#2`. */
export function named<D>(source: string, digests: readonly D[]): [name: string, digest: D][] {
  return digests.map((digest, index) => [
    digests.length === 1 ? source : `${source}#${index + 1}`,
    digest,
  ])
}

/** Entries that come while an input is read. */
export interface Streamed {
  readonly entries: AsyncGenerator<DigestEntry, void>
  /** The messages since they were taken last. */
  readonly takeMessages: () => DigestMessage[]
}

/** No character takes more bytes. */
const LONGEST_CHARACTER = 4

/** Recognises what an input is, loads what reads that, and begins to read. A mail is read as a whole. */
export async function openInput(settings: Settings, given: Bytes): Promise<Opened> {
  const { beginning, all } = await beginningOf(given, HEAD * LONGEST_CHARACTER)
  const decoder = createPieceDecoder()
  const head = decoder.push(beginning) + decoder.finish()
  if (isMail(head)) return { digests: await readMails(settings, await wholeOf(all)) }
  const { from, options } = settings
  const { bytes, format, nearest, isBroken } =
    from === 'auto' ? await recognizeBytes(head, all) : { ...NAMED, bytes: all, format: from }
  const adapters = format === undefined ? [] : [await loadAdapter(format)]
  const told = { ...options, adapters, ...(format !== undefined && { format }) }
  return readBytes(bytes, told, (found) =>
    found.ruleId === 'unknown-format'
      ? {
          ...found,
          ...(nearest.length > 0 && { expected: nearest }),
          ...(isBroken && { note: BROKEN }),
        }
      : found,
  )
}

async function readMails({ from, options }: Settings, bytes: Uint8Array): Promise<MailDigest[]> {
  const [{ parseMail }, { allAdapters }] = await Promise.all([
    import('../mail.ts'),
    import('../adapters.ts'),
  ])
  const format = from === 'auto' ? {} : { format: from }
  return parseMail(bytes, { ...options, ...format, adapters: allAdapters() })
}

/** What is known of an input whose format is named. */
const NAMED = { nearest: [], isBroken: false }

/** Recognises an input by its beginning. JSON tells only as a whole what it is. */
async function recognizeBytes(
  head: string,
  all: Bytes,
): Promise<Recognition & { readonly bytes: Bytes; readonly isBroken: boolean }> {
  const byHead = recognizeInput(inputOf(head))
  if (byHead.format !== undefined || !looksLikeJson(head))
    return { ...byHead, bytes: all, isBroken: false }
  const bytes = await wholeOf(all)
  const input = inputOf(decode(bytes).input)
  return { ...recognizeInput(input), bytes, isBroken: input.isBroken() }
}

function readBytes(
  bytes: Bytes,
  options: ParseOptions,
  explain: (found: DigestMessage) => DigestMessage,
): Opened {
  if (!isInPieces(bytes)) {
    const digest = parseDigest(bytes, options)
    return { digests: [{ ...digest, messages: digest.messages.map(explain) }] }
  }
  const messages: DigestMessage[] = []
  const onMessage = (found: DigestMessage): void => void messages.push(explain(found))
  return {
    entries: parseDigestStream(bytes, { ...options, onMessage }),
    takeMessages: () => messages.splice(0),
  }
}
