import type { RawField } from '../../types.ts'
import { type Line, positionOf } from '../text/line-cutter.ts'
import { isSummary, withoutNumber } from './citation.ts'
import type { Paragraph } from './paragraphs.ts'
import { partSummary, readCitation } from './read-citation.ts'

/** Family name and initials, also of what is printed behind them: `de la Moth AB Jr(1)(2)`. */
const NAME =
  /^[^\d(),.;]{1,60} \p{Lu}{1,4}(?: (?:[JS]r|II|III|IV|\d(?:st|nd|rd|th)))?(?:\([^()]{1,20}\)){0,20}$/u
const BRACKETED = /^\[[^[\]]*\]\.?$/
const NOBODY = /^\[No authors listed\]\.?\s*/i
const AFFILIATIONS = /^Author information: ?/
/** What PubMed and publishers print beside an abstract. */
const REMARK =
  /^(?:(?:comments?|erratum|errata|corrected and republished|expression of concern|original report|partial retraction|republished|reprint|retraction|retracted and republished|summary for patients|updates?) (?:in|of|on|for|from)\b|(?:conflict of interest statement|collaborators?|publisher|copyright): |copyright\b|©|\(c\) ?(?:19|20)\d\d|published by )/i
const IDENTIFIER = /^(DOI|PMCID|PMID): ?(\S+)/i

/** What a record states, paragraph by paragraph. */
export function fieldsOfRecord([head, ...others]: readonly [
  Paragraph,
  ...Paragraph[],
]): RawField[] {
  if (isSummary(head.text)) return [...fieldsOfSummary(head), ...others.flatMap(remarkOf)]
  const title = others.slice(0, 1).find((paragraph) => !isOfIdentifiers(paragraph))
  const rest = title ? others.slice(1) : others
  const identifiers = rest.filter(isOfIdentifiers).flatMap(({ lines }) => lines.map(identifierOf))
  const hasDoi = identifiers.some(({ label }) => label === 'doi')
  const below = rest.filter((paragraph) => !isOfIdentifiers(paragraph))
  const start = below.findIndex(({ text }) => !BRACKETED.test(text))
  const names = below[start]
  const authors = names && areNames(names.text) ? names : undefined
  return [
    ...(title ? [fieldOf(title, 'title', title.text)] : []),
    ...citationFields(head, withoutNumber(head.text)!, hasDoi),
    ...below.flatMap((paragraph) =>
      paragraph === authors ? [authorsOf(authors, authors.text)] : otherFields(paragraph),
    ),
    ...identifiers,
  ]
}

function fieldsOfSummary(paragraph: Paragraph): RawField[] {
  const { before, citation } = partSummary(withoutNumber(paragraph.text)!)
  const end = before.search(/\. (?=\S)/)
  const list = before.slice(0, Math.max(end, 0))
  const hasNames = areNames(list)
  const title = hasNames ? before.slice(end + 2) : before.replace(NOBODY, '')
  const pmid = /\bPMID: ?(\d{1,12})/.exec(citation)?.[1]
  return [
    fieldOf(paragraph, 'title', title),
    ...(hasNames ? [authorsOf(paragraph, list)] : []),
    ...citationFields(paragraph, citation, false),
    ...(pmid === undefined ? [] : [fieldOf(paragraph, 'pmid', pmid)]),
  ]
}

function citationFields(paragraph: Paragraph, text: string, hasDoi: boolean): RawField[] {
  const { venue, date, doi } = readCitation(text)
  return [
    ...(venue === '' ? [] : [fieldOf(paragraph, 'venue', venue)]),
    ...(date === '' ? [] : [fieldOf(paragraph, 'published', date)]),
    ...(doi === undefined || hasDoi ? [] : [fieldOf(paragraph, 'doi', doi)]),
    fieldOf(paragraph, 'citation', text),
  ]
}

/** Whether a paragraph is a list of names. Groups among them have no initials. */
function areNames(text: string): boolean {
  const parts = listOf(text).split(', ')
  const named = parts.filter((part) => NAME.test(part)).length
  return named > 0 && named * 2 >= parts.length
}

/** A list without its full stop. A group behind a semicolon is an author like the others. */
function listOf(text: string): string {
  return text.replace(/\.$/, '').replaceAll('; ', ', ')
}

function authorsOf(paragraph: Paragraph, text: string): RawField {
  return fieldOf(paragraph, 'authors', listOf(text))
}

function otherFields(paragraph: Paragraph): RawField[] {
  const { text } = paragraph
  if (AFFILIATIONS.test(text))
    return [fieldOf(paragraph, 'affiliation', text.replace(AFFILIATIONS, ''))]
  return BRACKETED.test(text) || REMARK.test(text)
    ? remarkOf(paragraph)
    : [fieldOf(paragraph, 'abstract', text)]
}

function remarkOf(paragraph: Paragraph): RawField[] {
  return [fieldOf(paragraph, 'note', paragraph.text)]
}

/** Whether a paragraph is a remark, which may stand behind the identifiers as well. */
export function isRemark({ text }: Paragraph): boolean {
  return REMARK.test(text)
}

/** Whether a paragraph states what a record goes by. */
export function isOfIdentifiers({ text }: Paragraph): boolean {
  return IDENTIFIER.test(text)
}

function identifierOf(line: Line): RawField {
  const [, name, value] = IDENTIFIER.exec(line.text) ?? []
  const position = positionOf(line)
  if (name === undefined) return { label: 'note', value: line.text, position }
  return { label: name === 'PMCID' ? name : name.toLowerCase(), value: value!, position }
}

function fieldOf({ position }: Paragraph, label: string, value: string): RawField {
  return { label, value, position }
}
