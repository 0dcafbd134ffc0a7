import type { ReadContext, TextReader } from '../../contracts.ts'
import { createListReader } from './list-reader.ts'
import { createTagReader } from './tag-reader.ts'

/** The number that a record of a list begins with. */
const NUMBER = /^\d{1,6}[.:]\s/
/** So many characters show it. */
const LONGEST_NUMBER = 8

/** Starts to read records, which have tags or are a list with numbers: the first characters tell. */
export function createRecordReader(context: ReadContext): TextReader {
  const pieces: string[] = []
  let shown = ''
  let reader: TextReader | undefined

  return {
    push(text) {
      if (reader) return reader.push(text)
      pieces.push(text)
      shown += shown === '' ? text.trimStart() : text
      if (shown.length >= LONGEST_NUMBER) start()
    },
    finish: () => (reader ?? start()).finish(),
  }

  function start(): TextReader {
    reader = NUMBER.test(shown) ? createListReader(context) : createTagReader(context)
    reader.push(pieces.join(''))
    return reader
  }
}
