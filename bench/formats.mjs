import { oneOf } from '../scripts/options.mjs'
import { withFastXmlParser, withFeedsmith, withRssParser } from './feed-parsers.mjs'
import { renderAlert, renderContents, renderIssue } from './mails.mjs'
import { parseHtml, parseJson, parseMarkdown, scanXml } from './parsers.mjs'
import {
  alertByCheerio,
  answerByPaths,
  articlesByCheerio,
  cardsByCheerio,
  dataByCheerio,
  headingsByRegExp,
  itemsByCheerio,
  listingByCheerio,
  mailingByRegExp,
  pageByRegExp,
  recordsByRegExp,
  rowsByRegExp,
} from './scripts.mjs'
import { renderMailing, renderPage, renderRecords, renderSections, renderTable } from './texts.mjs'
import {
  renderAnswer,
  renderCardPage,
  renderFeed,
  renderJournalFeed,
  renderListing,
  renderSavedPage,
} from './trees.mjs'

/**
 * What is measured of a format.
 *
 * @typedef {object} Measured
 * @property {string} name
 * @property {import('undigest/recognize').FormatName} format
 * @property {(size: number) => string} render
 * @property {readonly [number, number, number]} sizes in millions of characters
 * @property {number} [budget] of the ratio to `JSON.parse` of the same entries
 * @property {Contender} [parser] what the adapter stands on, alone
 * @property {number} [parserBudget] of the ratio to that
 * @property {readonly [Contender, ...Contender[]]} others what people use today
 *
 * @typedef {readonly [name: string, work: (text: string) => unknown]} Contender
 */

const TEXT = /** @type {const} */ ([0.1, 3, 30])
const TREE = /** @type {const} */ ([0.1, 1, 4])
/** remark takes half a gigabyte for each million characters of a table. */
const TABLE = /** @type {const} */ ([0.1, 0.5, 1])

/** @type {Pick<Measured, 'parser'>} */
const html = { parser: ['rehype-parse', parseHtml] }
/** @type {Pick<Measured, 'parser' | 'parserBudget'>} */
const htmlWithBudget = { ...html, parserBudget: 1.15 }
/** @type {Pick<Measured, 'parser' | 'others'>} */
const xml = {
  parser: ['htmlparser2', scanXml],
  others: [
    ['feedsmith', withFeedsmith],
    ['rss-parser', withRssParser],
    ['fast-xml-parser', withFastXmlParser],
  ],
}
/** @type {Pick<Measured, 'parser'>} */
const markdown = { parser: ['remark-parse', parseMarkdown] }

/**
 * Every format, a line each.
 *
 * @type {readonly Measured[]}
 */
export const formats = [
  {
    name: 'hf-papers',
    format: 'hf-papers',
    render: renderPage,
    sizes: TEXT,
    budget: 2,
    others: [['script', pageByRegExp]],
  },
  {
    name: 'arxiv-email',
    format: 'arxiv-email',
    render: renderMailing,
    sizes: TEXT,
    budget: 2,
    others: [['script', mailingByRegExp]],
  },
  { name: 'arxiv-feed', format: 'arxiv-feed', render: renderFeed, sizes: TREE, ...xml },
  {
    name: 'arxiv-html',
    format: 'arxiv-html',
    render: renderListing,
    sizes: TREE,
    ...htmlWithBudget,
    others: [['cheerio', listingByCheerio]],
  },
  {
    name: 'hf-api',
    format: 'hf-api',
    render: renderAnswer,
    sizes: TREE,
    parser: ['JSON.parse', parseJson],
    others: [['script', answerByPaths]],
  },
  {
    name: 'hf-html',
    format: 'hf-html',
    render: renderSavedPage,
    sizes: TREE,
    ...htmlWithBudget,
    others: [['cheerio', dataByCheerio]],
  },
  {
    name: 'hf-html, cards only',
    format: 'hf-html',
    render: renderCardPage,
    sizes: TREE,
    ...htmlWithBudget,
    others: [['cheerio', cardsByCheerio]],
  },
  { name: 'feed', format: 'feed', render: renderJournalFeed, sizes: TREE, ...xml },
  {
    name: 'pubmed',
    format: 'pubmed',
    render: renderRecords,
    sizes: TEXT,
    others: [['script', recordsByRegExp]],
  },
  {
    name: 'markdown',
    format: 'markdown',
    render: renderSections,
    sizes: TREE,
    ...markdown,
    others: [['script', headingsByRegExp]],
  },
  {
    name: 'markdown, a table',
    format: 'markdown',
    render: renderTable,
    sizes: TABLE,
    ...markdown,
    others: [['script', rowsByRegExp]],
  },
  {
    name: 'scholar-alert',
    format: 'scholar-alert',
    render: renderAlert,
    sizes: TREE,
    ...html,
    others: [['cheerio', alertByCheerio]],
  },
  {
    name: 'toc-mail',
    format: 'toc-mail',
    render: renderContents,
    sizes: TREE,
    ...html,
    others: [['cheerio', articlesByCheerio]],
  },
  {
    name: 'newsletter',
    format: 'newsletter',
    render: renderIssue,
    sizes: TREE,
    ...html,
    others: [['cheerio', itemsByCheerio]],
  },
]

/**
 * What is measured, by its name.
 *
 * @type {import('../scripts/options.mjs').Reader<Measured>}
 */
export const measured = {
  ...oneOf(formats.map(({ name }) => name)),
  read: (text) => formats.find(({ name }) => name === text),
}
