import { describe, expect, test } from 'vitest'
import { ARXIV, readOne, titlesIn } from './markdown-pages.ts'

const TITLE = 'Counting Moths at Night'

describe('names before a title', () => {
  test.each<[string, string, string[]]>([
    [
      'quoted',
      `Moth, Ada, Ben Owl, and Cy Wick. "**${TITLE}**."`,
      ['Moth, Ada', 'Ben Owl', 'Cy Wick'],
    ],
    ['quoted, of one author', `Moth, Ada E. "${TITLE}."`, ['Moth, Ada E.']],
    [
      'in curly quotes',
      `A. Moth, B. Owl, and C. Wick, “${TITLE},”`,
      ['A. Moth', 'B. Owl', 'C. Wick'],
    ],
    ['with initials', `Moth, A., Owl, B. "${TITLE}."`, ['Moth, A.', 'Owl, B.']],
    ['bold, behind a year', `Ada Moth and Ben Owl. 2017. **${TITLE}**.`, ['Ada Moth', 'Ben Owl']],
    ['bold, behind a year in parentheses', `Ada Moth (2017). **${TITLE}**.`, ['Ada Moth']],
  ])('are its authors where it is %s', (_, cited, authors) => {
    const entry = { title: TITLE, authors, url: ARXIV }
    expect(readOne(`- ${cited} ICML. [[pdf]](${ARXIV})\n`)).toMatchObject(entry)
    expect(
      readOne(`# Papers\n\n**[1]** ${cited} arXiv preprint. [[pdf]](${ARXIV}) **(Moths)**\n`),
    ).toMatchObject(entry)
  })

  test('are its authors where it is a link', () => {
    expect(
      readOne(`- Moth, Ada, et al. ["${TITLE}."](${ARXIV}) *Moth Days* (2026)\n`),
    ).toMatchObject({
      title: TITLE,
      authors: ['Moth, Ada'],
      authorsTruncated: true,
      url: ARXIV,
    })
  })

  test('come with the year', () => {
    expect(
      readOne(`- Ada Moth and Ben Owl. 2017. **${TITLE}**. [[pdf]](${ARXIV})\n`)?.publishedAt?.iso,
    ).toBe('2017')
  })

  test.each([
    `We follow Moth et al. in [counting moths](${ARXIV}) and owls, which is of use to all who wait.`,
    `Moths, see **Counting Moths** [pdf](${ARXIV})`,
  ])('are none in a sentence: %s', (text) => {
    expect(titlesIn(`# Papers\n\n${text}\n`)).toEqual([])
  })
})

describe('lists of names with the last name first', () => {
  test.each<[string, string[]]>([
    ['Moth, Ada, Ben Owl, Cy Wick', ['Moth, Ada', 'Ben Owl', 'Cy Wick']],
    ['Moth, Ada E., and Ben Owl', ['Moth, Ada E.', 'Ben Owl']],
    ['Moth, A., Owl, B. C., & Wick, C.', ['Moth, A.', 'Owl, B. C.', 'Wick, C.']],
    ['Moth, Owl, Wick', ['Moth', 'Owl', 'Wick']],
    ['Moth, Owl', ['Moth', 'Owl']],
    ['Moth, Owl, et al.', ['Moth', 'Owl']],
    ['Moth, Ada Maria, Ben Owl', ['Moth', 'Ada Maria', 'Ben Owl']],
    ['Ada Moth, Ben, Cy Wick', ['Ada Moth', 'Ben', 'Cy Wick']],
  ])('such as %s', (list, authors) => {
    expect(readOne(`- **${TITLE}.** *${list}* [[pdf]](${ARXIV})\n`)?.authors).toEqual(authors)
  })
})

describe('a name before a title', () => {
  test.each<[string, string, object]>([
    [
      'a link, and a dash',
      `MothNet - [${TITLE}](${ARXIV})`,
      { unknown: [{ label: 'name', value: 'MothNet' }] },
    ],
    [
      'a link, and a colon',
      `Moth Net: [${TITLE}](${ARXIV})`,
      { unknown: [{ label: 'name', value: 'Moth Net' }] },
    ],
    ['a link, and a colon in bold', `**MothNet:** [${TITLE}](${ARXIV})`, {}],
    [
      'bold text',
      `MothNet: **${TITLE}** [[paper]](${ARXIV})`,
      { unknown: [{ label: 'name', value: 'MothNet' }] },
    ],
    ['a link, and is a venue', `Moth Days 2026: [${TITLE}](${ARXIV})`, { venue: 'Moth Days 2026' }],
    [
      'a link, and is a date',
      `Jan 2, 2026 - [${TITLE}](${ARXIV})`,
      { publishedAt: { iso: '2026-01-02' } },
    ],
  ])('can stand before %s', (_, item, expected) => {
    expect(readOne(`- ${item}\n`)).toMatchObject({ title: TITLE, url: ARXIV, ...expected })
  })

  test.each<[string, string]>([
    ['a name in brackets in bold', `**[MothNet]** ${TITLE} [[paper]](${ARXIV})`],
    ['a name in bold in brackets', `[**MothNet**] ${TITLE} [[paper]](${ARXIV})`],
    ['pictures', `🔥🔥 :star: [**MothNet**] ${TITLE} [[paper]](${ARXIV})`],
  ])('can be %s', (_, item) => {
    expect(titlesIn(`- ${item}\n`)).toEqual([TITLE])
    expect(titlesIn(`|Title|Paper|\n|-|-|\n|${item.split(' [[')[0]!}|[pdf](${ARXIV})|\n`)).toEqual([
      TITLE,
    ])
  })
})
