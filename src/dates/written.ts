/** What a written date states. */
export interface WrittenDate {
  readonly year: number | undefined
  /** 1 to 12. */
  readonly month: number | undefined
  readonly day: number | undefined
  /** 0 (Sunday) to 6. */
  readonly weekday: number | undefined
  /** The year was written with two digits. */
  readonly isShort: boolean
}

const WEEKDAYS = 'sun|mon|tue|wed|thu|fri|sat'
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const WEEKDAY = '(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?'
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'

/** The shape of a date in words, without its year. Has four groups. */
const MONTH_AND_DAY = `(?:${WEEKDAY}\\.?,?\\s+)?(?:${DAY}\\s+)?${MONTH}\\.?(?:\\s+${DAY}\\b)?`

/** The shape of a date in words, for the beginning of a regular expression that ignores case. Has five groups. */
export const WORDS = `${MONTH_AND_DAY}(?:(?:,?\\s+|,)(\\d{4}|'\\d\\d)\\b)?`
const IN_WORDS = new RegExp(
  `^${MONTH_AND_DAY}(?:(?:,?\\s+|,)((?:\\d\\d|(?<=,\\s?))\\d\\d|'\\d\\d)\\b)?$`,
  'i',
)
const YEAR_FIRST = new RegExp(`^(\\d{4})[ -]${MONTH}\\.?(?:[ -]${DAY})?$`, 'i')
const NUMBERS = /^(\d{4})(?:-(\d\d)|[-/.](\d\d?)[-/.](\d\d?)|年(\d\d?)月(?:(\d\d?)日)?)?$/

/**
 * Reads a written date: `Nov 25, 2024`, `Sept 3`, `Mon, 2 Jan 2024`, `25 November 2024`, `Nov 2024`, `2024-11-25`,
 * `2024/11/5`, `2024年11月5日`, `2024 Nov 5`, `2019`. Two digits of a year, as in `2 Jan 24`, mean 2000 to 2099. Nothing
 * where the text is no date.
 */
export function readWritten(text: string): WrittenDate | undefined {
  const words = IN_WORDS.exec(text)
  if (words) {
    const [, weekday, before, month, after, year] = words
    const isDoubled = before !== undefined && after !== undefined
    if (isDoubled && year !== undefined) return undefined
    const written = isDoubled ? after : year?.replace("'", '')
    const isShort = written?.length === 2
    return {
      year: isShort ? 2000 + Number(written) : numberOf(written),
      month: indexIn(MONTHS, month!) + 1,
      day: numberOf(before ?? after),
      weekday: weekday === undefined ? undefined : indexIn(WEEKDAYS, weekday),
      isShort,
    }
  }
  const [, year, alone, month, day, named, last] = NUMBERS.exec(text) ?? []
  if (year !== undefined) return dated(year, numberOf(alone ?? month ?? named), day ?? last)
  const [, first, name, dayOfMonth] = YEAR_FIRST.exec(text) ?? []
  return first === undefined ? undefined : dated(first, indexIn(MONTHS, name!) + 1, dayOfMonth)
}

function dated(year: string, month: number | undefined, day: string | undefined): WrittenDate {
  return { year: Number(year), month, day: numberOf(day), weekday: undefined, isShort: false }
}

function indexIn(names: string, name: string): number {
  return names.indexOf(name.slice(0, 3).toLowerCase()) / 4
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}
