/**
 * Invented papers. The same seed gives the same ones.
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
const GIVEN = 'Ada Mika Lin Noor Tomás Yuki Ines Olu Petra Raj'.split(' ')
const FAMILY = 'Sample Muster Ejemplo Beispiel Tamura Okafor Virtanen Novak Rossi Kumar'.split(' ')
const CATEGORIES = 'cs.CV cs.CL cs.LG cs.AI cs.RO stat.ML eess.AS cs.IR'.split(' ')

/** @typedef {ReturnType<typeof inventPaper>} Paper */

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
  const names = Array.from({ length: 1 + below(12) }, () => `${pick(GIVEN)} ${pick(FAMILY)}`)
  const [month, day] = [below(12), 1 + below(28)]
  return {
    id: `24${String(month + 1).padStart(2, '0')}.${String(below(100_000)).padStart(5, '0')}`,
    title,
    abstract: sentences.join(' '),
    names,
    categories: Array.from({ length: 1 + below(4) }, (_, index) => CATEGORIES[index] ?? ''),
    comments: below(2) === 0 ? `${1 + below(40)} pages, ${1 + below(12)} figures` : '',
    submitter: pick(GIVEN).toLowerCase(),
    day: new Date(Date.UTC(2024, month, day, below(24), below(60), below(60))),
    printedDay: `${MONTHS[month]} ${day}${below(3) === 0 ? '' : `, ${2018 + below(7)}`}`,
    votes: below(120),
    discussion: below(6) === 0 ? 1 + below(40) : 0,
  }
}

/**
 * As many papers as it takes until what is made of them has that many characters.
 *
 * @param {number} size
 * @param {(paper: Paper) => string} render
 * @param {number} [seed]
 */
export function renderPapers(size, render, seed = 1) {
  const below = numbers(seed)
  const pieces = []
  for (let length = 0; length < size; ) {
    const piece = render(inventPaper(below))
    pieces.push(piece)
    length += piece.length
  }
  return pieces
}

/**
 * A text in lines of about 79 characters, as mails have it.
 *
 * @param {string} text
 */
export function wrapped(text, indent = '') {
  return text.replace(/(.{1,78})(?: |$)/g, `$1\n${indent}`).trimEnd()
}
