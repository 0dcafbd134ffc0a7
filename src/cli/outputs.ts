import type { DigestEntry } from '../types.ts'
import { createCslList } from '../writers/csl.ts'
import { csvLines } from '../writers/csv.ts'
import { jsonPieces } from '../writers/json.ts'
import { markdownSections } from '../writers/markdown.ts'
import { ndjsonLines } from '../writers/ndjson.ts'
import { PAGE_HEAD, textCards, textPieces } from '../writers/text.ts'
import type { OutputWriter, Reading, Surroundings } from './output-writer.ts'
import type { OutputForm } from './settings.ts'

const nothing = (): Iterable<string> => []

/** Makes the writer of a form. */
export const OUTPUTS: Readonly<Record<OutputForm, () => OutputWriter | Promise<OutputWriter>>> = {
  // The tables of how wide characters are take as long to load as all the rest of the command.
  table: async () => (await import('./table-writer.ts')).tableWriter(),
  json: () => ({
    opening: ({ several }) => (several ? ['['] : []),
    digest: json,
    closing: ({ several }) => (several ? ['\n]\n'] : []),
  }),
  ndjson: () => ({
    opening: nothing,
    digest: ({ source, digest }) => ndjsonLines(digest.entries, { source }),
    closing: nothing,
    rows: (source, entries) => ndjsonLines(entries, { source }),
  }),
  csv: () => ({
    opening: () => csvLines([], { source: '' }),
    digest: ({ source, digest }) => csvLines(digest.entries, { source, header: false }),
    closing: nothing,
    rows: (source, entries) => csvLines(entries, { source, header: false }),
  }),
  markdown: () => ({ opening: nothing, digest: markdown, closing: nothing }),
  csl: cslWriter,
  text: () => ({
    opening: ({ several }) => (several ? [PAGE_HEAD] : []),
    digest: text,
    closing: nothing,
  }),
}

/** One page over all inputs; only an input that is the whole page can do without years. */
function text({ digest }: Reading, _: boolean, { several }: Surroundings): Iterable<string> {
  return several ? textCards(digest.entries, false) : textPieces(digest.entries)
}

/** One list over all inputs. */
function cslWriter(): OutputWriter {
  const list = createCslList()
  const rows = function* (_: string, entries: Iterable<DigestEntry>): Generator<string> {
    for (const entry of entries) yield list.add(entry)
  }
  return {
    opening: nothing,
    digest: ({ source, digest }) => rows(source, digest.entries),
    closing: () => [list.end(), '\n'],
    rows,
  }
}

/** In a list a digest names its input, because those that could not be read are not in it. */
function* json(
  { source, digest }: Reading,
  first: boolean,
  { several }: Surroundings,
): Generator<string> {
  if (several) {
    const named = { source, ...digest }
    yield first ? '\n  ' : ',\n  '
    yield* jsonPieces(named, '  ')
  } else {
    yield* jsonPieces(digest)
    yield '\n'
  }
}

function* markdown(
  { source, digest }: Reading,
  first: boolean,
  { several }: Surroundings,
): Generator<string> {
  if (!first) yield '\n'
  yield* markdownSections(digest.entries, several ? { heading: source } : {})
}
