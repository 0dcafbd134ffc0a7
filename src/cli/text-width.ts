import stringWidth from 'string-width'

const segmenter = new Intl.Segmenter('en')

/** A text that is no wider than so many columns: the end that does not fit is replaced by `…`. */
export function cutTo(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  return `${thatFit(graphemesOf(text), width - 1)
    .join('')
    .trimEnd()}…`
}

/** {@link cutTo} for names whose end says the most, such as paths: their beginning is replaced. */
export function cutStartTo(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  const end = thatFit(graphemesOf(text).toReversed(), width - 1)
  return `…${end.toReversed().join('').trimStart()}`
}

function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The first of the graphemes that fit into so many columns. */
function thatFit(graphemes: readonly string[], width: number): readonly string[] {
  let used = 0
  const end = graphemes.findIndex((grapheme) => {
    used += stringWidth(grapheme)
    return used > width
  })
  return graphemes.slice(0, end)
}

/** The spaces that a text lacks to be so many columns wide. */
export function paddingOf(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text)))
}
