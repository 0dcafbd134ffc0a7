import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { shownText } from './walk-html.ts'

/** An entity. What has no semicolon is none, as in `?a=1&copy=2`. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** A text with characters in place of its entities, and plain spaces in place of those that do not break. */
export function decodeEntities(text: string): string {
  const known = new Map<string, string>()
  const shown = (entity: string): string => {
    const found =
      known.get(entity) ?? shownText(unified().use(rehypeParse, { fragment: true }).parse(entity))
    known.set(entity, found)
    return found
  }
  return text.replace(ENTITY, shown).replaceAll('\u00a0', ' ')
}
