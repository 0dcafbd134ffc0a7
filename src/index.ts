/**
 * Research digests in, typed papers out.
 *
 * @packageDocumentation
 */
export { assemble } from './assemble.ts'
export type * from './contracts.ts'
export { defineAdapter } from './define-adapter.ts'
export { defineExtractor } from './extract.ts'
export { hfPapers } from './hf-papers.ts'
export { type MessageDetails, message } from './messages.ts'
export { type Normalized, normalize } from './normalize.ts'
export { parseDigest } from './parse-digest.ts'
export { parseDigestStream } from './parse-digest-stream.ts'
export { type Rule, type RuleId, rules } from './rules.ts'
export { createSource, type Source } from './source.ts'
export { createTokenizer, type Tokenizer, tokenize } from './tokenize.ts'
export type * from './types.ts'
