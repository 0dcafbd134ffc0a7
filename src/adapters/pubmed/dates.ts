const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const YEAR_FIRST = new RegExp(`^\\d{4} ${MONTH}(?: \\d{1,2})?$`, 'i')
const PLAIN = new RegExp(
  `^(?:(?:${MONTH} (?:\\d{1,2},? )?)?\\d{4}|\\d{4}-\\d\\d(?:-\\d\\d)?)$`,
  'i',
)
const COMPACT = /^(\d{4})[/ ]{0,3}(\d\d)[/ ]{0,3}(\d\d)$/
const MONTH_IN_DIGITS = /^(\d{4})[/ ]{1,3}(\d\d)$/

/** A date of publication in a form that is read everywhere, and whether that is all of it. */
export interface PublicationDate {
  readonly value: string
  readonly isWhole: boolean
}

/**
 * Reads `2012 Oct 5`, `2012 Oct`, `2012`, `Oct 2012`. Of a season or a run of months, `2012 Spring`, `2012 Nov-Dec`,
 * the year is all that can be told.
 */
export function readPublicationDate(printed: string): PublicationDate {
  if (PLAIN.test(printed) || YEAR_FIRST.test(printed)) return { value: printed, isWhole: true }
  const compact = COMPACT.exec(printed) ?? MONTH_IN_DIGITS.exec(printed)
  if (compact) return { value: compact.slice(1).join('-'), isWhole: true }
  const only = /^(\d{4})\b/.exec(printed)?.[1] ?? /\b(\d{4})$/.exec(printed)?.[1]
  return only === undefined ? { value: printed, isWhole: true } : { value: only, isWhole: false }
}
