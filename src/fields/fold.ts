const BEYOND_ASCII = /[^\x20-\x7e]/
const FOLDABLE = /[^\S ]| {2}/

/** Text with runs of white space, no-break spaces and line ends included, folded to single spaces. */
export function fold(text: string): string {
  const trimmed = text.trim()
  // Two tests, because the first is far cheaper and answers for most texts.
  const foldable = BEYOND_ASCII.test(trimmed) ? FOLDABLE.test(trimmed) : trimmed.includes('  ')
  return foldable ? trimmed.replace(/\s+/g, ' ') : trimmed
}
