/** A link that segments belong to. */
export interface Target {
  readonly url: string
  /** The text of the link is its address, in angle brackets. */
  readonly isAngled: boolean
}

/** A piece of a line in one style. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly bold: boolean
  readonly italic: boolean
  readonly code: boolean
  readonly link?: Target | undefined
}

/** A line as it is shown: it ends at a break, or where the source has a line end. */
export interface Line {
  readonly segments: readonly Segment[]
  /** What is before it is only a line end in the source. */
  readonly isSoft: boolean
  /** What a fold (`<details>`) shows of itself, or where one ends. */
  readonly fold?: 'summary' | 'end' | undefined
}

/** The text of segments. */
export function textOf(segments: readonly Segment[]): string {
  let text = ''
  for (const segment of segments) text += segment.text
  return text
}

/** The segments that hold a run of the text of others. */
export function sliceSegments(
  segments: readonly Segment[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): readonly Segment[] {
  const kept: Segment[] = []
  let at = 0
  for (const segment of segments) {
    const { text, start, end } = segment
    const first = Math.max(from - at, 0)
    const last = Math.min(to - at, text.length)
    at += text.length
    if (first === 0 && last === text.length) kept.push(segment)
    else if (first < last) {
      const isPlain = text.length === end - start
      const place = isPlain ? { start: start + first, end: start + last } : { start, end }
      kept.push({ ...segment, ...place, text: text.slice(first, last) })
    }
  }
  return kept
}
