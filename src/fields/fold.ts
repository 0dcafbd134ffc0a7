// Three expressions are faster than one with all: each asks for one run of characters, and the last is rarely needed.
// The first may find two other characters below the space: it only asks whether there may be something to fold.
// oxlint-disable-next-line regexp/no-obscure-range
const DOUBLE_SPACE = /[\t- ]{2}/
const OTHER_THAN_ASCII = /[^\x20-\x7e]/
const OTHER_SPACE = /[^\S ]/

/** Text with runs of white space, no-break spaces and line ends included, folded to single spaces. */
export function fold(text: string): string {
  const trimmed = text.trim()
  return DOUBLE_SPACE.test(trimmed) || (OTHER_THAN_ASCII.test(trimmed) && OTHER_SPACE.test(trimmed))
    ? trimmed.replace(/\s+/g, ' ')
    : trimmed
}
