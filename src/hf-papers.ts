import { awaitReferences } from './assemble/await-references.ts'
import { isPageLine } from './assemble/page-words.ts'
import { readReferences } from './assemble/references.ts'
import { createAssembler } from './assemble.ts'
import type { ReadContext, TextAdapter, TextReader } from './contracts.ts'
import { unmark } from './markup.ts'
import { message } from './messages.ts'
import { createTokenizer, forEachToken, tokenize } from './tokenize.ts'
import type { RawDigest } from './types.ts'

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
export function hfPapers(): TextAdapter {
  return {
    name: 'hf-papers',
    accepts: 'text',
    customs: ['current-year-omitted', 'cards-doubled'],
    detect: isHfPapers,
    read: readText,
    stream,
  }
}

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

function readText(text: string, { emit }: ReadContext): Partial<RawDigest> {
  const assembler = createAssembler(emit, readReferences(text))
  forEachToken(text, assembler.push)
  assembler.finish()
  return {}
}

function stream({ emit }: ReadContext): TextReader {
  const references = new Map<string, string>()
  const assembler = createAssembler(emit, references)
  const waiting = awaitReferences(references, assembler.push)
  const tokenizer = createTokenizer(waiting.push)
  return {
    push: tokenizer.push,
    finish() {
      tokenizer.finish()
      waiting.finish()
      assembler.finish()
      return waiting.isLate() ? { messages: [message('reference-late')] } : {}
    },
  }
}
