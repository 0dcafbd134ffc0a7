import type * as undigest from '../../src/index.ts'

/** Every type that the core exports, by its name. */
export interface PublicTypes {
  readonly Adapter: undigest.Adapter
  readonly AdapterInput: undigest.AdapterInput
  readonly Custom: undigest.Custom
  readonly DateUnit: undigest.DateUnit
  readonly Digest: undigest.Digest
  readonly DigestDate: undigest.DigestDate
  readonly DigestEntry: undigest.DigestEntry
  readonly DigestMessage: undigest.DigestMessage
  readonly FieldLabel: undigest.FieldLabel
  readonly GithubLink: undigest.GithubLink
  readonly Identifiers: undigest.Identifiers
  readonly Link: undigest.Link
  readonly LinkKind: undigest.LinkKind
  readonly MessageDetails: undigest.MessageDetails
  readonly NormalizeOptions: undigest.NormalizeOptions
  readonly Normalized: undigest.Normalized
  readonly ParseOptions: undigest.ParseOptions
  readonly Point: undigest.Point
  readonly Position: undigest.Position
  readonly RawDigest: undigest.RawDigest
  readonly RawField: undigest.RawField
  readonly RawRecord: undigest.RawRecord
  readonly ReadContext: undigest.ReadContext
  readonly Rule: undigest.Rule
  readonly RuleId: undigest.RuleId
  readonly Severity: undigest.Severity
  readonly Source: undigest.Source
  readonly Token: undigest.Token
  readonly TokenKind: undigest.TokenKind
  readonly UnknownField: undigest.UnknownField
}

export type PublicValues = typeof undigest
