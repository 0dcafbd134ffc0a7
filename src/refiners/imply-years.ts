import type { Custom } from '../contracts.ts'
import { isNotAfter, parseDay } from '../dates/calendar.ts'
import { dayIn, lacksYear, type ReadDate, readDate, readInYear } from '../dates/read-date.ts'
import { message } from '../messages.ts'
import type { Digest, DigestDate, DigestEntry, DigestMessage, Position } from '../types.ts'

/** Gives a date that lacks a year the one that something else implies, and tells what is wrong with it then. */
export type ReadYear = (date: DigestDate) => ReadDate

/**
 * Gives the dates that lack a year the one that the digest implies: by its own date where that has a year, else by
 * the custom of leaving out the current year.
 */
export function implyYears<Entry extends DigestEntry>(
  digest: Digest<Entry>,
  customs: readonly Custom[],
): Digest<Entry> {
  const { digestDate } = digest
  if (!digest.entries.some(isUndated) && !lacksYear(digestDate)) return digest
  const customary = customs.includes('current-year-omitted') ? readByCustom(digest) : undefined
  const read = readByDigest(digestDate) ?? customary
  const messages = [...digest.messages]
  const take = (found: DigestMessage): void => void messages.push(found)
  if (!read) take(message('reference-date-missing'))
  if (!read) return { ...digest, messages }
  return {
    ...digest,
    ...(digestDate && { digestDate: complete(digestDate, read, take) }),
    entries: digest.entries.map((entry) => completeYears(entry, read, take)),
    messages,
  }
}

/** Whether an entry has a date without a year. */
export function isUndated({ publishedAt, updatedAt }: DigestEntry): boolean {
  return lacksYear(publishedAt) || lacksYear(updatedAt)
}

/** An entry with the years that its dates lack. */
export function completeYears<Entry extends DigestEntry>(
  entry: Entry,
  read: ReadYear,
  take: (found: DigestMessage) => void,
): Entry {
  if (!isUndated(entry)) return entry
  const { publishedAt, updatedAt, position } = entry
  return {
    ...entry,
    ...(publishedAt && { publishedAt: complete(publishedAt, read, take, position) }),
    ...(updatedAt && { updatedAt: complete(updatedAt, read, take, position) }),
  }
}

function complete(
  date: DigestDate,
  read: ReadYear,
  take: (found: DigestMessage) => void,
  place?: Position,
): DigestDate {
  if (!lacksYear(date)) return date
  const { date: dated = date, faults } = read(date)
  for (const fault of faults) take(message(fault, { ...(place && { place }), actual: date.raw }))
  return dated
}

/** By the digest's own date, where that is a day with a year. */
export function readByDigest(digestDate: DigestDate | undefined): ReadYear | undefined {
  const reference = digestDate && parseDay(digestDate.iso)
  return reference && (({ raw }) => readDate(raw, reference))
}

/**
 * The site prints no year for dates in the current one, so the current year is the one after the latest that is
 * printed; unless a date without a year would then lie after the date of the page, or not exist.
 */
function readByCustom({ digestDate, entries }: Digest): ReadYear | undefined {
  let latest = 0
  for (const { publishedAt, updatedAt } of entries)
    latest = Math.max(latest, yearOf(publishedAt), yearOf(updatedAt))
  const year = latest + 1
  const today = lacksYear(digestDate) ? dayIn(digestDate, year) : undefined
  if (lacksYear(digestDate) && !today) return undefined
  const isFitting = (date: DigestDate | undefined): boolean =>
    !lacksYear(date) || isPossible(dayIn(date, year), today)
  const fits = entries.every(
    ({ publishedAt, updatedAt }) => isFitting(publishedAt) && isFitting(updatedAt),
  )
  return latest > 0 && fits ? (date) => readInYear(date, year) : undefined
}

/** The year of a date, 0 where it has none. */
function yearOf(date: DigestDate | undefined): number {
  return Number(date?.iso.slice(0, 4)) || 0
}

function isPossible(day: Date | undefined, today: Date | undefined): boolean {
  return day !== undefined && (!today || isNotAfter(day, today))
}
