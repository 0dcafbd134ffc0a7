import { hfPapers } from 'undigest'
import { arxivEmail } from 'undigest/arxiv-email'
import { arxivFeed } from 'undigest/arxiv-feed'
import { arxivHtml } from 'undigest/arxiv-html'
import { hfApi } from 'undigest/hf-api'
import { hfHtml } from 'undigest/hf-html'
import {
  mailingByRegExp,
  pageByRegExp,
  parseHtml,
  parseJson,
  scanXml,
  withFastXmlParser,
  withFeedsmith,
  withRssParser,
} from './parsers.mjs'
import { renderMailing, renderPage } from './texts.mjs'
import {
  renderAnswer,
  renderCardPage,
  renderFeed,
  renderListing,
  renderSavedPage,
} from './trees.mjs'

/**
 * What is measured of a format.
 *
 * @typedef {object} Measured
 * @property {string} name
 * @property {() => import('undigest').Adapter} adapter
 * @property {(size: number) => string} render
 * @property {readonly [number, number, number]} sizes in millions of characters
 * @property {number} [budget] of the ratio to `JSON.parse` of the same entries
 * @property {Contender} [parser] what the adapter stands on, alone
 * @property {number} [parserBudget] of the ratio to that
 * @property {readonly Contender[]} [others] what people use today
 *
 * @typedef {readonly [name: string, work: (text: string) => unknown]} Contender
 */

const TEXT = /** @type {const} */ ([0.1, 3, 30])
const TREE = /** @type {const} */ ([0.1, 1, 4])

/** @type {Pick<Measured, 'parser' | 'parserBudget'>} */
const html = { parser: ['rehype-parse', parseHtml], parserBudget: 1.15 }
/** @type {Pick<Measured, 'parser'>} */
const xml = { parser: ['htmlparser2', scanXml] }
/** @type {Pick<Measured, 'parser'>} */
const json = { parser: ['JSON.parse', parseJson] }
/** @type {readonly Contender[]} */
const feedParsers = [
  ['feedsmith', withFeedsmith],
  ['rss-parser', withRssParser],
  ['fast-xml-parser', withFastXmlParser],
]

/**
 * Every format, a line each.
 *
 * @type {readonly Measured[]}
 */
export const formats = [
  {
    name: 'hf-papers',
    adapter: hfPapers,
    render: renderPage,
    sizes: TEXT,
    budget: 2,
    others: [['script', pageByRegExp]],
  },
  {
    name: 'arxiv-email',
    adapter: arxivEmail,
    render: renderMailing,
    sizes: TEXT,
    budget: 2,
    others: [['script', mailingByRegExp]],
  },
  {
    name: 'arxiv-feed',
    adapter: arxivFeed,
    render: renderFeed,
    sizes: TREE,
    ...xml,
    others: feedParsers,
  },
  { name: 'arxiv-html', adapter: arxivHtml, render: renderListing, sizes: TREE, ...html },
  { name: 'hf-api', adapter: hfApi, render: renderAnswer, sizes: TREE, ...json },
  { name: 'hf-html', adapter: hfHtml, render: renderSavedPage, sizes: TREE, ...html },
  { name: 'hf-html, cards only', adapter: hfHtml, render: renderCardPage, sizes: TREE, ...html },
]
