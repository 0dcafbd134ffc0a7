import type { Severity } from './types.ts'

/** One thing that can be the matter. */
export interface Rule {
  /** What is the matter, in words. */
  readonly reason: string
  /** How grave it is unless the caller says otherwise. */
  readonly severity: Exclude<Severity, 'off'>
  /** It speaks about the digest, however many entries it concerns, and is reported once. */
  readonly once?: true
}

/** The id of a {@link rules | rule}. */
export type RuleId =
  | 'adapter-failed'
  | 'byline-like-text'
  | 'byline-missing'
  | 'card-doubled'
  | 'count-after-date'
  | 'date-impossible'
  | 'date-unreadable'
  | 'date-weekday-mismatch'
  | 'date-year-short'
  | 'declared-count-mismatch'
  | 'entry-repeated'
  | 'error-response'
  | 'extractor-failed'
  | 'field-rejected'
  | 'input-cut'
  | 'input-truncated'
  | 'invalid-encoding'
  | 'item-unreadable'
  | 'link-opaque'
  | 'no-entries'
  | 'number-unreadable'
  | 'read-whole'
  | 'reference-date-missing'
  | 'reference-late'
  | 'title-guessed'
  | 'too-deep'
  | 'unclaimed-text'
  | 'unknown-format'

/**
 * Every rule that a message can come from, by its id.
 *
 * @example
 * ```ts
 * import { rules } from 'undigest'
 *
 * rules['no-entries'].severity // 'warning'
 * ```
 */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'adapter-failed': { severity: 'error', reason: 'The adapter failed; the rest was not read' },
  'byline-like-text': {
    severity: 'info',
    reason: 'This line looks like a byline, but stands inside an abstract',
  },
  'byline-missing': { severity: 'info', reason: 'This entry has no line of authors and no date' },
  'card-doubled': { severity: 'info', reason: 'The page prints this entry twice in a row' },
  'count-after-date': {
    severity: 'info',
    once: true,
    reason: 'The number after a date is read as the option countAfterDate says',
  },
  'date-impossible': { severity: 'warning', reason: 'There is no such day' },
  'date-unreadable': { severity: 'warning', reason: 'This is not a date that can be read' },
  'date-weekday-mismatch': {
    severity: 'warning',
    reason: 'The day of the week contradicts the date',
  },
  'date-year-short': { severity: 'info', reason: 'The year has two digits' },
  'declared-count-mismatch': {
    severity: 'warning',
    reason: 'The digest says that it has another number of entries',
  },
  'entry-repeated': {
    severity: 'info',
    reason: 'The digest lists this paper a second time',
  },
  'error-response': {
    severity: 'error',
    reason: 'This is an error in place of a list of papers',
  },
  'extractor-failed': { severity: 'error', reason: 'An extractor failed on this entry' },
  'field-rejected': {
    severity: 'warning',
    reason: 'The schema of an extractor rejected its value',
  },
  'input-cut': {
    severity: 'error',
    reason: 'The input broke off, and this last entry, which may not be whole, was left out',
  },
  'input-truncated': {
    severity: 'warning',
    reason: 'The input ends before the digest does',
  },
  'invalid-encoding': {
    severity: 'error',
    reason: 'Some bytes are no text in the encoding of the input',
  },
  'item-unreadable': {
    severity: 'warning',
    reason: 'This is not of the form that the entries of the format have',
  },
  'link-opaque': {
    severity: 'info',
    once: true,
    reason: 'Some addresses only count clicks, and do not say where they lead',
  },
  'no-entries': { severity: 'warning', reason: 'No entry was found' },
  'number-unreadable': { severity: 'warning', reason: 'This is not a number that can be read' },
  'read-whole': {
    severity: 'info',
    reason: 'This format has to be read as a whole, so its entries come at the end of the stream',
  },
  'reference-date-missing': {
    severity: 'info',
    once: true,
    reason: 'Dates without a year were left so; the option referenceDate would settle them',
  },
  'reference-late': {
    severity: 'warning',
    once: true,
    reason: 'The addresses of some links stand too far behind them to be known in a stream',
  },
  'title-guessed': {
    severity: 'info',
    reason:
      'This paragraph was taken for the next title; it could be a part of the abstract before it',
  },
  'too-deep': { severity: 'error', reason: 'This is nested too deeply to be read' },
  'unclaimed-text': { severity: 'warning', reason: 'This text belongs to no entry' },
  'unknown-format': {
    severity: 'error',
    reason: 'This is no digest in a format that was asked for',
  },
}
