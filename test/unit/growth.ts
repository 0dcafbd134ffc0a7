/** More than the budget of 2.2 allows for, since other tests run meanwhile; quadratic time gives 4. */
const LIMIT = 3
const TRIES = 12
/** Milliseconds; shorter runs tell nothing. */
const SHORTEST = 30

/**
 * How many times as long a task takes for twice the size, at most, while the size grows up to a last one. What others
 * do meanwhile makes it longer, so the best of several tries counts.
 */
export function growth(task: (size: number) => void, last: number): number {
  let worst = 0
  for (let size = last / 32; size < last && worst < LIMIT; size *= 4) {
    worst = Math.max(worst, factorAt(task, size))
  }
  return worst
}

function factorAt(task: (size: number) => void, size: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let count = 0; count < TRIES && best >= LIMIT; count += 1) {
    const whole = timeOf(() => task(2 * size))
    if (whole < SHORTEST) return 0
    best = Math.min(best, whole / timeOf(() => task(size)))
  }
  return best
}

function timeOf(task: () => void): number {
  const start = performance.now()
  task()
  return performance.now() - start
}
