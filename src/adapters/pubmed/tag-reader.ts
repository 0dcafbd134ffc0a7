import type { ReadContext, TextReader } from '../../contracts.ts'
import { message } from '../../messages.ts'
import type { RawDigest } from '../../types.ts'
import { createLineCutter, type Line, positionOf } from '../text/line-cutter.ts'
import { fieldsOf } from './tag-fields.ts'
import { isIndented, isNumber, type Tag, type TagLine, tagIn } from './tags.ts'

/** A tag whose text may go on. */
interface OpenTag {
  readonly name: string
  readonly lines: string[]
  readonly first: Line
  last: Line
}

interface OpenRecord {
  readonly tags: OpenTag[]
  readonly names: Set<string>
  last: OpenTag
}

/** Tags that a record has once: with which PubMed, ERIC and Ovid begin one. */
const FIRST: ReadonlySet<string> = new Set(['PMID', 'OWN', 'VN'])

/** Starts to read records. It keeps one. */
export function createTagReader({ emit }: ReadContext): TextReader {
  const cutter = createLineCutter(take)
  let record: OpenRecord | undefined
  /** The number of the record that comes. */
  let above: Line | undefined
  let previous = 0
  let stray: { first: Line; last: Line } | undefined
  let hasRecord = false

  return { push: cutter.push, finish }

  function take(line: Line): void {
    const isBehindBlank = line.number > previous + 1
    previous = line.number
    if (isNumber(line)) return takeNumber(line)
    const tag = tagIn(line)
    if (tag) takeTag(tag, line, isBehindBlank)
    else if (record && (isIndented(line) || !isBehindBlank)) goOn(record, line)
    else takeStray(line)
  }

  function takeNumber(line: Line): void {
    endStray()
    endRecord()
    above = line
  }

  function takeTag({ name, value }: TagLine, line: Line, isBehindBlank: boolean): void {
    const first = above ?? line
    above = undefined
    endStray()
    if (record && beginsAnother(record, name, isBehindBlank)) endRecord()
    const tag = { name, lines: [value], first, last: line }
    record ??= { tags: [], names: new Set(), last: tag }
    record.tags.push(tag)
    record.names.add(name)
    record.last = tag
  }

  function takeStray(line: Line): void {
    endRecord()
    stray ??= { first: above ?? line, last: line }
    stray.last = line
    above = undefined
  }

  function endRecord(): void {
    if (!record) return
    const tags = record.tags.map(closed)
    record = undefined
    hasRecord = true
    emit(readRecord(tags))
  }

  /** What stands before the first record is not of it. What stands behind one may be. */
  function endStray(): void {
    if (above) takeStray(above)
    if (!stray) return
    const position = positionOf(stray.first, stray.last)
    stray = undefined
    emit(
      hasRecord
        ? { messages: [message('unclaimed-text', { place: position })] }
        : { boilerplate: [position] },
    )
  }

  function finish(): Partial<RawDigest> {
    cutter.finish()
    endRecord()
    const isOther = !hasRecord && stray !== undefined
    endStray()
    return isOther
      ? { messages: [message('unknown-format', { actual: 'a text', expected: ['PMID- '] })] }
      : {}
  }
}

function beginsAnother({ tags, names }: OpenRecord, name: string, isBehindBlank: boolean): boolean {
  if (FIRST.has(name)) return names.has(name) || isBehindBlank
  return isBehindBlank && name === tags[0]?.name
}

function goOn({ last: tag }: OpenRecord, line: Line): void {
  tag.lines.push(line.text)
  tag.last = line
}

function closed({ lines, ...tag }: OpenTag): Tag {
  return { ...tag, value: lines.join(' ').trim() }
}

/** The record of tags, unless they do not say which paper they are about. */
function readRecord(tags: readonly Tag[]): Partial<RawDigest> {
  const position = positionOf(tags[0]!.first, tags.at(-1)!.last)
  const fields = fieldsOf(tags)
  const isOfPaper = fields.some(({ label }) =>
    ['title', 'pmid', 'doi', 'url', 'abstract'].includes(label),
  )
  return isOfPaper
    ? { records: [{ fields, position }] }
    : { messages: [message('item-unreadable', { place: position })] }
}
