/**
 * Entries as text: JSON, lines of JSON, CSV, Markdown, CSL-JSON, and the page that they were read from.
 *
 * Every form is there as a whole (`to…`) and in pieces, so that the text of a large digest need not exist as a whole.
 *
 * @packageDocumentation
 */
export { cslPieces, toCsl, toCslItems } from './writers/csl.ts'
export type { CslDate, CslItem, CslName } from './writers/csl-item.ts'
export { type CsvOptions, csvLines, toCsv } from './writers/csv.ts'
export { jsonPieces, toJson } from './writers/json.ts'
export { type MarkdownOptions, markdownSections, toMarkdown } from './writers/markdown.ts'
export { type NdjsonOptions, ndjsonLines, toNdjson } from './writers/ndjson.ts'
export { textPieces, toText } from './writers/text.ts'
