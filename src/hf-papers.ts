import { readReferences } from './assemble/lines.ts'
import { isPageLine } from './assemble/page-words.ts'
import { createAssembler } from './assemble.ts'
import { unmark } from './markup.ts'
import { message } from './messages.ts'
import { forEachToken, tokenize } from './tokenize.ts'
import type { Adapter, RawDigest, ReadContext } from './types.ts'

/**
 * The adapter for the page of Hugging Face papers as text, in every rendering: copied from a browser, or written by a
 * converter as text or as Markdown.
 *
 * @example
 * ```ts
 * import { hfPapers, parseDigest } from 'undigest'
 *
 * parseDigest('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nNov 25, 2024', { adapters: [hfPapers()] }).format
 * // 'hf-papers'
 * ```
 */
export function hfPapers(): Adapter {
  return {
    name: 'hf-papers',
    detect: (head) => typeof head === 'string' && isHfPapers(head),
    read: (input, context) => (typeof input === 'string' ? readText(input, context) : NO_TEXT),
  }
}

const NO_TEXT: RawDigest = { boilerplate: [], records: [], messages: [message('unknown-format')] }

/** A byline or a submitter tells the page, and so do several lines of its head. */
function isHfPapers(head: string): boolean {
  if (/^\s*[<{]/.test(head)) return false
  if (head.includes('/login?next=%2Fpapers%2F')) return true
  const tokens = tokenize(head)
  if (
    tokens.some(
      ({ kind, value }) =>
        kind === 'authorCount' || kind === 'byline' || /^Submitted by\b/i.test(value),
    )
  )
    return true
  return (
    tokens.filter((token) => token.kind !== 'blank' && isPageLine(unmark(token.value).text))
      .length > 2
  )
}

function readText(text: string, { emit }: ReadContext): RawDigest {
  const assembler = createAssembler(emit, readReferences(text))
  forEachToken(text, assembler.push)
  return assembler.finish()
}
