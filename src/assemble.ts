import { readByline } from './assemble/byline.ts'
import { readHead } from './assemble/head.ts'
import { isLogin, isPaper, type Line, positionOf, readLines, readReferences, startsWithSeparator } from './assemble/lines.ts'
import { isPageLine } from './assemble/page-words.ts'
import { countTitleLines, looksLikeTitle } from './assemble/titles.ts'
import { readBox, readSubmitter } from './lines.ts'
import { message } from './messages.ts'
import type { RuleId } from './rules.ts'
import type { DigestMessage, FieldLabel, Position, RawDigest, RawField, RawRecord, Token } from './types.ts'

/**
 * Finds the papers in the tokens of a page of Hugging Face papers: where each begins and ends, and which line is what.
 * What belongs to no paper is boilerplate; where two readings were possible, a message says which was taken.
 *
 * @example
 * ```ts
 * import { assemble, tokenize } from 'undigest'
 *
 * const { records } = assemble(tokenize('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024 1\n'))
 * records[0].fields.map((field) => field.label)
 * // ['title', 'abstract', 'authorCount', 'published', 'countAfterDate']
 * ```
 */
export function assemble(tokens: readonly Token[]): RawDigest {
  const records: RawRecord[] = []
  const assembler = createAssembler(
    (record) => records.push(record),
    readReferences(tokens.flatMap(({ kind, value }) => (kind === 'definition' ? [value] : [])).join('')),
  )
  for (const token of tokens) assembler.push(token)
  return { ...assembler.end(), records }
}

/** An assembler that takes tokens and hands over records one at a time. */
export interface Assembler {
  push(token: Token): void
  /** Ends the page. The records were handed over. */
  end(): RawDigest
}

/** How many lines the assembler looks ahead before it decides. */
const WINDOW = 512
/** Longer runs without a blank line are taken in pieces. */
const LONGEST_RUN = 100

/** Starts to assemble a page. */
export function createAssembler(take: (record: RawRecord) => void, references: ReadonlyMap<string, string>): Assembler {
  const reader = readLines(references)
  const lines: Line[] = []
  const boilerplate: Position[] = []
  const messages: DigestMessage[] = []
  let date: RawField | undefined
  let at = 0

  // The card that is being read.
  let fields: RawField[] = []
  let stage: 'none' | 'head' | 'body' | 'tail' = 'none'
  let first: Token | undefined
  let last: Token | undefined
  let paragraphs = 0
  let dense = false

  // What the page has shown so far.
  let boxed = false
  let textLabel: FieldLabel = 'abstract'
  let titleLevel = 0
  let expects: 'submittedBy' | 'upvotes' | 'stars' | undefined
  let lead: Token | undefined

  return { push, end }

  function push(token: Token): void {
    const line = reader.read(token)
    if (!line) return
    lines.push(line)
    if (lines.length < at + 2 * WINDOW) return
    while (at + WINDOW < lines.length) at = readLine(at)
    lines.splice(0, at - 1)
    at = 1
  }

  function end(): RawDigest {
    while (at < lines.length) at = readLine(at)
    close()
    const rest = reader.rest()
    const trailing = lead ?? rest[0]
    if (trailing) boilerplate.push(positionOf(trailing, rest.at(-1) ?? lines.at(-1)!.token))
    return { ...(date && { date }), boilerplate, records: [], messages, customs: ['current-year-omitted', 'cards-doubled'] }
  }

  /** Reads the line, with those that belong to it, and returns the next. */
  function readLine(at: number): number {
    const line = lines[at]!
    const head = at === 0 || isPageLine(line.text) ? readHead(lines, at) : undefined
    if (head) {
      close()
      if (head.date) date ??= { label: 'published', value: head.date }
      if (head.trending) textLabel = 'text'
      return skip(at, head.end)
    }
    switch (line.kind) {
      case 'label':
        return readLabel(at, line)
      case 'count':
        return readCount(at, line)
      case 'heading':
        return readHeading(at, line)
      case 'url':
        return readUrl(at, line)
      case 'links':
        return readLinks(at, line)
      case 'text':
        return readText(at, line)
      case 'definition':
        return skip(at, at + 1)
      default:
        return readPieces(at)
    }
  }

  function readLabel(at: number, { text }: Line): number {
    const name = readSubmitter(text)
    if (name === undefined) {
      const [label, number] = text.split(/\s+/)
      if (/page/i.test(number ?? '')) return cling(at)
      expects = /upvote/i.test(label!) ? 'upvotes' : 'stars'
      return number === undefined ? wait(at) : add(expects, number, at)
    }
    begin()
    if (name !== '') return add('submittedBy', name, at)
    expects = 'submittedBy'
    return wait(at)
  }

  function readCount(at: number, line: Line): number {
    const shown = readBox(line.text) ?? line.text
    const box = isBox(at)
    if (expects === 'upvotes' || expects === 'stars') return shown === '-' ? wait(at) : add(expects, shown, at)
    if (shown === '-' && !box) return wait(at)
    const titleFollows = !isComments(at) && isTitleAt(at + 1)
    if (stage === 'body' && !box && !(boxed && titleFollows && looksLikeTitle(textOf(at + 1)))) return keepInAbstract(at)
    if (stage === 'tail' && !box && !has('comments') && !has('countAfterDate') && !(boxed && titleFollows)) {
      return add(countLabel(at), shown, at)
    }
    begin()
    boxed = true
    return shown === '-' ? wait(at) : add('upvotes', shown, at)
  }

  function readHeading(at: number, line: Line): number {
    const level = line.token.value.trimStart().search(/[^#]/)
    const isTitle = line.links.some(({ url }) => isPaper(url)) || level >= (titleLevel || 3)
    if (line.text === '' || !isTitle) {
      close()
      return skip(at, at + 1)
    }
    titleLevel ||= level
    begin()
    return readTitle(at)
  }

  function readUrl(at: number, { text }: Line): number {
    const url = text.replace(/^<|>$/g, '')
    if (stage === 'none') return isPaper(url) ? wait(at) : skip(at, at + 1)
    if (isPaper(url) && stage === 'head') return wait(at)
    if (isLogin(url) || url.endsWith('#community') || (isPaper(url) && has('url'))) return cling(at)
    if (isPaper(url)) return add('url', url, at)
    if (stage === 'body' && paragraphs > 0 && !has('organization')) return addParagraph(at, runEnd(at))
    return add('link', url, at)
  }

  function readLinks(at: number, line: Line): number {
    if (stage === 'body' && isOrganization(at)) return add('organization', line.text, at, line.url)
    const isText = isPaper(line.url!) || (line.url!.startsWith('[') && line.links.length === 1) || (stage === 'body' && line.text.length > 200)
    if (isText) return readText(at, line)
    if (stage === 'none') return skip(at, at + 1)
    for (const { text, url } of line.links) add('link', text, at, url)
    if (stage === 'body') stage = 'tail'
    return at + 1
  }

  function readText(at: number, line: Line): number {
    if (expects === 'submittedBy') return add('submittedBy', line.text, at)
    if (stage === 'body') {
      if (isOrganization(at)) return add('organization', line.text, at)
      const end = runEnd(at)
      if (paragraphs > 0 && lines[end]?.tight && isName(line) && isOrganization(end)) return wait(at)
      if (!startsCard(at)) return addParagraph(at, end)
      report('title-guessed', at, end)
    }
    begin()
    return readTitle(at)
  }

  function readPieces(at: number): number {
    const { pieces, end, complete } = readByline(lines, at)
    if (stage === 'none' || stage === 'head') {
      report('unclaimed-text', at, at + 1)
      return skip(at, at + 1)
    }
    if (stage === 'body' && (pieces.length === 0 || (!complete && !isHalfByline(at, end)))) return keepInAbstract(at)
    if (pieces.length === 0) return wait(at)
    for (const { label, value, line, url } of pieces) {
      const from = lines.indexOf(line, at)
      add(label === 'countAfterDate' ? countLabel(from) : label, value, from, url)
    }
    stage = 'tail'
    return end
  }

  /** The first lines of a run are the title; what is left of it is the abstract. */
  function readTitle(at: number): number {
    const { opens } = lines[at]!
    let end = runEnd(at)
    if (opens) while (end < lines.length && lines[end]!.tight && /^(?:text|heading)$/.test(lines[end]!.kind) && !lines[end - 1]!.url) end += 1
    const texts = lines.slice(at, end).map(({ text }) => text)
    const count = opens ? texts.length : countTitleLines(texts, isTextAt(end))
    const url = lines[at]!.url ?? lines[at + count - 1]!.url
    add('title', texts.slice(0, count).join('\n'), at, url, at + count)
    stage = 'body'
    paragraphs = 0
    dense = at + count < end
    return dense ? addParagraph(at + count, end) : end
  }

  function addParagraph(at: number, end: number): number {
    add(textLabel, textOf(at, end), at, undefined, end)
    for (let line = at; line < end; line += 1) {
      for (const { url } of lines[line]!.links) if (!isPaper(url)) mention(url)
    }
    paragraphs += 1
    return end
  }

  /** A line that looks like something else but stands inside an abstract. */
  function keepInAbstract(at: number): number {
    report('byline-like-text', at, at + 1)
    return addParagraph(at, at + 1)
  }

  /** Whether a run under an abstract is the title of the next card, because the card before it has no byline. */
  function startsCard(at: number): boolean {
    const end = runEnd(at)
    if (paragraphs === 0) return false
    if (dense && end > at + 1) return looksLikeTitle(lines[at]!.text)
    return isTextAt(end) && looksLikeTitle(textOf(at, end)) && !looksLikeTitle(textOf(end))
  }

  /**
   * A short line before the separator of a byline is the organisation, which stands where the authors would; the
   * name of its picture may stand before it, and its address behind it.
   */
  function isOrganization(at: number): boolean {
    if (!isName(lines[at]!)) return false
    const next = lines[at + 1]?.kind === 'url' ? at + 2 : at + 1
    return lines[next] !== undefined && startsWithSeparator(lines[next]) && readByline(lines, next).complete
  }

  function isName({ kind, text }: Line): boolean {
    return kind !== 'url' && text.length <= 100 && !/[.!?:]$|\. /.test(text)
  }

  /** Half a byline counts as one where what follows begins something new. */
  function isHalfByline(at: number, end: number): boolean {
    const line = lines[at]!
    if (line.url !== undefined || line.kind === 'separator') return true
    const next = lines[end]?.kind === 'count' ? end + 1 : end
    if (lines[next]?.kind !== 'text' || isPageLine(lines[next]!.text)) return true
    const text = textOf(next)
    return !(line.tight && lines[end]!.tight && lines[at - 1]!.kind === 'text') && looksLikeTitle(text.length > 250 ? lines[next]!.text : text)
  }

  /**
   * Whether a number, or the dash in place of one, stands in a vote box: in a check box (`[-] 19`), in a link to the
   * log-in page that voting needs, or alone between the brackets of a link.
   */
  function isBox(at: number): boolean {
    const { token, text, url, from } = lines[at]!
    if (url !== undefined) return isLogin(url)
    const next = lines[at + 1]
    if (next?.kind === 'url' && isLogin(next.text)) return true
    if (/^\[[ x✓-]?\]\s*\S/.test(text)) return true
    return from !== token && from.value.includes('[') && (next?.from ?? reader.rest()[0])?.value.trimStart().startsWith(']') === true
  }

  /** Whether a number leads to the comments of a card, or stands before the address of them. */
  function isComments(at: number): boolean {
    return [lines[at]!.url, lines[at + 1]?.text].some((url) => url?.endsWith('#community'))
  }

  function countLabel(at: number): FieldLabel {
    return boxed || has('upvotes') || !has('published') || isComments(at) ? 'comments' : 'countAfterDate'
  }

  function isTextAt(at: number): boolean {
    return /^(?:text|links)$/.test(lines[at]?.kind ?? '')
  }

  function isTitleAt(at: number): boolean {
    return (isTextAt(at) || /^(?:heading|url)$/.test(lines[at]?.kind ?? '')) && !isPageLine(lines[at]!.text)
  }

  /** The end of the run of lines without a blank one between them. */
  function runEnd(at: number): number {
    let end = at + 1
    for (; end < lines.length && end < at + LONGEST_RUN && lines[end]!.tight; end += 1) {
      const { kind, text } = lines[end]!
      if (kind !== 'text' && (kind !== 'url' || isPaper(text) || isLogin(text))) break
      if (isOrganization(end)) break
    }
    return end
  }

  function textOf(at: number, end = runEnd(at)): string {
    if (end === at + 1) return lines[at]!.text
    return lines
      .slice(at, end)
      .map(({ text }) => text)
      .join('\n')
  }

  function has(label: FieldLabel): boolean {
    return fields.some((field) => field.label === label)
  }

  function add(label: RawField['label'], value: string, at: number, url?: string, end = at + 1): number {
    const from = lead ?? lines[at]!.from
    last = lines[end - 1]!.token
    first ??= from
    lead = expects = undefined
    if (stage === 'none') stage = 'head'
    const position = positionOf(from, last)
    fields.push(!url || url.startsWith('[') ? { label, value, position } : { label, value, url, position })
    return end
  }

  function mention(url: string): void {
    fields.push({ label: 'mention', value: url, url, position: fields.at(-1)!.position! })
  }

  /** Keeps a line that says nothing by itself for the field that follows. */
  function wait(at: number): number {
    lead ??= lines[at]!.from
    return at + 1
  }

  /** Gives a line that says nothing by itself to the field before it. */
  function cling(at: number): number {
    const field = fields.at(-1)
    if (!field?.position || lead) return wait(at)
    last = lines[at]!.token
    fields[fields.length - 1] = { ...field, position: { start: field.position.start, end: positionOf(last, last).end } }
    return at + 1
  }

  /** Ends the card before, where its title was read; what stands before a title belongs to the same card. */
  function begin(): void {
    if (stage === 'body' || stage === 'tail') close()
  }

  /** Ends the card that is being read. A title alone, or less, is no card: it is reported and left out. */
  function close(): void {
    if (first && last) {
      const position = positionOf(first, last)
      if (stage !== 'head' && (fields.length > 1 || fields[0]!.url !== undefined)) {
        take({ fields, position })
        if (stage === 'body') messages.push(message('byline-missing', { place: position }))
      } else {
        boilerplate.push(position)
        messages.push(message('unclaimed-text', { place: position }))
      }
    }
    fields = []
    stage = 'none'
    first = last = expects = undefined
  }

  function skip(at: number, end: number): number {
    boilerplate.push(positionOf(lead ?? lines[at]!.from, lines[end - 1]!.token))
    lead = undefined
    return end
  }

  function report(ruleId: RuleId, at: number, end: number): void {
    messages.push(message(ruleId, { place: positionOf(lines[at]!.token, lines[end - 1]!.token) }))
  }
}
