import type { Root as HastRoot } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { type CompileResults, type Data, type Plugin, type Settings, unified } from 'unified'
import type { Literal, Node, Parent } from 'unist'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expectTypeOf, test } from 'vitest'
import {
  type Digest,
  type DigestEntry,
  defineExtractor,
  type Extractors,
  type ParseOptions,
} from '../../src/index.ts'
import type * as plugins from '../../src/unified.ts'
import {
  type DigestBoilerplateNode,
  type DigestContent,
  type DigestEntryNode,
  type DigestFieldNode,
  type DigestNode,
  type DigestOptions,
  type DigestRoot,
  digestEntries,
  digestEntriesWith,
  digestParse,
  hastToDigest,
  mdastToDigest,
} from '../../src/unified.ts'
import type { AnyPaths } from './any.ts'

const words = defineExtractor({ extract: ({ abstract = '' }) => abstract.split(' ').length })

const upper: Plugin<[], DigestRoot> = () => (tree) => {
  visit(tree, 'field', (field) => {
    field.value = field.value.toUpperCase()
  })
}
const plain: Plugin<[], MdastRoot> = () => (tree) => tree
const loose: Plugin = () => () => undefined

describe('digests', () => {
  test('are parsed into a tree of their own', () => {
    expectTypeOf(unified().use(digestParse).parse('')).toEqualTypeOf<DigestRoot>()
  })

  test('are compiled into a Digest on the file', () => {
    const file = unified().use(digestParse).use(digestEntries).processSync('')
    expectTypeOf(file.result).toEqualTypeOf<Digest>()
    expectTypeOf(file.result.entries[0]?.title).toEqualTypeOf<string | undefined>()
    expectTypeOf(file).toExtend<VFile>()
  })

  test('are compiled into a Digest, also later on', async () => {
    const file = await unified().use(digestParse).use(digestEntries).process('')
    expectTypeOf(file.result).toEqualTypeOf<Digest>()
  })

  test('are read behind remark and rehype', () => {
    const markdown = unified().use(remarkParse).use(remarkGfm).use(mdastToDigest)
    expectTypeOf(markdown.parse('')).toEqualTypeOf<MdastRoot>()
    expectTypeOf(markdown.runSync(markdown.parse(''))).toEqualTypeOf<DigestRoot>()
    expectTypeOf(markdown.use(digestEntries).processSync('').result).toEqualTypeOf<Digest>()

    const html = unified().use(rehypeParse).use(hastToDigest)
    expectTypeOf(html.parse('')).toEqualTypeOf<HastRoot>()
    expectTypeOf(html.runSync(html.parse(''))).toEqualTypeOf<DigestRoot>()
    expectTypeOf(html.use(digestEntries).processSync('').result).toEqualTypeOf<Digest>()
  })

  test('are read behind remark, made into HTML', () => {
    const processor = unified().use(remarkParse).use(remarkRehype).use(hastToDigest)
    expectTypeOf(processor.use(digestEntries).processSync('').result).toEqualTypeOf<Digest>()
  })

  test('may be changed by a plugin between parser and compiler', () => {
    const { result } = unified().use(digestParse).use(upper).use(digestEntries).processSync('')
    expectTypeOf(result).toEqualTypeOf<Digest>()
  })
})

describe('options', () => {
  test('are those of parseDigest', () => {
    const options: DigestOptions = { referenceDate: '2025-12-10', places: true }
    expectTypeOf(unified().use(digestParse, options).parse('')).toEqualTypeOf<DigestRoot>()
    const processor = unified().use(digestParse, null).use(digestEntries, undefined)
    expectTypeOf(processor.use(digestEntries, false)).toEqualTypeOf(processor)
  })

  test('are no others', () => {
    const processor = unified()
    // @ts-expect-error there is no such option
    expectTypeOf(processor.use(digestParse, { reference: '2025-12-10' })).not.toBeAny()
    // @ts-expect-error votes are called upvotes
    expectTypeOf(processor.use(digestEntries, { countAfterDate: 'votes' })).not.toBeAny()
    // @ts-expect-error a severity is one of four words
    expectTypeOf(processor.use(mdastToDigest, { rules: { x: 'silent' } })).not.toBeAny()
  })

  test('may have extractors, whose functions are typed', () => {
    const { result } = unified()
      .use(digestParse)
      .use(digestEntries, {
        extractors: {
          words: {
            extract: (entry) => {
              expectTypeOf(entry).toEqualTypeOf<Readonly<DigestEntry>>()
              return entry.abstract?.length
            },
          },
        },
      })
      .processSync('')
    expectTypeOf(result.entries[0]?.fields).toEqualTypeOf<
      Readonly<Record<string, unknown>> | undefined
    >()
  })

  test('type the fields of the entries by the extractors', () => {
    const { result } = unified()
      .use(digestParse)
      .use(digestEntriesWith({ extractors: { words } }))
      .processSync('')
    expectTypeOf(result.entries[0]?.fields.words).toEqualTypeOf<number | undefined>()
    expectTypeOf(result).toExtend<Digest>()
  })

  test('without extractors type no fields', () => {
    const { result } = unified()
      .use(digestParse)
      .use(digestEntriesWith({ places: true }))
      .processSync('')
    expectTypeOf(result.entries[0]?.title).toEqualTypeOf<string | undefined>()
  })

  test('may be settings, and extractors may come from plugins', () => {
    expectTypeOf<Settings['digest']>().toEqualTypeOf<ParseOptions | undefined>()
    expectTypeOf<Data['digestExtractors']>().toEqualTypeOf<Extractors | undefined>()
  })
})

describe('a wrong order is an error where the stages are put together', () => {
  test('of a compiler without a digest', () => {
    const processor = unified().use(remarkParse).use(digestEntries)
    // @ts-expect-error it needs a digest and no Markdown
    expectTypeOf(processor.stringify(processor.parse(''))).toEqualTypeOf<Digest>()
  })

  test('of a bridge behind another parser', () => {
    const markdown = unified().use(rehypeParse).use(mdastToDigest)
    // @ts-expect-error it needs Markdown
    expectTypeOf(markdown.runSync(markdown.parse(''))).toEqualTypeOf<DigestRoot>()
    const html = unified().use(remarkParse).use(hastToDigest)
    // @ts-expect-error it needs HTML
    expectTypeOf(html.runSync(html.parse(''))).toEqualTypeOf<DigestRoot>()
    const digest = unified().use(digestParse).use(hastToDigest)
    // @ts-expect-error it is a digest already
    expectTypeOf(digest.runSync(digest.parse(''))).toEqualTypeOf<DigestRoot>()
  })

  test('of another compiler behind a digest', () => {
    const processor = unified().use(rehypeParse).use(hastToDigest).use(rehypeStringify)
    const digest = processor.runSync(processor.parse(''))
    // @ts-expect-error a digest is no HTML
    expectTypeOf(processor.stringify(digest)).toEqualTypeOf<string>()
  })
})

describe('the tree', () => {
  const tree = {} as DigestRoot

  test('is one of unist', () => {
    expectTypeOf<DigestRoot>().toExtend<Parent>()
    expectTypeOf<DigestEntryNode>().toExtend<Parent>()
    expectTypeOf<DigestFieldNode>().toExtend<Literal>()
    expectTypeOf<DigestBoilerplateNode>().toExtend<Literal>()
    expectTypeOf<DigestNode>().toExtend<Node>()
    expectTypeOf<DigestContent>().toEqualTypeOf<DigestEntryNode | DigestBoilerplateNode>()
  })

  test('tells its visitors the types of its nodes', () => {
    visit(tree, 'field', (field, index, parent) => {
      expectTypeOf(field).toEqualTypeOf<DigestFieldNode>()
      expectTypeOf(index).toEqualTypeOf<number | undefined>()
      expectTypeOf(parent).toEqualTypeOf<DigestEntryNode | undefined>()
    })
    visit(tree, 'entry', (entry, _, parent) => {
      expectTypeOf(entry).toEqualTypeOf<DigestEntryNode>()
      expectTypeOf(parent).toEqualTypeOf<DigestRoot | undefined>()
    })
    visit(tree, 'boilerplate', (run) => {
      expectTypeOf(run).toEqualTypeOf<DigestBoilerplateNode>()
    })
    visit(tree, (node) => {
      expectTypeOf(node).toEqualTypeOf<DigestNode>()
    })
  })

  test('has no other nodes', () => {
    expectTypeOf<DigestFieldNode>().not.toExtend<DigestContent>()
    expectTypeOf<{ type: 'field'; value: string }>().not.toExtend<DigestFieldNode>()
    expectTypeOf<{ type: 'section'; children: [] }>().not.toExtend<DigestContent>()
  })

  test('has places with offsets', () => {
    expectTypeOf(tree.position?.start.offset).toEqualTypeOf<number | undefined>()
    expectTypeOf(tree.children[0]?.position?.start.offset).toEqualTypeOf<number | undefined>()
  })

  test('is no Digest, so that a plugin is not taken for a compiler', () => {
    expectTypeOf<DigestRoot>().not.toExtend<CompileResults>()
    expectTypeOf<MdastRoot>().not.toExtend<CompileResults>()
    expectTypeOf<Digest>().not.toExtend<Node>()
  })
})

describe('pipelines of others are what they were', () => {
  test('from Markdown to HTML', () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeStringify)
    const file = processor.processSync('# One')
    expectTypeOf(processor.parse('')).toEqualTypeOf<MdastRoot>()
    expectTypeOf(processor.runSync(processor.parse(''))).toEqualTypeOf<HastRoot>()
    expectTypeOf(processor.stringify({ type: 'root', children: [] })).toEqualTypeOf<string>()
    expectTypeOf(file).toEqualTypeOf<VFile>()
    expectTypeOf(file.result).toEqualTypeOf<VFile['result']>()
    expectTypeOf(String(file)).toEqualTypeOf<string>()
  })

  test('from Markdown to Markdown', () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkStringify, { bullet: '-' })
    expectTypeOf(processor.processSync('# One')).toEqualTypeOf<VFile>()
    expectTypeOf(processor.parse('')).toEqualTypeOf<MdastRoot>()
  })

  test('from HTML to HTML', () => {
    const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify)
    expectTypeOf(processor.parse('')).toEqualTypeOf<HastRoot>()
    expectTypeOf(processor.processSync('<p>One')).toEqualTypeOf<VFile>()
  })

  test('with a plugin of any type and with one that returns a tree', () => {
    const processor = unified().use(remarkParse).use(plain).use(loose).use(remarkStringify)
    expectTypeOf(processor.processSync('').value).toEqualTypeOf<VFile['value']>()
  })

  test('with settings of their own', () => {
    const processor = unified().use(remarkParse).use(remarkStringify)
    expectTypeOf(processor.data('settings', { bullet: '*' })).toEqualTypeOf(processor)
  })
})

describe('the public signatures hold no any', () => {
  test('in functions', () => {
    expectTypeOf<AnyPaths<Parameters<(typeof plugins)['digestParse']>>>().toEqualTypeOf<never>()
    expectTypeOf<AnyPaths<Parameters<typeof digestEntriesWith>>>().toEqualTypeOf<never>()
    expectTypeOf<AnyPaths<Parameters<typeof digestEntries>>>().toEqualTypeOf<never>()
  })

  test('in types', () => {
    expectTypeOf<AnyPaths<DigestOptions>>().toEqualTypeOf<never>()
    expectTypeOf<AnyPaths<DigestRoot>>().toEqualTypeOf<never>()
  })
})
