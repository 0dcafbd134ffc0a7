import type { ReadContext, TextReader } from '../../contracts.ts'
import { message } from '../../messages.ts'
import type { RawDigest } from '../../types.ts'
import { around } from '../text/around.ts'
import { createLineCutter, type Line } from '../text/line-cutter.ts'
import { isCitation, isSummary } from './citation.ts'
import { type Paragraph, paragraphOf } from './paragraphs.ts'
import { fieldsOfRecord, isOfIdentifiers, isRemark } from './record-fields.ts'

/** A record whose paragraphs are being read. */
interface OpenRecord {
  readonly number: number
  readonly paragraphs: [Paragraph, ...Paragraph[]]
  /** The identifiers come last, but for remarks. */
  isComplete: boolean
}

/** Starts to read a list of records with numbers. It keeps one. */
export function createListReader({ emit }: ReadContext): TextReader {
  const cutter = createLineCutter(takeLine)
  let lines: Line[] = []
  let record: OpenRecord | undefined
  let hasRecord = false

  return { push: cutter.push, finish }

  function takeLine(line: Line): void {
    const last = lines.at(-1)
    if (last && line.number > last.number + 1) endParagraph()
    lines.push(line)
  }

  function endParagraph(): void {
    if (lines.length === 0) return
    const paragraph = paragraphOf(lines)
    lines = []
    if (beginsRecord(paragraph, record)) {
      endRecord()
      const number = Number.parseInt(paragraph.text, 10)
      record = { number, paragraphs: [paragraph], isComplete: isSummary(paragraph.text) }
    } else if (
      record &&
      (!record.isComplete || isRemark(paragraph) || isOfIdentifiers(paragraph))
    ) {
      record.paragraphs.push(paragraph)
      record.isComplete ||= isOfIdentifiers(paragraph)
    } else emit({ boilerplate: [paragraph.position] })
  }

  function endRecord(): void {
    if (!record) return
    const { paragraphs } = record
    const [first, ...others] = paragraphs
    record = undefined
    hasRecord = true
    const position = around([first.position, ...others.map((one) => one.position)])
    emit({ records: [{ fields: fieldsOfRecord(paragraphs), position }] })
  }

  function finish(): Partial<RawDigest> {
    cutter.finish()
    endParagraph()
    endRecord()
    return hasRecord
      ? {}
      : { messages: [message('unknown-format', { actual: 'a text', expected: ['PMID- '] })] }
  }
}

/** Abstracts may have paragraphs with numbers, and citations in them; records stand further apart. */
function beginsRecord(
  { text, lines: [first] }: Paragraph,
  before: OpenRecord | undefined,
): boolean {
  if (isSummary(text)) return true
  if (!isCitation(text)) return false
  const last = before?.paragraphs.at(-1)?.lines.at(-1)
  const isApart = last !== undefined && first!.number > last.number + 2
  return (
    !before || before.isComplete || (isApart && Number.parseInt(text, 10) === before.number + 1)
  )
}
