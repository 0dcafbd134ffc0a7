import { fold } from '../../fields/fold.ts'
import type { Position, RawField } from '../../types.ts'

/** A hyphen with white space on both sides parts the authors from the rest; one within a name has none. */
const SEPARATOR = /(?:^| )[-–—](?: |$)/
const YEAR = /(?:^|, )((?:19|20)\d\d)$/
const BREAKS_OFF = / ?(?:…|\.{3})$| et al\.?$/
const LEFT_OUT = /^(?:…|\.{3}|et al\.?)$/
const ARXIV_ID = /\barxiv:((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?)$/i

/**
 * Reads the green line of an alert: `A Author, B Author… - Journal of Examples, 2024`. Venue and year may be missing, one
 * or both, and so may the authors, with the hyphen. Names are parted by commas only, of whichever width.
 */
export function readByline(printed: string, position?: Position): RawField[] {
  const { names, venue, year } = splitByline(printed)
  const { listed, isCut } = readNames(names)
  const fieldOf =
    (label: RawField['label']) =>
    (value: string): RawField => ({ label, value, ...(position && { position }) })
  return [
    ...listed.map(fieldOf('author')),
    ...(isCut ? [fieldOf('authors')('…')] : []),
    ...(venue === '' ? [] : [fieldOf('venue')(venue)]),
    ...(year === undefined ? [] : [fieldOf('published')(year)]),
  ]
}

/** The arXiv identifier that a record states as its venue: `arXiv preprint arXiv:2401.00001`. */
export function arxivIn(fields: readonly RawField[]): string | undefined {
  const venue = fields.find(({ label }) => label === 'venue')?.value
  return venue === undefined ? undefined : ARXIV_ID.exec(venue)?.[1]
}

function splitByline(printed: string): { names: string; venue: string; year: string | undefined } {
  const line = fold(printed)
  const separator = SEPARATOR.exec(line)
  const rest = separator ? line.slice(separator.index + separator[0].length) : line
  const year = YEAR.exec(rest)
  const dated = rest.slice(0, year?.index)
  return separator
    ? { names: line.slice(0, separator.index), venue: dated, year: year?.[1] }
    : { ...(year ? { names: '', venue: dated } : { names: dated, venue: '' }), year: year?.[1] }
}

function readNames(names: string): { listed: string[]; isCut: boolean } {
  const listed: string[] = []
  let isCut = false
  for (const part of names.split(/[,，、]/)) {
    const name = part.trim()
    const whole = name.replace(BREAKS_OFF, '').trim()
    if (LEFT_OUT.test(name) || whole !== name) isCut = true
    if (whole !== '' && !LEFT_OUT.test(whole)) listed.push(whole)
  }
  return { listed, isCut }
}
