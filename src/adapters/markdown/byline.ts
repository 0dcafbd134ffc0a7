import { findDate, statedDate } from './dates.ts'
import { addField, type Draft } from './draft.ts'
import { isNameList } from './names.ts'
import { isVenueText } from './pieces.ts'
import { type Segment, sliceSegments } from './segments.ts'
import { addAuthors } from './values.ts'

const SEPARATOR = ' · '

/** Whether a line has several facts, `A. Author, B. Author · 2024-11-25 · ICLR · 3 votes`. */
export function isByline(text: string): boolean {
  const parts = text.split(SEPARATOR)
  const stated = parts.map(factOf)
  const known = stated.filter((fact) => fact !== undefined).length
  const isNamed = parts.length === 2 && isNameList(parts[0]!)
  if ((known === 0 && !isNamed) || (parts.length === 1 && stated[0] === 'date')) return false
  return known >= parts.length - 2
}

/** Adds the facts of a line that is known to be a byline. */
export function addByline(draft: Draft, segments: readonly Segment[], text: string): void {
  const parts = text.split(SEPARATOR)
  const stated = parts.map(factOf)
  let from = 0
  for (const [index, part] of parts.entries()) {
    const piece = sliceSegments(segments, from, from + part.length)
    from += part.length + SEPARATOR.length
    const fact = stated[index]
    if (fact === 'date') addField(draft, 'published', statedDate(part), piece)
    else if (fact) addField(draft, fact, part, piece)
    else if (index === 0 && !isVenueText(part)) addAuthors(draft, piece)
    else addField(draft, 'venue', part, piece)
  }
}

function factOf(part: string): 'date' | 'authorCount' | 'upvotes' | 'comments' | undefined {
  if (/^\d+\+? authors?$/.test(part)) return 'authorCount'
  if (/^\d[\d,]* votes?$/.test(part)) return 'upvotes'
  if (/^\d[\d,]* comments?$/.test(part)) return 'comments'
  const found = findDate(part)
  const rest = found ? part.slice(found.length) : ''
  if (found?.index === 0 && /^(?: \([a-z, ]+\))?$/.test(rest)) return 'date'
  return part.endsWith(' (year unknown)') || /^\d{4}(?:-\d\d)?$/.test(part) ? 'date' : undefined
}
