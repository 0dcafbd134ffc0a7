import { isDeepStrictEqual } from 'node:util'
import type { Adapter } from '../../src/contracts.ts'
import { createSource } from '../../src/index.ts'
import { looksLikeJson } from '../../src/input.ts'
import { parseDigest } from '../../src/parse-digest.ts'
import { rules } from '../../src/rules.ts'
import { digestSchema } from '../../src/schema.ts'
import type { Digest, Position } from '../../src/types.ts'
import { toText } from '../../src/writers.ts'
import { lostWords } from '../support/accounts.ts'
import { pointsIn, positionsIn } from '../support/places.ts'
import { printedFields } from '../writers/page-fields.ts'

/** No text of some thousand characters takes as long as this, in milliseconds, unless its time grows faster than its length. */
const LONGEST = 1000

/** What is wrong with how a text is read: nothing, where all that is promised of any input holds. */
export function faultsOf(text: string, adapter: Adapter): string[] {
  const options = { adapters: [adapter], format: adapter.name, places: true }
  const timeSince = startClock()
  const digest = parseDigest(text, options)
  const time = timeSince()
  const isSame = isDeepStrictEqual(parseDigest(text, options), digest)
  return [
    ...digestFaults(digest),
    ...placeFaults(text, digest),
    ...lossFaults(text, digest),
    ...inventionFaults(text, digest),
    ...timeFaults(time, text.length),
    ...outputFaults(digest),
    ...(isSame ? [] : ['another result the second time']),
  ]
}

/** What is wrong with a digest, whatever it was read from. */
export function digestFaults(digest: Digest): string[] {
  return [
    ...schemaFaults(digest),
    ...digest.messages.flatMap(({ ruleId }) =>
      Object.hasOwn(rules, ruleId) ? [] : [`rule ${ruleId}`],
    ),
    ...digest.messages.flatMap(({ ruleId, actual }) =>
      ruleId === 'adapter-failed' ? [`it threw ${actual}`] : [],
    ),
    ...('polluted' in {} ? ['a prototype was changed'] : []),
  ]
}

/** Tells the milliseconds that this process has worked since. What others on the machine do does not count. */
export function startClock(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}

/** Whether an input of so many units took too long. */
export function timeFaults(time: number, length: number): string[] {
  return time > LONGEST ? [`it took ${Math.round(time)} ms for ${length} units`] : []
}

function schemaFaults(digest: Digest): string[] {
  const { error } = digestSchema.safeParse(JSON.parse(JSON.stringify(digest)))
  return error ? [error.message] : []
}

/** Which places of a digest are not in the text. */
export function placeFaults(text: string, digest: Digest): string[] {
  const source = createSource(text)
  const isRight = ({ start, end }: Position): boolean =>
    0 <= start.offset && start.offset <= end.offset && end.offset <= text.length
  const wrong = positionsIn(digest).filter((position) => !isRight(position))
  const askew = pointsIn(digest).filter(({ line, column, offset }) => {
    const point = source.point(Math.min(Math.max(offset, 0), text.length))
    return point.line !== line || point.column !== column
  })
  return [...wrong, ...askew].map((place) => `no such place: ${JSON.stringify(place)}`)
}

/** What came to nothing. The values of JSON have no places. */
function lossFaults(text: string, digest: Digest): string[] {
  return looksLikeJson(text) ? [] : lostWords(text, digest).map((word) => `lost: ${word}`)
}

/** The words of titles that stand nowhere in the text. One that is written with references cannot be looked for. */
function inventionFaults(text: string, { entries }: Digest): string[] {
  if (/[&\\]/.test(text)) return []
  const words = entries.flatMap(({ title = '' }) => title.match(/\p{L}{4,}/gu) ?? [])
  return words.filter((word) => !isIn(text, word)).map((word) => `invented: ${word}`)
}

/** Whether a word stands in a text. Markup may part it, at two places at most. */
function isIn(text: string, word: string, pieces = 3): boolean {
  if (text.includes(word)) return true
  if (pieces === 1) return false
  const lengths = Array.from(word, (_, at) => word.length - at - 1)
  const length = lengths.find((each) => text.includes(word.slice(0, each))) ?? 0
  return length > 0 && isIn(text, word.slice(length), pieces - 1)
}

/** What was written as a page comes back with the same titles, as far as the page has a place for a paper. */
function outputFaults({ entries }: Digest): string[] {
  if (entries.length === 0) return []
  const page = parseDigest(toText(entries), { format: 'hf-papers' })
  const again = parseDigest(toText(page.entries), { format: 'hf-papers' })
  const [before, after] = [printedFields(page.entries), again.entries].map((papers) =>
    JSON.stringify(papers.map(({ title }) => title)),
  )
  return before === after ? [] : [`written again: ${before}, ${after}`]
}
