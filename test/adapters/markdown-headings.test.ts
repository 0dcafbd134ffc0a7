import { describe, expect, test } from 'vitest'
import { ARXIV, read, readOne, titlesIn } from './markdown-pages.ts'

describe('a page with a heading for each paper', () => {
  test('has labelled lines', () => {
    const page = `# Counting Moths\n\n**Authors**: Ada Moth, Ben Owl\n\n**Link**: [PDF](${ARXIV})\n\n**Abstract**: We count moths.\n\n---\n`
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      authors: ['Ada Moth', 'Ben Owl'],
      url: ARXIV,
      abstract: 'We count moths.',
      abstractKind: 'full',
    })
  })

  test('has a number and a link in its headings', () => {
    const page = `## cs.CV\n\n### [1] [Counting Moths](${ARXIV})\n*Ada Moth,Ben Owl*\n\nMain category: cs.CV\n\nTL;DR: Moths.\n\nAbstract: We count moths.\n`
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      authors: ['Ada Moth', 'Ben Owl'],
      categories: ['cs.CV'],
      abstract: 'We count moths.',
      abstractKind: 'full',
    })
  })

  test('keeps the texts that are not the abstract', () => {
    const page = `### [Counting Moths](${ARXIV})\n\n**TL;DR:** Moths.\n\n**Abstract:** We count moths.\n`
    expect(readOne(page)?.unknown).toMatchObject([{ label: 'TL;DR', value: 'Moths.' }])
  })

  test('has a table of labels', () => {
    const page = `### 1. Counting Moths\n\n|字段|内容|\n|-|-|\n|🔗 链接|[HF](https://huggingface.co/papers/2601.00001)|\n|👍 热度|84|\n|👤 作者|Ada Moth, Ben Owl 等 27 人|\n`
    expect(readOne(page)).toMatchObject({
      upvotes: 84,
      authors: ['Ada Moth', 'Ben Owl'],
      authorCount: 27,
      identifiers: { arxiv: '2601.00001' },
    })
  })

  test('has snippets and a venue', () => {
    const page =
      '## 1. Counting Moths\n**Authors:** A Moth\n**Source:** Cell (2026-05-24)\n**Snippet:** We count …\n'
    expect(readOne(page)).toMatchObject({
      venue: 'Cell',
      abstract: 'We count …',
      abstractKind: 'snippet',
    })
  })

  test('has one link to the paper below each heading', () => {
    const link = (id: string): string => `[see more](https://huggingface.co/papers/${id})`
    const page = `# Day\n\n## Moths\n\n1. **Points**\n\n   Much.\n\n${link('2601.00001')}\n\n## Owls\n\n### Points\n\nMuch.\n\n${link('2601.00002')}\n`
    expect(read(page).entries.map(({ title, identifiers }) => [title, identifiers?.arxiv])).toEqual(
      [
        ['Moths', '2601.00001'],
        ['Owls', '2601.00002'],
      ],
    )
  })

  test('has one link to the paper below each heading, and others in its text', () => {
    const part = (title: string, id: string): string =>
      `## ${title}\n\n[paper](https://arxiv.org/abs/${id})\n\nThis builds on [Owls at Noon](https://arxiv.org/abs/2501.${id.slice(5)}).\n\n### Notes\n\nSee [Owls](https://arxiv.org/abs/2501.00009).\n\n`
    const page = `# Papers\n\n${part('Counting Moths', '2601.00001')}${part('Waiting for Moths', '2601.00002')}`
    expect(read(page).entries).toMatchObject([
      { title: 'Counting Moths', identifiers: { arxiv: '2601.00001' } },
      { title: 'Waiting for Moths', identifiers: { arxiv: '2601.00002' } },
    ])
  })

  test('carries the heading above to its entries', () => {
    const page = `# Papers\n\n## Insects\n\n- [Counting Moths](${ARXIV})\n`
    expect(readOne(page)?.unknown).toMatchObject([{ label: 'section', value: 'Insects' }])
  })
})

describe('a heading with titles in bold below it', () => {
  const paper = (title: string, id: string): string =>
    `**${title}**\n\n- Paper: https://arxiv.org/abs/${id}\n- Code: None\n\n`

  test('names a group of papers', () => {
    const page = `# Papers\n\n# Moths\n\n${paper('Counting Moths at Night', '2601.00001')}${paper('Waiting for Moths', '2601.00002')}# Owls\n\n${paper('Owls at Noon', '2601.00003')}`
    expect(read(page).entries).toMatchObject([
      { title: 'Counting Moths at Night', identifiers: { arxiv: '2601.00001' } },
      { title: 'Waiting for Moths', identifiers: { arxiv: '2601.00002' } },
      { title: 'Owls at Noon', identifiers: { arxiv: '2601.00003' } },
    ])
  })

  test('is the title itself where there is one line of them, or it is a link', () => {
    const one = `## Counting Moths\n\n${paper('Best of the Day', '2601.00001')}`
    expect(titlesIn(`# Papers\n\n${one}`)).toEqual(['Counting Moths'])
    const linked = one.replace('Counting Moths', `[Counting Moths](${ARXIV})`)
    const others = `## Owls\n\n${paper('Owls at Noon', '2601.00003')}${paper('Owls at Night', '2601.00004')}`
    expect(titlesIn(linked + others)).toEqual(['Counting Moths', 'Owls at Noon', 'Owls at Night'])
  })

  test.each(['Ada Moth and Ben Owl', 'Moth Days 2026', 'Moths'])(
    'is not in a group because of %s',
    (line) => {
      const page = `## Counting Moths\n\n${paper(line, '2601.00001')}${paper(line, '2601.00001')}`
      expect(titlesIn(page)).toEqual(['Counting Moths'])
    },
  )
})
