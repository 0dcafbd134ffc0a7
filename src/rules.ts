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
  'adapter-failed': error('The adapter failed; the rest was not read'),
  'byline-like-text': info('This line looks like a byline, but stands inside an abstract'),
  'byline-missing': info('This entry has no line of authors and no date'),
  'card-doubled': info('The page prints this entry twice in a row'),
  'count-after-date': {
    ...info('The number after a date is read as the option countAfterDate says'),
    once: true,
  },
  'date-impossible': warning('There is no such day'),
  'date-unreadable': warning('This is not a date that can be read'),
  'date-weekday-mismatch': warning('The day of the week contradicts the date'),
  'date-year-short': info('The year has two digits'),
  'declared-count-mismatch': warning('The digest says that it has another number of entries'),
  'entry-repeated': info('The digest lists this paper a second time'),
  'error-response': error('This is an error in place of a list of papers'),
  'extractor-failed': error('An extractor failed on this entry'),
  'field-rejected': warning('The schema of an extractor rejected its value'),
  'input-cut': error(
    'The input broke off, and this last entry, which may not be whole, was left out',
  ),
  'input-truncated': warning('The input ends before the digest does'),
  'invalid-encoding': error('Some bytes are no text in the encoding of the input'),
  'item-unreadable': warning('This is not of the form that the entries of the format have'),
  'link-opaque': {
    ...info('Some addresses only count clicks, and do not say where they lead'),
    once: true,
  },
  'no-entries': warning('No entry was found'),
  'number-unreadable': warning('This is not a number that can be read'),
  'read-whole': info(
    'This format has to be read as a whole, so its entries come at the end of the stream',
  ),
  'reference-date-missing': {
    ...info('Dates without a year were left so; the option referenceDate would settle them'),
    once: true,
  },
  'reference-late': {
    ...warning('The addresses of some links stand too far behind them to be known in a stream'),
    once: true,
  },
  'title-guessed': info(
    'This paragraph was taken for the next title; it could be a part of the abstract before it',
  ),
  'too-deep': error('This is nested too deeply to be read'),
  'unclaimed-text': warning('This text belongs to no entry'),
  'unknown-format': error('This is in no format that is read here'),
}

/* @__NO_SIDE_EFFECTS__ */
function error(reason: string): Rule {
  return { severity: 'error', reason }
}

/* @__NO_SIDE_EFFECTS__ */
function warning(reason: string): Rule {
  return { severity: 'warning', reason }
}

/* @__NO_SIDE_EFFECTS__ */
function info(reason: string): Rule {
  return { severity: 'info', reason }
}
