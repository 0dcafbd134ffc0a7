/**
 * How fast a page of Hugging Face papers is read, against reading the same entries from JSON. Prints Markdown.
 *
 *     npm run bench [-- --megabytes 30]
 */
import { parseArgs } from 'node:util'
import { parseDigest } from 'undigest'
import { inMilliseconds, medianTime, tableOf } from './measure.mjs'
import { hostilePieces, renderPage } from './page.mjs'
import { largestParts } from './profile.mjs'

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '30' } } })
const size = Number(values.megabytes) * 1e6

const page = flat(renderPage(size))
const { entries } = parseDigest(page)
const json = JSON.stringify(entries)

const jsonTime = medianTime(() => JSON.parse(json))
/** @type {[string, number][]} */
const rows = [
  ['parseDigest(page)', medianTime(() => parseDigest(page))],
  ['JSON.parse(json)', jsonTime],
  ['JSON.parse(JSON.stringify(entries))', medianTime(() => JSON.parse(JSON.stringify(entries)))],
  ["page.split('\\n')", medianTime(() => page.split('\n'))],
]

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`)
console.log(
  `A page of ${megabytes(page)} with ${entries.length} entries, as JSON ${megabytes(json)}\n`,
)
console.log(
  tableOf([
    ['work', 'time', '÷ JSON.parse'],
    ...rows.map(([name, time]) => [
      `\`${name}\``,
      inMilliseconds(time),
      (time / jsonTime).toFixed(2),
    ]),
  ]),
)

console.log('\nWhere the time of parseDigest goes:\n')
const parts = await largestParts(() => parseDigest(page), 5)
console.log(
  tableOf([
    ['part', 'share'],
    ...parts.map(({ name, share }) => [name, `${(share * 100).toFixed(0)} %`]),
  ]),
)

console.log('\nTwice the input:\n')
console.log(
  tableOf([
    ['input', '1 million characters', '2 million', 'ratio'],
    growthRow('a page, ten times as long', renderPage(1e7), renderPage(2e7)),
    ...Object.entries(hostilePieces).map(([name, piece]) =>
      growthRow(name, piece.repeat(1e6 / piece.length), piece.repeat(2e6 / piece.length)),
    ),
  ]),
)

/**
 * @param {string} name
 * @param {string} text
 * @param {string} twiceTheText
 */
function growthRow(name, text, twiceTheText) {
  const [once, twice] = [timeOf(flat(text)), timeOf(flat(twiceTheText))]
  return [name, inMilliseconds(once), inMilliseconds(twice), (twice / once).toFixed(2)]
}

/** @param {string} text */
function timeOf(text) {
  return medianTime(() => parseDigest(text, { format: 'hf-papers' }), 5)
}

/**
 * The text in one piece: a string that was joined from others is only made flat when it is first read.
 *
 * @param {string} text
 */
function flat(text) {
  return Buffer.from(text).toString()
}

/** @param {string} text */
function megabytes(text) {
  return `${(text.length / 1e6).toFixed(1)} million characters`
}
