/**
 * The types of all data: what a stage hands to the next, and what comes out. This file imports nothing.
 */

/** A place in a text, as in [unist](https://github.com/syntax-tree/unist#point). */
export interface Point {
  /** Line, counted from 1. Lines end in `\n`, `\r\n` or `\r`. */
  readonly line: number
  /** Column, counted from 1 in UTF-16 units. */
  readonly column: number
  /** UTF-16 units from the start of the text that was given, a byte order mark included. */
  readonly offset: number
}

/** A run of a text, as in [unist](https://github.com/syntax-tree/unist#position). */
export interface Position {
  /** The first unit of the run. */
  readonly start: Point
  /** The first unit after the run. */
  readonly end: Point
}

/**
 * What a line of a text digest looks like, by itself:
 *
 * - `text`: anything that is none of the others
 * - `blank`: one or more lines without a visible character
 * - `authorCount`: `• 7 authors`
 * - `separator`: `·`
 * - `date`: `Nov 25, 2024`, also with a number behind it or `Published on` before it
 * - `byline`: several of these on one line, `• 7 authors · Nov 25, 2024 1`
 * - `count`: a number alone, a vote box (`[-] 19`, `[19](…/login?next=…)`), `-` in such a box
 * - `label`: words of the page that say what comes next: `Submitted by akhaliq`, `Upvote`
 * - `heading`: a Markdown heading
 * - `url`: one URL and nothing else
 * - `links`: Markdown links and nothing else
 * - `definition`: `[12]: https://…`
 * - `rule`: a line of dashes, a fence, an anchor without text
 * - `mark`: what is left of a link that began or ends on another line (`[`, `][36]`), a picture, an empty bullet
 */
export type TokenKind =
  | 'text'
  | 'blank'
  | 'authorCount'
  | 'separator'
  | 'date'
  | 'byline'
  | 'count'
  | 'label'
  | 'heading'
  | 'url'
  | 'links'
  | 'definition'
  | 'rule'
  | 'mark'

/** One line of a text, its line ending included, or one run of blank lines. */
export interface Token {
  /** What the line looks like by itself. */
  readonly kind: TokenKind
  /** The line as it stands in the source: the values of all tokens, laid end to end, are the source. */
  readonly value: string
  /** The number of its (first) line, counted from 1. */
  readonly line: number
  /** Where it starts, in UTF-16 units of the source. */
  readonly offset: number
}

/**
 * What a field of a raw record is about. Adapters write these labels, the normalizer reads them.
 * Text under any other label arrives in {@link DigestEntry.unknown}.
 *
 * | label | value |
 * |---|---|
 * | `title` | the title |
 * | `abstract` | the paper's abstract, whole |
 * | `snippet` | a part of the abstract or of the text |
 * | `summary` | a text about the paper that is not its abstract |
 * | `text` | an abstract or a summary, where the layout does not say which |
 * | `authorCount` | a number of authors, `7 authors` |
 * | `published`, `updated` | a written date |
 * | `upvotes`, `comments` | a number |
 * | `countAfterDate` | a number that readers take for votes or for comments, see {@link ParseOptions.countAfterDate} |
 * | `url` | the entry's own link |
 * | `link` | any other link of the entry; the value is its text |
 * | `mention` | a link inside the entry's texts, which may lead to other papers |
 * | `submittedBy`, `organization` | a name |
 * | `author` | the name of one author, as printed |
 * | `authors` | a list of names on one line, `A. Author (1), B. Author and C. Author` |
 * | `arxiv` | the entry's arXiv identifier, with or without its version |
 * | `arxivVersion` | the version alone, `v2` |
 * | `doi`, `pmid` | the entry's DOI or PubMed identifier |
 * | `category` | one subject category |
 * | `venue` | a journal or a conference, as printed |
 * | `announceType` | `new`, `cross` or `replace` |
 * | `note` | a remark about the entry, in which links are looked for; its text arrives in `unknown` as well |
 */
export type FieldLabel =
  | 'title'
  | 'abstract'
  | 'snippet'
  | 'summary'
  | 'text'
  | 'authorCount'
  | 'published'
  | 'updated'
  | 'upvotes'
  | 'comments'
  | 'countAfterDate'
  | 'url'
  | 'link'
  | 'mention'
  | 'submittedBy'
  | 'organization'
  | 'author'
  | 'authors'
  | 'arxiv'
  | 'arxivVersion'
  | 'doi'
  | 'pmid'
  | 'category'
  | 'venue'
  | 'announceType'
  | 'note'

/** One labelled piece of a record, as printed. A label may come more than once. */
export interface RawField {
  /** A {@link FieldLabel}, or a label of the digest's own. */
  readonly label: FieldLabel | (string & {})
  /** The text as printed, without the markup of the rendering. */
  readonly value: string
  /** Where the text links to. */
  readonly url?: string
  /** Where it stood, together with the marks around it that say nothing else. */
  readonly position?: Position
}

/** One paper as a digest prints it, before any field is read. */
export interface RawRecord {
  /** Its pieces, in the order of the digest. */
  readonly fields: readonly RawField[]
  /** Where the record stood, in text digests. */
  readonly position?: Position
  /** The [JSON Pointer](https://www.rfc-editor.org/rfc/rfc6901) of the item, in JSON digests. */
  readonly pointer?: string
}

/** What an adapter or the record assembler makes of a digest. */
export interface RawDigest {
  /** The digest's own date, as printed. It needs no label. */
  readonly date?: Omit<RawField, 'label'> & Partial<Pick<RawField, 'label'>>
  /** How many entries the digest says it has. */
  readonly declaredCount?: number
  /** The runs that belong to no record: head, foot, what stands between. */
  readonly boilerplate: readonly Position[]
  /** The papers, in the order of the digest. */
  readonly records: readonly RawRecord[]
  /** What the caller should know about the input. */
  readonly messages: readonly DigestMessage[]
}

/** A unit of a calendar date. */
export type DateUnit = 'year' | 'century'

/** A calendar date as far as it is stated. */
export interface DigestDate {
  /**
   * `2024-11-25`, `2024-11` or `2019` by what is stated; `--09-25` (a truncated date of ISO 8601:2000,
   * as in vCard) where no year can be known.
   */
  readonly iso: string
  /** The units of `iso` that were inferred and not printed. */
  readonly implied: readonly DateUnit[]
  /** The date as printed. */
  readonly raw: string
}

/** A repository on github.com. */
export interface GithubLink {
  /** The account, as printed. */
  readonly owner: string
  /** The repository, as printed, without `.git`. */
  readonly repo: string
  /** `https://github.com/owner/repo`. */
  readonly url: string
}

/** What a link leads to, judged by its address. */
export type LinkKind = 'paper' | 'pdf' | 'project' | 'model' | 'dataset' | 'demo' | 'code' | 'other'

/** A link of an entry that is neither its own nor a repository on GitHub. */
export interface Link {
  /** The address as printed, unwrapped from redirectors. */
  readonly url: string
  /** What it leads to. */
  readonly kind: LinkKind
}

/** Identifiers that the digest states for the entry itself. */
export interface Identifiers {
  /** The arXiv identifier without its version: `2401.00001`, `hep-th/9901001`. */
  readonly arxiv?: string
  /** The version, where one is stated. */
  readonly arxivVersion?: number
  /** The DOI in lower case, without a resolver. */
  readonly doi?: string
  /** The PubMed identifier. */
  readonly pmid?: string
}

/** A labelled piece of text that no reader claimed. */
export interface UnknownField {
  /** The label, as the adapter gave it. */
  readonly label: string
  /** The text, white space folded. */
  readonly value: string
  /** Where it stood, in text digests. */
  readonly position?: Position
}

/**
 * One paper of a digest. Plain data; a key is absent when the digest does not state it.
 */
export interface DigestEntry {
  /** The title, white space folded, markers such as `[PDF]` removed. */
  title?: string
  /** The abstract, white space folded. Absent when none is printed. */
  abstract?: string
  /** What `abstract` is: the whole abstract, a part of it, or a text about the paper. Absent where the layout does not say. */
  abstractKind?: 'full' | 'snippet' | 'summary'
  /** The authors' names as printed, in order. Absent where none are printed. */
  authors?: string[]
  /** The number of authors printed, or the length of a complete list. */
  authorCount?: number
  /** The list or the count is a lower bound. */
  authorsTruncated?: true
  /** When the paper was published. */
  publishedAt?: DigestDate
  /** When it was last changed. */
  updatedAt?: DigestDate
  /** Votes, where a number is printed. */
  upvotes?: number
  /** Comments, where a number is printed. */
  comments?: number
  /** Repositories on GitHub, in order of first mention, without doubles. */
  githubLinks: GithubLink[]
  /** Every other link, in order, without doubles. */
  links: Link[]
  /** The entry's own link as printed. Absent where none is printed; never built from an identifier. */
  url?: string
  /** Identifiers stated for the entry itself, never those of a paper that its abstract mentions. */
  identifiers?: Identifiers
  /** Subject categories as printed. */
  categories?: string[]
  /** Journal or conference as printed. */
  venue?: string
  /** Who put the paper on the list. */
  submittedBy?: string
  /** The organisation printed in place of the authors. */
  organization?: string
  /** The kind of announcement, in announcement lists. */
  announceType?: 'new' | 'cross' | 'replace'
  /** Labelled text that no reader claimed. Absent when there is none. */
  unknown?: UnknownField[]
  /** Where the entry stood, in text digests. */
  position?: Position
  /** The JSON Pointer of the item, in JSON digests. */
  pointer?: string
  /** Where each field stood, by its key; only with {@link ParseOptions.places}. */
  places?: Record<string, Position>
  /** What the caller's own extractors read, by their names; only with {@link ParseOptions.extractors}. */
  fields?: Readonly<Record<string, unknown>>
}

/** How grave a message is. `off` drops it. */
export type Severity = 'off' | 'info' | 'warning' | 'error'

/**
 * Something the caller should know about the input. The field names are those of
 * [VFileMessage](https://github.com/vfile/vfile-message).
 */
export interface DigestMessage {
  /** What is the matter, in words. */
  readonly reason: string
  /** The rule that says so; each is described in the documentation. */
  readonly ruleId: string
  /** Always `undigest` for rules of this package. */
  readonly source: string
  /** `true`: an error; `false`: a warning; absent: information. */
  readonly fatal?: boolean
  /** Where in the text. */
  readonly place?: Point | Position
  /** Where in the JSON value. */
  readonly pointer?: string
  /** What was found. */
  readonly actual?: string
  /** What was expected instead. */
  readonly expected?: readonly string[]
  /** More words. */
  readonly note?: string
  /** The documentation of the rule. */
  readonly url?: string
}

/** What {@link parseDigest} returns. Plain data that survives `JSON.stringify`. */
export interface Digest<Entry extends DigestEntry = DigestEntry> {
  /** The name of the adapter that read the input. Absent when none recognised it. */
  format?: string
  /** The digest's own date, where it prints one. */
  digestDate?: DigestDate
  /** How many entries the digest says it has. */
  declaredCount?: number
  /** The runs of the source that belong to no entry. */
  boilerplate: Position[]
  /** The papers, in the order of the digest. */
  entries: Entry[]
  /** What the caller should know, in the order of the source. */
  messages: DigestMessage[]
}
