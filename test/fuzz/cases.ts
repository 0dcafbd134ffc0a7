import fc from 'fast-check'

/** What is odd in any format. */
const ODD = [
  '',
  '\0',
  '\ufeff',
  '\u00a0',
  '\u2028',
  '\r',
  '\ud83d',
  '\u202e',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "&b;&b;">]>',
  '&a;',
  '&#x110000;',
  '&nbsp',
  '<script>',
  '</',
  '<p',
  "='",
  '"',
  '\\u0000',
  '__proto__',
  'constructor',
  '[object Object]',
  '1e999',
  '-0',
  '29 Feb 2023',
  'Feb 29',
  '00/00/0000',
  'https://github.com/a/b.git).',
  'https://doi.org/10.1000/x<y>',
  'arXiv:2401.00001v0',
  '$\\frac{a}{b}$',
  '\\"',
  '| - | - |',
  '```',
  '[a][b]: <c>',
] as const

/** One change of a text: at a place between 0 and 1 some units are taken out, and a piece is put in. */
interface Edit {
  readonly at: number
  readonly removed: number
  readonly added: string
}

/**
 * Inputs of a format: its samples with pieces taken out, doubled and put elsewhere, and its pieces in no order. A piece is what
 * the format is written in: a tag, a line, a string, a mark.
 */
export function casesOf(samples: readonly string[]): fc.Arbitrary<string> {
  const piece = pieceOf(samples)
  const changed = changesOf(fc.constantFrom(...samples), piece)
  const soup = fc.array(piece, { maxLength: 30 }).map((all) => all.join(''))
  return fc.oneof({ weight: 3, arbitrary: changed }, { weight: 1, arbitrary: soup })
}

/** Texts with pieces taken out and put in. */
export function changesOf(
  texts: fc.Arbitrary<string>,
  piece: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const edit: fc.Arbitrary<Edit> = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)),
    added: fc.oneof(fc.constant(''), piece),
  })
  return fc
    .tuple(texts, fc.array(edit, { maxLength: 6 }))
    .map(([text, edits]) => edits.reduce(applied, text))
}

/** What samples are made of, and what is odd anywhere. */
export function pieceOf(samples: readonly string[]): fc.Arbitrary<string> {
  const pieces = [...new Set(samples.flatMap(piecesOf))]
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 3, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  )
}

function applied(text: string, { at, removed, added }: Edit): string {
  const from = Math.floor(at * text.length)
  return text.slice(0, from) + added + text.slice(from + removed)
}

function piecesOf(sample: string): string[] {
  return sample.match(/<[^<>]*>|"[^"]*"|\r?\n|[^<>"\r\n]+|[<>"\r]/g) ?? []
}
