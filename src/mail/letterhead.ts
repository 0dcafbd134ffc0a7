import { type Address, addressParser, decodeWords } from 'postal-mime'
import { readDate } from '../dates/read-date.ts'
import { fold } from '../fields/fold.ts'
import { message } from '../messages.ts'
import type { DigestDate, DigestMessage } from '../types.ts'
import type { Head } from './head.ts'

/** What the head of a mail says of it. */
export interface Letterhead {
  readonly subject?: string
  readonly from?: string
  readonly sentAt?: DigestDate
  /** The day on which it was sent, where it is known in full. */
  readonly day?: string
  readonly faults: readonly DigestMessage[]
}

/** What stands behind a date: `(Pacific Standard Time)`. */
const COMMENT = /\([^()]{0,100}\)/g
const DAY = /^\d{4}-\d\d-\d\d$/

/** Reads the head of a mail. The date is the one in UTC. */
export function readLetterhead({ fields }: Head): Letterhead {
  const { sentAt, faults } = readDateField(fields.get('date'))
  const subject = fold(decodeWords(fields.get('subject') ?? ''))
  const [sender] = addressParser(fields.get('from') ?? '')
  const from = sender ? nameOf(sender) : ''
  return {
    ...(subject !== '' && { subject }),
    ...(from !== '' && { from }),
    ...(sentAt && { sentAt }),
    ...(sentAt && DAY.test(sentAt.iso) && { day: sentAt.iso }),
    faults,
  }
}

function readDateField(printed: string | undefined): {
  sentAt?: DigestDate
  faults: DigestMessage[]
} {
  if (printed === undefined) return { faults: [] }
  const raw = fold(printed)
  const { date, faults } = readDate(fold(raw.replace(COMMENT, '')))
  return {
    ...(date && { sentAt: { ...date, raw } }),
    faults: faults.map((fault) => message(fault, { actual: raw, note: 'The date of the mail' })),
  }
}

function nameOf({ name, address = '' }: Address): string {
  if (address === '') return fold(name)
  return name === '' ? address : `${fold(name)} <${address}>`
}
