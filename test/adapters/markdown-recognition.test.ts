import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/adapters/markdown.ts'
import { parseDigest } from '../../src/index.ts'
import { ARXIV } from './markdown-pages.ts'

const isMarkdown = (page: string): boolean =>
  parseDigest(page, { adapters: [markdown()] }).format === 'markdown'

describe('recognition', () => {
  test.each([
    ['a table', '|Title|Authors|\n|-|-|\n|Counting Moths|Ada Moth|\n'],
    ['an empty day', '# Daily arXiv Digest\n\n## Robots\n\n_No matching papers in this window._\n'],
    ['linked headings', `### [Counting Moths](${ARXIV})\n\nAuthors: Ada Moth\n`],
    [
      'a list without links',
      `# Papers\n\n- [More](https://m.example)\n\n${'- Counting Moths at Night (ICML 2026)\n'.repeat(3)}${'1. Ada Moth. "Counting Moths." Moth Days, 2026.\n'.repeat(3)}`,
    ],
    ['a list', `# Papers\n\n${`- [Counting Moths](${ARXIV})\n`.repeat(3)}`],
  ])('knows %s', (_, page) => {
    expect(isMarkdown(page)).toBe(true)
  })

  test.each([
    [
      'a page about software',
      '# tool\n\n|Option|Value|\n|-|-|\n|a|b|\n\n[Docs](https://d.example)\n',
    ],
    ['a page that cites one paper', `# tool\n\nSee [our paper](${ARXIV}).\n`],
    [
      'a newsletter',
      `[### Counting Moths (2 minute read)](${ARXIV}?utm_source=n)\n\nMoths.\n`.repeat(5),
    ],
    [
      'a mail',
      `From: a@b.example\nSubject: Papers\n\n${`- [Counting Moths](${ARXIV})\n`.repeat(9)}`,
    ],
    ['HTML', `<!doctype html>\n${`- [Counting Moths](${ARXIV})\n`.repeat(9)}`],
    [
      'an example in a fence',
      `# tool\n\n\`\`\`\n${`- [Counting Moths](${ARXIV})\n`.repeat(9)}\`\`\`\n`,
    ],
  ])('passes by %s', (_, page) => {
    expect(isMarkdown(page)).toBe(false)
  })
})

describe('recognition by what a page says', () => {
  const about = '# Papers on moths\n\n'

  test.each([
    ['our own form', '## Counting Moths\n\n7 authors · 2026-01-02\n'],
    ['labels below headings', '# Moths\n\nAuthors: Ada Moth\n\n'.repeat(4)],
    ['a few labels', `${about}Authors: Ada Moth\n\nAbstract: We count.\n`],
    ['a label and a link', `${about}Authors: Ada Moth\n\n- [Moths](${ARXIV})\n`],
    ['three links and a label', `Authors: Ada Moth\n\n${`- [Moths](${ARXIV})\n`.repeat(3)}`],
    ['identifiers in brackets', '# Moths\n\n' + '- **Counting Moths** [2601.00001]\n'.repeat(5)],
    ['an empty table', `${about}|Title|Authors|\n|-|-|\n`],
    ['a table that ends the page', '# Papers\n\n|Title|Authors|\n|-|-|'],
    ['a table below a text', `A list of papers.\n\n|Title|Code|\n|-|-|\n|Moths|-|\n`],
    [
      'a fence before a list',
      `${about}\`\`\`\ncode\n\`\`\`\n\n${`- [Moths](${ARXIV})\n`.repeat(3)}`,
    ],
  ])('knows %s', (_, page) => {
    expect(isMarkdown(page)).toBe(true)
  })

  test.each([
    ['plain lines', 'Title: Moths\n\nWe count.\n'],
    ['an empty table of something', '# Moths\n\n|Title|Code|\n|-|-|\n'],
    ['a linked heading without a paper', '# [Counting Moths](https://moth.example)\n'],
    ['a list of songs', '# Songs\n\n|Title|Code|\n|-|-|\n|Moths|b|\n'],
    ['a byline at its first line', '7 authors · 2026-01-02\n# Moths\n'],
    ['the page of Hugging Face', `Submitted by ada\n\n${`### [Moths](${ARXIV})\n`.repeat(9)}`],
    ['JSON', `{"a": 1}\n${`- [Moths](${ARXIV})\n`.repeat(9)}`],
  ])('passes by %s', (_, page) => {
    expect(isMarkdown(page)).toBe(false)
  })
})
