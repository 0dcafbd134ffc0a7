/**
 * Invented digests in the forms of plain text.
 */
import { renderPapers, wrapped } from './papers.mjs'

/** @typedef {import('./papers.mjs').Paper} Paper */

const RULE = '-'.repeat(78)

/**
 * A page of Hugging Face papers of about that many characters, as text.
 *
 * @param {number} size
 */
export function renderPage(size, seed = 1) {
  const head = 'Daily Papers\n\nby AK and the research community\n\nDec 10\n\n'
  return head + renderPapers(size, renderCard, seed).join('')
}

/** @param {Paper} paper */
function renderCard({ title, abstract, names, printedDay, discussion }) {
  return `${title}\n\n${abstract}\n\n  • ${names.length} authors\n·\n${printedDay}${discussion > 0 ? ` ${discussion}` : ''}\n\n`
}

/**
 * A daily mailing of arXiv.
 *
 * @param {number} size
 */
export function renderMailing(size) {
  const entries = renderPapers(size, renderEntry)
  const head = [
    'Date: Tue,  3 Dec 24 01:29:12 GMT',
    `Subject: cs daily ${entries.length} new + 0 crosses received`,
    '',
    RULE,
    'Send any comments regarding submissions directly to submitter.',
    RULE,
    ' received from  Fri 29 Nov 24 19:00:00 GMT  to  Mon  2 Dec 24 19:00:00 GMT',
    RULE,
    '',
  ].join('\n')
  return `${head}${entries.join('')}${'%%%---'.repeat(13)}\n`
}

/** @param {Paper} paper */
function renderEntry({ id, title, abstract, names, categories, comments, day }) {
  return [
    '\\\\',
    `arXiv:${id}`,
    `Date: ${day.toUTCString()}   (${100 + (day.getTime() % 900)}kb,D)`,
    '',
    wrapped(`Title: ${title}`, '  '),
    wrapped(`Authors: ${names.join(', ')}`, '  '),
    `Categories: ${categories.join(' ')}`,
    ...(comments === '' ? [] : [`Comments: ${comments}`]),
    '\\\\',
    `  ${wrapped(abstract)}`,
    `\\\\ ( https://arxiv.org/abs/${id} ,  439kb)`,
    RULE,
    '',
  ].join('\n')
}

/** What could take more than linear time when it is repeated. */
export const hostilePieces = {
  'one line': 'word ',
  'bullet lines': '• \n',
  'text lines without a blank one': 'A line of text\n',
  numbers: '12\n',
  dates: 'Nov 25, 2024\n',
  authors: '• 7 authors\n',
  submitters: 'Submitted by\n',
  headings: '### A\n',
  'opening brackets': '[',
  'half links': '](',
  links: '[a](b) ',
  'full stops': '.a',
  addresses: 'https://github.com/a/b ',
  'white space': ' ',
  backslashes: '\\',
  'lone surrogates': '\ud800',
  'carriage returns': 'a\r',
  definitions: '[1]: /a\n',
}
