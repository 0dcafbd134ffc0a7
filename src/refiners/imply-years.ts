import { isNotAfter, latestYear, parseDay } from '../dates/calendar.ts'
import { dayIn, lacksYear, withYear } from '../dates/read-date.ts'
import { message } from '../messages.ts'
import type { Digest, DigestDate } from '../types.ts'
import type { Refiner } from './refiner.ts'

/**
 * Gives the dates that lack a year the one that the digest implies: by its own date where that has a year, else by
 * the custom of leaving out the current year.
 */
export const implyYears: Refiner = (digest, { customs }) => {
  const { digestDate, entries } = digest
  const undated = entries.filter(
    ({ publishedAt, updatedAt }) => lacksYear(publishedAt) || lacksYear(updatedAt),
  )
  if (undated.length === 0 && !lacksYear(digestDate)) return digest
  const yearOf =
    yearByDigest(digest) ??
    (customs.includes('current-year-omitted') ? yearByCustom(digest) : undefined)
  if (!yearOf)
    return { ...digest, messages: [...digest.messages, message('reference-date-missing')] }
  const complete = (date: DigestDate): DigestDate =>
    lacksYear(date) ? withYear(date, yearOf(date)) : date
  for (const entry of undated) {
    if (entry.publishedAt) entry.publishedAt = complete(entry.publishedAt)
    if (entry.updatedAt) entry.updatedAt = complete(entry.updatedAt)
  }
  return digestDate ? { ...digest, digestDate: complete(digestDate) } : digest
}

type YearOf = (date: DigestDate) => number | undefined

function yearByDigest({ digestDate }: Digest): YearOf | undefined {
  const reference = digestDate && parseDay(digestDate.iso)
  return (
    reference && (({ iso }) => latestYear(Number(iso.slice(2, 4)), Number(iso.slice(5)), reference))
  )
}

/**
 * The site prints no year for dates in the current one, so the current year is the one after the latest that is
 * printed; unless a date without a year would then lie after the date of the page, or not exist.
 */
function yearByCustom({ digestDate, entries }: Digest): YearOf | undefined {
  const dates = entries.flatMap(({ publishedAt, updatedAt }) => [publishedAt, updatedAt])
  let latest = 0
  for (const date of dates) latest = Math.max(latest, Number.parseInt(date?.iso ?? '', 10) || 0)
  const year = latest + 1
  const today = lacksYear(digestDate) ? dayIn(digestDate, year) : undefined
  const fits = dates.every((date) => !lacksYear(date) || isPossible(dayIn(date, year), today))
  return latest > 0 && fits ? () => year : undefined
}

function isPossible(day: Date | undefined, today: Date | undefined): boolean {
  return day !== undefined && (!today || isNotAfter(day, today))
}
