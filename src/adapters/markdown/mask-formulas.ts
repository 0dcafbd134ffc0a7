const LONGEST_FORMULA = 400

/** Hides what stands in formulas. */
export function hideFormulas(text: string, hidden: Set<number>): void {
  let end = 0
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', end)) {
    end = at + 1
    if (isEscaped(text, at)) continue
    const double = text.charAt(at + 1) === '$'
    const start = double ? at + 2 : at + 1
    const close = endOfFormula(text, start, double ? '$$' : '$')
    if (close === undefined) {
      end = start
      continue
    }
    for (let index = start; index < close; index += 1) {
      const character = text.charAt(index)
      // A table takes `\|` for `|` before anything else is read.
      if (character === '\\' && text.charAt(index + 1) === '|') index += 1
      else if (/[\\_*|<~[\]&`]/.test(character)) hidden.add(index)
    }
    end = close + (double ? 2 : 1)
  }
}

function isEscaped(text: string, at: number): boolean {
  let start = at
  while (start > at - 10 && text.charAt(start - 1) === '\\') start -= 1
  return (at - start) % 2 === 1
}

/** Where a formula ends. Money is told by what stands around its sign: `$5 and $6`. */
function endOfFormula(text: string, start: number, sign: string): number | undefined {
  if (!/\S/.test(text.charAt(start))) return undefined
  const window = text.slice(start, start + LONGEST_FORMULA)
  const length = window.indexOf(sign)
  if (length <= 0) return undefined
  const formula = window.slice(0, length)
  if (sign === '$' && (/\s$/.test(formula) || /\d/.test(text.charAt(start + length + 1))))
    return undefined
  const isNone = /\n\s*\n|\]\(|\*\*|https?:|\|\s*\n|`/.test(formula)
  return isNone ? undefined : start + length
}
