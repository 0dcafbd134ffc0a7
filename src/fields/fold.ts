const FOLDABLE = /[^\S ]| {2}/

/** Text with runs of white space, no-break spaces and line ends included, folded to single spaces. */
export function fold(text: string): string {
  const trimmed = text.trim()
  return FOLDABLE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}
