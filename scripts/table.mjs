/**
 * A table in Markdown.
 *
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
export function tableOf(heads, rows) {
  const lines = [heads, heads.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.map(cellOf).join(' | ')} |`).join('\n')
}

/**
 * On one line, and without the sign that ends a cell.
 *
 * @param {string} text
 */
function cellOf(text) {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', String.raw`\|`)
}
