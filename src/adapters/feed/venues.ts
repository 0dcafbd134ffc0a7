import type { RawField } from '../../types.ts'
import { venueIn } from './citations.ts'
import { namedDoi } from './dois.ts'
import { titleOf } from './fields.ts'
import { fieldAt, type Statement, unread } from './statement.ts'

/** Whether {@link venueFields} reads a statement. */
export function isVenue(one: Statement): boolean {
  return VENUES.some((is) => is(one))
}

/** The elements that have the journal, the one that says it best first. */
const VENUES: readonly ((one: Statement) => boolean)[] = [
  ({ name }) => name === 'publicationTitle',
  ({ name }) => name === 'publicationName',
  ({ name, prefix, attributes }) =>
    name === 'source' && prefix === 'dc' && attributes['url'] === undefined,
]

/** The journal of an entry. Some publishers have the title of the paper in place of that of the journal, or a citation. */
export function venueFields(statements: readonly Statement[], title: string): RawField[] {
  return VENUES.flatMap((is) => statements.filter(is)).flatMap((one) => {
    const text = titleOf(one)
    if (text === title) return []
    if (/^https?:/.test(text) || namedDoi(text) !== undefined) return unread(one)
    const venue = venueIn(text)
    if (venue === undefined) return fieldAt(one, 'venue', text)
    return fieldAt(one, 'venue', venue).concat(fieldAt(one, 'citation', text))
  })
}
