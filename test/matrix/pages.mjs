import { readFileSync } from 'node:fs'

const FENCED = /^(?<fence>`{3,})(?<info>[^`\n]*)\n(?<code>[^]*?)^\k<fence>$/gm

/**
 * A fenced block of a page of the documentation.
 *
 * @typedef {{ language: string, title: string | undefined, code: string }} Block
 */

/**
 * The blocks of a page.
 *
 * @param {string} path
 */
export function readBlocks(path) {
  return blocksOf(readFileSync(path, 'utf8'))
}

/**
 * The blocks of one section of a page, from its heading to the next one.
 *
 * @param {string} path
 * @param {string} heading
 */
export function readSection(path, heading) {
  const [, behind] = readFileSync(path, 'utf8').split(`\n## ${heading}\n`)
  if (behind === undefined) throw new Error(`${path} has no section ${heading}`)
  const [section = ''] = behind.split(/^## /m)
  return blocksOf(section)
}

/**
 * @param {string} text
 * @returns {Block[]}
 */
function blocksOf(text) {
  return Array.from(text.matchAll(FENCED), ({ groups }) => {
    const { info = '', code = '' } = groups ?? {}
    return {
      language: /^\w*/.exec(info)?.[0] ?? '',
      title: /\btitle="([^"]+)"/.exec(info)?.[1],
      code,
    }
  })
}
