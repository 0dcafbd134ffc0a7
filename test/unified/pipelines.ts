import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import {
  type DigestOptions,
  type DigestRoot,
  digestEntries,
  digestParse,
  hastToDigest,
  mdastToDigest,
} from '../../src/unified.ts'

export const asText = (options?: DigestOptions) =>
  unified().use(digestParse, options).use(digestEntries)

export const asHtml = (options?: DigestOptions) =>
  unified().use(rehypeParse).use(hastToDigest, options).use(digestEntries)

export const asMarkdown = (options?: DigestOptions) =>
  unified().use(remarkParse).use(remarkGfm).use(mdastToDigest, options).use(digestEntries)

/** A file with the tree that the text is read as. */
export function parsed(text: string | Uint8Array, options?: DigestOptions) {
  const file = new VFile({ value: text })
  const tree: DigestRoot = unified().use(digestParse, options).parse(file)
  return { file, tree }
}
