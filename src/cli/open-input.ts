import type { ParseOptions } from '../contracts.ts'
import { decode } from '../decode.ts'
import { createPieceDecoder } from '../decode-pieces.ts'
import { HEAD } from '../format.ts'
import { inputOf, looksLikeJson } from '../input.ts'
import { type Recognition, recognizeInput } from '../recognize-input.ts'
import type { DigestMessage } from '../types.ts'
import { loadAdapter } from './formats.ts'
import { type Bytes, beginningOf, wholeOf } from './read-input.ts'
import type { Settings } from './settings.ts'

/** An input, and how it is to be read. */
export interface Opened {
  readonly bytes: Bytes
  readonly options: ParseOptions
  /** Says of an input in no known format which formats it is nearest to. */
  readonly explain: (found: DigestMessage) => DigestMessage
}

/** No character takes more bytes. */
const LONGEST_CHARACTER = 4

/** Recognises the format of an input, unless it is given, and loads what reads it. */
export async function openInput({ from, options }: Settings, given: Bytes): Promise<Opened> {
  const { bytes, format, nearest } =
    from === 'auto' ? await recognizeBytes(given) : { bytes: given, format: from, nearest: [] }
  return {
    bytes,
    options: format
      ? { ...options, format, adapters: [await loadAdapter(format)] }
      : { ...options, adapters: [] },
    explain: (found) =>
      found.ruleId === 'unknown-format' && nearest.length > 0
        ? { ...found, expected: nearest }
        : found,
  }
}

/** Recognises an input by its beginning. JSON tells only as a whole what it is. */
async function recognizeBytes(given: Bytes): Promise<Recognition & { readonly bytes: Bytes }> {
  const { beginning, all } = await beginningOf(given, HEAD * LONGEST_CHARACTER)
  const head = createPieceDecoder().push(beginning)
  const byHead = recognizeInput(inputOf(head))
  if (byHead.format !== undefined || !looksLikeJson(head)) return { ...byHead, bytes: all }
  const bytes = await wholeOf(all)
  return { ...recognizeInput(inputOf(decode(bytes).input)), bytes }
}
