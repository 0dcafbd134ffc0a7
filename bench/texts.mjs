/**
 * Invented digests in the forms of plain text.
 */
import { renderPapers, wrapped } from './papers.mjs'

/** @typedef {import('./papers.mjs').Paper} Paper */

const RULE = '-'.repeat(78)
const TAG = ' '.repeat(6)

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

/**
 * Records of PubMed.
 *
 * @param {number} size
 */
export function renderRecords(size) {
  return renderPapers(size, renderRecord).join('\n')
}

/** @param {Paper} paper */
function renderRecord({ id, title, abstract, names, categories, day }) {
  const [year, month, date] = day.toISOString().split(/[-T]/)
  return [
    `PMID- 4${id.replace('.', '').slice(2)}`,
    'OWN - NLM',
    'STAT- MEDLINE',
    'IS  - 1234-5678 (Electronic)',
    'VI  - 7',
    `DP  - ${year} ${day.toUTCString().slice(8, 11)} ${Number(date)}`,
    wrapped(`TI  - ${title}.`, TAG),
    `LID - 10.1000/moths.${id} [doi]`,
    wrapped(`AB  - ${abstract}`, TAG),
    'CI  - Copyright 2024 The Moth Press.',
    ...names.flatMap((name) => {
      const [given = '', family = ''] = name.split(' ')
      return [
        `FAU - ${family}, ${given}`,
        `AU  - ${family} ${given.charAt(0)}`,
        'AD  - Department of Moths, University of Lamps, Exampletown.',
      ]
    }),
    'LA  - eng',
    'PT  - Journal Article',
    'TA  - J Moths',
    'JT  - Journal of moths',
    ...categories.map((category) => `OT  - ${category}`),
    `EDAT- ${year}/${month}/${date} 06:00`,
    `SO  - J Moths. ${year};7. doi: 10.1000/moths.${id}.`,
    '',
  ].join('\n')
}

/**
 * A page of papers in Markdown, one under each heading.
 *
 * @param {number} size
 */
export function renderSections(size) {
  return `# Papers of 2024-12-03\n\n${renderPapers(size, renderSection).join('')}`
}

/** @param {Paper} paper */
function renderSection({ id, title, abstract, names, categories }) {
  return `### [${title}](https://arxiv.org/abs/${id})\n*${names.join(', ')}*\n\n**Abstract:** ${abstract}\n\n**Category:** ${categories[0]}\n\n`
}

/**
 * The page that bots write: a table of papers.
 *
 * @param {number} size
 */
export function renderTable(size) {
  const head =
    '## Papers of 2024.12.03\n\n|Publish Date|Title|Authors|PDF|Code|\n|---|---|---|---|---|\n'
  return `${head}${renderPapers(size, renderRow).join('')}`
}

/** @param {Paper} paper */
function renderRow({ id, title, names, day, discussion }) {
  const code = discussion > 0 ? `**[link](https://github.com/moths/lamp-${discussion})**` : 'null'
  return `|**${day.toISOString().slice(0, 10)}**|**${title}**|${names[0]} et.al.|[${id}](http://arxiv.org/abs/${id})|${code}|\n`
}
