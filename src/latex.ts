/**
 * Simple TeX, as it stands in titles, names and abstracts, as text.
 *
 * @packageDocumentation
 */
import { latex2unicode } from 'unicode2latex'

/** Style alone: what it stands around is text. */
const STYLED = /\\(?:emph|(?:text|math)(?:bf|it|rm|sc|sf|sl|tt|up|normal)?)\{([^{}\\$]*)\}/g

/** An accent and its letter (`\'e`, `\v{c}`, `\'{\i}`), a macro (`\alpha`), or a sign that TeX would take for its own (`\&`). */
const MACRO =
  /\\(?:(["'`^~=.]|[bcdHkruv](?![a-zA-Z])) ?(?:\{ ?(\\?[a-zA-Z]) ?\}|(\\[ij](?![a-zA-Z])|[a-zA-Z]))|([a-zA-Z]+)(?:\{\}| (?=[a-zA-Z]))?|([&%#_$]))/g

/** What is left of a group of one letter: `M{å}ns`. */
const LETTER_GROUP = /\{([^\0-\x7f]{1,2})\}/g

/** `$$x$$` or `$x$`. Amounts of money have a space before the second sign. */
const FORMULA = /\$\$(?!\s)([^$]*[^$\s])\$\$|\$(?!\s)([^$]*[^$\s])\$/g

/**
 * Turns simple TeX into text: accents (`Andr\'e`), letters (`M{\aa}ns`), signs (`\alpha`, `\&`), style (`\emph{not}`), and
 * formulas that are nothing but signs (`$\alpha$`). What takes more than that, such as `$x_{ij}$` and unknown macros,
 * stays as it is. Signs are those of the package `unicode2latex`. Never throws.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { latexToText } from 'undigest/latex'
 *
 * latexToText("Paulo Andr\\'e") // 'Paulo André'
 * parseDigest('', { mapText: latexToText }).entries // []
 * ```
 */
export function latexToText(text: string): string {
  if (!/[\\$]/.test(text)) return text
  const pieces: string[] = []
  let from = 0
  for (const { 0: formula, 1: display, 2: inline = '', index } of text.matchAll(FORMULA)) {
    const signs = withoutMacros(display ?? inline)
    pieces.push(withoutMacros(text.slice(from, index)))
    pieces.push(/[\\^_{}]/.test(signs) ? formula : signs)
    from = index + formula.length
  }
  return [...pieces, withoutMacros(text.slice(from))].join('')
}

function withoutMacros(text: string): string {
  return text.replace(STYLED, '$1').replace(MACRO, replaceMacro).replace(LETTER_GROUP, '$1')
}

function replaceMacro(
  whole: string,
  accent: string | undefined,
  grouped: string | undefined,
  bare: string | undefined,
  name: string | undefined,
  sign: string | undefined,
): string {
  const found =
    accent === undefined ? signOf(`\\${name ?? sign}`) : accented(accent, [grouped, bare].join(''))
  return found ?? whole
}

const SIGNS: Readonly<Record<string, string | { readonly text?: string }>> = latex2unicode

/** Signs of mathematics are the letters that they are in text. */
function signOf(macro: string): string | undefined {
  if (!Object.hasOwn(SIGNS, macro)) return undefined
  const found = SIGNS[macro]
  const sign = typeof found === 'object' ? found.text : found
  return sign?.normalize(/[\u{1d400}-\u{1d7ff}]/u.test(sign) ? 'NFKC' : 'NFC')
}

/** The letter loses its dot under an accent, which is why TeX writes it as `\i`. */
function accented(accent: string, letter: string): string | undefined {
  const combining = signOf(`\\${accent}`)
  return combining && (letter.replace('\\', '') + combining).normalize('NFC')
}
