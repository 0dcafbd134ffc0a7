import fc from 'fast-check'
import { feet, heads } from './furniture.ts'
import {
  addresses,
  type Card,
  daily,
  type Layout,
  markdown,
  references,
  search,
  trending,
} from './layouts.ts'
import { paper } from './papers.ts'

const layouts: readonly Layout[] = [
  search(),
  search(2025),
  daily,
  markdown,
  references,
  addresses,
  trending,
]

/** Lines as they stand in real digests, each anywhere. */
const realLines = [
  '',
  '',
  '',
  ' ',
  '\u00a0',
  '\t',
  '[',
  ']',
  '][36]',
  '][',
  '[]',
  '[ ]',
  '[-]',
  ' [-] 19',
  '[-] 1.2k',
  '[65](https://huggingface.co/login?next=%2Fpapers)',
  '[-](https://huggingface.co/login?next=%2Fpapers%2F2502.20581)',
  '* 671 authors',
  '[- 10 authors](https://huggingface.co/papers/2609.00319)',
  '  • 7 authors',
  '  • 1 author',
  '  • ·',
  '    533 authors',
  '7 authors',
  '1,204 authors',
  '100+ authors',
  '• 7 authors · Nov 25, 2024 1',
  '·',
  '•',
  '-',
  '--',
  '---',
  '***',
  '===',
  '```',
  '* * *',
  '<a id="source-section-5"></a>',
  'Nov 25, 2024 1',
  'Nov 25, 2024',
  'Feb 27',
  'Feb 29',
  'Feb 30, 2025',
  'Sept 3',
  'Sep 3, 2024 ',
  'Mon, 2 Jan 2024',
  '2024-11-25',
  'Published on Sep 16, 2026',
  '· Published on Dec 28, 2024',
  'Mar 8, 2024 [ 6][39]',
  'May 29[6](https://huggingface.co/papers/2606.00683#community)',
  'May',
  'Dec 10',
  '1',
  '2',
  '94',
  '0',
  '1,204',
  '3.29k',
  '99999999999999999999',
  '1.5',
  '12/13',
  'Submitted by akhaliq',
  'Submitted by',
  'Submitted by:',
  'akhaliq',
  'Upvote',
  'Upvote 25',
  '[Upvote',
  '25](https://huggingface.co/login?next=%2Fpapers)',
  'The Llama 3 Herd of Models',
  'CARE Transformer: Mobile-Friendly Linear Visual Transformer',
  'nanoGPT',
  'A',
  'Models',
  'Datasets',
  'Daily Papers',
  'Subscribe',
  'TOS Privacy About Jobs',
  'Previous Next',
  '© Hugging Face',
  'Trending Papers',
  'new',
  '# Trending Papers',
  '## Daily',
  '### [A Title][36]',
  '### [A Title](https://huggingface.co/papers/2403.05530)',
  '### A Title',
  '#',
  '####### seven',
  '[A Title](/papers/2403.05530)',
  '[A Title',
  'goes on](https://huggingface.co/papers/2403.05530)',
  '[![acme](https://cdn.co/y.png)OCC](https://huggingface.co/acme)',
  '[[acme] Microsoft][67]',
  'Microsoft',
  '[GitHub 3.29k](https://github.com/a/b) [arXiv Page](https://arxiv.org/abs/2609.18063)',
  'https://github.com/okojoalg/raft-mlp',
  'https://huggingface.co/papers/2409.02326',
  'https://huggingface.co/papers/2409.02326#community',
  'https://huggingface.co/login?next=%2Fpapers%2F2409.02326',
  '<https://example.org>',
  '[36]: https://huggingface.co/papers/2403.05530',
  '[39]: /papers/2403.05530#community',
  '[图片：无替代文本]',
  '- [图片：无替代文本]',
  '![x](y.png)',
  'Recently, large efforts have been made to design efficient linear-complexity visual Transformers. However, we show more.',
  'We trained on data up to Nov 25, 2024 with 7 authors. The code is at https://github.com/a/b.',
  'of the method.',
  'and more\\',
  'tracing knowledge flows.\\\\',
  'A long abstract of many sentences. '.repeat(12),
  '> quoted',
  '| a | b |',
  'Table of Contents',
  '\ufeff',
  '\ufeffnew',
  'no end',
]

const line = fc.constantFrom(...realLines)
const ending = fc.constantFrom('\n', '\n', '\r\n', '\r')

/** Real lines in no order. */
const soupLines = fc.array(line, { maxLength: 40 })

const piece = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 5 })

const card: fc.Arbitrary<Card> = fc
  .tuple(
    paper,
    fc.array(piece(fc.constant(true)), { minLength: 10, maxLength: 10 }),
    fc.array(line, { maxLength: 1 }),
  )
  .map(([whole, kept, inside]) => {
    const paragraphs = [...whole.paragraphs, ...inside]
    const entries = Object.entries({ ...whole, paragraphs }).filter((_, index) => kept[index])
    return Object.fromEntries(entries)
  })

interface Noise {
  readonly at: number
  readonly removed: number
  readonly added: readonly string[]
}

const noise: fc.Arbitrary<Noise[]> = fc.array(
  fc.record({
    at: fc.nat({ max: 400 }),
    removed: fc.nat({ max: 2 }),
    added: fc.array(line, { maxLength: 2 }),
  }),
  { maxLength: 3 },
)

const cards = fc.oneof(
  fc
    .tuple(fc.constantFrom(...layouts), fc.array(card, { maxLength: 6 }))
    .map(([layout, all]) => all.flatMap(layout)),
  fc
    .array(fc.tuple(fc.constantFrom(...layouts), card), { maxLength: 4 })
    .map((all) => all.flatMap(([layout, one]) => layout(one))),
)

/** The lines of a page in one of its renderings, or in several, with pieces missing and lines out of place. */
const pageLines: fc.Arbitrary<string[]> = fc
  .tuple(fc.constantFrom(...heads), cards, fc.constantFrom(...feet), noise)
  .map(([head, body, foot, faults]) => faults.reduce(disturb, [...head, ...body, ...foot]))

function disturb(lines: string[], { at, removed, added }: Noise): string[] {
  return lines.toSpliced(at, removed, ...added)
}

/** Texts of pages and of lines in no order, with one kind of line ending. */
export const lineTexts: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(pageLines, soupLines), fc.boolean())
  .map(([lines, isEnded]) => lines.join('\n') + (isEnded ? '\n' : ''))

const unicode: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '\u00a0',
        '\ufeff',
        '\t',
        '\u2028',
        '\u0085',
        '\v',
        '\ud83d',
        '\udc00',
        '\u200b',
        '·',
        '•',
        '[',
        '](',
        '#',
      ),
      line,
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

/** Any text at all: pages, lines in no order, any characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(pageLines, ending).map(([lines, end]) => lines.join(end)),
  fc.tuple(soupLines, ending).map(([lines, end]) => lines.join(end)),
  fc.array(fc.tuple(line, ending), { maxLength: 20 }).map((all) => all.flat().join('')),
  unicode,
)
