import type { Element } from 'hast'
import { fold } from '../../fields/fold.ts'
import type { FieldLabel } from '../../types.ts'
import { attribute, shownText } from '../html/walk-html.ts'
import { addAuthors } from './authors.ts'
import { addPaper, addRest, addText, type PageFields } from './fields.ts'
import { addressOf, findElements, hasClass, linksIn } from './nodes.ts'

const LABELS: ReadonlyMap<string, FieldLabel> = new Map<string, FieldLabel>([
  ['Comments', 'note'],
  ['Journal ref', 'venue'],
])

/** `Report number:` */
const NAMED = /^([\w ]{1,40}):$/

const SUBMITTED = /\bSubmitted (\d{1,2} [a-z]{3,9},? \d{4})/i
const FIRST = /\bv1 submitted (\d{1,2} [a-z]{3,9},? \d{4})/i
const ANNOUNCED = /\boriginally announced ([a-z]{3,9},? \d{4})/i

/** Adds the fields of a result of a search. */
export function addResult(result: Element, page: PageFields): void {
  for (const part of findElements(result, isPart)) addPart(part, page)
  addRest(result, isPart, page)
}

function isPart(element: Element): boolean {
  return element.tagName === 'p' || isTag(element)
}

/** The box of a category or of a DOI. */
function isTag(element: Element): boolean {
  return element.tagName === 'span' && hasClass(element, 'tag')
}

function addPart(part: Element, page: PageFields): void {
  if (isTag(part)) addTag(part, page)
  else if (hasClass(part, 'list-title')) addPaper(part, page)
  else if (hasClass(part, 'title')) page.add(part, 'title', shownText(part))
  else if (hasClass(part, 'authors')) addAuthors(part, page)
  else if (hasClass(part, 'abstract')) addAbstract(part, page)
  else if (hasClass(part, 'comments')) addNamed(part, page)
  else addDates(part, page)
}

function addTag(tag: Element, { add }: PageFields): void {
  const [link] = linksIn(tag)
  const address = link && addressOf(link)
  if (link && address !== undefined) {
    add(link, 'doi', shownText(link))
    add(link, 'link', shownText(link), address)
  } else if (attribute(tag, 'dataTooltip') !== undefined) add(tag, 'category', shownText(tag))
  else if (fold(shownText(tag)) !== 'doi') add(tag, '<span>', shownText(tag))
}

/** The page holds the abstract twice, shortened and then whole. */
function addAbstract(part: Element, page: PageFields): void {
  if (page.isCut(part)) return
  const find = (name: string): Element[] =>
    findElements(part, (element) => hasClass(element, name)).slice(0, 1)
  const [shown = part] = [...find('abstract-full'), ...find('abstract-short')]
  const text = shownText(shown, isButton)
  const isShort = hasClass(shown, 'abstract-short') && text.includes('…')
  addText(shown, isShort ? 'snippet' : 'abstract', text, page)
}

/** `▽ More`, `△ Less` */
function isButton(element: Element): boolean {
  return element.tagName === 'a' && /^\s*[▽△]/.test(shownText(element))
}

/** One paragraph can hold several: `Report number: …`, `MSC Class: …`. */
function addNamed(part: Element, page: PageFields): void {
  let before = ''
  const named: { readonly name: string; text: string }[] = []
  for (const child of part.children) {
    const text = shownText(child)
    const name = child.type === 'element' ? NAMED.exec(text.trim())?.[1] : undefined
    const last = named.at(-1)
    if (name !== undefined) named.push({ name, text: '' })
    else if (last) last.text += text
    else before += text
  }
  addText(part, 'note', before.replace(/^\s*Comments:/, ''), page)
  for (const { name, text } of named) addText(part, LABELS.get(name) ?? name, text, page)
}

/** `Submitted 3 December, 2025; v1 submitted 1 December, 2025; originally announced December 2025.` */
function addDates(part: Element, { add }: PageFields): void {
  const text = fold(shownText(part))
  const submitted = SUBMITTED.exec(text)?.[1]
  if (submitted === undefined) return add(part, '<p>', text)
  const first = FIRST.exec(text)?.[1]
  add(part, 'published', first ?? submitted)
  if (first !== undefined) add(part, 'updated', submitted)
  add(part, 'announced', ANNOUNCED.exec(text)?.[1] ?? '')
}
