/** What a written date states. */
export interface WrittenDate {
  readonly year: number | undefined
  /** 1 to 12. */
  readonly month: number | undefined
  readonly day: number | undefined
  /** 0 (Sunday) to 6. */
  readonly weekday: number | undefined
  /** The year was written with two digits. */
  readonly short: boolean
}

const WEEKDAYS = 'sunmontuewedthufrisat'
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?\\b'
const WORDS = new RegExp(
  `^(?:(${WEEKDAYS.match(/.../g)!.join('|')})[a-z]*\\.?,?\\s+)?(?:${DAY}\\s+)?(${MONTHS.match(/.../g)!.join('|')})[a-z]{0,6}\\.?(?:\\s+${DAY})?(?:,?\\s+'?(\\d{4}))?$`,
  'i',
)
const NUMBERS = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/**
 * Reads a written date: `Nov 25, 2024`, `Sept 3`, `Mon, 2 Jan 2024`, `25 November 2024`, `Nov 2024`, `2024-11-25`,
 * `2019`. Two digits of a year, as in `2 Jan 24`, mean 2000 to 2099. Nothing where the text is no date.
 */
export function readWritten(text: string): WrittenDate | undefined {
  const words = WORDS.exec(text)
  if (words) {
    const [, weekday, before, month, after, year] = words
    const short = before !== undefined && after !== undefined
    if (short && year !== undefined) return undefined
    return {
      year: short ? 2000 + Number(after) : numberOf(year),
      month: indexIn(MONTHS, month!) + 1,
      day: numberOf(before ?? after),
      weekday: weekday === undefined ? undefined : indexIn(WEEKDAYS, weekday),
      short,
    }
  }
  const [, year, month, day] = NUMBERS.exec(text) ?? []
  if (year === undefined) return undefined
  return { year: Number(year), month: numberOf(month), day: numberOf(day), weekday: undefined, short: false }
}

function indexIn(names: string, name: string): number {
  return names.indexOf(name.slice(0, 3).toLowerCase()) / 3
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}
