// Two expressions are faster than one with both: each has a character to skip to.
const DOUBLE_SPACE = / {2}/
const OTHER_SPACE = /[^\S ]/

/** Text with runs of white space, no-break spaces and line ends included, folded to single spaces. */
export function fold(text: string): string {
  const trimmed = text.trim()
  return DOUBLE_SPACE.test(trimmed) || OTHER_SPACE.test(trimmed)
    ? trimmed.replace(/\s+/g, ' ')
    : trimmed
}
