import { awaitReferences } from './assemble/await-references.ts'
import { readReferences } from './assemble/references.ts'
import { unquoted } from './assemble/unquote.ts'
import { createAssembler } from './assemble.ts'
import type { ReadContext, TextAdapter, TextReader } from './contracts.ts'
import { HF_PAPERS } from './hf-papers-format.ts'
import { refused } from './input.ts'
import { message } from './messages.ts'
import { createTokenizer, forEachToken } from './tokenize.ts'
import type { RawDigest, Token } from './types.ts'

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
  forEachToken(text, unquoted(unlessMarkup(assembler.push, emit)))
  assembler.finish()
  return {}
}

function stream({ emit }: ReadContext): TextReader {
  const references = new Map<string, string>()
  const assembler = createAssembler(emit, references)
  const waiting = awaitReferences(references, unlessMarkup(assembler.push, emit))
  const tokenizer = createTokenizer(unquoted(waiting.push))
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

/** The source of a page is not the page. Where a text begins with a tag, nothing is read. */
function unlessMarkup(
  push: (token: Token) => void,
  emit: ReadContext['emit'],
): (token: Token) => void {
  let isMarkup: boolean | undefined
  return (token) => {
    if (isMarkup === undefined && token.kind === 'text') {
      isMarkup = /^\s*<[a-z!?]/i.test(token.value)
      if (isMarkup) emit(refused('markup', 'text'))
    }
    if (!isMarkup) push(token)
  }
}
