import { printable } from '../writers/printable.ts'
import type { OutputWriter, Reading, Surroundings } from './output-writer.ts'
import { tableLines } from './table.ts'
import { cutStartTo } from './text-width.ts'

/** A table for each digest, under the name of its input where there are several. */
export function tableWriter(): OutputWriter {
  return { opening: () => [], digest: table, closing: () => [] }
}

function* table(
  { source, digest }: Reading,
  first: boolean,
  { several, ...look }: Surroundings,
): Generator<string> {
  if (several) {
    if (!first) yield '\n'
    yield `${look.paint('bold', cutStartTo(printable(source), look.width))}\n`
  }
  yield* tableLines(digest.entries, look)
}
