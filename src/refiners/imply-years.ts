import { isNotAfter, parseDay } from '../dates/calendar.ts'
import { dayIn, lacksYear, type ReadDate, readDate, readInYear } from '../dates/read-date.ts'
import { message } from '../messages.ts'
import type { Digest, DigestDate, DigestEntry, Position } from '../types.ts'
import type { Refiner } from './refiner.ts'

/**
 * Gives the dates that lack a year the one that the digest implies: by its own date where that has a year, else by
 * the custom of leaving out the current year.
 */
export const implyYears: Refiner = (digest, { customs }) => {
  const { digestDate } = digest
  const hasUndated = digest.entries.some(
    (entry) => lacksYear(entry.publishedAt) || lacksYear(entry.updatedAt),
  )
  if (!hasUndated && !lacksYear(digestDate)) return digest
  const customary = customs.includes('current-year-omitted') ? readByCustom(digest) : undefined
  const read = readByDigest(digest) ?? customary
  const messages = [...digest.messages]
  if (!read) return { ...digest, messages: [...messages, message('reference-date-missing')] }

  const complete = (date: DigestDate, place?: Position): DigestDate => {
    if (!lacksYear(date)) return date
    const { date: dated = date, faults } = read(date)
    for (const fault of faults)
      messages.push(message(fault, { ...(place && { place }), actual: date.raw }))
    return dated
  }
  const entries: DigestEntry[] = []
  for (const entry of digest.entries) {
    const { publishedAt, updatedAt, position } = entry
    const isUndated = lacksYear(publishedAt) || lacksYear(updatedAt)
    const dates = {
      ...(publishedAt && { publishedAt: complete(publishedAt, position) }),
      ...(updatedAt && { updatedAt: complete(updatedAt, position) }),
    }
    entries.push(isUndated ? { ...entry, ...dates } : entry)
  }
  return { ...digest, ...(digestDate && { digestDate: complete(digestDate) }), entries, messages }
}

type Read = (date: DigestDate) => ReadDate

function readByDigest({ digestDate }: Digest): Read | undefined {
  const reference = digestDate && parseDay(digestDate.iso)
  return reference && (({ raw }) => readDate(raw, reference))
}

/**
 * The site prints no year for dates in the current one, so the current year is the one after the latest that is
 * printed; unless a date without a year would then lie after the date of the page, or not exist.
 */
function readByCustom({ digestDate, entries }: Digest): Read | undefined {
  const dates = entries.flatMap(({ publishedAt, updatedAt }) => [publishedAt, updatedAt])
  let latest = 0
  for (const date of dates) latest = Math.max(latest, Number.parseInt(date?.iso ?? '', 10) || 0)
  const year = latest + 1
  const today = lacksYear(digestDate) ? dayIn(digestDate, year) : undefined
  if (lacksYear(digestDate) && !today) return undefined
  const fits = dates.every((date) => !lacksYear(date) || isPossible(dayIn(date, year), today))
  return latest > 0 && fits ? (date) => readInYear(date, year) : undefined
}

function isPossible(day: Date | undefined, today: Date | undefined): boolean {
  return day !== undefined && (!today || isNotAfter(day, today))
}
