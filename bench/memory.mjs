/**
 * Reads a file and prints how much memory the process took at its peak, in megabytes; without a format, the file is not
 * parsed.
 *
 *     node bench/memory.mjs FILE [NAME]
 */
import { readFileSync } from 'node:fs'
import { parseDigest } from 'undigest'
import { formats } from './formats.mjs'

const [, , file = '', name] = process.argv
const text = readFileSync(file, 'utf8')
const format = formats.find((each) => each.name === name)
if (format) parseDigest(text, { adapters: [format.adapter()] })
console.log(process.resourceUsage().maxRSS / 1024)
