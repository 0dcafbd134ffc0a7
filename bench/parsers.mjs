/**
 * The parsers that the package stands on, alone.
 */
import { Parser } from 'htmlparser2'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/**
 * @param {string} json
 * @returns {unknown}
 */
export function parseJson(json) {
  return JSON.parse(json)
}

/** @param {string} html */
export function parseHtml(html) {
  return unified().use(rehypeParse).parse(html)
}

/** @param {string} markdown */
export function parseMarkdown(markdown) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .parse(markdown)
}

/** @param {string} xml */
export function scanXml(xml) {
  let events = 0
  const count = () => {
    events += 1
  }
  const parser = new Parser(
    { onopentag: count, onclosetag: count, ontext: count },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return events
}
