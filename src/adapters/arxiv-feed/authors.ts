import { readAuthors } from '../../fields/authors.ts'
import type { RawField } from '../../types.ts'
import type { Part } from '../xml/parts.ts'
import { field } from './field.ts'
import { isMarkup, runsOfMarkup } from './markup.ts'

const LABELS: ReadonlyMap<string, string> = new Map([
  ['name', 'author'],
  ['affiliation', 'affiliation'],
])

/** In RSS an author is an address of mail, with the name in parentheses. An address alone is no name. */
const MAIL = /^[^\s@()]+@[^\s@()]+(?:\s+\(([^()]+)\))?$/

/** Atom has the name of an author in an element. Text beside it is none. */
export function authorFields(part: Part): readonly RawField[] {
  const { name: element, children, ownText } = part
  if (children.length === 0) return plainFields(part)
  const stated = children.flatMap(({ name, text }) =>
    field(part, LABELS.get(name) ?? `<${name}>`, text),
  )
  return [...stated, ...field(part, `<${element}>`, ownText)]
}

/** One element for all names, which were links in HTML until 2024 and for a few days elements. */
export function creatorFields(part: Part): readonly RawField[] {
  const { text, children, ownText } = part
  if (children.length > 0)
    return [
      ...children.flatMap((child) => field(part, 'author', child.text)),
      ...unlinked(part, ownText),
    ]
  if (!isMarkup(text)) return plainFields(part)
  return runsOfMarkup(text).flatMap((run) =>
    run.url === undefined ? unlinked(part, run.text) : field(part, 'author', run.text),
  )
}

/** Between links stand separators and affiliations, which are no names. */
function unlinked(part: Part, text: string): readonly RawField[] {
  if (!/\p{L}/u.test(text)) return []
  const { names, truncated } = readAuthors(text)
  return names.length > 0 || truncated ? field(part, 'authors', text) : []
}

function plainFields(part: Part): readonly RawField[] {
  const text = part.text.trim()
  const match = MAIL.exec(text)
  if (!match) return field(part, 'authors', text)
  const [, name] = match
  return name === undefined ? field(part, `<${part.name}>`, text) : field(part, 'author', name)
}
