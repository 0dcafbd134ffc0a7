import type { ReadContext, TextReader } from '../../contracts.ts'
import { message } from '../../messages.ts'
import type { DigestMessage, Point, Position, RawDigest } from '../../types.ts'
import { createLineCutter, type Line, positionOf } from '../text/line-cutter.ts'
import type { ReadEntry } from './entry.ts'
import { createEntryReader, type EntryReader } from './entry-reader.ts'
import {
  identifierIn,
  isCutClosing,
  isDayMark,
  isEntryHead,
  isMailingHead,
  isMailingNotice,
  kindOf,
  type LineKind,
  mailDateIn,
} from './kinds.ts'
import { createMailing } from './mailing.ts'
import { createOutside } from './outside.ts'

/** Reads a mailing or a list that comes in pieces. */
export function createReader({ emit }: ReadContext): TextReader {
  const cutter = createLineCutter(take)
  const outside = createOutside({ emit })
  let mailing = createMailing()
  let entry: EntryReader | undefined
  let isInMailHead = true
  let isAfterRule = false
  /** A delimiter outside of entries. Whether it begins one is told by the next line. */
  let delimiter: Line | undefined
  let isEmpty = true
  /** Something has come that only mailings and lists have. */
  let isRecognised = false

  return { push: cutter.push, finish: () => finish(cutter.finish()) }

  function take(line: Line): void {
    isEmpty = false
    if (!entry) return takeOutside(line)
    const behind = entry.take(line)
    if (!behind) return
    hand(entry.finish())
    for (const next of behind) take(next)
  }

  function hand(read: ReadEntry): void {
    entry = undefined
    const position = placeOf(read)
    if (!read.isReadable)
      return emit({ messages: [message('item-unreadable', { place: position })] })
    const type = mailing.announceTypeOf(read)
    const mark = read.replaced ?? read.crossListed
    const announced = type && {
      label: 'announceType',
      value: type,
      ...(mark && { position: positionOf(mark) }),
    }
    emit({ records: [{ fields: announced ? [...read.fields, announced] : read.fields, position }] })
  }

  function takeOutside(line: Line): void {
    const { text } = line
    const identifier = identifierIn(text)
    if (identifier !== undefined && (delimiter || (isAfterRule && isEntryHead(text))))
      return begin(line, identifier)
    const kind = outerKindOf(text)
    const isDay = delimiter !== undefined && isDayMark(text)
    if (isDay) mailing.announce()
    isRecognised ||= isDay || !/^(?:text|rule|delimiter)$/.test(kind)
    settleDelimiter(kind === 'text' && !isDay)
    isAfterRule = kind !== 'text'
    if (kind === 'delimiter') delimiter = line
    else if (kind === 'closing') outside.stray(line, true)
    else if (kind === 'text' && !isDay) takeText(line)
    else outside.furnish(line)
    if (kind === 'crosses' || kind === 'replacements') mailing.turn(kind)
    else if (kind === 'end') endMailing()
  }

  /** A delimiter that begins no entry stands before or behind something that cannot be read, or between the days of a week. */
  function settleDelimiter(isBefore: boolean): void {
    if (!delimiter) return
    if (isBefore) outside.stray(delimiter, true)
    else outside.delimit(delimiter)
    delimiter = undefined
  }

  function begin(line: Line, identifier: string): void {
    if (delimiter) outside.furnish(delimiter)
    delimiter = undefined
    outside.expectText(false)
    outside.flush()
    isRecognised = true
    isInMailHead = false
    entry = createEntryReader(line, identifier)
  }

  function takeText(line: Line): void {
    const date = mailDateIn(line.text)
    if (date !== undefined || isMailingHead(line.text)) {
      if (!isInMailHead) endMailing()
      isInMailHead = true
    }
    isRecognised ||= isMailingNotice(line.text)
    if (isInMailHead) {
      mailing.takeHead(line)
      if (date !== undefined)
        emit({ date: { label: 'published', value: date, position: positionOf(line) } })
    }
    outside.stray(line, false)
  }

  function endMailing(): void {
    emit({ messages: mailing.finish() })
    mailing = createMailing()
    isInMailHead = false
    outside.expectText(true)
  }

  function finish(end: Point): Partial<RawDigest> {
    const cut = entry ? breakOff(entry) : undefined
    settleDelimiter(false)
    outside.flush()
    const place = cut ?? (mailing.isOpen() ? end : undefined)
    return {
      messages: [
        ...(isEmpty || isRecognised ? [] : [unknownFormat()]),
        ...(place ? [message('input-truncated', { place })] : []),
        ...mailing.finish(),
      ],
    }
  }

  /** Ends the last entry, and tells where it is cut. */
  function breakOff(last: EntryReader): Position | undefined {
    const read = last.breakOff()
    if (!read.isCut || read.isReadable) hand(read)
    entry = undefined
    if (read.isCut) return placeOf(read)
    let cut: Line | undefined
    for (const line of read.behind) {
      if (isCutClosing(line.text)) cut = line
      else takeOutside(line)
    }
    return cut && positionOf(cut)
  }
}

/** Outside of entries a rule may be of any length, and may be cut. */
function outerKindOf(text: string): LineKind {
  const kind = kindOf(text)
  return kind === 'text' && /^[-%]+$/.test(text) ? 'rule' : kind
}

function unknownFormat(): DigestMessage {
  const expected = ['a mailing of arXiv', 'a list of arXiv']
  return message('unknown-format', { actual: 'a text', expected })
}

function placeOf({ first, last }: ReadEntry): Position {
  return positionOf(first, last)
}
