import { message } from '../../messages.ts'
import { createSource } from '../../source.ts'
import type { DigestMessage, RawDigest, RawField, RawRecord } from '../../types.ts'
import { parseHtml } from '../html/parse-html.ts'
import { endsInTag } from '../html/scan-tags.ts'
import { createListReader } from '../pubmed/list-reader.ts'
import { gapsBetween } from '../text/gaps.ts'
import { isOpaque } from './addresses.ts'
import { linkedArticles } from './articles.ts'
import { partBylines } from './bylines.ts'
import { recordOf } from './fields.ts'
import { labelledRecords } from './labelled.ts'
import { linesOfHtml, linesOfText, type MailLine } from './lines.ts'
import { foldRepeats } from './repeats.ts'
import { unlinkedArticles } from './unlinked.ts'

/** How far into a text it shows that it is a whole page. */
const BEGINNING = 2000
const IS_HTML = /^\s*<[!?a-z]/i
const SENT = /^Sent on (?:\w+, )?(\d{4} \w+ \d{1,2})$/
const SHOWN = /\bItems? (\d{1,6})(?: ?[-–] ?(\d{1,6}))? of \d/
/** How much of an address a message repeats. */
const LONGEST = 80

/** Reads a mail: the text of its part of HTML, or of its part of plain text. */
export function readMail(text: string): Partial<RawDigest> {
  if (!IS_HTML.test(text)) return readText(partBylines(linesOfText(text)), text)
  const parsed = parseHtml(text)
  if (!parsed) return { messages: [message('too-deep')] }
  const isCut = isUnfinished(text)
  const place = createSource(text).point(text.length)
  const cut = isCut ? [message('input-truncated', { place })] : []
  return readPage(partBylines(linesOfHtml(parsed)), text, cut)
}

/** A whole page closes its last element, and a part of one its last tag. */
function isUnfinished(html: string): boolean {
  return /<html[\s>]/i.test(html.slice(0, BEGINNING)) ? !/<\/html\s*>/i.test(html) : endsInTag(html)
}

function readText(lines: readonly MailLine[], text: string): Partial<RawDigest> {
  const numbered = numberedRecords(text)
  if (numbered.length > 0) return digestOf(numbered, lines, text)
  const labelled = labelledRecords(lines)
  const articles = unlinkedArticles(lines)
  const isLabelled = labelled.length > 0 && labelled.length >= articles.length
  return digestOf(isLabelled ? labelled : articles.map(recordOf), lines, text)
}

/** The records of PubMed in a mail of My NCBI, which are those of its files. Some have no title. */
function numberedRecords(text: string): RawRecord[] {
  const records: RawRecord[] = []
  const reader = createListReader({ emit: (part) => void records.push(...(part.records ?? [])) })
  reader.push(text)
  reader.finish()
  return records.filter(({ fields }) => fields.some(({ label }) => label === 'title'))
}

function readPage(
  lines: readonly MailLine[],
  text: string,
  messages: readonly DigestMessage[],
): Partial<RawDigest> {
  const linked = linkedArticles(lines)
  const articles = linked.length > 0 ? linked : unlinkedArticles(lines)
  return digestOf(articles.map(recordOf), lines, text, messages)
}

function digestOf(
  all: readonly RawRecord[],
  lines: readonly MailLine[],
  text: string,
  messages: readonly DigestMessage[] = [],
): Partial<RawDigest> {
  const { records, repeated } = foldRepeats(all)
  const date = dateOn(lines)
  const declaredCount = countOn(lines)
  return {
    ...(date && { date }),
    ...(declaredCount !== undefined && { declaredCount }),
    records,
    boilerplate: gapsBetween(text, records),
    messages: [...messages, ...repeated.map(repeatedMessage), ...opaqueMessages(records)],
  }
}

function dateOn(lines: readonly MailLine[]): RawField | undefined {
  for (const { text, position } of lines) {
    const sent = SENT.exec(text)?.[1]
    if (sent !== undefined) return { label: 'date', value: sent, position }
  }
  return undefined
}

/** How many articles a mail says it shows, which can be fewer than were found. */
function countOn(lines: readonly MailLine[]): number | undefined {
  for (const { text } of lines) {
    const [, first, last = first] = SHOWN.exec(text) ?? []
    if (first !== undefined) return Number(last) - Number(first) + 1
  }
  return undefined
}

function repeatedMessage({ position, fields }: RawRecord): DigestMessage {
  return message('entry-repeated', {
    ...(position && { place: position }),
    actual: fields
      .slice(0, 1)
      .map(({ value }) => value)
      .join(''),
    note: 'Both are one entry, where the paper stands first',
  })
}

/** Where links lead to cannot be known without following them, which is said once. */
function opaqueMessages(records: readonly RawRecord[]): DigestMessage[] {
  const opaque = records.flatMap(({ position, fields: [title] }) =>
    title?.url !== undefined && isOpaque(title.url) ? [{ url: title.url, position }] : [],
  )
  const [first] = opaque
  if (!first) return []
  return [
    message('link-opaque', {
      ...(first.position && { place: first.position }),
      actual: first.url.slice(0, LONGEST),
      note: `${opaque.length} of ${records.length} articles`,
    }),
  ]
}
