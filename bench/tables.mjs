import { tableOf } from '../scripts/table.mjs'

const LONGEST_GROWTH = 2.2

/** @param {readonly import('./processes.mjs').Row[]} rows */
export function tableOfFormats(rows) {
  const heads = [
    'format',
    'characters',
    'entries',
    'time',
    '÷ `JSON.parse`',
    '÷ JSON there and back',
    '÷ parser alone',
    '÷ what people use',
    'twice the input',
    'peak memory (text alone)',
  ]
  return tableOf(heads, rows.map(cellsOf))
}

/** @param {import('./processes.mjs').Row} row */
function cellsOf({ measured, found, memory, memoryOfText }) {
  const { name, budget, parser, parserBudget } = measured
  const others = found.contenders.slice(parser ? 1 : 0)
  return [
    name,
    `${(found.length / 1e6).toFixed(1)} M`,
    String(found.entries),
    inMilliseconds(found.time),
    ratioOf(found.toJson, budget),
    ratioOf(found.toJsonAndBack, budget === undefined ? budget : 1),
    parser ? ratioOf(found.contenders[0]?.ratio ?? Number.NaN, parserBudget) : '',
    others.map(({ other, ratio }) => `${other} ${ratioOf(ratio)}`).join(', '),
    ratioOf(found.growth, LONGEST_GROWTH),
    `${memory.toFixed(0)} MB (${memoryOfText.toFixed(0)} MB)`,
  ]
}

/** @param {Awaited<ReturnType<typeof import('./start-up.mjs').measureStartUp>>} rows */
export function tableOfStartUp(rows) {
  return tableOf(
    ['start', 'time', '÷ Node alone'],
    rows.map(({ command, time, ratio }) => [
      `\`${command}\``,
      inMilliseconds(time),
      ratioOf(ratio, 2),
    ]),
  )
}

/** @param {Awaited<ReturnType<typeof import('./dates.mjs').measureDates>>} rows */
export function tableOfDates(rows) {
  return tableOf(
    ['10,000 dates', 'time', 'our time ÷ this'],
    rows.map(({ way, time, ratio }) => [way, inMilliseconds(time), ratioOf(ratio)]),
  )
}

/** @param {Awaited<ReturnType<typeof import('./hostile.mjs').measureHostile>>} rows */
export function tableOfHostile(rows) {
  return tableOf(
    ['hostile text', '1 M characters', 'twice the input'],
    rows.map(({ name, time, growth }) => [
      name,
      inMilliseconds(time),
      ratioOf(growth, LONGEST_GROWTH),
    ]),
  )
}

/** @param {number} time */
function inMilliseconds(time) {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`
}

/**
 * A ratio, with a mark where it is over its budget.
 *
 * @param {number} ratio
 * @param {number} [budget]
 */
function ratioOf(ratio, budget) {
  const text = ratio.toFixed(2)
  return budget !== undefined && ratio > budget ? `**${text}**` : text
}
