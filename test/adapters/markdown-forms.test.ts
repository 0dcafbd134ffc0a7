import { describe, expect, test } from 'vitest'
import { ARXIV, read, readOne, titlesIn } from './markdown-pages.ts'

const OTHER = 'https://arxiv.org/abs/2601.00002'

describe('an item that begins with something else than its title', () => {
  test.each<[string, string, object]>([
    ['a category', `[cs.DB] [**Counting Moths**](${ARXIV})`, { categories: ['cs.DB'] }],
    ['a link in brackets', `[[Arxiv](${ARXIV})] Counting Moths`, {}],
    ['a venue as a link in brackets', `[[3DV2021](${ARXIV})] Counting Moths`, { venue: '3DV2021' }],
    [
      'a tag',
      `[Survey] [Counting Moths](${ARXIV})`,
      { unknown: [{ label: 'remark', value: 'Survey' }] },
    ],
    [
      'a month as a link',
      `[arXiv 2026.03](${ARXIV}), Counting Moths at Night`,
      { venue: 'arXiv 2026.03' },
    ],
    [
      'a venue as a link',
      `[Moth Days 2026](${ARXIV}): Counting Moths at Night`,
      { venue: 'Moth Days 2026' },
    ],
    ['a word as a link', `[Paper](${ARXIV}): Counting Moths at Night`, {}],
    [
      'a venue and a comma',
      `ICRA 2023, Counting Moths at Night, [arXiv](${ARXIV})`,
      { venue: 'ICRA 2023' },
    ],
    [
      'a name before quotation marks',
      `MothNet: "Counting Moths" ECCV. [[Paper](${ARXIV})]`,
      {
        unknown: [
          { label: 'name', value: 'MothNet' },
          { label: 'remark', value: 'ECCV' },
        ],
      },
    ],
    [
      'a name in bold before quotation marks',
      `**MothNet**: "Counting Moths", ECCV, 2022 (*Moth Lab*). [[Paper](${ARXIV})]`,
      { venue: 'ECCV, 2022', organization: 'Moth Lab' },
    ],
  ])('such as %s is a paper', (_, item, expected) => {
    expect(readOne(`- ${item}\n`)).toMatchObject({ url: ARXIV, ...expected })
    expect(titlesIn(`- ${item}\n`)).toEqual([
      expect.stringMatching(/^Counting Moths(?: at Night)?$/),
    ])
  })

  test.each([
    ['a name in bold', 'Moth: Counting Insects at Night', '**Moth**: Counting Insects at Night'],
    [
      'a name of several words in bold',
      'The Moth: Counting Insects',
      '**The Moth**: Counting Insects',
    ],
  ])('such as %s has its whole title', (_, title, item) => {
    expect(titlesIn(`- ${item}, [arXiv](${ARXIV})\n`)).toEqual([title])
  })

  test('such as a title in bold and a colon has a description', () => {
    const page = `- **Counting Moths Together**: we count them all at night, by their wings [arXiv](${ARXIV})\n- **The Moth**: we count [arXiv](${OTHER})\n`
    expect(read(page).entries).toMatchObject([
      { title: 'Counting Moths Together', abstract: 'we count them all at night, by their wings' },
    ])
  })

  test('such as words that are links alone is none', () => {
    expect(
      titlesIn(
        `- [PDF](${ARXIV})\n- [[paper](${ARXIV})]\n- [ICCV 2023](${ARXIV})\n- [paper] of moths\n- [Paper](${ARXIV}) counts\n- [Paper](${ARXIV})\n`,
      ),
    ).toEqual([])
  })

  test('such as the name of a group is none, and its papers are', () => {
    const page = `- General:\n  - **MothNet**: "Counting Moths", ECCV, 2022. [[Paper](${ARXIV})]\n  - **OwlNet**: "Counting Owls", ECCV, 2022. [[Paper](${OTHER})]\n`
    expect(titlesIn(page)).toEqual(['Counting Moths', 'Counting Owls'])
  })
})

describe('an identifier in brackets behind a title', () => {
  const page = '# Papers\n\n- **Counting Moths** [2601.00001] — counts the moths of a garden.\n'

  test('says that it is a paper', () => {
    expect(readOne(page)).toMatchObject({
      title: 'Counting Moths',
      identifiers: { arxiv: '2601.00001' },
      abstract: 'counts the moths of a garden.',
    })
  })

  test('of several papers says nothing', () => {
    expect(titlesIn('- **Count moths** (2601.00001, 2601.00002). Compare them.\n')).toEqual([])
  })
})

describe('authors and a venue in one run', () => {
  test('are told apart behind those that are left out', () => {
    const page = `- [2026/01] **Counting Moths.** *Ada Moth et al. NeurIPS.* [[paper](${ARXIV})]\n`
    expect(readOne(page)).toMatchObject({
      authors: ['Ada Moth'],
      authorsTruncated: true,
      venue: 'NeurIPS',
    })
  })

  test('in brackets are not lost', () => {
    const page = `|Paper|Year|\n|-|-|\n|[Moths](${ARXIV}) (Moth et al.)|2022|\n`
    expect(readOne(page)).toMatchObject({ authors: ['Moth'], authorsTruncated: true })
  })
})

describe('a page of folds', () => {
  const fold = (title: string, url: string): string =>
    `<details>\n<summary><strong>${title}</strong> - Ada Moth, Ben Owl - [[pdf]](${url})</summary>\n\n**Abstract:** We count.\n\n</details>\n`

  test('has a paper in each', () => {
    const page = `# Papers\n\n## Contents\n\n- [Moths](#moths)\n\n<details open>\n<summary><h2>Moths (2 papers)</h2></summary>\n\n${fold('Counting Moths', ARXIV)}\n${fold('Waiting for Moths', OTHER)}\n</details>\n\nGoodbye.\n`
    const { entries, boilerplate } = read(page)
    expect(entries).toMatchObject([
      {
        title: 'Counting Moths',
        authors: ['Ada Moth', 'Ben Owl'],
        url: ARXIV,
        abstract: 'We count.',
      },
      { title: 'Waiting for Moths', url: OTHER },
    ])
    expect(page.slice(boilerplate.at(-1)?.start.offset)).toBe('</details>\n\nGoodbye.\n')
  })

  test('that say what is in them has none', () => {
    expect(
      titlesIn('<details>\n<summary><b>Authors:</b></summary>\n\nAda Moth\n\n</details>\n'),
    ).toEqual([])
    expect(
      titlesIn('<details>\n<summary>Show more of it</summary>\n\nText.\n\n</details>\n'),
    ).toEqual([])
  })

  test('can have the texts between two papers', () => {
    const page = fold('Counting Moths', ARXIV).replace(
      '</details>\n',
      '<p>And wait.</p>\n\n</details>\n',
    )
    expect(readOne(page)?.abstract).toBe('We count. And wait.')
  })
})

describe('a page with parts', () => {
  test('in quotes has the papers in them', () => {
    const page = `# Papers\n\n> ### 1. Counting Moths\n>\n> | 属性 | 内容 |\n> |:-:|:-|\n> | 👤 作者 | Ada Moth |\n>\n> 🔗 [阅读论文](${ARXIV})\n\n---\n\n> ### 2. Owls\n>\n> | 属性 | 内容 |\n> |:-:|:-|\n> | 👤 作者 | Ben Owl |\n`
    expect(read(page).entries).toMatchObject([
      { title: 'Counting Moths', authors: ['Ada Moth'], url: ARXIV },
      { title: 'Owls', authors: ['Ben Owl'] },
    ])
  })

  test('that are called as fields are has one paper', () => {
    const page = `# 2026-01-02\n\n## Counting Moths\n\n### 👥 Authors\nAda Moth, Ben Owl\n\n### 🔗 Links\n- **PDF**: [Download](${ARXIV})\n\n### Statistics\n- **Authors**: 2 researchers\n\n### 📝 Abstract\nWe count.\n\n## Waiting for Moths\n\n### Authors\nAda Moth\n`
    expect(read(page).entries).toMatchObject([
      {
        title: 'Counting Moths',
        authors: ['Ada Moth', 'Ben Owl'],
        url: ARXIV,
        abstract: 'We count.',
      },
      { title: 'Waiting for Moths', authors: ['Ada Moth'] },
    ])
  })

  test('has no paper in its own heading', () => {
    const paper = (title: string, url: string): string =>
      `## ${title}\n\n**Authors:** Ada Moth\n\n[arXiv](${url})\n\n`
    const page = `# Report\n\n> BY: The Moth Bot\n\n## Abstract\n\nMuch is new.\n\n# Papers\n\n${paper('Counting Moths', ARXIV)}${paper('Owls', OTHER)}`
    expect(titlesIn(page)).toEqual(['Counting Moths', 'Owls'])
  })

  test('that lists the papers of others says nothing by their name', () => {
    const page = `# My Papers\n\n- Papers: [one](${ARXIV}), [two](${OTHER})\n- Topics: [moths](topics/moths.md)\n`
    expect(titlesIn(page)).toEqual([])
  })
})

test('a label behind a bar ends the value of a label that nobody knows', () => {
  const page = `### [Counting Moths](${ARXIV})\n\n- **评分**: 88/100 | **日期**: 2026-01-02\n- **Mood**: fine | Owls: not\n`
  expect(readOne(page)).toMatchObject({
    publishedAt: { iso: '2026-01-02' },
    unknown: [
      { label: '评分', value: '88/100' },
      { label: 'Mood', value: 'fine | Owls: not' },
    ],
  })
})
