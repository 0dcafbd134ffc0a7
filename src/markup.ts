/** A link inside a line of text. */
export interface InlineLink {
  readonly text: string
  /** The address, or `[12]` where the rendering puts the address elsewhere. */
  readonly url: string
}

/** A line without the marks of the rendering that it came through. */
export interface Unmarked {
  /** What a reader sees. */
  readonly text: string
  readonly links: readonly InlineLink[]
  /** All that a reader sees is links. */
  readonly onlyLinks: boolean
  /** The line begins with a `[` whose link ends on a later line. */
  readonly opens: boolean
  /** The target of a link that began on an earlier line and ends here. */
  readonly closes: string | undefined
}

/** Whether a line may hold marks at all: cheap, and asked before {@link unmark}. */
export function isMarked(line: string): boolean {
  const first = line.charCodeAt(0)
  const startsPlain = (first > 96 && first < 123) || (first > 47 && first < 91)
  if (startsPlain && !line.includes(']') && !line.includes('\\', line.length - 3))
    return PICTURE_END.test(line)
  if (!MARK.test(line)) return false
  return MARKED.test(line) || (line.length <= SHORT && /\[\d+\]\S/.test(line))
}

const SHORT = 160
/** A character of a mark. */
const MARK = /[[\]#!\\]/
/** A mark at the start, a link, an escaped bracket, a line end that a backslash keeps. */
const MARKED = /^[\s>*+•·-]*[[\]#!]|\](?:\(|\[)|\\[[\]]|\\\s{0,2}$/

/**
 * Takes the marks of Markdown links and of reference links (`[text][12]`) off one line. Pictures go, and so do the
 * alternative texts that some renderings put in brackets at the start of a link (`[[acme] Acme][67]`).
 */
export function unmark(line: string): Unmarked {
  const heading = /^\s*#{1,6}(?:\s+|$)/.exec(line)
  const numbered = withoutFinalBackslashes(heading ? line.slice(heading[0].length) : line.trim())
  const source = withoutWrappedPicture(numbered.replace(NUMBER, ''))
  const links: InlineLink[] = []
  const pieces: string[] = []
  const open: { readonly piece: number; readonly link: number }[] = []
  let closes: string | undefined
  let plain = false
  let from = 0

  const write = (text: string): void => {
    if (text === '') return
    pieces.push(text)
    if (open.length === 0 && /[^\s>*+•·-]/.test(text)) plain = true
  }

  for (const { 0: mark, index } of source.matchAll(/!?\[|\]|\\[[\]]/g)) {
    if (index < from) continue
    write(source.slice(from, index))
    from = index + mark.length
    if (mark.startsWith('\\')) write(mark.slice(1))
    else if (mark !== ']') {
      if (open.length < DEEPEST) open.push({ piece: pieces.length, link: links.length })
      pieces.push(mark)
    } else {
      const target = targetAfter(source, from)
      if (!target) {
        open.pop()
        write(mark)
        continue
      }
      from = target.end
      const start = open.pop()
      if (start === undefined) {
        closes = target.url
        continue
      }
      const [opening, ...inside] = pieces.splice(start.piece)
      if (opening === '![') {
        continue
      }
      const whole = inside.join('')
      const shown = heading ? whole : whole.replace(/^\[[^\]]*\]\s*/, '')
      // The link around others is the one that the line is about.
      links.splice(start.link, 0, { text: shown.trim(), url: target.url })
      const glued = /\w$/.test(pieces.at(-1) ?? '') && /^\w/.test(shown)
      pieces.push(glued ? ` ${shown}` : shown)
    }
  }
  write(source.slice(from))

  const first = pieces.findIndex((piece) => piece.trim() !== '')
  const opens = open[0]?.piece === first && pieces[first] === '['
  if (opens) pieces.splice(0, first + 1)
  const text = pieces
    .join('')
    .replace(/\\(?=\s)/g, '')
    .trim()
  return {
    text,
    links,
    onlyLinks: links.length > 0 && !plain && closes === undefined,
    opens,
    closes,
  }
}

/** The number that some renderings print before the text of a link: `[17]A Title`. */
const NUMBER = /(?<![^\s•*])\[\d+\](?=[\w•*"“]|\[ )/g

/** The beginning of a picture whose address is wrapped, and its end on the next line. */
const PICTURE_START = /!\[[^\][]*\]\([^\s()]*$/
const PICTURE_END = /^[^\s()]+\.(?:png|jpe?g|svg)\)/

function withoutWrappedPicture(line: string): string {
  const end = line.replace(PICTURE_END, '')
  return end.includes('![') ? end.replace(PICTURE_START, '') : end
}

/** Links inside links inside links do not occur; a limit keeps hostile input linear. */
const DEEPEST = 4

interface Target {
  readonly url: string
  readonly end: number
}

function targetAfter(source: string, at: number): Target | undefined {
  const inline = /\(([^()\s[\]]*(?:\([^()\s[\]]*\)[^()\s[\]]*)*)(?:\s+"[^"[\]]*")?\)/y
  const reference = /\[\d{1,6}\]/y
  inline.lastIndex = at
  reference.lastIndex = at
  const match = inline.exec(source) ?? reference.exec(source)
  if (!match) return undefined
  return { url: match[1] ?? match[0], end: at + match[0].length }
}

/** Markdown ends a wrapped line in a backslash; a converter that escapes it writes two. */
function withoutFinalBackslashes(line: string): string {
  let end = line.trimEnd().length
  while (line[end - 1] === '\\') end -= 1
  return line.slice(0, end).trim()
}
