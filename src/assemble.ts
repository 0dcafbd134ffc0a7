import { isComments, isLogin, isPaper } from './assemble/addresses.ts'
import { bylineAt } from './assemble/byline.ts'
import { addField, createDraft, joinLine, keepLine, recordOf } from './assemble/draft.ts'
import { readHead } from './assemble/head.ts'
import {
  isHalfByline,
  isInRun,
  isListOfAddresses,
  isNameOfPicture,
  isNumberAsTitle,
  isOfAbstract,
  isOfCard,
  isOrganizationOf,
  isWrappedHeading,
  mayBeTitle,
  startsCard,
} from './assemble/judgements.ts'
import { createLineReader, type Line, positionOf } from './assemble/lines.ts'
import { readReferences } from './assemble/references.ts'
import { isText, linkEnd, runEnd, textOf } from './assemble/runs.ts'
import { countTitleLines, looksLikeTitle } from './assemble/titles.ts'
import { isBox, isCommentCount, isStars } from './assemble/votes.ts'
import { readBox, readSubmitter } from './lines.ts'
import { message } from './messages.ts'
import { joinParts } from './raw-digest.ts'
import type { RuleId } from './rules.ts'
import type { FieldLabel, Position, RawDigest, RawField, Token } from './types.ts'

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
  const { add, digest } = joinParts()
  const text = tokens.map(({ value }) => value).join('')
  const assembler = createAssembler(add, readReferences(text))
  for (const token of tokens) assembler.push(token)
  assembler.finish()
  return digest()
}

/** Takes the tokens of a page and hands over what it makes of them, one part at a time. */
export interface Assembler {
  readonly push: (token: Token) => void
  /** Ends the page, and hands over the rest. */
  readonly finish: () => void
}

/** How many lines are looked at before one is decided. Nothing looks further ahead, whatever the page. */
const WINDOW = 512

/** Starts to assemble a page. The addresses of reference links are given by their marks. */
export function createAssembler(
  emit: (part: Partial<RawDigest>) => void,
  references: ReadonlyMap<string, string>,
): Assembler {
  const reader = createLineReader(references)
  const lines: Line[] = []
  let draft = createDraft()
  /** The next line to read. */
  let next = 0
  /** Cards show a vote box, so a number at their end counts comments. */
  let boxed = false
  let textLabel: FieldLabel = 'abstract'
  /** The level of the headings that are titles. */
  let titleLevel = 0
  /** A label stood alone, and its value is still to come. */
  let expects: 'submittedBy' | 'upvotes' | 'stars' | undefined

  const readers: Partial<Record<Line['kind'], (at: number) => number>> = {
    label: readLabel,
    count: readCount,
    heading: readHeading,
    url: readUrl,
    links: readLinks,
    text: readText,
    definition: readDefinition,
  }

  return { push, finish }

  function push(token: Token): void {
    const line = reader.read(token)
    if (!line) return
    lines.push(line)
    if (lines.length < next + 2 * WINDOW) return
    while (next + WINDOW < lines.length) next = readLine(next)
    lines.splice(0, next - 1)
    next = 1
  }

  function finish(): void {
    while (next < lines.length) next = readLine(next)
    closeCard()
    const [firstMark] = reader.waiting()
    const trailing = draft.lead ?? firstMark
    if (trailing) addBoilerplate(trailing, reader.waiting().at(-1) ?? lines.at(-1)!.token)
  }

  /** Reads a line with those that belong to it. Returns the next, as all readers below do. */
  function readLine(at: number): number {
    const line = lines[at]!
    const mayBeHead = at === 0 || (MAY_BE_HEAD.has(line.kind) && !isOfCard(lines, at, draft))
    const head = mayBeHead ? readHead(lines, at) : undefined
    if (head) {
      closeCard()
      if (head.date) emit({ date: head.date })
      if (head.trending) textLabel = 'text'
      return skip(at, head.end)
    }
    return (readers[line.kind] ?? readByline)(at)
  }

  function readLabel(at: number): number {
    const { text } = lines[at]!
    const name = readSubmitter(text)
    if (name === undefined) return readButton(at)
    if (draft.labels.has('submittedBy')) closeCard()
    else closeTitled()
    if (name !== '') return add('submittedBy', name, at)
    expects = 'submittedBy'
    return keep(at)
  }

  /** `Upvote`, `GitHub 3.2k`, `arXiv Page`: the buttons of a trending card, with or without their numbers. */
  function readButton(at: number): number {
    if (draft.stage === 'body' && isInRun(lines, at)) return keepInAbstract(at)
    const { text } = lines[at]!
    if (/^\w+\sPage/.test(text)) return join(at)
    const [label, number] = text.split(/\s+/)
    expects = /upvote/i.test(label!) ? 'upvotes' : 'stars'
    return number === undefined ? keep(at) : add(expects, number, at)
  }

  function readCount(at: number): number {
    const line = lines[at]!
    if (/^\d\S*\s/.test(line.text)) return readCounts(at)
    const shown = readBox(line.text) ?? line.text
    const box = isBox(line, lines[at + 1])
    if (shown === '-' && (expects || !box)) return keep(at)
    if (expects === 'upvotes' || expects === 'stars') return add(expects, shown, at)
    const mayBeVotes =
      boxed &&
      !isInRun(lines, at) &&
      mayBeTitle(lines[at + 1]) &&
      !isCommentCount(line, lines[at + 1])
    if (draft.stage === 'body' && !box && !(mayBeVotes && looksLikeTitle(textOf(lines, at + 1))))
      return keepInAbstract(at)
    if (draft.stage === 'tail' && !box && isStars(lines, at))
      return add(line.url === undefined ? 'stars' : 'link', shown, at, line.url)
    const counted = draft.labels.has('comments') || draft.labels.has('countAfterDate')
    if (!boxed && isNumberAsTitle(lines, at, draft)) {
      closeTitled()
      return readTitle(at)
    }
    if (draft.stage === 'tail' && !box && !counted && !mayBeVotes)
      return add(countLabel(at), shown, at)
    closeTitled()
    boxed = true
    return shown === '-' ? keep(at) : add('upvotes', shown, at)
  }

  /** Stars and comments on one line. */
  function readCounts(at: number): number {
    const { text, links } = lines[at]!
    if (draft.stage !== 'tail') return readText(at)
    const [stars, comments] = text.split(/\s+/)
    add(links.length > 0 ? 'link' : 'stars', stars!, at, links[0]?.url)
    return add('comments', comments!, at)
  }

  function countLabel(at: number): FieldLabel {
    const votesElsewhere = boxed || draft.labels.has('upvotes') || !draft.labels.has('published')
    return votesElsewhere || isCommentCount(lines[at]!, lines[at + 1])
      ? 'comments'
      : 'countAfterDate'
  }

  function readHeading(at: number): number {
    const { token, text, links } = lines[at]!
    const level = token.value.trimStart().search(/[^#]/)
    const isTitle = links.some(({ url }) => isPaper(url)) || level >= (titleLevel || 3)
    if (text !== '' && !isTitle && isOfAbstract(lines, at, draft)) {
      lines[at] = { ...lines[at]!, kind: 'text', text: token.value.trim() }
      return addParagraph(at, runEnd(lines, at))
    }
    if (text === '' || !isTitle) {
      closeCard()
      return skip(at, at + 1)
    }
    titleLevel ||= level
    closeTitled()
    return readTitle(at)
  }

  /** The address of a link that stands elsewhere. Most pages have all of them at their end. */
  function readDefinition(at: number): number {
    if (draft.stage !== 'none' && !isListOfAddresses(lines, at)) return join(at)
    closeCard()
    return skip(at, at + 1)
  }

  function readUrl(at: number): number {
    const url = lines[at]!.text.replace(/^<|>$/g, '')
    if (isLogin(url) || isComments(url)) return join(at)
    if (isPaper(url)) return readPaperUrl(at, url)
    if (draft.stage === 'none') return skip(at, at + 1)
    return isInAbstract() && !draft.labels.has('organization')
      ? addParagraph(at, runEnd(lines, at))
      : add('link', url, at, url)
  }

  /**
   * The address of the card itself is printed behind each part of it that is a link. Another one within the abstract
   * is a mention, and elsewhere begins a card.
   */
  function readPaperUrl(at: number, url: string): number {
    if (draft.url === url) return join(at)
    if (isInAbstract() && isInRun(lines, at)) return addParagraph(at, at + 1)
    if (draft.url !== undefined || draft.stage === 'tail') closeTitled()
    return add('url', url, at, url)
  }

  function isInAbstract(): boolean {
    return draft.stage === 'body' && draft.paragraphs > 0
  }

  function readLinks(at: number): number {
    const { text, links } = lines[at]!
    const url = links[0]!.url
    const inBody = draft.stage === 'body'
    if (inBody && isOrganizationOf(lines, at, draft)) return addOrganization(at, url)
    const unknown = url.startsWith('[') && links.length === 1
    if (isPaper(url) || unknown) return readText(at)
    if (draft.stage === 'none') return skip(at, at + 1)
    if (inBody && !/^(?:LINK: )?(?:GitHub|arXiv|Project)\b/.test(text))
      return addParagraph(at, at + 1)
    for (const link of links) add('link', link.text, at, link.url)
    if (inBody) draft.stage = 'tail'
    return at + 1
  }

  function readText(at: number): number {
    const line = lines[at]!
    if (expects === 'submittedBy') return add('submittedBy', line.text, at)
    if (draft.stage === 'body') {
      if (isOrganizationOf(lines, at, draft)) return addOrganization(at)
      if (isNameOfPicture(lines, at, draft)) return keep(at)
      const end = runEnd(lines, at)
      if (!startsCard(lines, at, end, draft)) return addParagraph(at, end)
      report('title-guessed', at, end)
    }
    closeTitled()
    return readTitle(at)
  }

  function addOrganization(at: number, url?: string): number {
    draft.stage = 'tail'
    return add('organization', lines[at]!.text, at, url)
  }

  function readByline(at: number): number {
    const { stage } = draft
    if (stage === 'none' || stage === 'head') {
      report('unclaimed-text', at)
      return stage === 'none' ? skip(at, at + 1) : keep(at)
    }
    const { pieces, end, complete } = bylineAt(lines, at)
    const isByline = pieces.length > 0 && (complete || isHalfByline(lines, at, end))
    if (stage === 'body' && !isByline) return keepInAbstract(at)
    if (pieces.length === 0) return join(at)
    const isAnother =
      draft.labels.has('published') && pieces.some(({ label }) => draft.labels.has(label))
    if (isAnother) {
      closeCard()
      return readByline(at)
    }
    let line = at
    for (const { label, value, at: place, url } of pieces) {
      while (line < place) line = draft.stage === 'body' && line === at ? keep(line) : join(line)
      line = add(label === 'countAfterDate' ? countLabel(place) : label, value, place, url)
    }
    while (line < end) line = join(line)
    draft.stage = 'tail'
    return end
  }

  /** The first lines of a run are the title; what is left of it is the abstract. */
  function readTitle(at: number): number {
    const { opens, url } = lines[at]!
    const isWrapped = opens || isWrappedHeading(lines, at)
    const end = isWrapped ? linkEnd(lines, at) : runEnd(lines, at)
    const last = isWrapped ? end - 1 : at + titleLength(at, end) - 1
    add('title', textOf(lines, at, last + 1), at, url ?? lines[last]!.url, last)
    draft.stage = 'body'
    draft.dense = last + 1 < end
    return draft.dense ? addParagraph(last + 1, end) : end
  }

  function titleLength(at: number, end: number): number {
    if (lines[at]!.url !== undefined) return 1
    const indented = lines
      .slice(at, end)
      .map(({ token, text }) => /\s*/.exec(token.value)![0] + text)
    return countTitleLines(indented, isText(lines[end]))
  }

  function addParagraph(at: number, end: number): number {
    add(textLabel, textOf(lines, at, end), at, undefined, end - 1)
    draft.paragraphs += 1
    for (let line = at; line < end; line += 1) {
      for (const { url } of lines[line]!.links) if (!isPaper(url)) add('mention', url, line, url)
    }
    return end
  }

  /** A line that looks like something else but stands inside an abstract. */
  function keepInAbstract(at: number): number {
    report('byline-like-text', at)
    return addParagraph(at, at + 1)
  }

  function add(
    label: RawField['label'],
    value: string,
    at: number,
    url?: string,
    last = at,
  ): number {
    addField(draft, label, value, lines[at]!, lines[last]!, url)
    expects = undefined
    return last + 1
  }

  function keep(at: number): number {
    keepLine(draft, lines[at]!)
    return at + 1
  }

  function join(at: number): number {
    joinLine(draft, lines[at]!)
    return at + 1
  }

  /** What stands before a title belongs to its card; what comes after it may begin another. */
  function closeTitled(): void {
    if (draft.stage === 'body' || draft.stage === 'tail') closeCard()
  }

  function closeCard(): void {
    const { first, last, stage, lead } = draft
    const record = recordOf(draft)
    draft = createDraft(lead)
    expects = undefined
    if (!first || !last) return
    const place = positionOf(first, last)
    if (stage === 'body' && record) warn('byline-missing', place)
    if (record) return emit({ records: [record] })
    addBoilerplate(first, last)
    warn('unclaimed-text', place)
  }

  function skip(at: number, end: number): number {
    addBoilerplate(draft.lead ?? lines[at]!.from, lines[end - 1]!.token)
    draft.lead = undefined
    return end
  }

  function addBoilerplate(first: Token, last: Token): void {
    emit({ boilerplate: [positionOf(first, last)] })
  }

  function report(ruleId: RuleId, at: number, end = at + 1): void {
    warn(ruleId, positionOf(lines[at]!.token, lines[end - 1]!.token))
  }

  function warn(ruleId: RuleId, place: Position): void {
    emit({ messages: [message(ruleId, { place })] })
  }
}

/** What the lines of a page's head and foot look like. */
const MAY_BE_HEAD: ReadonlySet<string> = new Set(['text', 'links', 'heading'])
