/**
 * The functions that take most of the time of reading one format themselves. Prints Markdown.
 *
 *     node bench/profile.mjs NAME [--millions 10]
 */
import { Session } from 'node:inspector/promises'
import { parseDigest } from 'undigest'
import { optionsOfScript, refuse, wholeNumber } from '../scripts/options.mjs'
import { tableOf } from '../scripts/table.mjs'
import { adapters } from './adapters.mjs'
import { measured } from './formats.mjs'

const RUNS = 10
const COUNT = 20

const { millions = 10, words } = optionsOfScript(
  { millions: wholeNumber(1, 100) },
  { ...measured, most: 1 },
)
const { format, render } = words[0] ?? refuse(`Name ${measured.wanted}`)
const text = Buffer.from(render(millions * 1e6)).toString()
const options = { adapters: [await adapters[format]()] }

const parts = largestParts(await profileOf(() => parseDigest(text, options)))
console.log(
  tableOf(
    ['part', 'share'],
    parts.map(({ part, share }) => [part, `${(share * 100).toFixed(1)} %`]),
  ),
)

/**
 * A profile of some runs, behind some that are not counted.
 *
 * @param {() => unknown} work
 */
async function profileOf(work) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  for (let run = 0; run < RUNS; run += 1) work()
  await session.post('Profiler.start')
  for (let run = 0; run < RUNS; run += 1) work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return profile
}

/** @param {import('node:inspector/promises').Profiler.Profile} profile */
function largestParts({ nodes }) {
  /** @type {Map<string, number>} */
  const hits = new Map()
  let total = 0
  for (const { callFrame, hitCount = 0 } of nodes) {
    const part = nameOf(callFrame)
    hits.set(part, (hits.get(part) ?? 0) + hitCount)
    total += hitCount
  }
  return [...hits]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, COUNT)
    .map(([part, count]) => ({ part, share: count / total }))
}

/** @param {{functionName: string, url: string}} frame */
function nameOf({ functionName, url }) {
  const file = url.split('/').at(-1)
  return file ? `${functionName || '(top level)'} in ${file}` : functionName
}
