/**
 * Measures one format at one size, and prints what it found as JSON. It has a process of its own, so that no format is
 * slower or faster for those that were measured before.
 *
 *     node --expose-gc bench/format.mjs NAME --size CHARACTERS
 */
import { parseDigest } from 'undigest'
import { optionsOfScript, refuse, wholeNumber } from '../scripts/options.mjs'
import { adapters } from './adapters.mjs'
import { measured } from './formats.mjs'
import { leastTimes } from './measure.mjs'
import { parseJson } from './parsers.mjs'

/** How long the rounds of one size may take, in milliseconds. */
const BUDGET = 2500

const { size = 1e6, words } = optionsOfScript(
  { size: wholeNumber(1, 1e8) },
  { ...measured, most: 1 },
)
const { name, format, render, parser, others } = words[0] ?? refuse(`Name ${measured.wanted}`)

const text = flat(render(size))
const half = flat(render(size / 2))
const options = { adapters: [await adapters[format]()] }
const { format: found, entries } = parseDigest(text, options)
const json = flat(JSON.stringify(entries))
if (found !== format) throw new Error(`${name} was read as ${found}`)

const contenders = [...(parser ? [parser] : []), ...others]
const [time = Number.NaN, parse, thereAndBack, halfTime, ...times] = await leastTimes(
  [
    () => parseDigest(text, options),
    () => parseJson(json),
    () => parseJson(JSON.stringify(entries)),
    () => parseDigest(half, options),
    ...contenders.map(
      ([, work]) =>
        () =>
          work(text),
    ),
  ],
  BUDGET,
)

/** @typedef {typeof measurement} Measurement */
const measurement = {
  length: text.length,
  entries: entries.length,
  time,
  toJson: time / Number(parse),
  toJsonAndBack: time / Number(thereAndBack),
  // The half is not one to the letter.
  growth: (time / Number(halfTime)) * ((2 * half.length) / text.length),
  contenders: contenders.map(([other], index) => ({ other, ratio: time / Number(times[index]) })),
}
console.log(JSON.stringify(measurement))

/**
 * The text in one piece: a string that was joined from others is only made flat when it is first read.
 *
 * @param {string} joined
 */
function flat(joined) {
  return Buffer.from(joined).toString()
}
