/**
 * The median of several runs, in milliseconds, each after a collection of garbage and all after one that is not counted.
 *
 * @param {() => unknown} work
 */
export function medianTime(work, runs = 7) {
  work()
  const times = Array.from({ length: runs }, () => {
    globalThis.gc?.()
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN
}

/**
 * Rows of a Markdown table.
 *
 * @param {readonly (readonly string[])[]} rows
 */
export function tableOf(rows) {
  const [head, ...body] = rows.map((row) => `| ${row.join(' | ')} |`)
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n')
}

/**
 * Milliseconds for people.
 *
 * @param {number} time
 */
export function inMilliseconds(time) {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`
}
