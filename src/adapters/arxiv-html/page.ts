import type { Root } from 'hast'
import { fold } from '../../fields/fold.ts'
import { message } from '../../messages.ts'
import { createSource } from '../../source.ts'
import type { DigestMessage, Point, RawDigest, RawRecord } from '../../types.ts'
import { treeOf } from '../html/parse-html.ts'
import { endsInTag } from '../html/scan-tags.ts'
import { shownText } from '../html/walk-html.ts'
import { gapsBetween } from '../text/gaps.ts'
import { createFields } from './fields.ts'
import { type Found, findItems, type Item } from './items.ts'
import { findElements } from './nodes.ts'

/** What a page of arXiv says that is no list because something went wrong. */
const FAILURE =
  /\b(?:40[0-9]|50[0-9]|errors?|not found|denied|forbidden|unavailable|exceeded|log ?in|sign in|captcha|robots?)\b/i
/** What a list says that has no entries. */
const EMPTY = /\bno (?:further )?updates\b|\bproduced no results\b|\bno matches\b/i

/** Reads a page of arXiv. */
export function readPage(text: string): Partial<RawDigest> {
  if (text.trim() === '') return {}
  const tree = treeOf(text)
  if (!tree) return { messages: [message('too-deep')] }
  const found = findItems(tree, createFields(text))
  const { items, date, declared } = found
  const cut = isCutOff(text) ? cutOff(items, text) : undefined
  const whole = cut?.item ? items.slice(0, -1) : items
  return {
    records: [...whole, ...(cut?.item && isKnown(cut.item) ? [cut.item] : [])].map(recordOf),
    boilerplate: gapsBetween(text, items),
    messages: [
      ...(cut ? [message('input-truncated', { place: cut.item?.position ?? cut.end })] : []),
      ...(cut || isList(found, tree) ? [] : [failure(tree)]),
    ],
    ...(date && { date }),
    ...(declared !== undefined && { declaredCount: declared }),
  }
}

function recordOf({ fields, position }: Item): RawRecord {
  return { fields, ...(position && { position }) }
}

/** Where a page is cut off, and the entry that is not whole. */
function cutOff(items: readonly Item[], text: string): { end: Point; item: Item | undefined } {
  const last = items.at(-1)
  const end = createSource(text).point(text.trimEnd().length)
  if (!last?.position || (isKnown(last) && !last.isCut)) return { end, item: undefined }
  return { end, item: { ...last, position: { start: last.position.start, end } } }
}

/** The last entry of a page that is cut off is given if its title and its identifier are there. */
function isKnown({ fields }: Item): boolean {
  return ['title', 'arxiv'].every((wanted) => fields.some(({ label }) => label === wanted))
}

/** A whole page closes its frame, and a part of one its lists. */
function isCutOff(text: string): boolean {
  if (/<html[\s>]/i.test(text)) return !/<\/html\s*>/i.test(text)
  const isOpen = (list: string): boolean =>
    text.lastIndexOf(`<${list}`) > text.lastIndexOf(`</${list}`)
  return isOpen('dl') || isOpen('ol') || endsInTag(text)
}

function isList({ items, date, declared }: Found, tree: Root): boolean {
  return (
    items.length > 0 || date !== undefined || declared !== undefined || EMPTY.test(shownText(tree))
  )
}

function failure(tree: Root): DigestMessage {
  const titles = findElements(tree, ({ tagName }) => /^(?:title|h1)$/.test(tagName))
  const printed = titles.map((title) => fold(shownText(title)))
  const actual = printed.find((text) => text !== '') ?? 'a page without a title'
  // The title of a paper, which its own page has behind its identifier, may be about anything.
  const isFailure =
    !actual.startsWith('[') && titles.some((title) => FAILURE.test(shownText(title)))
  return isFailure
    ? message('error-response', { actual })
    : message('unknown-format', { actual, expected: ['a listing', 'the results of a search'] })
}
