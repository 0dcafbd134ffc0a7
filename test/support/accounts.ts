import { tokenize } from '../../src/index.ts'
import type { Digest, DigestEntry } from '../../src/types.ts'
import { type Run, runOf, runsInside, runsOutside, visibleLines, visibleWords } from './runs.ts'

const MARKUP = /[[\]\\<>]/

/** The lines of a text that are in no entry, in no boilerplate and in no message. */
export function lostLines(text: string, digest: Digest): string[] {
  return lost(visibleLines(text), digest).map(sliceOf(text))
}

/** As {@link lostLines}, for formats whose lines mean nothing. */
export function lostWords(text: string, digest: Digest): string[] {
  return lost(visibleWords(text), digest).map(sliceOf(text))
}

function lost(runs: readonly Run[], digest: Digest): Run[] {
  // An input in another format is refused as a whole, and that is said.
  if (digest.messages.some(({ ruleId }) => ruleId === 'unknown-format')) return []
  return runsOutside(runs, [
    ...entryRuns(digest),
    ...digest.boilerplate.map(runOf),
    ...messageRuns(digest),
  ])
}

/** The lines of its entries that are in no place, in no unknown field and in no message about a part of an entry. */
export function linesWithoutPlace(text: string, digest: Digest): string[] {
  const lines = runsInside(visibleLines(text), entryRuns(digest))
  return runsOutside(lines, [
    ...digest.entries.flatMap(placesOf),
    ...partialMessageRuns(digest),
  ]).map(sliceOf(text))
}

/** The lines of plain text in its entries that are in none of their values and in no message about a part of one. */
export function unusedTexts(text: string, digest: Digest): string[] {
  const lines = runsOutside(plainTexts(text), partialMessageRuns(digest))
  return digest.entries.flatMap((entry) => {
    const values = valuesOf(entry)
    const own = runsInside(lines, entry.position ? [runOf(entry.position)] : [])
    return own.map(sliceOf(text)).filter((line) => !values.includes(folded(line)))
  })
}

const sliceOf =
  (text: string) =>
  ({ start, end }: Run): string =>
    text.slice(start, end)

const folded = (line: string): string => line.replace(/\s+/g, ' ').replace(/^(?:[-*•·]\s*)+/, '')

/** What a reader would not take for marks of the rendering. */
function plainTexts(text: string): Run[] {
  const tokens = tokenize(text).filter(({ kind, value }) => kind === 'text' && !MARKUP.test(value))
  return tokens.flatMap(({ offset, value }) =>
    visibleLines(value).map(({ start, end }) => ({ start: offset + start, end: offset + end })),
  )
}

function valuesOf({
  title,
  abstract,
  submittedBy,
  organization,
  unknown = [],
}: DigestEntry): string {
  return [title, abstract, submittedBy, organization, ...unknown.map(({ value }) => value)].join(
    '\n',
  )
}

function entryRuns({ entries }: Digest): Run[] {
  return entries.flatMap(({ position }) => (position ? [runOf(position)] : []))
}

function messageRuns({ messages }: Digest): Run[] {
  return messages.flatMap(({ place }) => (place && 'start' in place ? [runOf(place)] : []))
}

/** A message about a whole entry says nothing about any of its lines. */
function partialMessageRuns(digest: Digest): Run[] {
  const wholes = new Set(entryRuns(digest).map(({ start, end }) => `${start}-${end}`))
  return messageRuns(digest).filter(({ start, end }) => !wholes.has(`${start}-${end}`))
}

function placesOf({ places = {}, unknown = [] }: DigestEntry): Run[] {
  return [...Object.values(places), ...unknown.flatMap(({ position }) => position ?? [])].map(runOf)
}
