import type { ReadContext, TextReader } from '../../contracts.ts'
import type { RawDigest } from '../../types.ts'
import { headDate } from '../xml/head-date.ts'
import type { Item } from '../xml/item.ts'
import type { Part } from '../xml/parts.ts'
import { createXmlReader } from '../xml/reader.ts'
import { type Customs, createCustoms } from './customs.ts'
import { readEntry } from './item.ts'
import { readJsonFeed } from './json-feed.ts'

/** Starts to read a feed. One in JSON is read when it has come to its end. */
export function createFeedReader(context: ReadContext): TextReader {
  let blank = ''
  let reader: TextReader | undefined

  return {
    push(text) {
      if (reader) return reader.push(text)
      const all = blank + text
      if (all.trim() === '') {
        blank = all
        return
      }
      reader = all.trimStart().startsWith('{') ? createJsonReader() : createXml(context)
      reader.push(all)
    },
    finish: () => (reader ?? createXml(context)).finish(),
  }
}

function createJsonReader(): TextReader {
  const pieces: string[] = []
  return {
    push: (text) => void pieces.push(text),
    finish: () => readJsonFeed(pieces.join('')),
  }
}

function createXml(context: ReadContext): TextReader {
  const customs = createCustoms()
  return createXmlReader(context, { readHead, readItem: (item) => readItem(item, customs) })
}

function readHead(parts: ReadonlyMap<string, Part>): Partial<RawDigest> {
  const date = headDate(parts)
  return date ? { date } : {}
}

function readItem(
  { parts, attributes, position, isCut }: Item,
  customs: Customs,
): Partial<RawDigest> {
  const about = Object.entries(attributes).find(([name]) => name === 'rdf:about')?.[1]
  return readEntry({ statements: parts, about, place: { position }, isCut }, customs)
}
