import type { Digest, DigestDate, DigestEntry } from '../types.ts'

/** The digest of a mail: what a digest is, and what the head of the mail says. */
export interface MailDigest<Entry extends DigestEntry = DigestEntry> extends Digest<Entry> {
  /** The subject, decoded. */
  subject?: string
  /** Who sent it: `Google Scholar Alerts <scholaralerts-noreply@google.com>`. */
  from?: string
  /** The date of the mail, in UTC. `digestDate` is the same where the digest states none itself. */
  sentAt?: DigestDate
  /** The text of the part that was read, decoded, in which all places are. Absent where no adapter knows a part. */
  text?: string
}
