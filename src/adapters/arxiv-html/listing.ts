import type { Element } from 'hast'
import type { DigestEntry, RawField } from '../../types.ts'
import { shownText } from '../html/walk-html.ts'
import { addAuthors } from './authors.ts'
import { addPaper, addRest, addText, isDescriptor, type PageFields } from './fields.ts'
import { findElements } from './nodes.ts'

/** What a listing says of the entries of a section. */
export interface Section {
  readonly announceType: DigestEntry['announceType']
  /** The day of their announcement, in lists of several. */
  readonly day: RawField | undefined
}

/** Adds the fields of an entry of a listing: the line of its identifier, and what stands below it. */
export function addListed(
  term: Element | undefined,
  details: Element | undefined,
  section: Section,
  page: PageFields,
): void {
  if (term) {
    addPaper(term, page)
    const kind = kindOf(shownText(term)) ?? section.announceType
    if (kind) page.add(term, 'announceType', kind)
  }
  if (!details) return
  for (const part of findElements(details, isPart)) addPart(part, page)
  addRest(details, isPart, page)
}

/** `(cross-list from hep-ph)`, `(replaced)` */
function kindOf(text: string): DigestEntry['announceType'] {
  if (/\(replaced\b/.test(text)) return 'replace'
  return /\(cross-list from\b/.test(text) ? 'cross' : undefined
}

function isPart(element: Element): boolean {
  return nameOf(element) !== ''
}

/** The abstract has a paragraph of its own, everything else an element whose class names it. Other elements have no name. */
function nameOf({ tagName, properties: { className } }: Element): string {
  if (Array.isArray(className)) {
    for (const name of className)
      if (typeof name === 'string' && name.startsWith('list-')) return name.slice('list-'.length)
  }
  return tagName === 'p' ? 'abstract' : ''
}

function addPart(part: Element, page: PageFields): void {
  const name = nameOf(part)
  if (name === 'authors') return addAuthors(part, page)
  const text = shownText(part, isDescriptor)
  switch (name) {
    case 'abstract':
      return addText(part, 'abstract', text, page)
    case 'title':
      return page.add(part, 'title', text.replace(/^\s*Title:/, ''))
    case 'comments':
      return addText(part, 'note', text, page)
    case 'journal-ref':
      return page.add(part, 'venue', text)
    case 'doi':
      return page.add(part, 'doi', text)
    case 'subjects':
      return text.split(';').forEach((subject) => page.add(part, 'category', codeOf(subject)))
    default:
      return page.add(part, labelOf(part) ?? name, text)
  }
}

/** `Astrophysics of Galaxies (astro-ph.GA)`: the code of a category, or all where there is none. */
function codeOf(subject: string): string {
  return /\(([a-z][\w.-]{1,30})\)\s*$/.exec(subject)?.[1] ?? subject
}

/** What the page calls a part: `Report-no:` */
function labelOf(part: Element): string | undefined {
  const [descriptor] = findElements(part, isDescriptor)
  return descriptor && shownText(descriptor).trim().replace(/:$/, '')
}
