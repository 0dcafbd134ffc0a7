import type { Position, RawField, RawRecord } from '../../types.ts'
import type { Part } from '../xml/parts.ts'

/** What an entry of a feed states under one name: an element of XML, or a property of JSON, which has no place. */
export interface Statement extends Omit<Part, 'position'> {
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
