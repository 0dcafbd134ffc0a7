/**
 * Reads a page that is made while it is read, and prints how much memory that took at its peak.
 *
 *     npm run bench:stream [-- --megabytes 1000]
 */
import { parseDigestStream } from 'undigest'
import { optionsOfScript, wholeNumber } from '../scripts/options.mjs'
import { renderPage } from './texts.mjs'

const PIECE = 1 << 16

const { megabytes = 1000 } = optionsOfScript({ megabytes: wholeNumber(1, 1e6) })
const size = megabytes * 1e6

const start = performance.now()
let messages = 0
let entries = 0
for await (const _ of parseDigestStream(pagesOf(size), { onMessage: () => (messages += 1) }))
  entries += 1
const seconds = (performance.now() - start) / 1000

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`)
console.log(`${megabytes} MB: ${entries} entries and ${messages} messages`)
console.log(`${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(0)} MB a second`)
console.log(`peak of resident memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)

/**
 * Bytes of a page of that size, in pieces.
 *
 * @param {number} bytes
 * @returns {AsyncGenerator<Uint8Array>}
 */
async function* pagesOf(bytes) {
  const pages = Array.from({ length: 8 }, (_, seed) =>
    new TextEncoder().encode(renderPage(1e6, seed)),
  )
  for (let made = 0, turn = 0; made < bytes; turn += 1) {
    const page = pages[turn % pages.length] ?? new Uint8Array()
    for (let from = 0; from < page.length && made < bytes; from += PIECE) {
      const piece = page.subarray(from, from + PIECE)
      made += piece.length
      yield piece
    }
  }
}
