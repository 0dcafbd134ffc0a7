/**
 * What people use today for feeds: packages that return what a feed has.
 */
import { XMLParser } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import RssParser from 'rss-parser'

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
