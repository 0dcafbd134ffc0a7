// Counts the papers of some digests by month: `node count-months.mjs page.txt …`
import { readFileSync } from 'node:fs'
import { parseDigest } from 'undigest'

/** @type {Map<string, number>} */
const months = new Map()

for (const file of process.argv.slice(2)) {
  for (const { publishedAt } of parseDigest(readFileSync(file)).entries) {
    const month = publishedAt?.iso.slice(0, 7) ?? 'no date'
    months.set(month, (months.get(month) ?? 0) + 1)
  }
}

for (const month of [...months.keys()].toSorted()) console.log(`${month} ${months.get(month)}`)
