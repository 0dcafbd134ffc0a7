/**
 * What the page and its worker say to each other. Plain data: it is copied from one to the other.
 */

/** A run of the source. */
export interface Place {
  readonly start: number
  readonly end: number
  /** `line 5` or `lines 5 to 12`. */
  readonly lines: string
  /** Not a place of its own: that of the whole entry. */
  readonly ofEntry?: true
}

/** What an entry says under one heading. Empty where it says nothing. */
interface Cell {
  readonly text: string
  readonly place?: Place
}

/** One entry of the table, with a cell for each column. */
export interface Row {
  readonly place?: Place
  readonly cells: readonly Cell[]
}

/** A message about the digest. */
export interface Note {
  readonly severity: 'info' | 'warning' | 'error'
  readonly reason: string
  readonly ruleId: string
  /** What was found, what was expected and what else is said. */
  readonly details: string
  readonly place?: Place
}

export type CopyForm = 'JSON' | 'CSV' | 'CSL'

export interface ReadRequest {
  readonly kind: 'read'
  readonly input: string | Uint8Array
  /** Without it the format is recognised. */
  readonly format?: string
  readonly referenceDate?: string
}

export type Request =
  | ReadRequest
  | { readonly kind: 'rows'; readonly from: number; readonly to: number }
  | { readonly kind: 'copy'; readonly form: CopyForm }

/** What was read. */
export interface Reading {
  readonly kind: 'read'
  /** The text that places count in, where bytes were given. */
  readonly text?: string
  readonly format?: string
  readonly digestDate?: string
  readonly entryCount: number
  readonly messageCount: number
  /** The headings of the table. */
  readonly columns: readonly string[]
  /** The first messages. */
  readonly notes: readonly Note[]
}

export type Reply =
  | Reading
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string }
  /** It was given up for another. */
  | { readonly kind: 'stopped' }
