/**
 * Pages of invented papers in the form of the search view of Hugging Face papers. The same seed gives the same page.
 */

const NOUNS =
  'attention transformer diffusion gradient benchmark dataset policy reward latent token encoder decoder graph kernel prompt retrieval alignment sampling quantization memory agent speech video robot protein climate'.split(
    ' ',
  )
const VERBS =
  'improves reduces generalizes outperforms learns predicts aligns compresses transfers scales'.split(
    ' ',
  )
const ADJECTIVES =
  'robust sparse efficient multimodal hierarchical adaptive causal Bayesian open-source long-context 3D'.split(
    ' ',
  )
const LINKS = 'while which because although whereas so that under across without beyond'.split(' ')
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * A small generator of pseudo-random numbers below a limit (mulberry32).
 *
 * @param {number} seed
 * @returns {(limit: number) => number}
 */
export function numbers(seed) {
  let state = seed
  return (n) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n
  }
}

/** @param {string} text */
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * One invented paper.
 *
 * @param {(limit: number) => number} below
 */
export function inventPaper(below) {
  /** @param {readonly string[]} words */
  const pick = (words) => words[below(words.length)] ?? ''
  const clause = () =>
    `the ${pick(ADJECTIVES)} ${pick(NOUNS)} ${pick(VERBS)} ${pick(ADJECTIVES)} ${pick(NOUNS)}`
  const sentence = () => {
    const result = below(3) === 0 ? ` (${below(90) + 10}.${below(10)}%)` : ''
    return `${capitalized(clause())} ${pick(LINKS)} ${clause()}${result}.`
  }
  const title = `${capitalized(pick(NOUNS))}${pick(['Net', 'GPT', 'Former', 'Bench'])}: ${[pick(ADJECTIVES), pick(NOUNS), pick(NOUNS)].map(capitalized).join(' ')} for ${capitalized(pick(NOUNS))}`
  const sentences = Array.from({ length: 8 + below(8) }, sentence)
  if (below(12) === 0) sentences.push('On the β–VAE we reach ≥ 3× speed.')
  if (below(3) === 0)
    sentences.push(
      `Code is available at https://github.com/${pick(NOUNS)}-lab/${pick(NOUNS)}-${below(1000)}.`,
    )
  return {
    title,
    abstract: sentences.join(' '),
    authors: 1 + below(12),
    date: `${MONTHS[below(12)]} ${1 + below(28)}${below(3) === 0 ? '' : `, ${2018 + below(7)}`}`,
    count: below(6) === 0 ? 1 + below(40) : 0,
  }
}

/**
 * A card of the search view.
 *
 * @param {ReturnType<typeof inventPaper>} paper
 */
export function renderCard({ title, abstract, authors, date, count }) {
  return `${title}\n\n${abstract}\n\n  • ${authors} authors\n·\n${date}${count > 0 ? ` ${count}` : ''}\n\n`
}

/**
 * A page of about that many characters.
 *
 * @param {number} size
 */
export function renderPage(size, seed = 1) {
  const below = numbers(seed)
  let page = 'Daily Papers\n\nby AK and the research community\n\nDec 10\n\n'
  while (page.length < size) page += renderCard(inventPaper(below))
  return page
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
