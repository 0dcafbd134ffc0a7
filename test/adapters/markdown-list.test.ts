import { describe, expect, test } from 'vitest'
import { ARXIV, readOne, titlesIn } from './markdown-pages.ts'

describe('a list of papers', () => {
  test('has titles that are links, and details below them', () => {
    const page = `- [Counting Moths](${ARXIV})\n  - Ada Moth, Ben Owl\n  - Keyword: moths\n  - Code: [official](https://github.com/a/b)\n`
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      authors: ['Ada Moth', 'Ben Owl'],
      url: ARXIV,
      githubLinks: [{ repo: 'b' }],
      unknown: [{ label: 'Keyword', value: 'moths' }],
    })
  })

  test('has everything on one line', () => {
    const page = `- 2026-01-02, **Counting Moths**, Ada Moth et.al., Paper: [${ARXIV}](${ARXIV}), Code: **[c](https://github.com/a/b)**\n`
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      authors: ['Ada Moth'],
      authorsTruncated: true,
      publishedAt: { iso: '2026-01-02' },
      url: ARXIV,
      githubLinks: [{ repo: 'b' }],
    })
  })

  test('has a title, authors and a venue as sentences', () => {
    const page = `1. **Counting Moths.** *Ada Moth, Ben Owl.* ICML 2018. [paper](${ARXIV}) [code](https://github.com/a/b)\n`
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      authors: ['Ada Moth', 'Ben Owl'],
      venue: 'ICML 2018',
      url: ARXIV,
      githubLinks: [{ repo: 'b' }],
    })
  })

  test('has authors in a paragraph of their own, last names first', () => {
    const page = `1. **Counting Moths.** ICML 2018. [paper](${ARXIV})\n\n    *Moth, Ada and Owl, Ben and others.*\n`
    expect(readOne(page)).toMatchObject({
      authors: ['Moth, Ada', 'Owl, Ben'],
      authorsTruncated: true,
    })
  })

  test('has items without a link beside those with one', () => {
    const page = `1. **Counting Moths.** ICML 2018. [paper](${ARXIV})\n1. **Waiting for Moths.** ICML 2019.\n`
    expect(titlesIn(page)).toEqual(['Counting Moths', 'Waiting for Moths'])
  })

  test('has labels of one line next to each other', () => {
    const page = `- **Counting Moths**\n  - Authors: Ada Moth\n  - Published: 2026-01-02 | Category: \`cs.RO\`\n  - Links: [arXiv](${ARXIV}) | [PDF](https://arxiv.org/pdf/2601.00001)\n`
    expect(readOne(page)).toMatchObject({
      publishedAt: { iso: '2026-01-02' },
      categories: ['cs.RO'],
      url: ARXIV,
      links: [{ kind: 'pdf' }],
    })
  })

  test('may be inside another', () => {
    const page = `- Insects\n  - [Counting Moths](${ARXIV})\n- Birds\n  - [Counting Owls](https://arxiv.org/abs/2601.00002)\n`
    expect(titlesIn(page)).toEqual(['Counting Moths', 'Counting Owls'])
  })

  test('has an abstract in a fold', () => {
    const page = `- **[Counting Moths](${ARXIV})**  \`arXiv:2601.00001\`  \n  _Ada Moth, Ben Owl, et al._\n  <details><summary>Abstract</summary>\n  We count moths.\n  </details>\n`
    expect(readOne(page)).toMatchObject({
      authors: ['Ada Moth', 'Ben Owl'],
      authorsTruncated: true,
      abstract: 'We count moths.',
    })
  })

  test('that leads to places on the page has no entries', () => {
    expect(titlesIn('# Papers\n\n- [Counting Moths](#counting-moths)\n')).toEqual([])
  })

  test('of a paragraph each has titles in bold', () => {
    const page = `## Moths\n\n**Counting Moths.**<br>\n*[Ada Moth](https://moth.example), Ben Owl.*<br>\nWACV 2023. [[PDF](${ARXIV})] [[Project](https://p.example)]\n`
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      authors: ['Ada Moth', 'Ben Owl'],
      venue: 'WACV 2023',
      url: ARXIV,
    })
  })
})
