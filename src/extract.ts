import { atOnce } from './at-once.ts'
import type { ExtractContext, Extractor, Extractors } from './contracts.ts'
import { type MessageDetails, message, placeOf } from './messages.ts'
import { show } from './show.ts'
import type { DigestEntry, DigestMessage, RawRecord } from './types.ts'

/**
 * Defines an extractor outside of the options it is used in, with its types: what its schema puts out, or else what its
 * function returns, is the type of the field.
 *
 * @example
 * ```ts
 * import { defineExtractor, parseDigest } from 'undigest'
 *
 * const words = defineExtractor({
 *   extract: ({ abstract }) => abstract?.split(' ').length,
 * })
 * const { entries } = parseDigest('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024', { extractors: { words } })
 * entries[0].fields.words // 2
 * ```
 */
export function defineExtractor<E extends Extractor>(extractor: E): E {
  return extractor
}

/**
 * Runs the extractors on an entry and gives it `fields`. An extractor that fails is reported, and the entry stays as it
 * is: text of labels that no extractor made a value of stays in `unknown`.
 */
export function extractFields(
  entry: DigestEntry,
  record: RawRecord,
  extractors: Extractors,
  messages: DigestMessage[],
): void {
  const fields: [string, unknown][] = []
  const claimed = new Set<string>()
  for (const [name, extractor] of Object.entries(extractors)) {
    const reported: DigestMessage[] = []
    const value = runExtractor(name, extractor, entry, record, reported)
    // What an extractor reports when it has returned comes too late.
    messages.push(...reported)
    if (value === undefined) continue
    fields.push([name, value])
    for (const label of extractor.labels ?? []) claimed.add(label)
  }
  entry.fields = Object.fromEntries(fields)
  const unknown = entry.unknown?.filter(({ label }) => !claimed.has(label))
  if (unknown?.length === 0) delete entry.unknown
  else if (unknown) entry.unknown = unknown
}

/** A library that looks for a promise where its own check has thrown hides what was thrown. */
const ANSWER = 'no promise of the schema (zod gives one when a transform throws)'

function runExtractor(
  name: string,
  extractor: Extractor,
  entry: DigestEntry,
  record: RawRecord,
  messages: DigestMessage[],
): unknown {
  const where = placeOf(entry)
  const fail = (ruleId: 'extractor-failed' | 'field-rejected', details: MessageDetails): void => {
    messages.push(message(ruleId, { ...where, note: `The field is ${name}`, ...details }))
  }
  const report: ExtractContext['report'] = (ruleId, reason, details) => {
    messages.push({ ...where, ...details, reason, ruleId, source: name })
  }
  try {
    const value = atOnce(extractor.extract(entry, { record, report }))
    if (!extractor.schema || value === undefined) return value
    const result = atOnce(extractor.schema['~standard'].validate(value), ANSWER)
    if (!result.issues) return result.value
    const expected = result.issues.map((issue) => issue.message)
    fail('field-rejected', { actual: show(value), expected })
  } catch (error) {
    fail('extractor-failed', { actual: show(error) })
  }
  return undefined
}
