/**
 * Digests in pipelines of [unified](https://unifiedjs.com): as a parser, as a compiler, and behind remark and rehype.
 *
 * @packageDocumentation
 */
export { digestEntries, digestEntriesWith } from './unified/digest-entries.ts'
export { digestParse } from './unified/digest-parse.ts'
export { hastToDigest } from './unified/hast-to-digest.ts'
export { mdastToDigest } from './unified/mdast-to-digest.ts'
export type { DigestOptions } from './unified/settings.ts'
export type * from './unified/tree.ts'
