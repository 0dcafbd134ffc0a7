const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
/** Control characters, and those that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const HALVES = /\p{Cs}/gu

/**
 * Text as one line that is safe to show: line breaks and tabs are spaces, control characters (and with them every
 * escape sequence of a terminal) are gone, half a surrogate pair is U+FFFD.
 */
export function printable(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNSEEN, '').replace(HALVES, '\ufffd')
}
