import { latestYear, parseDay } from '../dates/calendar.ts'
import { dayIn, lacksYear, withYear } from '../dates/read-date.ts'
import { message } from '../messages.ts'
import type { DigestDate } from '../types.ts'
import type { Refiner } from './refiner.ts'

/**
 * Gives the dates that lack a year the one that the digest implies: by its own date where that has a year, else by
 * the custom of leaving out the current year.
 */
export const implyYears: Refiner = (digest, { customs }) => {
  const dates = [digest.digestDate, ...digest.entries.flatMap(({ publishedAt, updatedAt }) => [publishedAt, updatedAt])]
  if (!dates.some(lacksYear)) return digest
  const reference = parseDay(digest.digestDate?.iso ?? '')
  const current = customs.includes('current-year-omitted') ? currentYear(digest.digestDate, dates) : undefined
  const complete = (date: DigestDate): DigestDate =>
    lacksYear(date) ? withYear(date, Number.isNaN(reference) ? current : yearBefore(date, reference)) : date
  const unknown = Number.isNaN(reference) && current === undefined
  return {
    ...digest,
    ...(digest.digestDate && { digestDate: complete(digest.digestDate) }),
    entries: digest.entries.map((entry) => {
      const { publishedAt, updatedAt } = entry
      if (!lacksYear(publishedAt) && !lacksYear(updatedAt)) return entry
      return { ...entry, ...(publishedAt && { publishedAt: complete(publishedAt) }), ...(updatedAt && { updatedAt: complete(updatedAt) }) }
    }),
    messages: unknown ? [...digest.messages, message('reference-date-missing')] : digest.messages,
  }
}

function yearBefore({ iso }: DigestDate, reference: number): number | undefined {
  return latestYear(Number(iso.slice(2, 4)), Number(iso.slice(5)), reference)
}

/**
 * The site prints no year for dates in the current one, so the current year is the one after the latest that is
 * printed; unless a date without a year would then lie after the date of the page, or not exist.
 */
function currentYear(own: DigestDate | undefined, dates: readonly (DigestDate | undefined)[]): number | undefined {
  const year = Math.max(...dates.map((date) => Number.parseInt(date?.iso ?? '', 10) || 0).filter((printed) => printed > 0)) + 1
  const today = own ? dayIn(own, year) : Number.POSITIVE_INFINITY
  const fits = dates.every((date) => !lacksYear(date) || dayIn(date, year) - today <= 1)
  return year > 0 && fits ? year : undefined
}
