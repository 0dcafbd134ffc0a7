import { KIND, kindOf, RAW, VOID } from './element-kinds.ts'
import { followElements } from './open-elements.ts'

/** Pages have some 40 levels. rehype-parse overflows at 1,000 to 3,000, by the stack that is left to it. */
const DEEPEST = 500

/** The parser repeats open elements of formatting in every paragraph that follows, so they make a tree of any size. */
const MOST_FORMATTING = 100
/** How many it may repeat by tag. */
const MOST_REPEATED = 10
/** How many it may repeat in any text, however short. */
const FEW = 10_000

/** There is one of each, and its end changes nothing. */
const FRAME: ReadonlySet<string> = new Set(['body', 'head', 'html'])
/** Formatting of which there is one at most, because it closes itself. */
const SINGLE: ReadonlySet<string> = new Set(['a', 'nobr'])

const NAME = /\/?[a-z][^\t\n\f\r />]*/iy
const COMMENT_END = /--!?>/g
/** An attribute as far as its quote, or as a whole. What ends it is not taken, so at the end of a tag it is empty. */
const ATTRIBUTE =
  /[\t\n\f\r /]*(?:[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:(["'])|[^\t\n\f\r >]*))?)?/y

/**
 * Whether a text of HTML is nested so deeply that a parser of trees would overflow, or take more time and memory than
 * the text is worth. Takes linear time.
 *
 * Elements are closed as the HTML standard says, also those without an end tag. For speed, attributes are not told from
 * text.
 */
export function isTooDeep(html: string): boolean {
  const elements = followElements()
  let tags = 0
  let repeated = 0
  let end = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', end)) {
    const name = nameAt(html, at + 1)
    end = at + 1 + name.length
    if (name === '') end = endOfOther(html, at)
    else if (name.charAt(0) === '/') elements.close(name.slice(1))
    else if (elements.isForeign()) {
      if (!isClosed(html, end)) elements.open(name, name)
    } else if (RAW.has(name)) end = endOfRaw(html, name, end)
    else if (!VOID.has(name) && !FRAME.has(name)) {
      elements.open(name, isRepeatable(name) ? keyOf(html, at, end) : name)
    }
    if (end < 0) return false
    tags += 1
    const open = elements.repeated()
    repeated += open
    if (open > MOST_FORMATTING || elements.depth() > DEEPEST) return true
    if (repeated > MOST_REPEATED * tags + FEW) return true
  }
  return false
}

/** Whether an element of formatting may be open several times. */
function isRepeatable(name: string): boolean {
  return !SINGLE.has(name) && (kindOf(name) & KIND.formatting) !== 0
}

/** What is the same in elements of formatting that are the same. */
function keyOf(html: string, at: number, end: number): string {
  const tagEnd = endOfTag(html, end)
  return tagEnd < 0 ? '' : html.slice(at, tagEnd).toLowerCase()
}

/** Whether a text of HTML ends within a tag, a comment or a script. Takes linear time. */
export function endsInTag(html: string): boolean {
  let end = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', end)) {
    const name = nameAt(html, at + 1)
    end = name === '' ? endOfOther(html, at) : endOfTag(html, at + 1 + name.length)
    if (end >= 0 && RAW.has(name)) end = endOfRaw(html, name, end)
    if (end < 0) return true
  }
  return false
}

/** The name of a tag, in lower case, with the slash of an end tag; empty where there is none. */
function nameAt(html: string, at: number): string {
  NAME.lastIndex = at
  const name = NAME.test(html) ? html.slice(at, NAME.lastIndex) : ''
  NAME.lastIndex = 0
  return name.toLowerCase()
}

/** A slash closes an element in SVG and MathML only. */
function isClosed(html: string, from: number): boolean {
  const end = html.indexOf('>', from)
  return html.charAt(end - 1) === '/'
}

/** The end of a comment, a declaration, or of a `<` that is text; -1 where the text ends before. */
function endOfOther(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    COMMENT_END.lastIndex = at + 2
    const end = COMMENT_END.test(html) ? COMMENT_END.lastIndex : -1
    COMMENT_END.lastIndex = 0
    return end
  }
  if (!/[!?]/.test(html.charAt(at + 1))) return at + 1
  return html.indexOf('>', at) + 1 || -1
}

/** The end of a tag whose name ends here; -1 where the text ends before. Quotes count in values only. */
function endOfTag(html: string, from: number): number {
  let at = from
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const quote = ATTRIBUTE.exec(html)?.[1]
    at = quote === undefined ? ATTRIBUTE.lastIndex : html.indexOf(quote, ATTRIBUTE.lastIndex) + 1
    if (at === 0 || at >= html.length) break
    if (quote === undefined && html.charAt(at) === '>') break
  }
  ATTRIBUTE.lastIndex = 0
  return at === 0 || at >= html.length ? -1 : at + 1
}

/** The end of the name in the tag that ends an element of text; -1 where there is none. */
function endOfRaw(html: string, tag: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (nameAt(html, at + 1) === `/${tag}`) return at
  }
  return -1
}
