/**
 * How many entries a second the command reads and how much memory that takes. It needs Linux, with `/usr/bin/time` and
 * `taskset`. Prints Markdown.
 *
 *     npm run bench:scale
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { optionsOfScript } from '../scripts/options.mjs'
import { tableOf } from '../scripts/table.mjs'
import { renderMailing, renderPage } from './texts.mjs'
import { renderAnswer, renderCardPage, renderFeed, renderListing } from './trees.mjs'

optionsOfScript({})

const MEGA = 1e6

/** What one run reads: a format, and about how many millions of characters. */
const INPUTS = /** @type {const} */ ([
  ['a page of Hugging Face papers, as text', renderPage, 3],
  ['the same', renderPage, 30],
  ['the same, read as a stream', renderPage, 100],
  ["arXiv's mailing", renderMailing, 10],
  ["arXiv's feed", renderFeed, 10],
  ["arXiv's listing, HTML", renderListing, 4],
  ['a saved page of Hugging Face papers, cards only', renderCardPage, 4],
  ["Hugging Face's daily papers, JSON", renderAnswer, 10],
])

/** Longer texts are written in parts, because no renderer is asked for more. */
const PART = 30

const FILES = 60
const FILE_SIZE = 0.1

/** How many files each process gets, and how many processes there are at once. */
const POOLS = /** @type {const} */ ([
  [1, 1],
  [1, 2],
  [15, 1],
  [15, 2],
])

/** The command that was built, in the folder where this is run. */
const COMMAND = [process.execPath, resolve('dist/cli/main.js')]

/**
 * Two tables. Each number is of one run, as it was: other work on the machine is in it, but hardly in the seconds of the processors.
 */
function measureScale() {
  const folder = mkdtempSync(join(tmpdir(), 'undigest-scale-'))
  try {
    return [
      `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}`,
      measureRuns(folder),
      measurePools(folder),
    ].join('\n\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} folder */
function measureRuns(folder) {
  const rows = INPUTS.flatMap(([name, render, size]) => {
    const file = join(folder, 'input')
    writeParts(file, render, size)
    const megabytes = statSync(file).size / MEGA
    return ['0', '0,1'].map((cores) => {
      const run = measure(`taskset -c ${cores} ${COMMAND.join(' ')} --quiet ${file}`)
      return [name, megabytes.toFixed(1), String(cores.split(',').length)].concat(cellsOf(run))
    })
  })
  return tableOf(['input', 'MB', 'cores', ...HEADS], rows)
}

/** @param {string} folder */
function measurePools(folder) {
  for (let index = 0; index < FILES; index += 1) {
    const file = openSync(join(folder, `page-${index}.txt`), 'w')
    writeSync(file, renderPage(FILE_SIZE * MEGA, index))
    closeSync(file)
  }
  const rows = POOLS.map(([files, processes]) => {
    const find = `find ${folder} -name 'page-*.txt' -print0`
    const run = measure(
      `sh -c "${find} | xargs -0 -n ${files} -P ${processes} ${COMMAND.join(' ')} --quiet"`,
    )
    return [`\`xargs -n ${files} -P ${processes}\``].concat(cellsOf(run))
  })
  return tableOf([`${FILES} files of ${FILE_SIZE} MB`, ...HEADS], rows)
}

/**
 * @param {string} path
 * @param {(size: number, seed?: number) => string} render
 * @param {number} size
 */
function writeParts(path, render, size) {
  const file = openSync(path, 'w')
  for (let written = 0, seed = 1; written < size; written += PART, seed += 1) {
    writeSync(file, render(Math.min(PART, size - written) * MEGA, seed))
  }
  closeSync(file)
}

const HEADS = [
  'entries',
  'seconds',
  'of the processors',
  'entries a second',
  'a second of a processor',
  'peak memory',
]

/** @param {ReturnType<typeof measure>} run */
function cellsOf({ entries, seconds, processor, memory }) {
  return [
    String(entries),
    seconds.toFixed(1),
    processor.toFixed(1),
    String(Math.round(entries / seconds)),
    String(Math.round(entries / processor)),
    `${memory.toFixed(0)} MB`,
  ]
}

/**
 * Runs a command and counts the lines that it prints. The memory is that of its largest process.
 *
 * @param {string} command
 */
function measure(command) {
  const script = `/usr/bin/time -v ${command} | wc -l`
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
  const found = (/** @type {string} */ name) => {
    const line = stderr.split('\n').find((each) => each.trim().startsWith(name))
    return line?.slice(line.lastIndexOf(': ') + 2) ?? ''
  }
  if (found('Exit status') !== '0') throw new Error(`${command} failed: ${stderr}`)
  return {
    entries: Number(stdout),
    seconds: secondsOf(found('Elapsed')),
    processor: Number(found('User time')) + Number(found('System time')),
    memory: Number(found('Maximum resident set size')) / 1024,
  }
}

/**
 * `1:02.34` is 62.34 seconds.
 *
 * @param {string} text
 */
function secondsOf(text) {
  return text.split(':').reduce((sum, part) => 60 * sum + Number(part), 0)
}

console.log(measureScale())
