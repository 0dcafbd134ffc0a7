import { fold } from '../../fields/fold.ts'
import { readIdentifiers } from '../../fields/identifiers.ts'
import { findUrls } from '../../fields/urls.ts'
import { statedDate } from './dates.ts'
import { addField, type Draft, type DraftField } from './draft.ts'
import { isArxivId, isEmpty } from './labels.ts'
import { addLink, addLinks, addMentions, linksOf } from './links.ts'
import { isNameList, namesIn } from './names.ts'
import { type Segment, sliceSegments, textOf } from './segments.ts'
import type { ValueRole } from './words.ts'

/** Adds what stands behind a label or in a column. */
export function addValue(
  draft: Draft,
  role: ValueRole,
  printed: string,
  segments: readonly Segment[],
): void {
  const text = textOf(segments)
  const isLinked = segments.some(({ link }) => link)
  if (isEmpty(text) && !isLinked) return
  switch (role) {
    case 'authors':
      return addAuthors(draft, segments)
    case 'published':
    case 'updated':
      addField(draft, role, statedDate(text.trim()), segments)
      return isLinked ? addLinks(draft, segments, 'code') : undefined
    case 'abstract':
    case 'summary':
    case 'snippet':
      return addText(draft, role, segments, printed)
    case 'arxiv':
    case 'doi':
    case 'pmid':
      return addIdentifier(draft, role, printed, segments)
    case 'link':
    case 'code':
      return addLinks(draft, segments, role, printed)
    case 'category':
      for (const category of text.split(/[,;|、，]/))
        addField(draft, 'category', category, segments)
      return undefined
    case 'venue':
      return addVenue(draft, segments, text)
    case 'upvotes':
    case 'comments': {
      const count = /\d[\d,.]*[km]?/i.exec(text)?.[0]
      return count === undefined
        ? addOther(draft, printed, segments)
        : addField(draft, role, count, segments)
    }
    case 'submittedBy':
    case 'organization':
      return addField(draft, role, text, segments)
    case 'title':
      return addField(draft, 'title', text, segments)
    case 'other':
      return addOther(draft, printed, segments)
  }
}

/** `Moth et al. NeurIPS 2024` */
const VENUE_BEHIND = /\bet\.? ?al\b[.,]{0,2}\s{1,9}(?=\p{Lu}|arXiv)([^,]{2,40})$/u

/**
 * Adds names, which can be links to people.
 *
 * @param isCited - they stand before a title, where the last name of the first author comes first
 */
export function addAuthors(draft: Draft, segments: readonly Segment[], isCited = false): void {
  const counted = /^\s*(\d{1,5}\+?)\s*(?:位作者|名作者|位|人|authors?|researchers?)\s*$/.exec(
    textOf(segments),
  )?.[1]
  if (counted !== undefined) return addField(draft, 'authorCount', counted, segments)
  const behind = VENUE_BEHIND.exec(textOf(segments).trimEnd())
  if (behind) {
    const venue = behind[1]!
    const at = behind.index + behind[0].length - venue.length
    addField(draft, 'venue', venue.replace(/\.$/, ''), sliceSegments(segments, at))
    return addAuthors(draft, sliceSegments(segments, 0, at))
  }
  const [person, place, ...others] = textOf(segments).split('|')
  if (place !== undefined && others.length === 0 && isNameList(person!)) {
    addField(draft, 'author', fold(person!), segments)
    return addField(draft, 'affiliation', fold(place), segments)
  }
  const { names, lists, count } = namesIn(fold(textOf(segments)), isCited)
  for (const name of names) addField(draft, 'author', name, segments)
  for (const list of lists) addField(draft, 'authors', list, segments)
  if (count !== undefined) addField(draft, 'authorCount', count, segments)
  addMentions(draft, segments)
}

/** Adds a text, and where its links lead to. */
export function addText(
  draft: Draft,
  label: DraftField['label'],
  segments: readonly Segment[],
  printed?: string,
): void {
  addField(draft, label, textOf(segments), segments, { printed })
  addMentions(draft, segments)
}

/** Adds what no reader of fields claims, and where its links lead to. */
export function addOther(draft: Draft, printed: string, segments: readonly Segment[]): void {
  const text = textOf(segments)
  addField(draft, fold(printed).replace(/ ?[:：]$/, ''), text, segments)
  addMentions(draft, segments)
  if (text.length < 5000)
    for (const url of findUrls(text)) addField(draft, 'mention', url, segments, { url })
}

function addIdentifier(
  draft: Draft,
  role: 'arxiv' | 'doi' | 'pmid',
  printed: string,
  segments: readonly Segment[],
): void {
  const links = linksOf(segments)
  const states = links.some(({ link }) => Object.keys(readIdentifiers(link.url)).length > 0)
  const text = textOf(segments).trim()
  if (links.length > 0) addLinks(draft, segments, 'link')
  if (states) return
  if (role !== 'arxiv' || isArxivId(text)) addField(draft, role, text, segments)
  else if (links.length === 0) addLinks(draft, segments, 'link', printed)
}

/** `Nature Communications (2026-05-24)`, `arXiv preprint arXiv:2605.16104` */
function addVenue(draft: Draft, segments: readonly Segment[], text: string): void {
  const dated = /^(.*\S)\s*\(\d{4}(?:-\d\d(?:-\d\d)?)?\)\s*$/.exec(text)
  if (/^\s*\(?\d{4}-\d\d-\d\d\)?\s*$/.test(text)) return addOther(draft, 'venue date', segments)
  addField(draft, 'venue', dated?.[1] ?? text, segments)
  if (dated) addField(draft, 'venue date', text.slice(dated[1]!.length), segments)
  const arxiv = /\barXiv:(\d{4}\.\d{4,5}(?:v\d{1,3})?)/i.exec(text)?.[1]
  if (arxiv !== undefined) addField(draft, 'arxiv', arxiv, segments)
  for (const { link, group } of linksOf(segments)) addLink(draft, link, group, 'any', 'venue')
}
