import type { ParseOptions } from '../contracts.ts'
import type { FormatName } from '../recognize-input.ts'

/** The forms that the command prints. */
export const OUTPUT_FORMS = ['table', 'json', 'ndjson', 'csv', 'markdown', 'csl', 'text'] as const

/** A form that the command prints. */
export type OutputForm = (typeof OUTPUT_FORMS)[number]

/** What the arguments ask for. */
export interface Settings {
  readonly action: 'read' | 'help' | 'version'
  /** Names of files; `-` is standard input. */
  readonly files: readonly string[]
  /** The name of a format, or `auto`. */
  readonly from: FormatName | 'auto'
  /** Absent: a table for a person, lines of JSON for a program. */
  readonly to?: OutputForm
  /** Join the entries of all inputs that are the same paper. */
  readonly merge: boolean
  /** Hide all messages. */
  readonly quiet: boolean
  /** Show informational messages too. */
  readonly verbose: boolean
  /** Take a warning for a failure. */
  readonly strict: boolean
  readonly options: Pick<ParseOptions, 'referenceDate' | 'countAfterDate' | 'places' | 'rules'>
}

/** What is asked for when there is no argument. */
export const DEFAULTS: Settings = {
  action: 'read',
  files: [],
  from: 'auto',
  merge: false,
  quiet: false,
  verbose: false,
  strict: false,
  options: {},
}
