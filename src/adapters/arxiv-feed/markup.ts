import { decodeMarkup } from '../xml/decode-markup.ts'

/**
 * The few elements that arXiv writes into texts. Any other `<` is of TeX, and so is one behind which anything but
 * attributes in quotes stands: `$1 <p \leq 2$ and $n>1$`.
 */
const BREAK = /<(?:\/?p|br)(?: [a-z]{1,10}=["'][^"'<>]*["']){0,5} ?\/?>/gi
const LINK = /<a href=["']([^"'<>]*)["'](?: [a-z]{1,10}=["'][^"'<>]*["']){0,5}>([^<>]*)<\/a>/gi

/** A text in HTML inside XML that is a link, or stands between links. */
interface Run {
  readonly text: string
  /** Where it is a link. */
  readonly url?: string
}

/** Whether a text is HTML, inside XML. */
export function isMarkup(text: string): boolean {
  return text.search(BREAK) >= 0 || text.search(LINK) >= 0
}

/** The text that HTML inside XML stands for. */
export function textOfMarkup(html: string): string {
  return textOf(html.replace(LINK, '$2'))
}

/** The links in HTML inside XML, and what stands between them. */
export function runsOfMarkup(html: string): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const { 0: whole, 1: url, 2: text, index } of html.matchAll(LINK)) {
    runs.push({ text: textOf(html.slice(end, index)) })
    runs.push({ text: textOf(text!), url: decodeMarkup(url!) })
    end = index + whole.length
  }
  return [...runs, { text: textOf(html.slice(end)) }]
}

function textOf(html: string): string {
  return decodeMarkup(html.replace(BREAK, ' '))
}
