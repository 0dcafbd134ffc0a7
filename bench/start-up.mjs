import { spawnSync } from 'node:child_process'
import { clock, leastTimes } from './measure.mjs'

const COMMAND = 'dist/cli/main.js'
const PAGE = 'examples/daily-papers.txt'
const BUDGET = 4000

/** What is started, the first of them being what the others are measured by. */
const STARTED = [
  ['-e', '0'],
  [COMMAND, '--version'],
  [COMMAND, PAGE],
  [COMMAND, PAGE, '--to', 'table'],
]

/** How long the command takes from its start to its end, and how many times as long as Node alone. */
export async function measureStartUp() {
  const times = await leastTimes(
    STARTED.map((parts) => () => start(parts)),
    BUDGET,
    clock,
  )
  return STARTED.map((parts, index) => ({
    command: `node ${parts.join(' ')}`,
    time: Number(times[index]),
    ratio: Number(times[index]) / Number(times[0]),
  }))
}

/** @param {readonly string[]} parts */
function start(parts) {
  const { status, stderr } = spawnSync(process.execPath, parts, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${parts.join(' ')} failed: ${stderr}`)
}
