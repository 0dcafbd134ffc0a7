/** A text of HTML from which long values of an attribute were taken, because they take a parser as long as the rest. */
export interface Lightened {
  readonly html: string
  /** The values that were taken, decoded, by the offset in `html` of the tags that had them. */
  readonly values: ReadonlyMap<number | undefined, string>
  /** The offset in the whole text of an offset in `html`. */
  readonly wholeOffset: (offset: number) => number
}

/** A shorter value is not worth it. */
const SHORTEST = 1000

/** A tag as far as the value of the attribute. */
const BEFORE_VALUE =
  /<[a-z][^\t\n\f\r />]*(?:[\t\n\f\r ]+[\w:-]+(?:="[^"<>]*"|='[^'<>]*')?)*[\t\n\f\r ]+data-props=["']/iy

/** What serializers write for characters, `&` last because it is a part of the others. */
const REFERENCES: readonly (readonly [string, string])[] = [
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&#39;', "'"],
  ['&#x27;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
]
const OTHER_REFERENCE = /&(?!(?:#34|#39|#x27|amp|gt|lt|quot);)/

/**
 * Takes the long values of `data-props` out of a text of HTML. One that only a parser reads for certain stays. Where the
 * tag turns out to be none, in a comment or a script, no harm is done: a value that is taken holds neither `<` nor `>`,
 * and no line end, so that lines stay as they are.
 */
export function setDataAside(html: string): Lightened {
  const values = new Map<number, string>()
  const taken: Taken[] = []
  const kept: string[] = []
  let length = 0
  let end = 0
  let from = 0
  for (let at = html.indexOf('data-props='); at >= 0; at = html.indexOf('data-props=', from)) {
    const tag = from + html.slice(from, at).lastIndexOf('<')
    const start = endOfMatch(html, tag)
    from = at + 1
    if (start !== at + 'data-props="'.length) continue
    const close = html.indexOf(html.charAt(start - 1), start)
    if (close < 0) break
    from = close
    const value = html.slice(start, close)
    if (value.length < SHORTEST || /[\n\r<>]/.test(value) || OTHER_REFERENCE.test(value)) continue
    values.set(length + tag - end, decode(value))
    kept.push(html.slice(end, start))
    length += start - end
    end = close
    taken.push({ offset: length, length: end - length })
  }
  return {
    // A text that is put together by `+` takes a parser longer.
    html: kept.length === 0 ? html : [...kept, html.slice(end)].join(''),
    values,
    wholeOffset: (offset) => offset + (lastNotAfter(taken, offset)?.length ?? 0),
  }
}

/** A place in the short text, and how much was taken before it and there. */
interface Taken {
  readonly offset: number
  readonly length: number
}

function endOfMatch(html: string, at: number): number {
  BEFORE_VALUE.lastIndex = at
  const end = BEFORE_VALUE.test(html) ? BEFORE_VALUE.lastIndex : -1
  BEFORE_VALUE.lastIndex = 0
  return end
}

function decode(value: string): string {
  return REFERENCES.reduce(
    (text, [written, character]) => text.replaceAll(written, character),
    value,
  )
}

function lastNotAfter(taken: readonly Taken[], offset: number): Taken | undefined {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.offset < offset) low = middle + 1
    else high = middle
  }
  return taken[low - 1]
}
