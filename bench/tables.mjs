/**
 * Rows of a Markdown table, the first of them its head.
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

/**
 * Megabytes for people.
 *
 * @param {number} size
 */
export function inMegabytes(size) {
  return `${size.toFixed(0)} MB`
}

/**
 * Characters for people.
 *
 * @param {number} length
 */
export function inMillions(length) {
  return `${(length / 1e6).toFixed(1)} M`
}

/**
 * A ratio, with a mark where it is over its budget.
 *
 * @param {number} ratio
 * @param {number} [budget]
 */
export function ratioOf(ratio, budget) {
  const text = ratio.toFixed(2)
  return budget !== undefined && ratio > budget ? `**${text}**` : text
}
