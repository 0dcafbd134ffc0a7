import { message } from '../../messages.ts'
import { createSource } from '../../source.ts'
import type { RawDigest, RawField } from '../../types.ts'
import { findDate } from '../html/find-date.ts'
import { parseHtml } from '../html/parse-html.ts'
import { endsInTag } from '../html/scan-tags.ts'
import { gapsBetween } from '../text/gaps.ts'
import { type Block, blocksOfHtml, blocksOfMarkdown } from './blocks.ts'
import { papersIn } from './items.ts'

const IS_HTML = /^\s*<[!?a-z]/i
/** The date of an issue stands at its top. */
const TOP = 10

/** Reads a newsletter: its Markdown, or its HTML. */
export function readNewsletter(text: string): Partial<RawDigest> {
  if (!IS_HTML.test(text)) return readBlocks(blocksOfMarkdown(text), text)
  const parsed = parseHtml(text)
  if (!parsed) return { messages: [message('too-deep')] }
  const { messages = [], ...digest } = readBlocks(blocksOfHtml(parsed), text)
  if (!endsInTag(text)) return { ...digest, messages }
  const place = createSource(text).point(text.length)
  return { ...digest, messages: [...messages, message('input-truncated', { place })] }
}

function readBlocks(blocks: readonly Block[], text: string): Partial<RawDigest> {
  const records = papersIn(blocks)
  const date = dateOf(blocks)
  return { ...(date && { date }), records, boilerplate: gapsBetween(text, records) }
}

function dateOf(blocks: readonly Block[]): RawField | undefined {
  for (const { text, position, links } of blocks.slice(0, TOP)) {
    const written = links.length > 0 ? undefined : findDate(text)
    if (written !== undefined) return { label: 'date', value: written, position }
  }
  return undefined
}
