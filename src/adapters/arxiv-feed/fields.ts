import { fold } from '../../fields/fold.ts'
import type { RawField } from '../../types.ts'
import { decodeMarkup } from '../xml/decode-markup.ts'
import type { Part } from '../xml/parts.ts'
import { authorFields, creatorFields } from './authors.ts'
import { field } from './field.ts'
import { isMarkup, runsOfMarkup, textOfMarkup } from './markup.ts'

type PartFields = (part: Part) => readonly RawField[]

/** An address of a paper, or an identifier of OAI. */
const IDENTIFIER = /^(?:https?:\/\/[^\s/]{1,60}\/(?:abs|pdf)\/|oai:arxiv\.org:)([^\s?#]{1,60})$/i

/** `arXiv:2401.00001v1 Announce Type: new` and `Abstract:` before the text, in announcements since 2024. */
const ANNOUNCED = /^\s*arXiv:(\S{1,60}) Announce Type: (\S{1,20})\s+Abstract:/i

/** `(arXiv:1805.08875v1 [hep-ex] CROSS LISTED)` behind the title, in announcements until 2024. */
const BEHIND_TITLE =
  /^\(arXiv:([\w./-]{1,60})(?: \[([^[\]]{1,60})\])?(?: (CROSS LISTED|UPDATED))?\)$/

const READERS: ReadonlyMap<string, PartFields> = new Map<string, PartFields>([
  ['title', titleFields],
  ['id', identifierFields],
  ['guid', identifierFields],
  ['link', linkFields],
  ['summary', summaryFields],
  ['description', descriptionFields],
  ['author', authorFields],
  ['creator', creatorFields],
  ['published', as('published')],
  ['pubDate', as('published')],
  ['date', as('published')],
  ['updated', as('updated')],
  ['primary_category', categoryFields],
  ['category', categoryFields],
  ['subject', categoryFields],
  ['comment', as('note')],
  ['journal_ref', as('venue')],
  ['journal_reference', as('venue')],
  ['doi', as('doi')],
  ['DOI', as('doi')],
  ['announce_type', as('announceType', announceType)],
  ['rights', as('license')],
])

/** What a part of an entry states. Where nobody knows its name, that is the label, in brackets as no other label is. */
export function fieldsOf(part: Part): readonly RawField[] {
  return (READERS.get(part.name) ?? as(`<${part.name}>`))(part)
}

/** The arXiv identifier that an address or an identifier of OAI holds. */
export function identifierIn(text: string): string | undefined {
  return IDENTIFIER.exec(text.trim())?.[1]?.replace(/\.pdf$/, '')
}

function as(label: string, read: (text: string) => string = (text) => text): PartFields {
  return (part) => field(part, label, read(part.text))
}

function titleFields(part: Part): readonly RawField[] {
  const title = fold(isHtml(part) ? textOfMarkup(part.text) : part.text)
  const start = title.lastIndexOf(' (')
  const match = BEHIND_TITLE.exec(title.slice(start + 1))
  if (!match) return field(part, 'title', title)
  const [, id, category = '', mark] = match
  return [
    // The feed puts a full stop behind every title, question marks included.
    ...field(part, 'title', decodeMarkup(title.slice(0, start)).trimEnd().replace(/\.$/, '')),
    ...field(part, 'arxiv', id!),
    ...field(part, 'category', category),
    ...field(part, 'announceType', announceType(mark ?? 'new')),
  ]
}

function identifierFields(part: Part): readonly RawField[] {
  const id = identifierIn(part.text)
  return id === undefined ? field(part, `<${part.name}>`, part.text) : field(part, 'arxiv', id)
}

/** Atom has addresses in attributes, RSS as text. */
function linkFields(part: Part): readonly RawField[] {
  const { href, rel = 'alternate', title, type = '' } = part.attributes
  if (href === undefined) return field(part, 'url', part.text)
  const isOwn = rel === 'alternate' && !type.includes('pdf')
  return field(part, isOwn ? 'url' : 'link', title ?? rel, href)
}

/** In Atom a text is plain unless it says that it is HTML. */
function summaryFields(part: Part): readonly RawField[] {
  return abstractFields(part, isHtml(part))
}

/** In RSS and RDF a text does not say what it is. */
function descriptionFields(part: Part): readonly RawField[] {
  return abstractFields(part, isMarkup(part.text))
}

function abstractFields(part: Part, isMarkedUp: boolean): readonly RawField[] {
  const { text } = part
  const match = ANNOUNCED.exec(text)
  if (!match) return isMarkedUp ? markupFields(part, text) : field(part, 'abstract', text)
  const [{ length }, id, kind] = match
  return [
    ...field(part, 'arxiv', id!),
    ...field(part, 'announceType', announceType(kind!)),
    ...field(part, 'abstract', text.slice(length)),
  ]
}

/** Links show `this https URL` in place of their addresses. */
function markupFields(part: Part, html: string): readonly RawField[] {
  return [
    ...field(part, 'abstract', textOfMarkup(html)),
    ...runsOfMarkup(html).flatMap(({ text, url }) =>
      url?.startsWith('http') ? field(part, 'mention', text, url) : [],
    ),
  ]
}

function categoryFields(part: Part): readonly RawField[] {
  return field(part, 'category', part.attributes['term'] ?? part.text)
}

/** `replace-cross` and `absonly` are replacements, too. */
function announceType(printed: string): string {
  const kind = printed.trim()
  if (/^(?:replace|absonly|UPDATED)/.test(kind)) return 'replace'
  return kind === 'CROSS LISTED' ? 'cross' : kind
}

function isHtml({ attributes }: Part): boolean {
  return attributes['type'] === 'html'
}
