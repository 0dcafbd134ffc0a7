import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @typedef {import('./formats.mjs').Measured} Measured */

/** @typedef {ReturnType<typeof measureInProcesses>[number]} Row */

/**
 * Measures formats at each of their sizes, in processes of their own: their time, and the memory of one that reads the text
 * with and without parsing it, in megabytes.
 *
 * @param {readonly Measured[]} formats
 */
export function measureInProcesses(formats) {
  const folder = mkdtempSync(join(tmpdir(), 'undigest-bench-'))
  const file = join(folder, 'input')
  try {
    return formats.flatMap((measured) =>
      measured.sizes.map((millions) => {
        const size = millions * 1e6
        writeFileSync(file, measured.render(size))
        /** @type {import('./format.mjs').Measurement} */
        const found = JSON.parse(runNode('format.mjs', measured.name, '--size', String(size)))
        return {
          measured,
          found,
          memory: Number(runNode('memory.mjs', file, measured.format)),
          memoryOfText: Number(runNode('memory.mjs', file)),
        }
      }),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
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
