import type { Position, RawField, RawRecord } from '../../types.ts'

/** What an entry of a feed states under one name: an element of XML, or a property of JSON. */
export interface Statement {
  readonly name: string
  /** The prefix of the name in XML: `dc` of `dc:creator`. */
  readonly prefix: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  /** The text with the elements in it. Absent where there are none. */
  readonly markup?: string
  /** The text that stands in none of those elements. */
  readonly ownText: string
  readonly children: readonly { readonly name: string; readonly text: string }[]
  /** In XML. */
  readonly position?: Position
}

/** An entry of a feed, in its statements. */
export interface Entry {
  readonly statements: readonly Statement[]
  /** Its own address, where the element itself states one. */
  readonly about: string | undefined
  readonly place: Pick<RawRecord, 'position' | 'pointer'>
  /** The feed ends before the entry does. */
  readonly isCut: boolean
}

/** A field where a statement stands, unless it says nothing. */
export function fieldAt(
  { position }: Pick<Statement, 'position'>,
  label: RawField['label'],
  value: string,
  url?: string,
): RawField[] {
  if (url === undefined && !/\S/.test(value)) return []
  return [{ label, value, ...(url !== undefined && { url }), ...(position && { position }) }]
}

/** A statement that nobody reads, under its name in brackets, as no other label is. */
export function unread(statement: Statement): RawField[] {
  const { name, prefix, text } = statement
  const isGeneral = prefix === '' || GENERAL.has(prefix)
  return fieldAt(statement, `<${isGeneral ? name : `${prefix}:${name}`}>`, text)
}

/** Prefixes under which feeds have the properties of a paper. */
const GENERAL: ReadonlySet<string> = new Set(['dc', 'dcterms', 'prism'])
