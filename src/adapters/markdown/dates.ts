import { readWritten } from '../../dates/written.ts'

const NUMBERS =
  /(?<!\d)(\d{4})(?:\s?年\s?|[-./])(0?[1-9]|1[0-2])(?:\s?月\s?|[-./])(0?[1-9]|[12]\d|3[01])(?!\d)日?/
const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const IN_WORDS = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s${MONTHS}\\.?,?\\s\\d{4}|${MONTHS}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4})\\b`,
  'i',
)
const MONTH_ONLY = /(?<!\d)(\d{4})(?:\s?年\s?|[-./])(0?[1-9]|1[0-2])(?!\d)(?:\s?月)?/

/** `Oct., 2025` */
const MONTH_AND_YEAR = new RegExp(`^${MONTHS}\\.?,? \\d{4}$`, 'i')

/** Whether a text is a month with its year. */
export function isMonth(text: string): boolean {
  return MONTH_AND_YEAR.test(text)
}

/** A date as it is found in a text. */
export interface FoundDate {
  /** As it is printed, where the reader of dates knows its form. */
  readonly value: string
  /** The same for the same day, in whatever form it is printed. */
  readonly day: string
  readonly index: number
  readonly length: number
}

/** The first whole date of a text. */
export function findDate(text: string): FoundDate | undefined {
  const numbers = NUMBERS.exec(text)
  const words = numbers ? null : IN_WORDS.exec(text)
  if (words) {
    const [printed] = words
    return { value: printed, day: printed, index: words.index, length: printed.length }
  }
  if (!numbers) return undefined
  const [printed, year, month, date] = numbers
  const day = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`
  return { value: readable(printed, day), day, index: numbers.index, length: printed.length }
}

/** A date whose label or column says that it is one, without what stands around it. */
export function statedDate(text: string): string {
  const found = findDate(text)
  // A time of day behind the date can move it, so it is left as it is.
  if (found)
    return /\d:\d\d/.test(text) && /^\s*\d{4}-\d\d-\d\d[T ]/.test(text) ? text : found.value
  const month = MONTH_ONLY.exec(text)
  if (month) return readable(month[0], `${month[1]}-${month[2]!.padStart(2, '0')}`)
  return text.replace(/ \((?:[a-z, ]{1,40} implied|year unknown)\)/, '')
}

function readable(printed: string, otherwise: string): string {
  return readWritten(printed) ? printed : otherwise
}
