import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { message } from '../../messages.ts'
import type { Source } from '../../source.ts'
import type { DigestMessage } from '../../types.ts'
import { mask } from './mask.ts'

/** A text of Markdown as a tree. */
export interface ParsedMarkdown {
  /** Nothing where it is nested too deeply to be parsed. */
  readonly tree: Root | undefined
  /** Puts back what the parser was not to see. */
  readonly unmask: (text: string) => string
  readonly messages: readonly DigestMessage[]
}

/** Reads a text of Markdown. The offsets of the tree are those of the text without a byte order mark. */
export function parseMarkdown(source: Source): ParsedMarkdown {
  const { text, unmask, messages } = mask(source)
  try {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkFrontmatter, ['yaml', 'toml'])
      .parse(text)
    return { tree, unmask, messages }
  } catch (error) {
    // Where nothing could be hidden, the parser tells by an overflow that it is too deep.
    if (error instanceof RangeError)
      return { tree: undefined, unmask, messages: [...messages, message('too-deep')] }
    throw error
  }
}
