import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/adapters/markdown.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest, DigestEntry } from '../../src/types.ts'
import { toMarkdown } from '../../src/writers/markdown.ts'

const options = { adapters: [markdown()], format: 'markdown' }
const read = (page: string): Digest => parseDigest(page, options)
const readOne = (page: string): DigestEntry | undefined => read(page).entries[0]
const titlesIn = (page: string): (string | undefined)[] =>
  read(page).entries.map(({ title }) => title)
const isMarkdown = (page: string): boolean =>
  parseDigest(page, { adapters: [markdown()] }).format === 'markdown'

const ARXIV = 'https://arxiv.org/abs/2601.00001'

describe('a table of papers', () => {
  test('has its columns by what their heads say, in any order', () => {
    const page = `|PDF|Authors|Publish Date|Title|\n|---|---|---|---|\n|[2601.00001v2](${ARXIV}v2)|Ada Moth et.al.|**2026-01-02**|**Counting Moths**|\n`
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      authors: ['Ada Moth'],
      authorsTruncated: true,
      publishedAt: { iso: '2026-01-02' },
      url: `${ARXIV}v2`,
      identifiers: { arxiv: '2601.00001', arxivVersion: 2 },
    })
  })

  test('has heads in other languages', () => {
    const page = `| 序号 | 论文标题 | 作者 | 日期 |\n|-|-|-|-|\n| 1 | Counting Moths | Ada Moth, Ben Owl | 2026年1月2日 |\n`
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      authors: ['Ada Moth', 'Ben Owl'],
      publishedAt: { iso: '2026-01-02' },
    })
  })

  test.each(['null', '-', 'N/A', 'Coming soon', ''])('takes %j for an empty cell', (cell) => {
    const page = `|Title|Authors|Code|\n|-|-|-|\n|Counting Moths|Ada Moth|${cell}|\n`
    const entry = readOne(page)
    expect(entry?.githubLinks).toEqual([])
    expect(entry).not.toHaveProperty('unknown')
  })

  test('keeps what stands in a column of another kind', () => {
    const page = '|Title|Authors|Shelf|\n|-|-|-|\n|Counting Moths|Ada Moth|B 12|\n'
    expect(readOne(page)?.unknown).toMatchObject([{ label: 'Shelf', value: 'B 12' }])
  })

  test('has links to code', () => {
    const page =
      '|Title|Authors|Code|\n|-|-|-|\n|Moths|Ada Moth|**[link](https://github.com/a/b)**|\n'
    expect(readOne(page)?.githubLinks).toMatchObject([{ owner: 'a', repo: 'b' }])
  })

  test('has abstracts in folds', () => {
    const cell = '<details><summary>Show</summary><p>We count moths.</p></details>'
    const page = `|**Title**|**Abstract**|\n|-|-|\n|**[Counting Moths](${ARXIV})**|${cell}|\n`
    expect(readOne(page)).toMatchObject({ abstract: 'We count moths.', abstractKind: 'full' })
  })

  test('has a bar inside a formula', () => {
    const page = `|Title|Abstract|PDF|\n|-|-|-|\n|Moths|The law $p(x|y)$ holds.|[pdf](${ARXIV})|\n`
    expect(readOne(page)).toMatchObject({ abstract: 'The law $p(x|y)$ holds.', url: ARXIV })
  })

  test('has rows with a cell more than it has columns, which are told by what they hold', () => {
    const abstract = 'We count the moths of a garden at night. '.repeat(8).trim()
    const page = `|Date|Title|Authors|PDF|\n|-|-|-|-|\n|2026-01-02|Counting Moths|${abstract}|Ada Moth et.al.|[x](${ARXIV})|\n`
    expect(readOne(page)).toMatchObject({ abstract, authors: ['Ada Moth'], url: ARXIV })
  })

  test('has rows with fewer cells than columns', () => {
    const page = `|Date|Title|PDF|Code|\n|-|-|-|-|\n|2026-01-02|Counting Moths|[x](${ARXIV})|\n`
    expect(readOne(page)).toMatchObject({ title: 'Counting Moths', url: ARXIV })
  })

  test('has cells that go on over several lines, and names their places', () => {
    const page = `|Title|Abstract|PDF|\n|-|-|-|\n|One|We count\nmoths at\nnight.|[x](${ARXIV})|\n|Two|We wait.|null|\n`
    const [one, two] = read(page).entries
    expect(one).toMatchObject({ abstract: 'We count moths at night.', url: ARXIV })
    expect(one?.position).toMatchObject({ start: { line: 3 }, end: { line: 5 } })
    expect(two?.position?.start.line).toBe(6)
  })

  test('has a text about the paper behind its title', () => {
    const page = `|**Paper**|**Links**|\n|-|-|\n|1) **Moths** - counts moths by their wings. | [Paper](${ARXIV}), [Tweet](https://x.com/a/1)|\n`
    expect(readOne(page)).toMatchObject({
      title: 'Moths',
      abstract: 'counts moths by their wings.',
      abstractKind: 'summary',
      url: ARXIV,
      links: [{ url: 'https://x.com/a/1' }],
    })
  })

  test('of something else has no entries', () => {
    expect(titlesIn('|Model|Size|\n|-|-|\n|Moth|7B|\n')).toEqual([])
  })

  test('finds the identifier in the name of a file beside the page', () => {
    const page =
      '|#|题目|要点|\n|-|-|-|\n|1|[Counting Moths](./papers/260100001v1-counting.html)|moths|\n'
    expect(readOne(page)?.identifiers).toEqual({ arxiv: '2601.00001', arxivVersion: 1 })
  })
})

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

  test('carries the heading above to its entries', () => {
    const page = `# Papers\n\n## Insects\n\n- [Counting Moths](${ARXIV})\n`
    expect(readOne(page)?.unknown).toMatchObject([{ label: 'section', value: 'Insects' }])
  })
})

describe('what a page lists twice', () => {
  const details = `## Details\n\n### Counting Moths: A Study\n\n**Authors:** Ada Moth\n\n[arXiv](${ARXIV})\n`

  test('is kept where both are lists', () => {
    const page = `## A\n\n- [Counting Moths](${ARXIV})\n\n## B\n\n- [Counting Moths](${ARXIV})\n`
    expect(titlesIn(page)).toHaveLength(2)
  })

  test('is one where a row has only its short name', () => {
    const page = `## Ranking\n\n|Paper|Votes|\n|-|-|\n|Counting Moths|84|\n\n${details}`
    expect(titlesIn(page)).toEqual(['Counting Moths: A Study'])
  })

  test('is one where a row has only its title and its link', () => {
    const page = `## Ranking\n\n|Title|Votes|\n|-|-|\n|[Counting Moths](${ARXIV})|84|\n\n${details}`
    expect(titlesIn(page)).toEqual(['Counting Moths: A Study'])
  })

  test('is one where it stands among the references', () => {
    const page = `## Papers\n\n- [Counting Moths](${ARXIV})\n\n## References\n\n- **Counting Moths** [arXiv](${ARXIV})\n`
    expect(titlesIn(page)).toEqual(['Counting Moths'])
  })
})

describe('a page', () => {
  const list = `- [Counting Moths](${ARXIV})\n`

  test.each([
    ['a heading', '# Papers of 2026-01-02'],
    ['a line', '# Papers\n\nLast update: 2026-01-02'],
    ['a quote with full stops', '# Papers\n\n> Updated on 2026.01.02'],
    ['its front matter', '---\ntitle: Papers - 2026-01-02\n---\n\n# Papers'],
  ])('has its date in %s', (_, head) => {
    expect(read(`${head}\n\n${list}`).digestDate?.iso).toBe('2026-01-02')
  })

  test('with headings of several days has no date of its own', () => {
    const page = `## 2026-01-02\n\n${list}\n## 2026-01-01\n\n${list}`
    expect(read(page)).not.toHaveProperty('digestDate')
  })

  test('says how many papers it has', () => {
    const { declaredCount, messages } = read(`# Papers\n\nTotal Papers: 3\n\n${list}`)
    expect(declaredCount).toBe(3)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['declared-count-mismatch'])
  })

  test('has everything else in its boilerplate', () => {
    const page = `# Papers\n\nWelcome.\n\n${list}\nGoodbye.\n`
    const runs = read(page).boilerplate
    expect(runs.map(({ start, end }) => page.slice(start.offset, end.offset))).toEqual([
      '# Papers\n\nWelcome.',
      'Goodbye.',
    ])
  })

  test('with a byte order mark and other line ends has the same places', () => {
    const page = `\ufeff# Papers\r\n\r\n- [Counting Moths](${ARXIV})\r\n`
    const place = readOne(page)?.position
    expect(page.slice(place?.start.offset, place?.end.offset)).toBe(`- [Counting Moths](${ARXIV})`)
  })

  test('keeps formulas as they are written', () => {
    const page = `- [Moths at $\\mathcal{O}(n_*^2)$ and $a_1*b_1*c$](${ARXIV})\n`
    expect(readOne(page)?.title).toBe('Moths at $\\mathcal{O}(n_*^2)$ and $a_1*b_1*c$')
  })

  test('has links by reference', () => {
    expect(readOne(`- [Counting Moths][1]\n\n[1]: ${ARXIV}\n`)?.url).toBe(ARXIV)
  })
})

describe('recognition', () => {
  test.each([
    ['a table', '|Title|Authors|\n|-|-|\n|Counting Moths|Ada Moth|\n'],
    ['an empty day', '# Daily arXiv Digest\n\n## Robots\n\n_No matching papers in this window._\n'],
    ['linked headings', `### [Counting Moths](${ARXIV})\n\nAuthors: Ada Moth\n`],
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

describe('what our own writer writes', () => {
  const entry: DigestEntry = {
    title: 'Counting *Moths* at $n_1^2$ | A [Study]',
    url: ARXIV,
    authors: ['Ada Moth', 'Ben Owl'],
    authorsTruncated: true,
    publishedAt: { iso: '2026-01-02', implied: [], raw: '2 Jan 2026' },
    venue: 'Journal of Moths 4',
    upvotes: 3,
    comments: 1,
    abstract: 'We count #1 moths_of_night: see https://m.example/a_b for $5 more.',
    githubLinks: [{ owner: 'a', repo: 'b', url: 'https://github.com/a/b' }],
    links: [
      { url: 'https://m.example/a_b', kind: 'other' },
      { url: 'https://arxiv.org/pdf/2601.00001', kind: 'pdf' },
      { url: 'https://huggingface.co/a/moth', kind: 'model' },
    ],
  }
  const keys = [
    'title',
    'url',
    'authors',
    'authorsTruncated',
    'venue',
    'upvotes',
    'comments',
    'abstract',
    'githubLinks',
    'links',
  ] as const
  const written = (one: DigestEntry): DigestEntry | undefined => readOne(toMarkdown([one]))

  test.each(keys)('is read back with its %s', (key) => {
    expect(written(entry)?.[key]).toEqual(entry[key])
  })

  test('is read back with its day', () => {
    expect(written(entry)?.publishedAt?.iso).toBe('2026-01-02')
  })

  test('is read back without a year', () => {
    const publishedAt = { iso: '--09-25', implied: [], raw: 'Sep 25' }
    expect(written({ ...entry, publishedAt })?.publishedAt?.iso).toBe('--09-25')
  })

  test('is read back with a number of authors', () => {
    const { authors: _, authorsTruncated: __, ...rest } = entry
    expect(written({ ...rest, authorCount: 7 })?.authorCount).toBe(7)
  })

  test('has no address where none was written', () => {
    const { url: _, ...rest } = entry
    expect(written(rest)).not.toHaveProperty('url')
  })

  test('is read back where an entry among others has a title alone', () => {
    const bare = { title: 'Waiting', githubLinks: [], links: [] }
    expect(titlesIn(toMarkdown([entry, bare]))).toEqual([entry.title, 'Waiting'])
  })
})
