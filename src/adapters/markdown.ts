/**
 * Markdown that lists papers: the pages of bots, and lists that people keep.
 *
 * @packageDocumentation
 */
import type { TextAdapter } from '../contracts.ts'
import { MARKDOWN } from './markdown/format.ts'
import { readMarkdown } from './markdown/read-markdown.ts'

/**
 * The adapter for Markdown that lists papers: in tables, in lists, or one under each heading.
 *
 * The columns of a table are found by what their heads say, in any order and in several languages, and so are labels such
 * as `**Authors:**`. A row or an item that only points to a paper of the same page is no entry. What is nested too deeply
 * to be read in linear time is `too-deep`, and is read as text.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'undigest'
 * import { markdown } from 'undigest/markdown'
 *
 * const page = '|Date|Title|PDF|\n|---|---|---|\n|2024-01-02|**A Title**|[2401.00001](https://arxiv.org/abs/2401.00001)|\n'
 * const { entries } = parseDigest(page, { adapters: [markdown()] })
 * entries[0].identifiers // {arxiv: '2401.00001'}
 * ```
 */
export function markdown(): TextAdapter {
  return { ...MARKDOWN, read: readMarkdown }
}
