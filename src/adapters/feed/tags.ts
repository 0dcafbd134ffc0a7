/** A tag in HTML. Comments and scripts are tags without a name. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly isEnd: boolean
  /** Where a link leads, with its entities. */
  readonly url: string | undefined
  readonly start: number
  readonly end: number
}

/** Elements of HTML, and those with a prefix. Any other `<` is a character of the text, as in `p < 0.05`. */
const NAME =
  /\/?(?:(?:a|abbr|address|article|aside|b|big|blockquote|br|caption|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|img|ins|kbd|label|li|main|mark|math|nav|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|var|wbr)|[a-z]{1,10}:[a-z][\w-]{0,30})(?=[\s/>])/iy
/** What stands behind the name of a tag: its end, or an attribute. Those without a value are few, and any word is one of a text. */
const BEHIND_NAME =
  /\s*(?:[/>]|$|[a-z_][\w:.-]{0,60}\s?=|(?:async|border|compact|controls|defer|hidden|itemscope|noshade|nowrap|reversed)[\s/>])/iy
const HREF = /\shref\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
/** Nobody writes longer tags; behind a quote that is never closed there is text again. */
const LONGEST = 4000

/** Whether a text is HTML. */
export function isHtml(text: string): boolean {
  return !tagsIn(text).next().done
}

/** The tags in HTML, in order. */
export function* tagsIn(html: string): Generator<Tag, undefined> {
  let end = 0
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', end)) {
    end = start + 1
    if (html.startsWith('!--', end)) {
      end = behind(html, '-->', end)
      yield { name: '', isEnd: false, url: undefined, start, end }
      continue
    }
    const printed = nameAt(html, end)
    if (printed === undefined) continue
    end = endOfTag(html, end + printed.length)
    const isEnd = printed.startsWith('/')
    const name = printed.slice(isEnd ? 1 : 0).toLowerCase()
    const url = name === 'a' && !isEnd ? hrefIn(html.slice(start, end)) : undefined
    const isUnseen = !isEnd && (name === 'script' || name === 'style')
    if (isUnseen) end = endOfTag(html, behind(html, `</${printed}`, end))
    yield { name, isEnd, url, start, end }
  }
  return undefined
}

/** The name of the tag that begins here. Nothing where it is none: `$1 <p \leq 2$ and $n>1$`. */
function nameAt(html: string, at: number): string | undefined {
  const name = matchAt(NAME, html, at)
  return name !== undefined && matchAt(BEHIND_NAME, html, at + name.length) !== undefined
    ? name
    : undefined
}

function matchAt(pattern: RegExp, html: string, at: number): string | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(html)?.[0]
  pattern.lastIndex = 0
  return match
}

/** Where a tag ends whose name ends here. A `>` in quotes does not end it. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  const limit = Math.min(html.length, from + LONGEST)
  for (let at = from; at < limit; at += 1) {
    const character = html.charAt(at)
    if (quote === '' && character === '>') return at + 1
    if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
  }
  const end = html.indexOf('>', from) + 1
  return end > 0 && end <= limit ? end : limit
}

function hrefIn(tag: string): string | undefined {
  const match = HREF.exec(tag)
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.trim()
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}
