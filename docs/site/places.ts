import { createSource, type Source } from '../../src/source.ts'
import type { Digest, DigestEntry, DigestMessage, Position } from '../../src/types.ts'
import { findPointers } from './json-places.ts'
import type { Place } from './protocol.ts'

/** Finds the places of a digest in its source. */
export interface Places {
  ofEntry(entry: DigestEntry): Place | undefined
  /** Where a field stood; where that is not known, the place of its entry. */
  ofField(entry: DigestEntry, key: keyof DigestEntry): Place | undefined
  ofMessage(message: DigestMessage): Place | undefined
}

/** The places of a digest whose own text begins at an offset of the source. */
export function createPlaces(text: string, { entries, messages }: Digest, from: number): Places {
  const source = createSource(text)
  const pointers = new Set([...entries, ...messages].flatMap(({ pointer }) => pointer ?? []))
  const runs = pointers.size > 0 ? findPointers(text, pointers) : undefined

  const placeOf = (
    position: Position | undefined,
    pointer: string | undefined,
  ): Place | undefined => {
    if (position) return placeAt(source, from + position.start.offset, from + position.end.offset)
    const run = pointer === undefined ? undefined : runs?.get(pointer)
    return run && placeAt(source, run.start, run.end)
  }
  const ofEntry = (entry: DigestEntry): Place | undefined => placeOf(entry.position, entry.pointer)
  const wholeOf = (entry: DigestEntry): Place | undefined => {
    const place = ofEntry(entry)
    return place && { ...place, ofEntry: true }
  }
  return {
    ofEntry,
    ofField(entry, key) {
      const own = key === 'unknown' ? unknownRun(entry) : entry.places?.[key]
      if (own) return placeOf(own, undefined)
      const whole = ofEntry(entry)
      const printed = whole && findPrinted(source, whole, printedForms(entry, key))
      return printed ?? wholeOf(entry)
    },
    ofMessage({ place, pointer }) {
      if (!place || 'start' in place) return placeOf(place, pointer)
      return placeAt(source, from + place.offset, endOfLine(text, from + place.offset))
    },
  }
}

function placeAt(source: Source, start: number, end: number): Place {
  const first = source.point(start).line
  const last = source.point(Math.max(start, end - 1)).line
  return { start, end, lines: first === last ? `line ${first}` : `lines ${first} to ${last}` }
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\n\r]/)
  return end > 0 ? offset + end : Math.min(text.length, offset + 1)
}

function unknownRun({ unknown = [] }: DigestEntry): Position | undefined {
  const positions = unknown.flatMap(({ position }) => position ?? [])
  const last = positions.at(-1)
  return positions[0] && last && { start: positions[0].start, end: last.end }
}

/**
 * Where a field has no place of its own, what it says may still be found in the place of its entry, if it is so long that
 * nothing else can be meant.
 */
function printedForms(entry: DigestEntry, key: keyof DigestEntry): string[] {
  const { title, abstract, url, githubLinks, links } = entry
  if (key === 'githubLinks') return githubLinks.map(({ owner, repo }) => `${owner}/${repo}`)
  if (key === 'links') return links.map((link) => link.url.replace(/^https?:\/\//, ''))
  const texts: Partial<Record<keyof DigestEntry, string | undefined>> = { title, abstract, url }
  const text = texts[key] ?? ''
  return text.length < 8 ? [] : [text, JSON.stringify(text).slice(1, -1)]
}

function findPrinted(source: Source, within: Place, forms: readonly string[]): Place | undefined {
  const part = source.text.slice(within.start, within.end)
  for (const form of forms) {
    const at = part.indexOf(form)
    if (at !== -1) return placeAt(source, within.start + at, within.start + at + form.length)
  }
  return undefined
}
