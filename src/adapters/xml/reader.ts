import { Parser } from 'htmlparser2'
import type { ReadContext, TextReader } from '../../contracts.ts'
import { message } from '../../messages.ts'
import type { DigestMessage, Point } from '../../types.ts'
import { createBetween } from './between.ts'
import type { FeedKind } from './item.ts'
import { createLineCounter } from './line-counter.ts'
import { createLooseText } from './loose-text.ts'
import { createPartReader, localName, type Part } from './parts.ts'

/** Feeds have some 6 levels, and the parser takes quadratic time for many. */
const DEEPEST = 500

const CONTAINERS: ReadonlySet<string> = new Set(['feed', 'channel'])
const ITEMS: ReadonlySet<string> = new Set(['entry', 'item'])
const ROOTS: ReadonlySet<string> = new Set(['feed', 'rss', 'RDF', ...ITEMS])

/** An entry that is being read. */
interface OpenItem {
  readonly name: string
  readonly parts: Part[]
  readonly attributes: Part['attributes']
  readonly start: Point
}

/** Starts to read a feed of some kind. It keeps one entry, and no tree. */
export function createXmlReader(
  { emit }: ReadContext,
  { readHead, readItem }: FeedKind,
): TextReader {
  const lines = createLineCounter()
  const between = createBetween(lines, emit)
  const partReader = createPartReader()
  const loose = createLooseText(lines)
  const path: string[] = []
  let head: Map<string, Part> | undefined = new Map()
  let item: OpenItem | undefined
  /** How many elements are open around a part; nothing is a part where there is no such number. */
  let around = Number.NaN
  let length = 0
  /** Where the text ends, apart from white space. */
  let visible = 0
  /** Where the tag began that was opened last. */
  let lastOpened = 0
  let hasRoot = false
  let hasOther = false
  /** A carriage return at the end of a piece, of which only the next character tells whether a line ends there. */
  let held = ''
  /** What the parser says from now on is not in the text. */
  let isOver = false

  const parser = new Parser(
    {
      onopentag: open,
      onclosetag: close,
      ontext: addText,
      oncomment: passOver,
      onprocessinginstruction: passOver,
    },
    { xmlMode: true, decodeEntities: true },
  )

  return {
    push(text) {
      const waiting = held + text
      held = waiting.endsWith('\r') ? '\r' : ''
      take(waiting.slice(0, waiting.length - held.length))
    },
    finish() {
      if (isOver || visible === 0) return {}
      lines.push(held)
      lines.finish()
      parser.write(held)
      isOver = true
      parser.end()
      const cut = item?.start
      endText(visible)
      const found = faultAtEnd(cut)
      return found ? { messages: [found] } : {}
    },
  }

  function take(text: string): void {
    if (isOver) return
    const { length: visibleHere } = text.trimEnd()
    if (visibleHere > 0) visible = length + visibleHere
    length += text.length
    lines.push(text)
    parser.write(text)
  }

  function open(qualified: string, attributes: Part['attributes']): void {
    const name = localName(qualified)
    lastOpened = parser.startIndex
    if (path.length === DEEPEST) return stop((place) => message('too-deep', { place }))
    if (!hasRoot && !ROOTS.has(name)) return stop(() => unknownFormat(`<${qualified}>`))
    hasRoot = true
    endLooseText()
    const level = path.length - around + 1
    path.push(name)
    // An entry right inside another is the next one, and the end tag is missing.
    if (ITEMS.has(name) && (!item || level === 1)) return startItem(name, attributes)
    passOver()
    const start = lines.point(lastOpened)
    if (CONTAINERS.has(name) && head) around = path.length
    else partReader.open(level, qualified, attributes, start)
  }

  function close(qualified: string, isImplied: boolean): void {
    if (isOver) return
    passOver()
    path.pop()
    const level = path.length - around + 1
    // An element that closes itself ends with its tag, one that another's end closes before that.
    const isBefore = isImplied && parser.startIndex > lastOpened
    const end = (): Point => lines.point(isBefore ? parser.startIndex : parser.endIndex + 1)
    if (item && level === 0) return finishItem(end(), false)
    const part = partReader.close(level, qualified, end)
    if (item) return void (part && item.parts.push(part))
    if (level === 0) around = Number.NaN
    if (part && part.text.trim() !== '' && !head?.has(part.name)) head?.set(part.name, part)
  }

  function addText(text: string): void {
    if (isOver) return
    partReader.addText(text)
    if (item && path.length === around) loose.take(text, parser.startIndex, parser.endIndex + 1)
    if (item) return
    hasOther ||= !hasRoot && text.trim() !== ''
    between.takeText(text, parser.startIndex, parser.endIndex + 1)
  }

  /** Takes note of what belongs to no entry. */
  function passOver(): void {
    if (!isOver && !item) between.takeOther()
  }

  function startItem(name: string, attributes: Part['attributes']): void {
    if (!item) between.finish(lastOpened)
    const start = lines.point(lastOpened)
    finishItem(start, false)
    finishHead()
    item = { name, parts: [], attributes, start }
    around = path.length
  }

  function finishItem(end: Point, isCut: boolean): void {
    if (!item) return
    endLooseText()
    const { name: _, start, ...read } = item
    item = undefined
    around = Number.NaN
    emit(readItem({ ...read, position: { start, end }, isCut }))
    between.resume(end.offset)
  }

  /** The text right inside an entry is a part of it that has the name of the entry. */
  function endLooseText(): void {
    const part = item && loose.finish(item.name)
    if (part) item?.parts.push(part)
  }

  function finishHead(): void {
    if (head) emit(readHead(head))
    head = undefined
  }

  /** Leaves the rest of the text unread. */
  function stop(found: (place: Point) => DigestMessage): void {
    isOver = true
    parser.pause()
    endText(lastOpened)
    emit({ messages: [found(lines.point(lastOpened))] })
  }

  function endText(end: number): void {
    if (!item) between.finish(end)
    finishHead()
    finishItem(lines.point(end), true)
  }

  /** What is wrong with the end; an entry that it cuts begins somewhere. */
  function faultAtEnd(start: Point | undefined): DigestMessage | undefined {
    if (!hasRoot && hasOther) return unknownFormat('a text')
    if (hasRoot && path.length === 0) return undefined
    const end = lines.point(visible)
    return message('input-truncated', { place: start ? { start, end } : end })
  }
}

function unknownFormat(actual: string): DigestMessage {
  return message('unknown-format', { actual, expected: ['feed', 'rss', 'rdf:RDF'] })
}
