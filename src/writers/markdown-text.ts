import { printable } from './printable.ts'

/** A text as Markdown that renders as the text it is, also in GitHub's dialect. */
export function markdownText(text: string): string {
  return escapeStart(escapeInline(printable(text).trim()))
}

/** {@link markdownText} for running text: the addresses in it become links. */
export function markdownProse(text: string): string {
  const line = printable(text).trim()
  const pieces: string[] = []
  let from = 0
  for (const { 0: run, index } of line.matchAll(
    /\bhttps?:\/\/[\w-]+\.[\w.~:/?#@!$'()*+,=%&-]+/gi,
  )) {
    const url = withoutPunctuation(run)
    pieces.push(escapeInline(line.slice(from, index)), `<${url}>`)
    from = index + url.length
  }
  return escapeStart([...pieces, escapeInline(line.slice(from))].join(''))
}

/** A link with a text of its own; the text alone where the address leads to no page. */
export function markdownLink(text: string, url: string): string {
  return isPage(url) ? `[${markdownText(text)}](${destination(url)})` : markdownText(text)
}

/** A link that shows its address. */
export function markdownUrl(url: string): string {
  return isPage(url) ? `<${encoded(url)}>` : markdownText(url)
}

function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~$|#]/g, '\\$&')
    .replace(/&(?=\w)/g, '\\&')
    .replace(/:(?=\/\/|[\w+-]{1,60}:)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
}

/** What makes a list or a rule of a paragraph when it comes first. */
function escapeStart(text: string): string {
  return text.replace(/^[+-]|(?<=^\d{1,9})[.)]/, '\\$&')
}

function withoutPunctuation(url: string): string {
  const trailing = url.includes('(') ? /[.,:!?'*&~_$(]/ : /[.,:!?'*&~_$()]/
  let end = url.length
  while (trailing.test(url[end - 1]!)) end -= 1
  return url.slice(0, end)
}

function isPage(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

/** An address in round brackets, which may have its own where each is closed. */
function destination(url: string): string {
  const address = encoded(url)
  const isClosed = /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(address)
  return isClosed ? address : address.replace(/[()]/g, percentEncoded)
}

/** An address without the characters that end a link or stand for others in Markdown. */
function encoded(url: string): string {
  return printable(url)
    .replace(/[\s<>[\]\\`{}|^"]/g, percentEncoded)
    .replace(/&#?\w{1,32};/g, (reference) => reference.replace(';', '%3B'))
}

function percentEncoded(character: string): string {
  const bytes = new TextEncoder().encode(character)
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
