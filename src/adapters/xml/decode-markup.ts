import { Parser } from 'htmlparser2'

/** A text with the entities of HTML decoded. */
export function decodeMarkup(text: string): string {
  if (!text.includes('&')) return text
  let decoded = ''
  const parser = new Parser({ ontext: (data) => void (decoded += data) }, { decodeEntities: true })
  parser.end(text.replaceAll('<', '&lt;'))
  return decoded
}
