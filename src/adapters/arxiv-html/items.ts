import type { Element, Root } from 'hast'
import type { RawField, RawRecord } from '../../types.ts'
import { isUnseen, walkHtml } from '../html/walk-html.ts'
import type { PageFields } from './fields.ts'
import { readHeading, readPaging } from './headings.ts'
import { addListed, type Section } from './listing.ts'
import { hasClass, placeOf } from './nodes.ts'
import { addResult } from './search.ts'

/** An entry of a page. */
export interface Item extends RawRecord {
  /** The page is cut off inside the entry. */
  readonly isCut: boolean
}

/** What is found on a page. */
export interface Found {
  readonly items: readonly Item[]
  /** The day or the month of the page. */
  readonly date: RawField | undefined
  /** How many entries the page says it shows. */
  readonly declared: number | undefined
}

/** Goes through a page and finds its entries, and what it says of them. */
export function findItems(tree: Root, page: PageFields): Found {
  const items: Item[] = []
  let section: Section = { announceType: undefined, day: undefined }
  let term: Element | undefined
  let date: RawField | undefined
  let shown: number | undefined
  let total: number | undefined

  walkHtml(tree, (node) => {
    if (node.type !== 'element') return undefined
    if (isUnseen(node)) return 'skip'
    if (node.tagName === 'dt') {
      takeListed(undefined)
      term = node
      return 'skip'
    }
    if (node.tagName === 'dd') {
      takeListed(node)
      return 'skip'
    }
    if (node.tagName === 'li' && hasClass(node, 'arxiv-result')) {
      addResult(node, page)
      take(node, node)
      return 'skip'
    }
    if (/^h[1-4]$/.test(node.tagName) || hasClass(node, 'list-dateline')) {
      takeHeading(node)
      return 'skip'
    }
    total ??= readPaging(node)
    return undefined
  })
  takeListed(undefined)
  return { items, date, declared: shown ?? total }

  function takeListed(details: Element | undefined): void {
    const first = term ?? details
    if (!first) return
    addListed(term, details, section, page)
    take(first, details ?? first)
    term = undefined
  }

  function take(first: Element, last: Element): void {
    const fields = page.take()
    if (!fields.some(({ label }) => label === 'title' || label === 'arxiv')) return
    const [from, to] = [placeOf(first), placeOf(last)]
    items.push({
      fields: section.day ? [...fields, section.day] : fields,
      ...(from && to && { position: { start: from.start, end: to.end } }),
      isCut: page.isCut(last),
    })
  }

  function takeHeading(element: Element): void {
    takeListed(undefined)
    const heading = readHeading(element)
    const position = placeOf(element)
    const place = position && { position }
    if (heading.date !== undefined) date ??= { label: 'date', value: heading.date, ...place }
    if (heading.shown !== undefined) shown = (shown ?? 0) + heading.shown
    const { announceType, day } = heading
    if (announceType === undefined && day === undefined) return
    section = {
      announceType,
      day: day === undefined ? day : { label: 'announced', value: day, ...place },
    }
  }
}
