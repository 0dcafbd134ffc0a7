import type { RawField } from '../../types.ts'
import type { Line } from '../text/line-cutter.ts'
import { fieldsOf, type Part } from './fields.ts'
import { addressIn, isCrossListed } from './kinds.ts'

/** What an entry adds up to. */
export interface ReadEntry {
  readonly fields: readonly RawField[]
  readonly first: Line
  readonly last: Line
  /** It is more than an identifier and dates. */
  readonly isReadable: boolean
  /** The line that marks it as a cross-list. */
  readonly crossListed: Line | undefined
  /** The line that says that a revised version has replaced it. */
  readonly replaced: Line | undefined
  /** It has what only daily mailings print: an abstract, or the address of the paper. */
  readonly isDaily: boolean
  /** It says who submitted the paper, as the lists of a month do. */
  readonly hasSubmitter: boolean
}

/** An entry that is being read, a line at a time. */
export interface Entry {
  /** Takes a line from above the abstract. */
  readonly addToHead: (line: Line) => void
  /** Takes the delimiter before the abstract. */
  readonly addDelimiter: (line: Line) => void
  /** Takes a line of the abstract. */
  readonly addToAbstract: (line: Line) => void
  /** Takes the closing line. */
  readonly close: (line: Line) => void
  /** Ends the entry. One that is cut may lack the end of what came last. */
  readonly finish: (isCut: boolean) => ReadEntry
}

const NAMED =
  /^(Title|Authors?(?:\(s\))?|Categories|Comments?|Proxy|Report-no|ACM-class|MSC-class|Journal-ref|DOI|License|Subj-class|From|Date(?:\s*\([^()]*\))?)\s*:/i
/** The same as they are printed, of which the end of the input may have left a beginning. */
const NAMES: readonly string[] = [
  'Title',
  'Authors',
  'Author(s)',
  'Categories',
  'Comments',
  'Proxy',
  'Report-no',
  'ACM-class',
  'MSC-class',
  'Journal-ref',
  'DOI',
  'License',
  'Subj-class',
]
const REPLACED = /^(?:replaced\swith\srevised\sversion|(?:figures|part)\sadded)(?:\s|$)/i
const READABLE = /^(?:title|authors?|abstract)/i
/** The parts that are never wrapped. */
const SHORT = /^(?:arXiv|From|Date.*|replaced|history)$/i

/** Starts to read the entry that begins with this line, which holds its identifier. */
export function createEntry(head: Line, identifier: string): Entry {
  let last: Part = { name: 'arXiv', first: head, last: head, texts: [identifier] }
  const parts = [last]
  let beforeLast = head
  let isDaily = false
  let replaced: Line | undefined

  return { addToHead, addDelimiter, addToAbstract, close, finish }

  function addToHead(line: Line): void {
    const isIndented = line.column > head.column
    const name = isIndented || !line.text.includes(':') ? undefined : NAMED.exec(line.text)?.[1]
    if (name !== undefined)
      start(name, line, line.text.slice(line.text.indexOf(':', name.length) + 1))
    else if (isIndented || !SHORT.test(last.name)) {
      beforeLast = last.last
      extend(last, line)
    } else startHistory(line)
  }

  function startHistory(line: Line): void {
    const phrase = REPLACED.exec(line.text)?.[0]
    if (phrase !== undefined) replaced = line
    const name = phrase === undefined ? 'history' : 'replaced'
    start(name, line, line.text.slice(phrase?.length ?? 0))
  }

  function addDelimiter(line: Line): void {
    last.last = line
  }

  function addToAbstract(line: Line): void {
    if (last.name === 'abstract') return extend(last, line)
    start('abstract', line, line.text)
    isDaily = true
  }

  function close(line: Line): void {
    const address = addressIn(line.text)
    start(address === undefined ? 'closing' : 'url', line, address ?? line.text)
    isDaily = true
  }

  /** Half the name of a field looks like one more line of the field before it. */
  function splitCutName(): void {
    const { name, first, last: line, texts } = last
    const isInField = name === 'abstract' || line === first || line.column > head.column
    if (isInField || !NAMES.some((printed) => printed.startsWith(line.text))) return
    texts.pop()
    last.last = beforeLast
    start('cut', line, line.text)
  }

  function finish(isCut: boolean): ReadEntry {
    if (isCut) splitCutName()
    return {
      fields: fieldsOf(parts, isCut),
      first: head,
      last: last.last,
      isReadable: parts.some(({ name, texts }) => texts.length > 0 && READABLE.test(name)),
      isDaily,
      hasSubmitter: parts.some(({ name }) => name === 'From'),
      replaced,
      crossListed: isCrossListed(head.text) ? head : undefined,
    }
  }

  function start(name: string, line: Line, text: string): void {
    const printed = text.trim()
    last = { name, first: line, last: line, texts: printed === '' ? [] : [printed] }
    parts.push(last)
  }
}

function extend(part: Part, line: Line): void {
  part.texts.push(line.text)
  part.last = line
}
