import type { Output } from './io.ts'

/** A write for every line would be slow; one for all lines would need them all in memory. */
const LARGE_ENOUGH = 65_536

/** Writes pieces of text, several at a time. */
export async function writePieces(output: Output, pieces: Iterable<string>): Promise<void> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < LARGE_ENOUGH) continue
    await output.write(text)
    text = ''
  }
  if (text !== '') await output.write(text)
}
