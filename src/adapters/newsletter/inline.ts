/** What a run of Markdown shows, and where it leads. */
import { decodeEntities } from '../html/decode-entities.ts'
import { type References, readPlain } from './references.ts'

/** A link in a text. */
export interface InlineLink {
  readonly text: string
  readonly url: string
}

/** A text without its markup, and the links in it. */
interface Inline {
  readonly text: string
  readonly links: readonly InlineLink[]
}

/** Pairs of marks around a text, the escaped ones aside: stars, underscores that stand within no word, and those of code. */
const MARKED: readonly RegExp[] = [
  /(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,300})\*(?![\w*])/g,
  /(?<![\w\\])__(?=[^\s_])([^_\n]{1,300})__(?!\w)/g,
  /(?<![\w\\])_(?=[^\s_])([^_\n]{1,300})_(?!\w)/g,
  /(?<![`\\])`([^`\n]{1,300})`(?!`)/g,
]

/** Takes the markup off a run of Markdown. A picture shows nothing. */
export function readInline(markdown: string, references: References): Inline {
  if (!/\]\(|\]\[/.test(markdown)) return readPlainRun(markdown, references)
  const links: InlineLink[] = []
  const open: { readonly piece: number; readonly isPicture: boolean }[] = []
  const pieces: string[] = []
  let from = 0
  for (const { 0: mark, index } of markdown.matchAll(/\\[[\]]|!?\[|\]/g)) {
    if (index < from || mark.startsWith('\\')) continue
    pieces.push(markdown.slice(from, index))
    from = index + mark.length
    if (mark !== ']') {
      if (open.length < DEEPEST)
        open.push({ piece: pieces.length, isPicture: mark.startsWith('!') })
      pieces.push(mark)
      continue
    }
    const start = open.pop()
    const target = start && (targetAt(markdown, from) ?? referenceAt(markdown, from, references))
    if (!start || !target) {
      pieces.push(mark)
      continue
    }
    const label = pieces.slice(start.piece + 1).join('')
    pieces.length = start.piece
    if (!start.isPicture) pieces.push(label)
    if (!start.isPicture) links.push({ text: plain(label), url: decodeEntities(target.url) })
    from = target.end
  }
  return { text: plain(pieces.join('') + markdown.slice(from)), links }
}

/** A run of plain text. A mark at its end is of all that stands before it, unless that is a sentence. */
function readPlainRun(run: string, references: References): Inline {
  const { text, links } = readPlain(run, references)
  const shown = plain(text).trim()
  const [link] = links
  const isWhole = links.length === 1 && link!.isLast && !/[.:]$|[.!?] \p{Lu}\p{Ll}/u.test(shown)
  return {
    text: shown,
    links: links.map(({ url }) => ({ url, text: isWhole ? shown : '' })),
  }
}

/** The address that the name in these brackets stands for: `[A Title][5]`. */
function referenceAt(
  markdown: string,
  at: number,
  references: References,
): { url: string; end: number } | undefined {
  REFERENCE.lastIndex = at
  const [printed = '', name = ''] = REFERENCE.exec(markdown) ?? []
  const url = references.addressOf(name)
  return url === undefined ? undefined : { url, end: at + printed.length }
}

const REFERENCE = /\[([^[\]\n]{1,60})\]/y

/** The address in the parentheses that begin here, which may hold others in pairs. */
function targetAt(markdown: string, at: number): { url: string; end: number } | undefined {
  if (markdown.charAt(at) !== '(') return undefined
  let depth = 0
  for (let end = at; end < Math.min(markdown.length, at + LONGEST_ADDRESS); end += 1) {
    const character = markdown.charAt(end)
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === '\n' || markdown.startsWith('](', end)) return undefined
    if (depth > 0) continue
    const [url = ''] = markdown
      .slice(at + 1, end)
      .trim()
      .split(/\s/, 1)
    return { url: url.replace(/^<|>$/g, ''), end: end + 1 }
  }
  return undefined
}

const LONGEST_ADDRESS = 4000
/** More brackets than this in one another are no links. */
const DEEPEST = 10

/** Without emphasis, marks of code and escapes. */
function plain(markdown: string): string {
  const shown = MARKED.reduce(
    (text, mark) => text.replace(mark, '$1'),
    markdown.replaceAll('**', ''),
  )
  return decodeEntities(shown.replace(/\\(\p{P}|\p{S})/gu, '$1'))
}
