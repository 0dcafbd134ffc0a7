import { describe, expect, test } from 'vitest'
import { ARXIV, readOne, titlesIn } from './markdown-pages.ts'

const TITLE = 'Counting Moths at Night'

describe('a plain title', () => {
  test.each<[string, string, object]>([
    ['a bar and a venue', "| **[CVPR' 19]** |", { venue: "CVPR' 19" }],
    [
      'a year and authors',
      '(2019), A. Moth et al.',
      { authors: ['A. Moth'], publishedAt: { iso: '2019' } },
    ],
    ['a year and two authors', '(2019), A. Moth and B. Owl', { authors: ['A. Moth', 'B. Owl'] }],
    ['a venue with its year', '(Moth Days 2019)', { venue: 'Moth Days 2019' }],
    ['pictures', ':fire: 🔥', {}],
    [
      'a link of another word in brackets',
      '[[C++](https://example.org/c)]',
      { links: [{ url: 'https://example.org/c' }] },
    ],
  ])('ends before %s', (_, behind, expected) => {
    expect(readOne(`- ${TITLE} ${behind} [[pdf]](${ARXIV})\n`)).toMatchObject({
      title: TITLE,
      ...expected,
    })
  })

  test('ends before authors with initials', () => {
    expect(readOne(`- ${TITLE}, A. Moth and B. Owl [[pdf]](${ARXIV})\n`)).toMatchObject({
      title: TITLE,
      authors: ['A. Moth', 'B. Owl'],
    })
  })

  test.each([
    'Moths (2019) and Owls',
    'How Many Moths? A Count of the Night',
    'Which moths? insights from the night',
    'Who Counts Moths? A Count, Moths, and Owls',
    'Moths vs. Owls at Night',
    'The Owl of A. Moth',
  ])('goes on in %s', (title) => {
    expect(titlesIn(`- ${title} [[pdf]](${ARXIV})\n`)).toEqual([title])
  })

  test.each(['ICML 2019.', 'In *ICML 2019*.', 'A. Moth et al.'])(
    'can be a question before %s',
    (behind) => {
      expect(titlesIn(`- How many moths are there? ${behind} [[pdf]](${ARXIV})\n`)).toEqual([
        'How many moths are there?',
      ])
    },
  )

  test('can be short where a year stands behind it', () => {
    expect(
      titlesIn(`- Moth Net (2019), A. Moth [[pdf]](${ARXIV})\n- Moth Club [[pdf]](${ARXIV})\n`),
    ).toEqual(['Moth Net'])
  })

  test('can have its links in the next line', () => {
    expect(
      readOne(`- ${TITLE}\n[[paper](${ARXIV})] [[code](https://github.com/a/b)]\n`),
    ).toMatchObject({
      title: TITLE,
      url: ARXIV,
      githubLinks: [{ repo: 'b' }],
    })
  })
})

describe('behind a title', () => {
  test.each<[string, object]>([
    ['8 Mar 2021', { publishedAt: { iso: '2021-03-08' } }],
    ['2021.', { publishedAt: { iso: '2021' } }],
    ['(Dec., 2024 | CVPR 2025)', { publishedAt: { iso: '2024-12' }, venue: 'CVPR 2025' }],
    ['- Ada Moth, Ben Owl, ICLR 2020.', { authors: ['Ada Moth', 'Ben Owl'], venue: 'ICLR 2020' }],
    [
      '- Ada Moth, Ben Owl, 2020.',
      { authors: ['Ada Moth', 'Ben Owl'], publishedAt: { iso: '2020' } },
    ],
    ['- Pattern Recognition, 2020.', { venue: 'Pattern Recognition, 2020' }],
    [
      ', A. Moth et al., *ICLR*, 2016.',
      { authors: ['A. Moth'], venue: 'ICLR', publishedAt: { iso: '2016' } },
    ],
    ['[ICCV 2023](https://example.org/a)', { venue: 'ICCV 2023' }],
  ])('stands %s', (behind, expected) => {
    expect(readOne(`- [${TITLE}](${ARXIV}) ${behind}\n`)).toMatchObject({
      title: TITLE,
      ...expected,
    })
  })

  test.each<[string, object]>([
    ["*Ada Moth, Ben Owl.* NeurIPS'23", { authors: ['Ada Moth', 'Ben Owl'], venue: "NeurIPS'23" }],
    ['4 Oct 2023', { publishedAt: { iso: '2023-10-04' } }],
    [`[Moth Days 2023](${ARXIV}) • [Code](https://github.com/a/b)`, { venue: 'Moth Days 2023' }],
    [
      `[arXiv, 10 Apr 2025](${ARXIV}) • [Code](https://github.com/a/b)`,
      { venue: 'arXiv', publishedAt: { iso: '2025-04-10' } },
    ],
  ])('stands below %s', (line, expected) => {
    expect(readOne(`**[${TITLE}](${ARXIV})**\n${line}\n`)).toMatchObject({
      title: TITLE,
      ...expected,
    })
  })
})

describe('news', () => {
  test('about a paper are none', () => {
    const page = `# Papers\n\n## 📰 News\n\n- **Our survey is released!** [[paper](${ARXIV})]\n\n## Moths\n\n- **${TITLE}** [[paper](${ARXIV})]\n`
    expect(titlesIn(page)).toEqual([TITLE])
  })

  test('can be papers', () => {
    const page = `# Papers\n\n## News\n\n- [${TITLE}](${ARXIV})\n- **Counting Owls.** *Ada Moth, Ben Owl* [[paper](${ARXIV})]\n`
    expect(titlesIn(page)).toEqual([TITLE, 'Counting Owls'])
  })
})
