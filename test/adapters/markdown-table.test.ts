import { describe, expect, test } from 'vitest'
import { ARXIV, read, readOne, titlesIn } from './markdown-pages.ts'

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

  test.each(['N/A', '', '-'])('has a paper in a row whose title is %j', (title) => {
    const page = `|Title|Authors|PDF|\n|-|-|-|\n|${title}|Ada Moth|[2601.00001](${ARXIV})|\n|${title}|Ben Owl|\\-|\n`
    const [one, two] = read(page).entries
    expect(one).toMatchObject({ authors: ['Ada Moth'], identifiers: { arxiv: '2601.00001' } })
    expect(one).not.toHaveProperty('title')
    expect(two?.authors).toEqual(['Ben Owl'])
  })

  test('has none in a row that says nothing of one', () => {
    const page = `|Title|Date|Votes|PDF|\n|-|-|-|-|\n|Moths|2026-01-02|3|[x](${ARXIV})|\n||2026-01-03|4||\n|||||\n`
    expect(titlesIn(page)).toEqual(['Moths'])
  })

  test('of something else has no entries', () => {
    expect(titlesIn('|Model|Size|\n|-|-|\n|Moth|7B|\n')).toEqual([])
  })

  test('finds the identifier in the name of a file beside the page', () => {
    const page =
      '|#|题目|要点|\n|-|-|-|\n|1|[Counting Moths](./papers/260100001v1-counting.html)|moths|\n'
    expect(readOne(page)?.identifiers).toEqual({ arxiv: '2601.00001', arxivVersion: 1 })
  })

  test('can have heads of two words, of which the first counts', () => {
    const page = `|Paper|Links & Summary|\n|-|-|\n|**Counting Moths**|<div>[![arXiv](b.svg)](${ARXIV})</div>|\n`
    expect(readOne(page)).toMatchObject({ title: 'Counting Moths', url: ARXIV })
  })
})
