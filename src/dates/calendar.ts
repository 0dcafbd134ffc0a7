import { UTCDateMini } from '@date-fns/utc/date/mini'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getDay } from 'date-fns/getDay'

/** Far enough back for a 29 February, also across a century. */
const YEARS_BACK = 9

/** A day of the calendar. Always in UTC: some zones have left out days. Nothing for a day that does not exist. */
export function dayOf(year: number, month: number, day: number): Date | undefined {
  const date = new UTCDateMini(year, month - 1, day)
  const isSame = date.getFullYear() === year && date.getMonth() === month - 1
  return isSame && year <= 9999 ? date : undefined
}

/** The day that a calendar string names: `2024-11-25`. */
export function parseDay(iso: string): Date | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** The day of the week, 0 (Sunday) to 6. */
export function weekdayOf(day: Date): number {
  return getDay(day)
}

/** Whether a day is not after another, with one day's tolerance for time zones. */
export function isNotAfter(day: Date, reference: Date): boolean {
  return differenceInCalendarDays(day, reference) <= 1
}

/**
 * The year of the latest such day that is not after the reference, with one day's tolerance for time zones. With a
 * day of the week, the latest such day that falls on it.
 */
export function latestYear(
  month: number,
  day: number,
  reference: Date,
  weekday?: number,
): number | undefined {
  const last = reference.getFullYear() + 1
  for (let year = last; year >= last - YEARS_BACK; year -= 1) {
    const candidate = dayOf(year, month, day)
    if (!candidate || !isNotAfter(candidate, reference)) continue
    if (weekday === undefined || weekdayOf(candidate) === weekday) return year
  }
  return undefined
}

/** A calendar string of the precision stated: `2024-11-25`, `2024-11`, `2019`; `--09-25` without a year. */
export function formatDay(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): string {
  const text = year === undefined ? '-' : String(year).padStart(4, '0')
  if (month === undefined) return text
  return day === undefined
    ? `${text}-${twoDigits(month)}`
    : `${text}-${twoDigits(month)}-${twoDigits(day)}`
}

/** The calendar string of the day that is so many days later. */
export function formatLater(day: Date, days: number): string {
  const later = new UTCDateMini(day.getFullYear(), day.getMonth(), day.getDate() + days)
  return formatDay(later.getFullYear(), later.getMonth() + 1, later.getDate())
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
