import {
  isCount,
  isUrl,
  readAuthorCount,
  readBox,
  readDated,
  readSubmitter,
  splitByline,
  withoutBullets,
} from './lines.ts'
import { isMarked, unmark } from './markup.ts'
import type { Token, TokenKind } from './types.ts'

/**
 * Cuts a text into lines and runs of blank lines, and says what each looks like by itself. Total and lossless: the
 * values of the tokens, laid end to end, are the text again.
 *
 * @example
 * ```ts
 * import { tokenize } from 'undigest'
 *
 * tokenize('  • 7 authors\n·\nNov 25, 2024 1').map((token) => token.kind)
 * // ['authorCount', 'separator', 'date']
 * ```
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  forEachToken(text, (token) => tokens.push(token))
  return tokens
}

/** Hands over the tokens of a text one at a time. */
export function forEachToken(text: string, take: (token: Token) => void): void {
  createCutter(take)(text)
}

/** Cuts a text that comes in pieces. See {@link createTokenizer}. */
export interface Tokenizer {
  /** Takes the next piece. A run of blank lines makes a token in each of the pieces that it reaches into. */
  readonly push: (text: string) => void
  /** Ends the text, and hands over its last line. */
  readonly finish: () => void
}

/**
 * Starts to cut a text that comes in pieces, as {@link tokenize} cuts a whole one, for adapters that read streams. Each
 * line is handed over when it has ended, in whichever pieces it came.
 *
 * @example
 * ```ts
 * import { createTokenizer, type Token } from 'undigest'
 *
 * const tokens: Token[] = []
 * const tokenizer = createTokenizer((token) => tokens.push(token))
 * tokenizer.push('  • 7 auth')
 * tokenizer.push('ors\nNov 25, 2024')
 * tokenizer.finish()
 * tokens.map(({ kind }) => kind) // ['authorCount', 'date']
 * ```
 */
export function createTokenizer(take: (token: Token) => void): Tokenizer {
  const cut = createCutter(take)
  /** The beginning of a line whose end has not come yet. */
  let rest = ''
  return {
    push(text) {
      const end = endOfLines(rest, text)
      if (end >= 0) cut(rest + text.slice(0, end))
      rest = end < 0 ? rest + text : text.slice(end)
    },
    finish() {
      cut(rest)
      rest = ''
    },
  }
}

/** Cuts texts that follow one another, each of whole lines. */
function createCutter(take: (token: Token) => void): (text: string) => void {
  let line = 1
  let offset = 0
  return (text) => {
    const nextLine = text.includes('\r') ? afterAnyEnding : afterFeed
    for (let start = 0, end = 0; start < text.length; start = end) {
      end = nextLine(text, start)
      const first = line
      let value = text.slice(start, end)
      const kind = kindOf(value)
      line += 1
      if (kind === 'blank' && end < text.length && !isVisible(text.charCodeAt(end))) {
        for (
          let next = nextLine(text, end);
          end < text.length && isBlank(text.slice(end, next));
          next = nextLine(text, end)
        ) {
          end = next
          line += 1
        }
        value = text.slice(start, end)
      }
      take({ kind, value, line: first, offset: offset + start })
    }
    offset += text.length
  }
}

/**
 * Where the last whole line of a text ends, behind a line that has begun; -1 where none does. Whether a carriage return
 * ends a line by itself shows only when the next character is known.
 */
function endOfLines(begun: string, text: string): number {
  const end = Math.max(text.lastIndexOf('\n'), text.slice(0, -1).lastIndexOf('\r')) + 1
  if (end > 0) return end
  return begun.endsWith('\r') && text !== '' ? 0 : -1
}

function afterFeed(text: string, from: number): number {
  return text.indexOf('\n', from) + 1 || text.length
}

function afterAnyEnding(text: string, from: number): number {
  const ending = /\r\n?|\n/g
  ending.lastIndex = from
  return ending.exec(text) ? ending.lastIndex : text.length
}

function isBlank(line: string): boolean {
  return !isVisible(line.charCodeAt(0)) && line.trim() === ''
}

/** Whether a character is none of white space: most lines tell by their first one that they are not blank. */
function isVisible(character: number): boolean {
  return character > 32 && character < 127
}

/** Lines of a byline are short; what is longer is text unless it is marked up. */
const LONGEST_MARK = 160

function kindOf(line: string): TokenKind {
  if (line.startsWith('\n')) return 'blank'
  if (isMarked(line)) return markedKind(line.trim())
  if (line.length > LONGEST_MARK) return isBlank(line) ? 'blank' : 'text'
  const text = line.trim()
  return text === '' ? 'blank' : plainKind(text)
}

function markedKind(line: string): TokenKind {
  if (/^\[\d+\]:\s+\S/.test(line)) return 'definition'
  if (readBox(line) !== undefined) return 'count'
  const { text, onlyLinks, links, closes } = unmark(line)
  if (/^#{1,6}(?:\s|$)/.test(line)) return 'heading'
  const bare = withoutBullets(text)
  if (bare === '' || /^\[[^[\]]{0,60}\]$/.test(bare))
    return isVoteBox(text, links[0]?.url ?? closes) ? 'count' : 'mark'
  const kind = plainKind(text)
  return onlyLinks && (kind === 'text' || (kind === 'label' && !links[0]!.url.includes('/login?')))
    ? 'links'
    : kind
}

/** A dash is an empty vote box where it leads to the log-in page that voting needs. */
function isVoteBox(text: string, url: string | undefined): boolean {
  return text === '-' && url !== undefined && url.includes('/login?')
}

/** The buttons of a card of trending papers, with their numbers. */
const LABEL = /^(?:(?:Upvotes?|GitHub|(?:arXiv|Project)\sPage)(?:\s+[\d.,]+[kKmM]?)?(?:\s+|$))+$/

function plainKind(text: string): TokenKind {
  if (text.length > LONGEST_MARK) return 'text'
  const bare = withoutBullets(text)
  if (bare === '') return separatorKind(text)
  if (/.[·•∙⋅・‧]/.test(bare)) {
    const parts = splitByline(bare)
    if (parts.length > 1 && parts.some((part) => readDated(part) || readAuthorCount(part)))
      return 'byline'
  }
  if (readAuthorCount(bare) !== undefined) return 'authorCount'
  if (readDated(bare)) return 'date'
  if (isCount(text)) return 'count'
  if (readSubmitter(text) !== undefined || LABEL.test(text)) return 'label'
  if (isUrl(text)) return 'url'
  if (/^(?:(?:[=~`]\s?){3,}[a-z]*|(?:_\s?){3,}|<a\s[^<>]*><\/a>)$/.test(text)) return 'rule'
  return 'text'
}

function separatorKind(text: string): TokenKind {
  if (text === '-') return 'count'
  if (/[·∙⋅・‧|]/.test(text)) return 'separator'
  // A dash or a plus between two words can stand alone where a text was wrapped.
  if (text === '--' || text === '+') return 'text'
  return text.replace(/\s/g, '').length >= 3 ? 'rule' : 'mark'
}
