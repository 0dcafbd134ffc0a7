/**
 * Entries as text: JSON, lines of JSON, CSV, Markdown.
 *
 * @packageDocumentation
 */
export { type CsvOptions, csvLines, toCsv } from './writers/csv.ts'
export { jsonPieces, toJson } from './writers/json.ts'
export { type MarkdownOptions, markdownSections, toMarkdown } from './writers/markdown.ts'
export { ndjsonLines, toNdjson } from './writers/ndjson.ts'
