import type { Adapter } from '../../src/contracts.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'

/** More than the budget of 2.2 allows for, since a measure is never exact; quadratic time gives 4. */
const LIMIT = 3
const TRIES = 12
/** Milliseconds; shorter runs tell nothing. */
const SHORTEST = 30

/**
 * How many times as long a task takes for twice the size, at most, while the size grows up to a last one. What the
 * machine does besides makes it longer, so the best of several tries counts.
 */
export async function growth(task: (size: number) => unknown, last: number): Promise<number> {
  let worst = 0
  for (let size = last / 32; size < last && worst < LIMIT; size *= 4) {
    worst = Math.max(worst, await factorAt(task, size))
  }
  return worst
}

/** Reads with one adapter, without asking what the input is. */
export function readBy(adapter: Adapter): (input: string | object) => Digest {
  return (input) => parseDigest(input, { adapters: [adapter], format: adapter.name })
}

async function factorAt(task: (size: number) => unknown, size: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let count = 0; count < TRIES && best >= LIMIT; count += 1) {
    const whole = await timeOf(() => task(2 * size))
    if (whole < SHORTEST) return 0
    best = Math.min(best, whole / (await timeOf(() => task(size))))
  }
  return best
}

/** The time of this process alone, in milliseconds, so that others on the machine count little. */
async function timeOf(task: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await task()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
