import type { Format } from '../../format.ts'

/** How far into a text it shows what it is. */
const BEGINNING = 2000
const FEED = /<(?:feed|rdf:RDF|rss)[\s>]/
/**
 * A link that says how long it takes to read what it leads to, or that somebody pays for it. In plain text its number or its
 * address stands behind that.
 */
const TIMED =
  /\((?:\d{1,3}[\s-]?(?:min(?:ute)?|hour)s?\.?\s(?:read|video|listen|watch)|sponsor(?:ed)?)\)(?=[*_ ]{0,4}\][[(]|\s{0,9}<\/|\s{1,3}(?:\[\d{1,4}\]|[[(<]https?:))/gi
/** So many such links make a newsletter. */
const ENOUGH = 2

/** Newsletters: items with a link, a reading time and a few words, only some of which are papers. */
export const NEWSLETTER = {
  name: 'newsletter',
  accepts: 'text',
  detect: (head) =>
    (head.match(TIMED) ?? []).length >= ENOUGH && !FEED.test(head.slice(0, BEGINNING)),
} as const satisfies Format
