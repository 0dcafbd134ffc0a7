/**
 * How fast a page of Hugging Face papers is read, against reading the same entries from JSON. Prints Markdown.
 *
 *     npm run bench [-- --megabytes 30]
 */
import { parseArgs } from 'node:util'
import { parseDigest } from 'undigest'
import { inMilliseconds, medianTime, tableOf } from './measure.mjs'
import { hostileInputs, renderPage } from './page.mjs'
import { largestParts } from './profile.mjs'

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '30' } } })
const size = Number(values.megabytes) * 1e6

const page = flat(renderPage(size))
const { entries } = parseDigest(page)
const json = JSON.stringify(entries)

const jsonTime = medianTime(() => JSON.parse(json))
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
    ['input', 'n', '2 n', 'ratio'],
    ...[['a page', (n) => renderPage(n * 10)], ...hostileInputs].map(([name, make]) =>
      growthRow(name, make),
    ),
  ]),
)

function growthRow(name, make) {
  const [once, twice] = [1e6, 2e6].map((length) => {
    const text = flat(make(length))
    return medianTime(() => parseDigest(text, { format: 'hf-papers' }), 5)
  })
  return [name, inMilliseconds(once), inMilliseconds(twice), (twice / once).toFixed(2)]
}

/** The text in one piece: strings that were joined are only flattened when they are first read. */
function flat(text) {
  return Buffer.from(text).toString()
}

function megabytes(text) {
  return `${(text.length / 1e6).toFixed(1)} million characters`
}
