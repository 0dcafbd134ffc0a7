/**
 * How fast digests are read: against reading the same entries from JSON, against the parser alone, and against what people
 * use today. Prints Markdown.
 *
 *     npm run bench [-- NAME...]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureDates } from './dates.mjs'
import { formats } from './formats.mjs'
import { measureHostile } from './hostile.mjs'
import { measureStartUp } from './start-up.mjs'
import { inMegabytes, inMillions, inMilliseconds, ratioOf, tableOf } from './tables.mjs'

const LONGEST_GROWTH = 2.2

const names = process.argv.slice(2)
const chosen = formats.filter(({ name }) => names.length === 0 || names.includes(name))
const folder = mkdtempSync(join(tmpdir(), 'undigest-bench-'))

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model}\n`,
)
console.log(
  tableOf([
    [
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
    ],
    ...chosen.flatMap((format) => format.sizes.map((size) => rowOf(format, size * 1e6))),
  ]),
)
rmSync(folder, { recursive: true })

if (names.length === 0) {
  console.log(
    `\n${tableOf([
      ['start', 'time', '÷ Node alone'],
      ...(await measureStartUp()).map(({ command, time, ratio }) => [
        `\`${command}\``,
        inMilliseconds(time),
        ratioOf(ratio, 2),
      ]),
    ])}`,
  )
  console.log(
    `\n${tableOf([
      ['10,000 dates', 'time', 'our time ÷ this'],
      ...(await measureDates()).map(({ way, time, ratio }) => [
        way,
        inMilliseconds(time),
        ratioOf(ratio),
      ]),
    ])}`,
  )
  console.log(
    `\n${tableOf([
      ['hostile text', '1 M characters', 'twice the input'],
      ...(await measureHostile()).map(({ name, time, growth }) => [
        name,
        inMilliseconds(time),
        ratioOf(growth, LONGEST_GROWTH),
      ]),
    ])}`,
  )
}

/**
 * @param {import('./formats.mjs').Measured} format
 * @param {number} size
 */
function rowOf(format, size) {
  const { name, render, budget, parser, parserBudget } = format
  const file = join(folder, 'input')
  writeFileSync(file, render(size))
  const memory = inMegabytes(Number(runNode('memory.mjs', file, name)))
  const alone = inMegabytes(Number(runNode('memory.mjs', file)))
  /** @type {import('./format.mjs').Measurement} */
  const found = JSON.parse(runNode('format.mjs', name, String(size)))
  const others = found.contenders.slice(parser ? 1 : 0)
  return [
    name,
    inMillions(found.length),
    String(found.entries),
    inMilliseconds(found.time),
    ratioOf(found.toJson, budget),
    ratioOf(found.toJsonAndBack, budget === undefined ? budget : 1),
    parser ? ratioOf(found.contenders[0]?.ratio ?? Number.NaN, parserBudget) : '',
    others.map(({ other, ratio }) => `${other} ${ratioOf(ratio)}`).join(', '),
    ratioOf(found.growth, LONGEST_GROWTH),
    `${memory} (${alone})`,
  ]
}

/**
 * @param {string} script
 * @param {readonly string[]} parameters
 */
function runNode(script, ...parameters) {
  const path = join(import.meta.dirname, script)
  return execFileSync(process.execPath, ['--expose-gc', path, ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
