import { fold } from '../../fields/fold.ts'
import type { RawField } from '../../types.ts'
import { looksLikeJournal } from './citations.ts'
import type { Customs } from './customs.ts'
import { textOfHtml } from './html.ts'
import { isMailAlone, nameFields } from './names.ts'
import { fieldAt, type Statement, unread } from './statement.ts'

/** A text and where it stands. */
interface Name {
  readonly text: string
  readonly at: Statement
}

const ELEMENTS: ReadonlySet<string> = new Set(['author', 'creator', 'authors'])

/** Whether {@link authorFields} reads a statement. */
export function isAuthor({ name }: Statement): boolean {
  return ELEMENTS.has(name)
}

/**
 * The authors of an entry, from its elements or else from its description. Aggregators put the journal in place of the
 * author; it is known by the description that names the journal, also of another entry of the feed.
 */
export function authorFields(
  statements: readonly Statement[],
  described: readonly RawField[],
  venues: ReadonlySet<string>,
  customs: Customs,
): RawField[] {
  const stated = withoutDoubles(statements.flatMap(namesOf))
  const journals = new Set(stated.filter(({ text, at }) => isJournal(text, at, venues, customs)))
  const names = stated.filter((name) => !journals.has(name))
  const isRepeated = names.length > 1
  if (isRepeated && names.every(({ text }) => /^[^,]+, [^,]+$/.test(text)))
    customs.learn('familyFirst')
  const fields = names.flatMap(({ text, at }) =>
    nameFields(at, text, isRepeated || customs.has('familyFirst')),
  )
  const others = [
    ...[...journals].flatMap(({ text, at }) => fieldAt(at, 'venue', text)),
    ...statements.flatMap(restOf),
  ]
  return [...(isFuller(described, fields) ? described : fields), ...others]
}

/** Names that are elements of their own, or a text. */
function namesOf(at: Statement): Name[] {
  const named = at.children.filter(({ name }) => name === 'name')
  const texts = isPerson(at) ? named : [at]
  return texts
    .map(({ text }) => fold(textOfHtml(text)))
    .filter((text) => text !== '' && !isMailAlone(text))
    .map((text) => ({ text, at }))
}

/** Whether Atom or JSON Feed has a person here, of whom a name is one of several things. */
function isPerson({ children }: Statement): boolean {
  return children.some(({ name }) => /^(?:name|email|uri|url|avatar)$/.test(name))
}

/** What stands beside a name, and addresses of mail. */
function restOf(at: Statement): RawField[] {
  if (!isPerson(at)) return isMailAlone(fold(at.text)) ? unread(at) : []
  const others = at.children
    .filter(({ name }) => name !== 'name')
    .flatMap(({ name, text }) => fieldAt(at, name === 'affiliation' ? name : `<${name}>`, text))
  return [...others, ...unread({ ...at, text: at.ownText })]
}

/** A feed may have the same names under two names of elements. */
function withoutDoubles(names: readonly Name[]): Name[] {
  const texts = new Map<string, string>()
  return names.filter(({ text, at }) => {
    const key = at.prefix + at.name
    const seen = texts.get(text) ?? key
    texts.set(text, seen)
    return seen === key
  })
}

function isJournal(
  text: string,
  { name, prefix, children }: Statement,
  venues: ReadonlySet<string>,
  customs: Customs,
): boolean {
  if (name !== 'author' || prefix !== '' || children.length > 0) return false
  if (venues.has(text)) customs.learn('authorIsVenue')
  return customs.has('authorIsVenue') || looksLikeJournal(text)
}

/** A description may name all authors where the element names the first. */
function isFuller(described: readonly RawField[], fields: readonly RawField[]): boolean {
  if (described.length === 0) return false
  const [only] = fields
  if (!only) return true
  const whole = described.map(({ value }) => value).join(', ')
  return (
    fields.length === 1 &&
    only.label === 'author' &&
    whole !== only.value &&
    whole.includes(only.value)
  )
}
