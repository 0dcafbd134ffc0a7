import { fold } from '../../fields/fold.ts'
import { decodeMarkup } from '../xml/decode-markup.ts'
import { type Tag, tagsIn } from './tags.ts'

/** A link in HTML. */
export interface HtmlLink {
  readonly text: string
  readonly url: string
}

/** A run of text that HTML shows on lines of its own. */
export interface Block {
  /** White space folded; never empty. */
  readonly text: string
  readonly links: readonly HtmlLink[]
  readonly isHeading: boolean
}

/** A block that is being read, its texts with their entities. */
interface OpenBlock {
  text: string
  isHeading: boolean
  readonly links: { readonly url: string; readonly start: number; end: number }[]
}

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br caption center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th title tr ul'.split(
    ' ',
  ),
)

/** A text of HTML without its markup. */
export function textOfHtml(html: string): string {
  if (!/[&<]/.test(html)) return html
  return blocksOfHtml(html)
    .map(({ text }) => text)
    .join(' ')
}

/** A plain text: each line is a block. */
export function blocksOfText(text: string): Block[] {
  return text
    .split(/[\n\r]/)
    .map(fold)
    .filter((line) => line !== '')
    .map((line) => ({ text: line, links: [], isHeading: false }))
}

/** The runs of text in HTML, in order. */
export function blocksOfHtml(html: string): Block[] {
  const blocks: Block[] = []
  let open = emptyBlock()
  let from = 0
  for (const tag of tagsIn(html)) {
    open.text += html.slice(from, tag.start)
    from = tag.end
    if (tag.name === 'a') takeLink(open, tag)
    if (!BLOCKS.has(tag.name)) continue
    blocks.push(...closed(open))
    open = emptyBlock()
    open.isHeading = !tag.isEnd && /^h\d$/.test(tag.name)
  }
  open.text += html.slice(from)
  return [...blocks, ...closed(open)]
}

function emptyBlock(): OpenBlock {
  return { text: '', links: [], isHeading: false }
}

function takeLink({ links, text }: OpenBlock, { isEnd, url }: Tag): void {
  const last = links.at(-1)
  if (last?.end === Number.POSITIVE_INFINITY) last.end = text.length
  if (!isEnd && url !== undefined)
    links.push({ url, start: text.length, end: Number.POSITIVE_INFINITY })
}

function closed({ text, links, isHeading }: OpenBlock): Block[] {
  const shown = fold(decodeMarkup(text))
  if (shown === '') return []
  const read = links.map(({ url, start, end }) => ({
    text: fold(decodeMarkup(text.slice(start, end))),
    url: decodeMarkup(url),
  }))
  return [{ text: shown, links: read, isHeading }]
}
