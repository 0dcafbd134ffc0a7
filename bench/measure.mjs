/** A shorter sample tells nothing. In milliseconds. */
const SHORTEST = 8
/** How long it takes until code is compiled, in milliseconds. */
const WARM_UP = 400
const FEWEST_ROUNDS = 5
/** A round that takes longer is long enough for other work to come and go within it, in milliseconds. */
const LONG_ROUND = 10_000
const FEWEST_LONG_ROUNDS = 2
const MOST_ROUNDS = 41

/**
 * How long each of some tasks takes: the least of many samples, in milliseconds of the processors, those for collecting
 * garbage included. What else runs on the machine hardly counts then, as it would in the time of the clock. The tasks take
 * turns, so that what is left of it meets all of them.
 *
 * A sample is as many runs in a row as it takes to measure them, after a collection of young garbage.
 *
 * @param {readonly (() => unknown)[]} tasks
 * @param {number} budget about how long all rounds may take, in milliseconds
 * @param {() => number} now in milliseconds
 */
export async function leastTimes(tasks, budget, now = processorTime) {
  const runs = []
  let round = 0
  for (const task of tasks) {
    const time = await warmUp(task, now)
    runs.push({ task, count: Math.ceil(SHORTEST / time), least: time })
    round += Math.max(time, SHORTEST)
  }
  const fewest = round > LONG_ROUND ? FEWEST_LONG_ROUNDS : FEWEST_ROUNDS
  const rounds = Math.min(Math.max(Math.ceil(budget / round), fewest), MOST_ROUNDS)
  for (let turn = 0; turn < rounds; turn += 1) {
    // Whoever comes second may find a warmer machine, so the order changes.
    for (const run of turn % 2 === 0 ? runs : runs.toReversed())
      run.least = Math.min(run.least, await timeOf(run.task, run.count, now))
  }
  return runs.map(({ least }) => least)
}

/** The time of the clock, for what other processes do. */
export function clock() {
  return performance.now()
}

function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Runs a task until its code is compiled, and tells how long it takes then.
 *
 * @param {() => unknown} task
 * @param {() => number} now
 */
async function warmUp(task, now) {
  const start = now()
  do await task()
  while (now() - start < WARM_UP)
  return timeOf(task, 1, now)
}

/**
 * @param {() => unknown} task
 * @param {number} count
 * @param {() => number} now
 */
async function timeOf(task, count, now) {
  // A collection of everything would also throw away compiled code.
  globalThis.gc?.({ type: 'minor', execution: 'sync' })
  const start = now()
  for (let run = 0; run < count; run += 1) await task()
  return (now() - start) / count
}
