import type { Element } from 'hast'
import { fold } from '../../fields/fold.ts'
import type { DigestEntry } from '../../types.ts'
import { shownText } from '../html/walk-html.ts'
import { findElements, hasClass } from './nodes.ts'

/** What a heading says of what is below it, and of the page. */
export interface Heading {
  readonly announceType: DigestEntry['announceType']
  /** The day on which what is below was announced, in lists of several days. */
  readonly day: string | undefined
  /** The day or the month of the page. */
  readonly date: string | undefined
  /** How many of the entries are on the page. */
  readonly shown: number | undefined
}

const DAY = /^(?:[a-z]{3,9}, )?\d{1,2} [a-z]{3,9} \d{4}(?= \(|$)/i
const DATE = /\b(?:for|on|in|announced) ((?:(?:[a-z]{3,9}, )?\d{1,2} )?[a-z]{3,9} \d{2,4}|\d{4})$/i
const DATED =
  /^(?:showing new listings|new submissions|cross|replace|catchup|authors and titles|submissions announced)/i
/** `(showing 53 of 53 entries)`, `(continued, showing last 3 of 53 entries )` */
const SHOWN = /\bshowing (?:first |last )?(\d{1,6}) of \d{1,6} entries/
const RESULTS = /^Showing (\d[\d,]*)\s?[–-]\s?(\d[\d,]*) of \d/
const TOTAL = /\btotal of (\d{1,6}) entries/i

/** Reads a heading. */
export function readHeading(element: Element): Heading {
  const text = fold(shownText(element))
  const results = RESULTS.exec(text)
  return {
    announceType: announceTypeOf(text),
    day: DAY.exec(text)?.[0],
    date: DATED.test(text) ? DATE.exec(text)?.[1] : undefined,
    shown: results
      ? numberOf(results[2]!) - numberOf(results[1]!) + 1
      : optionalNumber(SHOWN.exec(text)?.[1]),
  }
}

/** How many entries are on a page by its line `Total of 812 entries : 1-25 26-50 …`; nothing where this is no such line. */
export function readPaging(element: Element): number | undefined {
  if (!hasClass(element, 'paging') && element.tagName !== 'small') return undefined
  const total = TOTAL.exec(fold(shownText(element)))?.[1]
  if (total === undefined) return undefined
  for (const current of findElements(element, isCurrent)) {
    const [, first, last] = /^\s*(\d{1,6})-(\d{1,6})\s*$/.exec(shownText(current)) ?? []
    if (first !== undefined) return Number(last) - Number(first) + 1
  }
  return Number(total)
}

/** The pages that are not shown are links. */
function isCurrent({ tagName }: Element): boolean {
  return tagName === 'span' || tagName === 'b'
}

function announceTypeOf(text: string): DigestEntry['announceType'] {
  if (/^new submissions\b/i.test(text)) return 'new'
  if (/^cross\b/i.test(text)) return 'cross'
  return /^replace/i.test(text) ? 'replace' : undefined
}

function numberOf(printed: string): number {
  return Number(printed.replaceAll(',', ''))
}

function optionalNumber(printed: string | undefined): number | undefined {
  return printed === undefined ? undefined : Number(printed)
}
