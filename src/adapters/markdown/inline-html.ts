import { addText, type LineWriter } from './line-writer.ts'

const TAG = /<(\/?)([a-z][a-z\d]*)\b([^<>]*)>/iy
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

/** Adds HTML: the text in it, and what its tags do. */
export function addHtml(html: string, start: number, writer: LineWriter): void {
  let from = 0
  const addUpTo = (to: number): void => {
    addLinkedText(html.slice(from, to), start + from, writer)
  }
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      addUpTo(at)
      const end = html.indexOf('-->', at)
      if (end < 0) return
      from = end + 3
      at = from
      continue
    }
    TAG.lastIndex = at
    const match = TAG.exec(html)
    TAG.lastIndex = 0
    if (!match) {
      at += 1
      continue
    }
    addUpTo(at)
    const [whole, slash, name, attributes] = match
    const offset = start + at
    setTag(name!.toLowerCase(), slash === '/', attributes!, writer, offset, offset + whole.length)
    from = at + whole.length
    at = from
  }
  addUpTo(html.length)
}

/** Links that were meant as Markdown, where HTML keeps them from being it. */
const LINK = /\[{1,2}([^[\]\n]{1,300})\]{1,2}\((https?:\/\/[^\s()<>]{1,2000})\)/g

function addLinkedText(text: string, start: number, writer: LineWriter): void {
  let from = 0
  for (const { 0: whole, 1: shown, 2: url, index } of text.matchAll(LINK)) {
    addPlain(text.slice(from, index), start + from, writer)
    const outer = writer.link
    writer.link = { url: decode(url!), isAngled: false }
    addText(decode(shown!), start + index, start + index + whole.length, writer)
    writer.link = outer
    from = index + whole.length
  }
  addPlain(text.slice(from), start + from, writer)
}

function addPlain(text: string, start: number, writer: LineWriter): void {
  if (text !== '') addText(decode(text), start, start + text.length, writer)
}

const BLOCKS: ReadonlySet<string> = new Set(
  'br details div dd dl dt h1 h2 h3 h4 h5 h6 hr li ol p summary table td th tr ul'.split(' '),
)

function setTag(
  name: string,
  isEnd: boolean,
  attributes: string,
  writer: LineWriter,
  start: number,
  end: number,
): void {
  if (BLOCKS.has(name) && name !== 'summary' && writer.isSummary) writer.add(' ', start, start)
  else if (BLOCKS.has(name) && !writer.isSummary) writer.endLine(false)
  if (name === 'summary') {
    writer.isSummary = !isEnd
    return isEnd ? writer.endFold('summary') : undefined
  }
  const step = isEnd ? -1 : 1
  switch (name) {
    case 'details':
      return isEnd ? writer.endFold('end') : undefined
    case 'b':
    case 'strong':
      writer.bold = Math.max(writer.bold + step, 0)
      return undefined
    case 'i':
    case 'em':
      writer.italic = Math.max(writer.italic + step, 0)
      return undefined
    case 'sup':
    case 'script':
    case 'style':
      writer.skipped = Math.max(writer.skipped + step, 0)
      return undefined
    case 'img':
      if (writer.link) writer.add('', start, end)
      return undefined
    case 'a': {
      const href = isEnd ? null : HREF.exec(attributes)
      const url = href?.[1] ?? href?.[2] ?? href?.[3]
      writer.link = url === undefined ? undefined : { url: decode(url), isAngled: false }
      return undefined
    }
    default:
      return undefined
  }
}

const NAMED: ReadonlyMap<string | undefined, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['emsp', ' '],
  ['ensp', ' '],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', ' '],
  ['quot', '"'],
])

/** Decodes what serializers write for characters. */
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|([a-z]{2,8}));/gi,
    (written, code?: string, name?: string) => {
      if (code === undefined) return NAMED.get(name) ?? written
      return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : written
    },
  )
}
