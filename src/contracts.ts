/**
 * The types of all that a caller passes in: options, adapters, extractors.
 */
import type { DigestEntry, DigestMessage, RawDigest, RawRecord, Severity } from './types.ts'

/** What an adapter may use while it reads. */
export interface ReadContext {
  /**
   * Hands over a part of the digest before the rest is read: `emit({ records: [record] })`. What comes early need not be
   * kept by the adapter, and a stream passes it on at once. Throws a `TypeError` for what is no part of a digest, and an
   * `Error` when the adapter has ended.
   */
  readonly emit: (part: Partial<RawDigest>) => void
}

/** Reads a text that comes in pieces. */
export interface TextReader {
  /** Takes the next piece. A piece may end anywhere, also within a line. */
  readonly push: (text: string) => void
  /** Ends the text, and hands over what was not emitted. */
  readonly finish: () => Partial<RawDigest>
}

/**
 * A habit of a format that the passes over the whole digest may rely on:
 *
 * - `current-year-omitted`: dates of the current year, and only those, are printed without it
 * - `cards-doubled`: a paper may be printed twice in a row, for wide and for narrow screens
 */
export type Custom = 'current-year-omitted' | 'cards-doubled'

/** What all adapters have. */
interface AnyAdapter<Input> {
  /** The name of the format, as in `digest.format` and `options.format`. */
  readonly name: string
  /** Habits of the format that the passes over the whole digest may rely on. */
  readonly customs?: readonly Custom[]
  /** Whether this looks like the adapter's format. A text is cut to its first 64 kB. */
  readonly detect: (input: Input) => boolean
}

/** Reads a format that is text, with a way of its own to read the whole. */
export interface WholeTextAdapter extends AnyAdapter<string> {
  /** It gets the decoded text. */
  readonly accepts: 'text'
  /**
   * Reads the whole text. What was emitted through the context comes before what is returned. On bad input it
   * reports messages and does not throw.
   */
  readonly read: (text: string, context: ReadContext) => Partial<RawDigest>
  /** Reads a text in pieces. Without it a stream collects the whole text first. */
  readonly stream?: (context: ReadContext) => TextReader
}

/** Reads a format that is text, always in pieces. */
export interface StreamedTextAdapter extends AnyAdapter<string> {
  /** It gets the decoded text. */
  readonly accepts: 'text'
  /** Reads a text in pieces. What was emitted through the context comes before what is returned at the end. */
  readonly stream: (context: ReadContext) => TextReader
  /** Absent: a text that is there as a whole is read as one piece. */
  readonly read?: undefined
}

/** Reads a format that is text: the whole, pieces or both. */
export type TextAdapter = WholeTextAdapter | StreamedTextAdapter

/** Reads a format that is a value: JSON, or a tree that something else has parsed. */
export interface ValueAdapter extends AnyAdapter<object> {
  /** It gets the value that was given, or the one that a JSON text stands for. */
  readonly accepts: 'value'
  /**
   * Reads the value. What was emitted through the context comes before what is returned. On bad input it reports
   * messages and does not throw.
   */
  readonly read: (value: object, context: ReadContext) => Partial<RawDigest>
}

/** Reads one format. Adapters are plain values, passed to {@link parseDigest} in a list. See {@link defineAdapter}. */
export type Adapter = TextAdapter | ValueAdapter

/**
 * A schema of any library that keeps to [Standard Schema](https://standardschema.dev), version 1: zod, valibot, arktype
 * and others.
 */
export interface StandardSchema<Output = unknown> {
  /** What the standard asks for. */
  readonly '~standard': {
    /** The version of the standard. */
    readonly version: 1
    /** The library. */
    readonly vendor: string
    /** Checks a value. */
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>
    /** Carries the types; absent when the program runs. */
    readonly types?:
      | {
          /** What it takes. */
          readonly input: unknown
          /** What it makes of it. */
          readonly output: Output
        }
      | undefined
  }
}

/** What a {@link StandardSchema} says of a value: the value it makes of it, or what is wrong with it. */
export type StandardResult<Output> =
  | {
      /** The value, as the schema shapes it. */
      readonly value: Output
      /** Absent, as nothing is wrong. */
      readonly issues?: undefined
    }
  | {
      /** What is wrong, one item for each fault. */
      readonly issues: readonly {
        /** What is wrong, in words. */
        readonly message: string
      }[]
    }

/** What a {@link Extractor} may say about an entry beside the value. */
export type ReportDetails = Partial<Omit<DigestMessage, 'reason' | 'ruleId' | 'source'>>

/** What an extractor may use beside the entry. */
export interface ExtractContext {
  /** The record that the entry was read from, with every label and value as printed. */
  readonly record: RawRecord
  /**
   * Adds a message. Its `source` is the extractor's name, its place the entry's unless the details say otherwise.
   * Callers set its severity as `rules: { 'name:rule-id': 'off' }`. Does nothing once the extractor has returned.
   */
  readonly report: (ruleId: string, reason: string, details?: ReportDetails) => void
}

/** Reads one more field from every entry. See {@link defineExtractor}. */
export interface Extractor {
  /**
   * The labels of raw fields that it reads. Where it finds a value, these do not count as unknown.
   *
   * @defaultValue none
   */
  readonly labels?: readonly string[]
  /** Checks and shapes the value. It must answer at once: a promise is reported and dropped. */
  readonly schema?: StandardSchema
  /** The value, or `undefined` where the entry does not state it. Must be pure, and must not change the entry. */
  readonly extract: (entry: Readonly<DigestEntry>, context: ExtractContext) => unknown
}

/** Extractors, by the names of the fields that they read. */
export type Extractors = Readonly<Record<string, Extractor>>

/** What options are about that say nothing of extractors: entries whose fields, if any, have no known types. */
export type NoExtractors = Extractors

/** What an extractor reads: the output of its schema where it has one, else what its function returns. */
export type Extracted<E extends Extractor> = E extends {
  /** The schema that the type comes from. */
  readonly schema: StandardSchema<infer Output>
}
  ? Exclude<Output, undefined>
  : Exclude<ReturnType<E['extract']>, undefined>

/** The fields that extractors read; one is absent where its extractor finds nothing. */
export type FieldsOf<X extends Extractors> = { -readonly [Name in keyof X]?: Extracted<X[Name]> }

/** An entry with fields of the caller's own. */
export interface ExtendedEntry<Fields extends Readonly<Record<string, unknown>>>
  extends DigestEntry {
  /** What the extractors read, by their names. */
  fields: Fields
}

/** An entry as it is read with extractors; a plain {@link DigestEntry} where there are none. */
export type EntryOf<X extends Extractors> = string extends keyof X
  ? DigestEntry
  : keyof X extends never
    ? DigestEntry
    : ExtendedEntry<FieldsOf<X>>

/** What the normalizer may be told. */
export interface NormalizeOptions<X extends Extractors = NoExtractors> {
  /**
   * The calendar day (`YYYY-MM-DD`) on which the digest was read. A date without a year then means the
   * latest such day that is not after it, with one day's tolerance for time zones.
   */
  readonly referenceDate?: string
  /**
   * What the number behind the date of a Hugging Face card means. Readers of the text take it for the
   * upvotes; on the live site it counts the comments.
   *
   * @defaultValue `'upvotes'`
   */
  readonly countAfterDate?: 'upvotes' | 'comments'
  /** Give each entry `places`, the position of every field. */
  readonly places?: boolean
  /**
   * Changes every title, abstract and name of an author, white space folded: to turn TeX into text, for one.
   *
   * @defaultValue none: texts are kept as printed
   */
  readonly mapText?: (text: string) => string
  /** Read more fields, into `entry.fields`. Their types follow from the extractors. */
  readonly extractors?: X
}

/** What {@link parseDigest} may be told. Every option has a sensible default. */
export interface ParseOptions<X extends Extractors = NoExtractors> extends NormalizeOptions<X> {
  /**
   * The formats to choose from.
   *
   * @defaultValue `[hfPapers()]`
   */
  readonly adapters?: readonly Adapter[]
  /** The name of the adapter to use. Without it the first whose `detect` says yes is taken. */
  readonly format?: string
  /**
   * The severity of single rules: `{'byline-missing': 'off'}`. Those of adapters and extractors are named with their
   * source: `{'venue:unclear': 'off'}`.
   */
  readonly rules?: Readonly<Record<string, Severity>>
}

/** A signal that ends a stream, such as that of an `AbortController`. */
export interface Abort {
  /** Whether it was given. */
  readonly aborted: boolean
  /** Why. */
  readonly reason?: unknown
  /** Listens for it. */
  addEventListener(type: 'abort', listener: () => void): void
  /** Listens no longer. */
  removeEventListener(type: 'abort', listener: () => void): void
}

/** What {@link parseDigestStream} may be told. */
export interface StreamOptions<X extends Extractors = NoExtractors> extends ParseOptions<X> {
  /** Gets each message, about as soon as what it speaks of was read. */
  readonly onMessage?: (message: DigestMessage) => void
  /** Ends the stream with its reason, also while that waits for input. */
  readonly signal?: Abort
}
