/** Far enough back for a 29 February, also across a century. */
const YEARS_BACK = 8

/**
 * A day as a number: the days since 1 January 1970, in UTC, where no zone leaves out a day. `NaN` for a day that does
 * not exist.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isSame = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1
  return isSame ? date.getTime() / 864e5 : Number.NaN
}

/** The day that a calendar string names, as a {@link dayNumber}: `2024-11-25`. */
export function parseDay(iso: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : Number.NaN
}

/** The day of the week of a {@link dayNumber}, 0 (Sunday) to 6. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/**
 * The year of the latest such day that is not after the reference, with one day's tolerance for time zones. With a
 * day of the week, the latest such day that falls on it.
 */
export function latestYear(
  month: number,
  day: number,
  reference: number,
  weekday?: number,
): number | undefined {
  const last = new Date(reference * 864e5).getUTCFullYear() + 1
  for (let year = last; year >= last - YEARS_BACK - 1; year -= 1) {
    const candidate = dayNumber(year, month, day)
    if (candidate - reference <= 1 && (weekday === undefined || weekdayOf(candidate) === weekday))
      return year
  }
  return undefined
}

/** A calendar string of the precision stated: `2024-11-25`, `2024-11`, `2019`; `--09-25` without a year. */
export function formatDay(
  ...parts: readonly [year: number | undefined, month: number | undefined, day: number | undefined]
): string {
  const [year = '-', month, day] = parts
  if (month === undefined) return String(year)
  return day === undefined
    ? `${year}-${twoDigits(month)}`
    : `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
