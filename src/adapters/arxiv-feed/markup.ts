import { decodeMarkup } from '../xml/decode-markup.ts'

/** The few elements that arXiv writes into texts. Any other `<` is of TeX. */
const HAS_TAG = /<\/?(?:a|br|p)[\s/>]/i
const BREAK = /<\/?(?:br|p)(?:\s[^<>]*)?\/?>/gi
const LINK_TAG = /<\/?a(?:\s[^<>]*)?>/gi
const LINK = /<a(\s[^<>]*)?>([^<>]*)<\/a>/gi
const HREF = /\shref\s?=\s?["']([^"']*)["']/i

/** A link in HTML inside XML. */
export interface MarkupLink {
  readonly text: string
  readonly url: string | undefined
}

/** Whether a text is HTML, inside XML. */
export function isMarkup(text: string): boolean {
  return HAS_TAG.test(text)
}

/** The text that HTML inside XML stands for. */
export function textOfMarkup(html: string): string {
  return decodeMarkup(html.replace(BREAK, ' ').replace(LINK_TAG, ''))
}

/** The links in HTML inside XML. */
export function linksOfMarkup(html: string): MarkupLink[] {
  return Array.from(html.matchAll(LINK), ([, attributes, text]) => {
    const href = HREF.exec(attributes ?? '')?.[1]
    return { text: decodeMarkup(text!), url: href === undefined ? href : decodeMarkup(href) }
  })
}
