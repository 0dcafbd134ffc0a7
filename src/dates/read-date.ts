import { fold } from '../fields/fold.ts'
import type { RuleId } from '../rules.ts'
import type { DateUnit, DigestDate } from '../types.ts'
import { dayOf, formatDay, formatLater, isDay, latestYear, weekdayOf } from './calendar.ts'
import { splitTime } from './time-of-day.ts'
import { readWritten, type WrittenDate } from './written.ts'

/** A date that was read, and the rules that have something to say about it. */
export interface ReadDate {
  readonly date?: DigestDate
  readonly faults: readonly RuleId[]
}

/** Any leap year: tells whether a day of the year exists at all. */
const LEAP_YEAR = 2000

/**
 * Reads a written date. With a reference day, a year that is not written is implied by it. Where a time of day and a zone
 * are written, it is the date in UTC.
 */
export function readDate(value: string, reference?: Date): ReadDate {
  const raw = fold(value)
  const timed = splitTime(raw)
  const written = inLikelyCentury(readWritten(timed?.date ?? raw))
  if (!written || (timed && written.year === undefined)) return { faults: ['date-unreadable'] }
  const { month, day, weekday, isShort } = written
  if (month !== undefined && !isDay(written.year ?? LEAP_YEAR, month, day ?? 1)) {
    return { faults: ['date-impossible'] }
  }
  const implied: DateUnit[] = isShort ? ['century'] : []
  const faults: RuleId[] = isShort ? ['date-year-short'] : []
  const impliedYear =
    written.year === undefined && month !== undefined && reference
      ? yearBy(month, day ?? 1, weekday, reference)
      : undefined
  if (impliedYear !== undefined) implied.push('year')
  const year = written.year ?? impliedYear
  const stated =
    weekday === undefined && !timed?.shift
      ? undefined
      : dayOf(Number(year), Number(month), Number(day))
  if (stated && weekday !== undefined && weekdayOf(stated) !== weekday)
    faults.push('date-weekday-mismatch')
  const iso =
    stated && timed?.shift ? formatLater(stated, timed.shift) : formatDay(year, month, day)
  return { date: { iso, implied, raw }, faults }
}

/** Where a year has two digits, the day of the week tells dates of the last century. */
function inLikelyCentury(written: WrittenDate | undefined): WrittenDate | undefined {
  if (!written?.isShort || written.weekday === undefined) return written
  const earlier = { ...written, year: Number(written.year) - 100 }
  return !isOnWeekday(written) && isOnWeekday(earlier) ? earlier : written
}

function isOnWeekday({ year, month, day, weekday }: WrittenDate): boolean {
  const date = dayOf(Number(year), Number(month), Number(day))
  return date !== undefined && weekdayOf(date) === weekday
}

/**
 * A weekday may decide between the last two years; one that fits neither is more likely a slip than a date from long
 * ago.
 */
function yearBy(
  month: number,
  day: number,
  weekday: number | undefined,
  reference: Date,
): number | undefined {
  const nearest = latestYear(month, day, reference)
  const fitting = latestYear(month, day, reference, weekday)
  return Number(nearest) - Number(fitting) === 1 ? fitting : nearest
}

/** Reads a date without a year again, in a year that is now known. */
export function readInYear({ raw, implied }: DigestDate, year: number): ReadDate {
  const { date, faults } = readDate(`${raw}, ${year}`)
  return date ? { date: { iso: date.iso, implied: [...implied, 'year'], raw }, faults } : { faults }
}

/** The day of a date without a year in some year; the first of its month where it states no day. */
export function dayIn({ iso }: DigestDate, year: number): Date | undefined {
  return dayOf(year, Number(iso.slice(2, 4)), Number(iso.slice(5) || 1))
}

/** Whether the year of a date is unknown. */
export function lacksYear(date: DigestDate | undefined): date is DigestDate {
  return date?.iso.startsWith('--') ?? false
}
