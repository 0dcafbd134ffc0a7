import type { Nodes } from 'hast'
import { fold } from '../../fields/fold.ts'
import { message } from '../../messages.ts'
import type { DigestMessage, Position, RawDigest, RawField, RawRecord } from '../../types.ts'
import { isObject } from '../hf-api/objects.ts'
import { readProps } from '../hf-api/props.ts'
import { type ParsedHtml, parseHtml } from '../html/parse-html.ts'
import { endsInTag } from '../html/scan-tags.ts'
import { gapsBetween } from '../text/gaps.ts'
import { paperIn, readCard } from './cards.ts'
import { type Page, surveyPage } from './survey-page.ts'

/** How far into a text it shows that it is a whole page. */
const BEGINNING = 2000
/** How much of a title a message repeats. */
const LONGEST = 200

/** Elements that need no end tag. */
const ENDLESS: ReadonlySet<string> = new Set(
  (
    'area base body br col colgroup dd dt embed head hr html img input li link meta optgroup option rp rt source ' +
    'tbody td tfoot th thead tr track wbr'
  ).split(' '),
)

/** What one of the sources of a page tells of its papers. */
type Read = Pick<RawDigest, 'records' | 'messages'> & Pick<Partial<RawDigest>, 'date'>

/** Reads a page of papers: from its data, or else from its cards. */
export function readPage(html: string): Partial<RawDigest> {
  const parsed = parseHtml(html)
  if (!parsed) return { messages: [message('too-deep')] }
  const page = surveyPage(parsed.tree)
  const { read, faults } = readData(page, parsed)
  const isTruncated = !read && isUnfinished(html, parsed)
  const { records, messages, date } = read ?? readCards(page, parsed, isTruncated)
  const whole = parsed.positionOf([parsed.tree])
  const isOther = !read && records.length === 0 && faults.length === 0 && !isTruncated
  return {
    ...(date && { date }),
    boilerplate: gapsBetween(html, records),
    records,
    messages: [
      ...faults,
      ...messages,
      ...(isTruncated ? [message('input-truncated', { place: whole.end })] : []),
      ...(isOther ? [otherPage(page)] : []),
    ],
  }
}

/** The papers of the first element that carries some, and what is wrong with those before it. */
function readData(
  page: Page,
  parsed: ParsedHtml,
): {
  readonly read: Read | undefined
  readonly faults: readonly DigestMessage[]
} {
  const faults: DigestMessage[] = []
  for (const element of page.hydrated) {
    const data = parsed.dataOf(element)
    if (data === undefined || !/"(?:dailyPapers|paper)"/.test(data)) continue
    const position = parsed.positionOf([element])
    const props = parseJson(data)
    const read = isObject(props) ? readProps(props, '') : undefined
    if (read) return { read: placeRead(read, page, position, parsed), faults }
    if (props === undefined)
      faults.push(
        message('item-unreadable', { place: position, actual: 'data-props', expected: ['JSON'] }),
      )
  }
  return { read: undefined, faults }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** What the data tells, in the place of the card that shows the same paper, or else of the data itself. */
function placeRead(
  { records = [], messages = [], date }: Partial<RawDigest>,
  page: Page,
  position: Position,
  { positionOf }: ParsedHtml,
): Read {
  const cards = new Map(page.cards.toReversed().map((card) => [card.id, card]))
  return {
    ...(date && { date: { ...date, position } }),
    records: records.map(({ fields }) => {
      const id = fields.find(({ label }) => label === 'arxiv')?.value
      const card = id === undefined ? undefined : cards.get(id)
      return {
        fields: [...fields, ...urlField(card?.url ?? ownAddress(page, id))],
        position: card ? positionOf(card.nodes) : position,
      }
    }),
    messages: messages.map((found) => ({ ...found, place: position })),
  }
}

function ownAddress({ address }: Page, id: string | undefined): string | undefined {
  return address !== undefined && id !== undefined && paperIn(address) === id ? address : undefined
}

function urlField(url: string | undefined): RawField[] {
  return url === undefined ? [] : [{ label: 'url', value: url }]
}

function readCards(
  { cards, time }: Page,
  { tree, positionOf }: ParsedHtml,
  isTruncated: boolean,
): Read {
  const end = isTruncated ? endOfLast(tree) : undefined
  const records: RawRecord[] = []
  const messages: DigestMessage[] = []
  let last: string | undefined
  for (const { id, nodes } of cards) {
    const record = { fields: readCard(nodes, end), position: positionOf(nodes) }
    // The title is what the page breaks off in.
    if (!record.fields.some(({ label }) => label === 'title')) continue
    const before = last === id ? records.pop() : undefined
    last = before ? undefined : id
    records.push(before && before.fields.length >= record.fields.length ? before : record)
    if (before) messages.push(message('card-doubled', { place: record.position }))
  }
  const start = records[0]?.position?.start.offset
  const date: RawField | undefined = time && {
    label: 'date',
    value: time.instant,
    position: positionOf([time.element]),
  }
  // A date further down is that of a paper.
  const isOfPage = start !== undefined && (date?.position?.end.offset ?? start) <= start
  return { ...(date && isOfPage && { date }), records, messages }
}

/** Where the last node ends, in the text that the parser got. */
function endOfLast(tree: Nodes): number | undefined {
  let last = tree
  while ('children' in last && last.children.length > 0) last = last.children.at(-1)!
  return last.position?.end.offset
}

/** Whether a text breaks off: a page before its end tag, and a part of a page within a tag or an element. */
function isUnfinished(html: string, parsed: ParsedHtml): boolean {
  const isPage = /<html[\s>]/i.test(html.slice(0, BEGINNING))
  if (isPage) return !/<\/html[\s>]/i.test(html)
  return endsInTag(html) || endsInElement(html, parsed)
}

/** Whether a part of a page ends within an element that has to be closed, as those before were. */
function endsInElement(html: string, { tree, positionOf }: ParsedHtml): boolean {
  const hasEnds = /<\/p[\s>]/i.test(html) || (html.match(/<p[\s>]/gi) ?? []).length < 2
  for (let last: Nodes | undefined = tree; last; last = lastIn(last)) {
    if (last.type !== 'element' || !last.position) continue
    const { offset } = positionOf([last]).end
    const tag = html.slice(html.lastIndexOf('<', offset - 1), offset).toLowerCase()
    if (tag.startsWith(`</${last.tagName.toLowerCase()}`)) return false
    if (!ENDLESS.has(last.tagName) && (hasEnds || last.tagName !== 'p')) return true
  }
  return false
}

function lastIn(node: Nodes): Nodes | undefined {
  return 'children' in node ? node.children.at(-1) : undefined
}

function otherPage({ title }: Page): DigestMessage {
  const actual = title ? `the page “${fold(title).slice(0, LONGEST)}”` : 'a page without papers'
  return message('unknown-format', { actual, expected: ['a page of papers'] })
}
