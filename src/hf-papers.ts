import { awaitReferences } from './assemble/await-references.ts'
import { readReferences } from './assemble/references.ts'
import { createAssembler } from './assemble.ts'
import type { ReadContext, TextAdapter, TextReader } from './contracts.ts'
import { HF_PAPERS } from './hf-papers-format.ts'
import { message } from './messages.ts'
import { createTokenizer, forEachToken } from './tokenize.ts'
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
    ...HF_PAPERS,
    customs: ['current-year-omitted', 'cards-doubled'],
    read: readText,
    stream,
  }
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
