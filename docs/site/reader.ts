import { allAdapters } from '../../src/adapters.ts'
import { decode } from '../../src/decode.ts'
import { parseDigest } from '../../src/parse-digest.ts'
import type { Digest, DigestEntry, DigestMessage } from '../../src/types.ts'
import { toCsl } from '../../src/writers/csl.ts'
import { toCsv } from '../../src/writers/csv.ts'
import { toJson } from '../../src/writers/json.ts'
import { COLUMNS, type Column } from './columns.ts'
import { createPlaces, type Places } from './places.ts'
import type { CopyForm, Note, Reading, ReadRequest, Reply, Request, Row } from './protocol.ts'

/** More would make a page that no one reads. */
const NOTES_SHOWN = 100
const CELL_LENGTH = 2000

interface Result {
  readonly digest: Digest
  readonly places: Places
  readonly columns: readonly Column[]
}

/** Answers requests about the digest that was read last. */
export function createReader(): (request: Request) => Reply {
  let result: Result | undefined
  return (request) => {
    try {
      if (request.kind === 'read') {
        const { text, digest } = readDigest(request)
        const columns = COLUMNS.filter((column) =>
          digest.entries.some((entry) => column.text(entry)),
        )
        result = { digest, columns, places: createPlaces(text, digest) }
        return readingOf(result, typeof request.input === 'string' ? undefined : text)
      }
      if (!result) return { kind: 'failed', reason: 'Nothing was read' }
      if (request.kind === 'copy')
        return { kind: 'copy', text: written(result.digest, request.form) }
      const entries = result.digest.entries.slice(request.from, request.to)
      return { kind: 'rows', rows: rowsOf(entries, result) }
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
    }
  }
}

function readDigest({ input, format, referenceDate }: ReadRequest): {
  text: string
  digest: Digest
} {
  const decoded = decode(input).input
  const digest = parseDigest(input, {
    adapters: allAdapters(),
    places: true,
    ...(format !== undefined && { format }),
    ...(referenceDate !== undefined && { referenceDate }),
  })
  return { text: typeof decoded === 'string' ? decoded : '', digest }
}

function readingOf({ digest, places, columns }: Result, text: string | undefined): Reading {
  return {
    kind: 'read',
    ...(text !== undefined && { text }),
    ...(digest.format !== undefined && { format: digest.format }),
    ...(digest.digestDate && { digestDate: digest.digestDate.iso }),
    entryCount: digest.entries.length,
    messageCount: digest.messages.length,
    columns: columns.map(({ heading }) => heading),
    notes: digest.messages.slice(0, NOTES_SHOWN).map((message) => noteOf(message, places)),
  }
}

function rowsOf(entries: readonly DigestEntry[], { columns, places }: Result): Row[] {
  return entries.map((entry) => {
    const place = places.ofEntry(entry)
    const cells = columns.map((column) => {
      const text = shortened(column.text(entry))
      const own = text === '' ? undefined : places.ofField(entry, column.key)
      return { text, ...(own && { place: own }) }
    })
    return { cells, ...(place && { place }) }
  })
}

function noteOf(message: DigestMessage, places: Places): Note {
  const place = places.ofMessage(message)
  const { fatal, reason, ruleId, actual, expected = [], note } = message
  const details = [
    actual === undefined ? '' : `Found: ${actual}`,
    expected.length > 0 ? `Expected: ${expected.join(', ')}` : '',
    note ?? '',
  ]
  return {
    severity: fatal === undefined ? 'info' : fatal ? 'error' : 'warning',
    reason,
    ruleId,
    details: shortened(details.filter((detail) => detail !== '').join('. ')),
    ...(place && { place }),
  }
}

function written(digest: Digest, form: CopyForm): string {
  if (form === 'CSV') return toCsv(digest.entries)
  if (form === 'CSL') return toCsl(digest.entries)
  return toJson({ ...digest, entries: digest.entries.map(withoutPlaces) })
}

/** They were asked for by the page and not by the person who copies. */
function withoutPlaces(entry: DigestEntry): DigestEntry {
  const copy = { ...entry }
  delete copy.places
  return copy
}

function shortened(text: string): string {
  return text.length > CELL_LENGTH ? `${text.slice(0, CELL_LENGTH)}…` : text
}
