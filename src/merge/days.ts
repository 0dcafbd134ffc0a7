/** Days, counted from any one. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** A piece that appears each week is another one each time. */
const NEAR = 6
const DAY = 86_400_000

/**
 * The days of a calendar string with a year. A month or a year has no days at its ends, so that what is near to it is within it,
 * and no other month or year is near.
 */
export function daysOf(iso: string): Days | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? []
  if (year === undefined) return undefined
  if (day !== undefined) {
    const at = dayNumber(Number(year), Number(month), Number(day))
    return { from: at, to: at }
  }
  const [first, last] = month === undefined ? [1, 12] : [Number(month), Number(month)]
  return {
    from: dayNumber(Number(year), first, 1) + NEAR,
    to: dayNumber(Number(year), last + 1, 0) - NEAR,
  }
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY
}

/** Whether no two lists of days are further apart than so many days. */
export function areNear(lists: readonly (readonly Days[])[], days = NEAR): boolean {
  let [latest, earliest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const list of lists) {
    let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const one of list) [from, to] = [Math.min(from, one.from), Math.max(to, one.to)]
    if (list.length > 0) [latest, earliest] = [Math.max(latest, from), Math.min(earliest, to)]
  }
  return latest - earliest <= days
}
