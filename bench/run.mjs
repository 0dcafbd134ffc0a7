/**
 * How fast digests are read: against reading the same entries from JSON, against the parser alone, and against what people
 * use today. Prints Markdown.
 *
 *     npm run bench [-- NAME...]
 */
import { cpus } from 'node:os'
import { optionsOfScript } from '../scripts/options.mjs'
import { measureDates } from './dates.mjs'
import { formats, measured } from './formats.mjs'
import { measureHostile } from './hostile.mjs'
import { measureInProcesses } from './processes.mjs'
import { measureStartUp } from './start-up.mjs'
import { tableOfDates, tableOfFormats, tableOfHostile, tableOfStartUp } from './tables.mjs'

const { words } = optionsOfScript({}, measured)

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model}\n`,
)
console.log(tableOfFormats(measureInProcesses(words.length === 0 ? formats : words)))
if (words.length === 0) {
  console.log(`\n${tableOfStartUp(await measureStartUp())}`)
  console.log(`\n${tableOfDates(await measureDates())}`)
  console.log(`\n${tableOfHostile(await measureHostile())}`)
}
