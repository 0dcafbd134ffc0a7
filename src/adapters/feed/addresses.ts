import type { RawField } from '../../types.ts'
import { doiInAddress, namedDoi } from './dois.ts'
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

/** The DOI and the PubMed identifier in the address of an entry that states none. */
export function withIdentifiers(fields: readonly RawField[]): RawField[] {
  const addresses = fields.filter(({ label }) => label === 'url')
  const found = IN_ADDRESS.flatMap(([label, read]) => {
    if (fields.some((field) => field.label === label)) return []
    return addresses
      .flatMap((field) => fieldAt(field, label, read(field.url ?? field.value) ?? ''))
      .slice(0, 1)
  })
  return [...fields, ...found]
}

const IN_ADDRESS: readonly (readonly [string, (address: string) => string | undefined])[] = [
  ['doi', doiInAddress],
  ['pmid', pmidInAddress],
]

function pmidInAddress(address: string): string | undefined {
  return /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{1,9})\b/i.exec(
    address,
  )?.[1]
}
