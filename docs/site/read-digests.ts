import { allAdapters } from '../../src/adapters.ts'
import { decode } from '../../src/decode.ts'
import { isMail, parseMail } from '../../src/mail.ts'
import { parseDigest } from '../../src/parse-digest.ts'
import type { Digest } from '../../src/types.ts'
import type { ReadRequest } from './protocol.ts'

/** What was read: a digest, or those of a mail or a mailbox. */
export interface Reads {
  /** What all places count in. */
  readonly text: string
  readonly digests: readonly Located[]
}

/** A digest, and where its own text begins in the text of all. */
export interface Located {
  readonly digest: Digest
  readonly from: number
}

/** What stands between the texts of two mails. */
const BETWEEN = '\n\n'

/** Reads what was given, in whatever format that is. */
export async function readDigests({ input, format, referenceDate }: ReadRequest): Promise<Reads> {
  const options = {
    adapters: allAdapters(),
    places: true,
    ...(format !== undefined && { format }),
    ...(referenceDate !== undefined && { referenceDate }),
  }
  const decoded = decode(input).input
  const text = typeof decoded === 'string' ? decoded : ''
  if (!isMail(text)) return { text, digests: [{ digest: parseDigest(input, options), from: 0 }] }
  return joined(await parseMail(input, options))
}

/** The places of a mail count in the part that was read. */
function joined(mails: Awaited<ReturnType<typeof parseMail>>): Reads {
  let all = ''
  const digests = mails.map(({ text = '', ...digest }) => {
    const from = all.length
    all += text + BETWEEN
    return { digest, from }
  })
  return { text: all.trimEnd(), digests }
}
