import type { ReadContext, TextReader } from '../../contracts.ts'
import { createXmlReader } from '../xml/reader.ts'
import { readHead } from './head.ts'
import { readItem } from './item.ts'

/** Starts to read a feed of arXiv. */
export function createFeedReader(context: ReadContext): TextReader {
  return createXmlReader(context, { readHead, readItem })
}
