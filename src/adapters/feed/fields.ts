import { fold } from '../../fields/fold.ts'
import type { RawField } from '../../types.ts'
import { namedDoi } from './dois.ts'
import { textOfHtml } from './html.ts'
import { fieldAt, type Statement, unread } from './statement.ts'
import { isHtml } from './tags.ts'

type Reader = (statement: Statement) => readonly RawField[]

/** Elements of which publishers know several; the first that is there says it best. */
const DATES: readonly string[] = [
  'pubDate',
  'published',
  'issued',
  'date',
  'publicationDate',
  'created',
]

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['link', linkFields],
  ['id', identifierFields],
  ['guid', identifierFields],
  ['identifier', identifierFields],
  ['doi', as('doi')],
  ['DOI', as('doi')],
  ['updated', as('updated')],
  ['modified', as('updated')],
  ['category', categoryFields],
  ['subject', categoryFields],
  ['section', categoryFields],
  ['enclosure', enclosureFields],
  ['url', addressFields],
  ['origLink', addressFields],
  ['rights', as('license')],
  ['copyright', as('license')],
  ['license', as('license')],
])

/** What a statement says, apart from names, dates, journals and longer texts. */
export function fieldsOf(statement: Statement): readonly RawField[] {
  return (READERS.get(statement.name) ?? unread)(statement)
}

function as(label: string): Reader {
  return (statement) => fieldAt(statement, label, statement.text.trim())
}

/** The title without markup. In Atom a text may be plain. */
export function titleOf({ text, markup, attributes }: Statement): string {
  if (markup !== undefined) return textOfHtml(markup)
  return fold(attributes['type'] === 'text' && !isHtml(text) ? text : textOfHtml(text))
}

/** The dates of an entry, the best first. */
export function dateFields(statements: readonly Statement[]): RawField[] {
  return DATES.flatMap((name) =>
    statements
      .filter((statement) => statement.name === name)
      .flatMap((statement) => fieldAt(statement, 'published', statement.text.trim())),
  )
}

/** Whether {@link dateFields} reads a statement. */
export function isDate({ name }: Statement): boolean {
  return DATES.includes(name)
}

/** Atom has addresses in attributes, RSS as text. */
function linkFields(statement: Statement): RawField[] {
  const { href, rel = 'alternate', title, type = '' } = statement.attributes
  const address = (href ?? statement.text).trim()
  if (rel !== 'alternate' || type.includes('pdf'))
    return rel === 'self' ? [] : fieldAt(statement, 'link', title ?? rel, address)
  return address === '' ? [] : fieldAt(statement, 'url', title ?? '', address)
}

/** A DOI or an identifier of PubMed or arXiv. An address is one only where the entry has no other. */
function identifierFields(statement: Statement): RawField[] {
  const text = statement.text.trim()
  const doi = namedDoi(text)
  if (doi !== undefined) return fieldAt(statement, 'doi', doi)
  const pmid = /^(?:pubmed|pmid):\s?(\d{1,9})$/i.exec(text)?.[1]
  if (pmid !== undefined) return fieldAt(statement, 'pmid', pmid)
  const arxiv = /^oai:arxiv\.org:(\S{1,60})$/i.exec(text)?.[1]
  if (arxiv !== undefined) return fieldAt(statement, 'arxiv', arxiv)
  return /^https?:\/\//i.test(text) ? [] : unread(statement)
}

function categoryFields(statement: Statement): RawField[] {
  return fieldAt(statement, 'category', statement.attributes['term'] ?? statement.text)
}

function enclosureFields(statement: Statement): RawField[] {
  const { url } = statement.attributes
  return url === undefined ? unread(statement) : fieldAt(statement, 'link', 'enclosure', url)
}

function addressFields(statement: Statement): RawField[] {
  const address = statement.text.trim()
  return /^https?:\/\//i.test(address)
    ? fieldAt(statement, 'link', statement.name, address)
    : unread(statement)
}
