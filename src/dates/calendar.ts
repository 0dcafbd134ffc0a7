import { UTCDateMini } from '@date-fns/utc/date/mini'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'

/** Far enough back for a 29 February, also across a century. */
const YEARS_BACK = 9

/** A day of the calendar. Always in UTC: some zones have left out days. Nothing for a day that does not exist. */
export function dayOf(year: number, month: number, day: number): Date | undefined {
  return isDay(year, month, day) ? new UTCDateMini(year, month - 1, day) : undefined
}

/** Whether a day exists, in the years that dates are written with: 100 to 9999. */
export function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= 100 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return false
  return day <= 28 || day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day that a calendar string names: `2024-11-25`. */
export function parseDay(iso: string): Date | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** The day of the week of a day of the calendar, 0 (Sunday) to 6. */
export function weekdayOf(day: Date): number {
  return day.getDay()
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
