import { describe, expect, test } from 'vitest'
import { ARXIV, read, readOne, titlesIn } from './markdown-pages.ts'

describe('an item', () => {
  test.each<[string, string]>([
    ['whose details have labels', `- **Counting Moths**\n  - Authors: Ada Moth\n`],
    [
      'whose details have a link',
      `- **Counting Moths**\n  - Ada Moth, Ben Owl\n  - [paper](${ARXIV})\n`,
    ],
    [
      'whose details have a label for the paper',
      `- **Counting Moths**\n  - Paper: [here](${ARXIV})\n`,
    ],
    ['with a paragraph of links', `- **Counting Moths**\n\n  [paper](${ARXIV})\n`],
    [
      'with code between',
      `- **Counting Moths**\n\n  \`\`\`\n  code\n  \`\`\`\n\n  - Authors: Ada Moth\n  - - deep\n`,
    ],
    [
      'beside papers in bold',
      `- **Waiting for Moths** [paper](${ARXIV})\n- **Counting Moths Alone**\n`,
    ],
  ])('%s is a paper', (_, page) => {
    expect(titlesIn(page)).toEqual(
      expect.arrayContaining([expect.stringContaining('Counting Moths')]),
    )
  })

  test.each<[string, string]>([
    ['whose details are others', `- **Insects**\n  - Authors: Ada Moth\n  - More\n  - And more\n`],
    ['with one word in bold', `- **Counting Moths** [paper](${ARXIV})\n- **Insects**\n`],
    ['without a text', `- \n- - a\n- ![](a.png)\n- [Counting Moths](${ARXIV})\n`],
    [
      'in italics beside others',
      `- *Counting Moths* [paper](${ARXIV})\n- *Insects of all kinds*\n`,
    ],
    [
      'that leads to the page beside papers',
      `- [Counting Moths](${ARXIV})\n- [Insects of all kinds](#insects)\n`,
    ],
    ['with numbers beside papers', `- **Counting Moths** [paper](${ARXIV})\n- **2601.00001**\n`],
  ])('%s is none', (_, page) => {
    expect(titlesIn(page).filter((title) => title !== 'Counting Moths')).toEqual([])
  })

  test('can have a heading in it', () => {
    const page = `- **Counting Moths** [paper](${ARXIV})\n\n  #### Mood\n\n  It is fine.\n\n  [^1]: note\n`
    expect(readOne(page)?.unknown).toMatchObject([{ label: 'Mood', value: 'It is fine.' }])
  })

  test('has authors only once, and before its text', () => {
    const page = `- [Counting Moths](${ARXIV})\n\n  *Ada Moth, Ben Owl*\n\n  We count.\n\n  Then we wait.\n\n  Cid Bat, Dan Fox\n\n  *Eve Hare et al.*\n\n  7 authors · 2026-01-02\n`
    expect(readOne(page)?.authors).toEqual(['Ada Moth', 'Ben Owl'])
  })

  test('of a list that is no list of papers may hold one', () => {
    const page = `- Insects\n\n  Text.\n\n  - [Counting Moths](${ARXIV})\n`
    expect(titlesIn(page)).toEqual(['Counting Moths'])
  })
})

describe('an address in an item', () => {
  test.each([
    ['behind a colon', `- Counting Moths: ${ARXIV}\n`],
    ['behind a colon, in angle brackets', `- Counting Moths: <${ARXIV}>\n`],
    ['in brackets', `- Counting Moths (${ARXIV})\n`],
    ['behind a dash', `- Counting Moths - ${ARXIV}\n`],
    ['behind a number', `1. Counting Moths: ${ARXIV}\n`],
  ])('%s leads to the paper before it', (_, page) => {
    const [entry] = read(page).entries
    expect(entry).toMatchObject({ title: 'Counting Moths', url: ARXIV })
    expect(entry).not.toHaveProperty('unknown')
  })

  test.each([
    `- Read more: ${ARXIV}\n`,
    `- See: ${ARXIV}\n`,
    `- Project page: ${ARXIV}\n`,
    `- Moths: ${ARXIV}\n`,
    '- Counting Moths: https://a.example/b\n',
  ])('makes no title of %j', (page) => {
    expect(titlesIn(page)).toEqual([])
  })

  test.each([ARXIV, `<${ARXIV}>`, `[${ARXIV}](${ARXIV})`])(
    'that stands alone is a paper without a title: %s',
    (address) => {
      const [entry] = read(`# Papers\n\n- ${address}\n`).entries
      expect(entry).toMatchObject({ url: ARXIV, identifiers: { arxiv: '2601.00001' } })
      expect(entry).not.toHaveProperty('title')
    },
  )

  test('that stands alone is none where the page has the paper, or it leads elsewhere', () => {
    const page = `- [Counting Moths](${ARXIV})\n- ${ARXIV}\n- https://a.example/\n- [pdf](https://arxiv.org/abs/2601.00002)\n`
    expect(titlesIn(page)).toEqual(['Counting Moths'])
  })
})

describe('a paragraph', () => {
  const moths = `**[Counting Moths](${ARXIV})**\n`

  test('of a paper has the list, the paragraph and the quote below it', () => {
    const page = `${moths}\n- Authors: Ada Moth\n\nWe count.\n\n> We wait.\n\n    code\n`
    expect(readOne(page)).toMatchObject({ authors: ['Ada Moth'], abstract: 'We count. We wait.' })
  })

  test('of a paper ends at a rule', () => {
    const { entries, boilerplate } = read(`${moths}\n---\n\nGoodbye.\n`)
    expect(entries).toHaveLength(1)
    expect(boilerplate).toHaveLength(1)
  })

  test('below a paper can be one without a link', () => {
    const page = `${moths}\n**Waiting for Moths**<br>Ada Moth, Ben Owl<br>ICML 2026\n`
    expect(titlesIn(page)).toEqual(['Counting Moths', 'Waiting for Moths'])
  })

  test('in a quote can be a paper', () => {
    expect(titlesIn(`> ${moths}`)).toEqual(['Counting Moths'])
  })

  test.each([
    ['a text', `We count moths, see [their paper](${ARXIV}).\n`],
    ['a day in bold', `**2026-01-02** [paper](${ARXIV})\n`],
    ['an identifier in bold', `**2601.00001** [paper](${ARXIV})\n`],
    ['bold words without a link', '**Counting Moths** is fun.\n'],
    [
      'bold words that a sentence goes on behind',
      `**Moths** are counted at night, as everybody knows from [the paper](${ARXIV}).\n`,
    ],
    ['a link to a place on the page', '[Counting Moths](#moths)\n'],
  ])('is no paper where it is %s', (_, page) => {
    expect(titlesIn(page)).toEqual([])
  })
})

describe('a heading', () => {
  const moths = `## [Counting Moths](${ARXIV})\n\nWe count.\n\n`

  test.each(['Abstract', 'Summary', 'Snippet', 'Keywords'])(
    '%s behind a paper belongs to it',
    (name) => {
      expect(titlesIn(`${moths}## ${name}\n\nMoths.\n`)).toEqual(['Counting Moths'])
    },
  )

  test('above the level of a paper ends it', () => {
    expect(read(`${moths}# Abstract\n\nMoths.\n`).boilerplate).toHaveLength(1)
  })

  test('with a table behind a paper ends it', () => {
    const page = `${moths}## Summary\n\n|Title|PDF|\n|-|-|\n|Owls|[x](${ARXIV}1)|\n`
    expect(titlesIn(page)).toEqual(['Counting Moths', 'Owls'])
  })

  test('is that of a group where tables or lists of papers are below it', () => {
    const page = `## Insects at Night\n\n[arXiv](${ARXIV})\n\n|Title|PDF|\n|-|-|\n|Moths|[x](${ARXIV})|\n`
    expect(titlesIn(page)).toEqual(['Moths'])
  })

  test('has a byline below it', () => {
    const page = `## [Counting Moths](${ARXIV})\n\nAda Moth, Ben Owl · 2026-01-02\n\n## Waiting for Moths\n\n7 authors · ICML 2026\n\n## Owls at Noon\n`
    expect(titlesIn(page)).toEqual(['Counting Moths', 'Waiting for Moths', 'Owls at Noon'])
  })

  test('is a paper by its number where others are', () => {
    const numbered = (n: number): string => `## ${n}. [Counting Moths ${n}](${ARXIV}${n})\n\n`
    expect(
      titlesIn(`${numbered(1)}${numbered(2)}## 3. Owls\n\n## Contents\n\n## [Back](#top)\n`),
    ).toEqual(['Counting Moths 1', 'Counting Moths 2', 'Owls'])
  })

  test('has an anchor behind it', () => {
    expect(
      readOne(`# Day\n\n## Insects [↑](#top)\n\n- [Counting Moths](${ARXIV})\n`)?.unknown,
    ).toMatchObject([{ label: 'section', value: 'Insects' }])
  })

  test('has an anchor in front of it', () => {
    expect(titlesIn(`## [1](#1) Counting Moths\n\n**Authors:** Ada Moth\n`)).toEqual([
      '1 Counting Moths',
    ])
  })
})

describe('rows that only point to a paper', () => {
  const details = `## Details\n\n### [Counting Moths](${ARXIV})\n\n**Authors:** Ada Moth\n`

  test.each([
    ['have an identifier alone', `|Paper|Votes|\n|-|-|\n|2601.00001|3|\n\n`],
    ['have a title that breaks off', `|Paper|Votes|\n|-|-|\n|Counting Moths…|3|\n\n`],
  ])('are none where they %s', (_, table) => {
    expect(titlesIn(`${table}${details}`)).toEqual(['Counting Moths'])
  })

  test('are kept where the page has no such paper', () => {
    expect(titlesIn(`|Paper|Votes|\n|-|-|\n|Owls|3|\n|2601.00009|4|\n\n${details}`)).toEqual([
      'Owls',
      undefined,
      'Counting Moths',
    ])
  })

  test('are kept among references that have no paper', () => {
    const page = `## References\n\n- **Owls at Noon** [book](https://a.example/owls.pdf)\n\n${details}`
    expect(titlesIn(page)).toEqual(['Owls at Noon', 'Counting Moths'])
  })
})

describe('a list without links', () => {
  const list = `- Counting Moths at Night (ICML 2026)\n- **Waiting for Moths.** Moth Days, 2025.\n- Owls at Noon（Nature 2024）\n- Owls and Their Moths (2023)\n`

  test('has papers where a venue and its year stand behind most titles', () => {
    expect(read(list).entries).toMatchObject([
      { title: 'Counting Moths at Night', venue: 'ICML 2026' },
      { title: 'Waiting for Moths', venue: 'Moth Days, 2025' },
      { title: 'Owls at Noon', venue: 'Nature 2024' },
      { title: 'Owls and Their Moths', publishedAt: { iso: '2023' } },
    ])
  })

  test.each([
    list.split('\n').slice(0, 2).join('\n'),
    `${list}${'- Some words about it\n'.repeat(3)}`,
    '- Version with many fixes (May 2026)\n'.repeat(4),
    '- Version with many fixes (2026)\n'.repeat(4),
  ])('has none otherwise: %s', (page) => {
    expect(titlesIn(page)).toEqual([])
  })

  test('has citations', () => {
    expect(
      read('- Moth, Ada, and Ben Owl. "Counting Moths." *Nature* 7 (2026): 1-9.\n').entries,
    ).toMatchObject([{ title: 'Counting Moths', authors: ['Moth, Ada', 'Ben Owl'] }])
    expect(titlesIn('- Moth, Ada, and Ben Owl. "Counting Moths."\n')).toEqual([])
  })
})

describe('an item beside papers', () => {
  const papers = [1, 2, 3]
    .map((id) => `- [Counting ${id} Moths at Night](https://arxiv.org/abs/2601.0000${id})\n`)
    .join('')

  test('is one where most others are links to papers', () => {
    expect(
      titlesIn(`${papers}- [Waiting for the Moths](https://ada.example/moths)\n`),
    ).toHaveLength(4)
  })

  test.each([
    '- [Moth Tools](https://ada.example/moths)\n',
    '- [Waiting for the Moths](waiting.md)\n',
    '- [Waiting for the Moths](#waiting)\n',
    '- [Waiting for the Moths](https://a.example)\n- [Waiting for the Owls](https://b.example)\n',
  ])('is none otherwise: %s', (others) => {
    expect(titlesIn(papers + others)).toHaveLength(3)
  })
})

describe('the fields of an item', () => {
  test('can be lines below it', () => {
    const page =
      '- Counting Moths at Night\n\n    Author: Moth, Ada | University of Moths\n    Author: Owl, Ben | Owl Lab\n\n    keyword: moths\n\n    Abstract : We count moths.\n'
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths at Night',
      authors: ['Moth, Ada', 'Owl, Ben'],
      abstract: 'We count moths.',
      unknown: [
        { label: 'affiliation', value: 'University of Moths' },
        { label: 'affiliation', value: 'Owl Lab' },
        { label: 'keyword' },
      ],
    })
  })

  test('can have labels of the page beside those that are known', () => {
    const page =
      '- [Counting Moths](https://ada.example/moths)\n    - Ada Moth, Ben Owl\n    - Date: May 4, 2026\n    - Publisher: arXiv\n    - Env: [Night]\n    - Key: [moths]\n    - TLDR: Moths.\n'
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      venue: 'arXiv',
      abstract: 'Moths.',
    })
  })
})
