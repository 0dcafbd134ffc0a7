/** A line of a text, without white space around it. */
interface TextLine {
  readonly text: string
  /** Where it starts, in UTF-16 units of the text. */
  readonly start: number
}

/** The lines of a text, with those that are blank. Lines end in `\n`, `\r\n` or `\r`. */
export function* textLines(text: string): Generator<TextLine, undefined> {
  let from = 0
  for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) {
    yield lineAt(text, from, index)
    from = index + ending.length
  }
  yield lineAt(text, from, text.length)
}

function lineAt(text: string, from: number, to: number): TextLine {
  const line = text.slice(from, to)
  return { text: line.trim(), start: to - line.trimStart().length }
}
