import type { Digest, DigestEntry, DigestMessage } from '../../src/types.ts'
import { toCsl } from '../../src/writers/csl.ts'
import { toCsv } from '../../src/writers/csv.ts'
import { toJson } from '../../src/writers/json.ts'
import { COLUMNS, type Column } from './columns.ts'
import { createPlaces, type Places } from './places.ts'
import type { CopyForm, Note, Reading, Reply, Request, Row } from './protocol.ts'
import { type Located, readDigests } from './read-digests.ts'

/** More would make a page that no one reads. */
const NOTES_SHOWN = 100
const CELL_LENGTH = 2000

/** An entry or a message, and what knows its places. */
interface Placed<T> {
  readonly item: T
  readonly places: Places
}

interface Result {
  readonly digests: readonly Digest[]
  readonly entries: readonly Placed<DigestEntry>[]
  readonly messages: readonly Placed<DigestMessage>[]
  readonly columns: readonly Column[]
}

/** Answers requests about what was read last. */
export function createReader(): (request: Request) => Promise<Reply> {
  let result: Result | undefined
  return async (request) => {
    try {
      if (request.kind === 'read') {
        const { text, digests } = await readDigests(request)
        result = resultOf(text, digests)
        return readingOf(result, text === request.input ? undefined : text)
      }
      if (!result) return { kind: 'failed', reason: 'Nothing was read' }
      if (request.kind === 'copy') return { kind: 'copy', text: written(result, request.form) }
      const { entries, columns } = result
      const rows = entries.slice(request.from, request.to).map((entry) => rowOf(entry, columns))
      return { kind: 'rows', rows }
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
    }
  }
}

function resultOf(text: string, located: readonly Located[]): Result {
  const placed = located.map(({ digest, from }) => ({
    digest,
    places: createPlaces(text, digest, from),
  }))
  const entries = placed.flatMap(({ digest, places }) =>
    digest.entries.map((item) => ({ item, places })),
  )
  return {
    digests: located.map(({ digest }) => digest),
    entries,
    messages: placed.flatMap(({ digest, places }) =>
      digest.messages.map((item) => ({ item, places })),
    ),
    columns: COLUMNS.filter((column) => entries.some(({ item }) => column.text(item))),
  }
}

function readingOf(
  { digests, entries, messages, columns }: Result,
  text: string | undefined,
): Reading {
  const formats = new Set(digests.flatMap(({ format }) => format ?? []))
  const [only] = digests.length === 1 ? digests : []
  return {
    kind: 'read',
    ...(text !== undefined && { text }),
    ...(formats.size > 0 && { format: [...formats].join(', ') }),
    ...(only?.digestDate && { digestDate: only.digestDate.iso }),
    entryCount: entries.length,
    messageCount: messages.length,
    columns: columns.map(({ heading }) => heading),
    notes: messages.slice(0, NOTES_SHOWN).map(noteOf),
  }
}

function rowOf({ item, places }: Placed<DigestEntry>, columns: readonly Column[]): Row {
  const place = places.ofEntry(item)
  const cells = columns.map((column) => {
    const text = shortened(column.text(item))
    const own = text === '' ? undefined : places.ofField(item, column.key)
    return { text, ...(own && { place: own }) }
  })
  return { cells, ...(place && { place }) }
}

function noteOf({ item, places }: Placed<DigestMessage>): Note {
  const place = places.ofMessage(item)
  const { fatal, reason, ruleId, actual, expected = [], note } = item
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

function written({ digests, entries }: Result, form: CopyForm): string {
  const items = entries.map(({ item }) => item)
  if (form === 'CSV') return toCsv(items)
  if (form === 'CSL') return toCsl(items)
  const texts = digests.map((digest) =>
    toJson({ ...digest, entries: digest.entries.map(withoutPlaces) }),
  )
  return texts.length === 1 ? texts.join('') : `[\n${texts.join(',\n')}\n]\n`
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
