import { readPageIdentifiers } from '../../fields/page-identifiers.ts'
import type { RawField } from '../../types.ts'
import { namedDoi } from './dois.ts'
import { type Entry, fieldAt, unread } from './statement.ts'

/** Where an entry has no link, its identifier may be its address. What else it is is kept. */
export function withAddress(
  { statements, about, place }: Entry,
  fields: readonly RawField[],
): RawField[] {
  const own = fields.find(({ label }) => label === 'url')?.url
  const guids = statements.filter(
    ({ name, text }) =>
      ['guid', 'id', 'identifier'].includes(name) &&
      /^\s*https?:\/\//i.test(text) &&
      namedDoi(text) === undefined,
  )
  if (own !== undefined) {
    const address = withoutQuery(own)
    const others = guids.filter(({ text }) => withoutQuery(text.trim()) !== address)
    return [...fields, ...others.flatMap(unread)]
  }
  const [guid, ...others] = guids.filter(({ attributes }) => attributes['isPermaLink'] !== 'false')
  if (guid) return [...fields, ...fieldAt(guid, 'url', guid.text.trim()), ...others.flatMap(unread)]
  if (about === undefined || !/^https?:\/\//i.test(about)) return [...fields]
  return [...fields, ...fieldAt(place, 'url', about)]
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/, 1)[0]!.replace(/^http:/, 'https:')
}

/** The DOI and the PubMed identifier in the addresses of an entry that states none. */
export function withIdentifiers(fields: readonly RawField[]): RawField[] {
  const all = [...fields]
  for (const field of fields) {
    if (field.label !== 'url') continue
    for (const [name, value] of Object.entries(readPageIdentifiers(field.url ?? field.value))) {
      if (all.every(({ label }) => label !== name)) all.push(...fieldAt(field, name, value))
    }
  }
  return all
}
