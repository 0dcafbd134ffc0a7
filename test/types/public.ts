import type * as undigest from '../../src/index.ts'

/** Every type that the core exports, by its name. */
export interface PublicTypes {
  readonly Abort: undigest.Abort
  readonly Adapter: undigest.Adapter
  readonly Custom: undigest.Custom
  readonly DateUnit: undigest.DateUnit
  readonly Digest: undigest.Digest
  readonly DigestDate: undigest.DigestDate
  readonly DigestEntry: undigest.DigestEntry
  readonly DigestMessage: undigest.DigestMessage
  readonly EntryOf: undigest.EntryOf<Own>
  readonly ExtendedEntry: undigest.ExtendedEntry<{ field?: string }>
  readonly ExtractContext: undigest.ExtractContext
  readonly Extracted: undigest.Extracted<undigest.Extractor>
  readonly Extractor: undigest.Extractor
  readonly Extractors: undigest.Extractors
  readonly FieldLabel: undigest.FieldLabel
  readonly FieldsOf: undigest.FieldsOf<Own>
  readonly GithubLink: undigest.GithubLink
  readonly Identifiers: undigest.Identifiers
  readonly Link: undigest.Link
  readonly LinkKind: undigest.LinkKind
  readonly MessageDetails: undigest.MessageDetails
  readonly NoExtractors: undigest.NoExtractors
  readonly NormalizeOptions: undigest.NormalizeOptions<Own>
  readonly Normalized: undigest.Normalized
  readonly ParseOptions: undigest.ParseOptions<Own>
  readonly Point: undigest.Point
  readonly Position: undigest.Position
  readonly RawDigest: undigest.RawDigest
  readonly RawField: undigest.RawField
  readonly RawRecord: undigest.RawRecord
  readonly ReadContext: undigest.ReadContext
  readonly ReportDetails: undigest.ReportDetails
  readonly Rule: undigest.Rule
  readonly RuleId: undigest.RuleId
  readonly Severity: undigest.Severity
  readonly Source: undigest.Source
  readonly StandardResult: undigest.StandardResult<string>
  readonly StandardSchema: undigest.StandardSchema
  readonly StreamOptions: undigest.StreamOptions<Own>
  readonly StreamedTextAdapter: undigest.StreamedTextAdapter
  readonly TextAdapter: undigest.TextAdapter
  readonly TextReader: undigest.TextReader
  readonly Token: undigest.Token
  readonly TokenKind: undigest.TokenKind
  readonly Tokenizer: undigest.Tokenizer
  readonly UnknownField: undigest.UnknownField
  readonly ValueAdapter: undigest.ValueAdapter
  readonly WholeTextAdapter: undigest.WholeTextAdapter
}

/** Extractors of a caller's own. */
type Own = Readonly<Record<'field', undigest.Extractor>>

export type PublicValues = typeof undigest
