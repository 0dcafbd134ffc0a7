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

/** A small generator of pseudo-random numbers below `n` (mulberry32). */
export function numbers(seed) {
  let state = seed
  return (n) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n
  }
}

/** One invented paper. */
export function inventPaper(below) {
  const pick = (words) => words[below(words.length)]
  const clause = () =>
    `the ${pick(ADJECTIVES)} ${pick(NOUNS)} ${pick(VERBS)} ${pick(ADJECTIVES)} ${pick(NOUNS)}`
  const sentence = () => {
    const text = `${clause()} ${pick(LINKS)} ${clause()}${below(3) === 0 ? ` (${below(90) + 10}.${below(10)}%)` : ''}`
    return `${text[0].toUpperCase()}${text.slice(1)}.`
  }
  const capitalized = (word) => word[0].toUpperCase() + word.slice(1)
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

/** A card of the search view. */
export function renderCard({ title, abstract, authors, date, count }) {
  return `${title}\n\n${abstract}\n\n  • ${authors} authors\n·\n${date}${count > 0 ? ` ${count}` : ''}\n\n`
}

/** A page of about that many characters. */
export function renderPage(size, seed = 1) {
  const below = numbers(seed)
  const cards = []
  for (let length = 0; length < size; length += cards.at(-1).length)
    cards.push(renderCard(inventPaper(below)))
  return `Daily Papers\n\nby AK and the research community\n\nDec 10\n\n${cards.join('')}`
}

/** Inputs that could take more than linear time, each made about as long as asked. */
export const hostileInputs = Object.entries({
  'one line': (n) => 'word '.repeat(n / 5),
  'bullet lines': (n) => '• \n'.repeat(n / 3),
  'text lines without a blank one': (n) => 'A line of text\n'.repeat(n / 15),
  numbers: (n) => '12\n'.repeat(n / 3),
  dates: (n) => 'Nov 25, 2024\n'.repeat(n / 13),
  authors: (n) => '• 7 authors\n'.repeat(n / 12),
  submitters: (n) => 'Submitted by\n'.repeat(n / 13),
  headings: (n) => '### A\n'.repeat(n / 6),
  'opening brackets': (n) => '['.repeat(n),
  'half links': (n) => ']('.repeat(n / 2),
  links: (n) => '[a](b) '.repeat(n / 7),
  'full stops': (n) => '.a'.repeat(n / 2),
  addresses: (n) => 'https://github.com/a/b '.repeat(n / 23),
  'white space': (n) => ' '.repeat(n),
  backslashes: (n) => '\\'.repeat(n),
  'lone surrogates': (n) => '\ud800'.repeat(n),
  'carriage returns': (n) => 'a\r'.repeat(n / 2),
  definitions: (n) => '[1]: /a\n'.repeat(n / 8),
})
