/**
 * Reads a file and prints how much memory the process took at its peak, in megabytes; without a format, the file is not
 * parsed. It loads nothing but the adapter of that format.
 *
 *     node bench/memory.mjs FILE [FORMAT]
 */
import { readFileSync } from 'node:fs'
import { adapters } from './adapters.mjs'

const [, , file = '', name] = process.argv
const text = readFileSync(file, 'utf8')
const load = Object.entries(adapters).find(([format]) => format === name)?.[1]
if (load) {
  const [{ parseDigest }, adapter] = [await import('undigest'), await load()]
  parseDigest(text, { adapters: [adapter] })
}
console.log(process.resourceUsage().maxRSS / 1024)
