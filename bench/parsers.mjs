/**
 * The parsers that the package stands on, alone, and what people use today for the same job.
 */
import { XMLParser } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import { Parser } from 'htmlparser2'
import rehypeParse from 'rehype-parse'
import RssParser from 'rss-parser'
import { unified } from 'unified'

/**
 * @param {string} json
 * @returns {unknown}
 */
export function parseJson(json) {
  return JSON.parse(json)
}

/** @param {string} html */
export function parseHtml(html) {
  return unified().use(rehypeParse).parse(html)
}

/** @param {string} xml */
export function scanXml(xml) {
  let events = 0
  const count = () => {
    events += 1
  }
  const parser = new Parser(
    { onopentag: count, onclosetag: count, ontext: count },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return events
}

/** @param {string} xml */
export function withFeedsmith(xml) {
  return parseFeed(xml)
}

/** @param {string} xml */
export function withRssParser(xml) {
  return new RssParser().parseString(xml)
}

/**
 * @param {string} xml
 * @returns {unknown}
 */
export function withFastXmlParser(xml) {
  return new XMLParser({ ignoreAttributes: false }).parse(xml)
}

/**
 * What a script does that needs a few fields of one page: no places, no links, and nothing for lines that do not fit.
 *
 * @param {string} page
 */
export function pageByRegExp(page) {
  return Array.from(
    page.matchAll(/^(.+)\n\n(.+)\n\n {2}• (\d+) authors\n·\n(\w+ \d+(?:, \d{4})?)/gm),
    ([, title, abstract, authors, date]) => ({ title, abstract, authors: Number(authors), date }),
  )
}

/**
 * The same for a mailing.
 *
 * @param {string} mailing
 */
export function mailingByRegExp(mailing) {
  return mailing.split(/^-{70,}$/m).flatMap((entry) => {
    const id = /^arXiv:(\S+)/m.exec(entry)?.[1]
    if (id === undefined) return []
    const [, head = '', abstract = ''] = entry.split(/^\\\\(?: .*)?$/m)
    /** @param {string} name */
    const named = (name) =>
      new RegExp(`^${name}:((?:.*\n)(?: +.*\n)*)`, 'm').exec(head)?.[1]?.replace(/\s+/g, ' ').trim()
    return {
      id,
      date: named('Date'),
      title: named('Title'),
      authors: named('Authors')?.split(', '),
      categories: named('Categories')?.split(' '),
      comments: named('Comments'),
      abstract: abstract.replace(/\s+/g, ' ').trim(),
    }
  })
}
