import { describe, expect, test } from 'vitest'
import { ARXIV, read, readOne } from './markdown-pages.ts'

const ITEM = `- [Counting Moths](${ARXIV})\n`

function rowWith(date: string): string {
  return `|Title|Date|PDF|\n|-|-|-|\n|Counting Moths|${date}|[pdf](${ARXIV})|\n`
}

describe('a date', () => {
  test.each([
    ['2026-01-02', '2026-01-02'],
    ['2026/01/02', '2026-01-02'],
    ['2 January 2026', '2026-01-02'],
    ['Jan., 2026', '2026-01'],
    ['2026年1月2日', '2026-01-02'],
    ['2026年1月', '2026-01'],
    ['2026.1.2', '2026-01-02'],
    ['2026-1-2', '2026-01-02'],
  ])('such as %s stays as it is printed', (printed, iso) => {
    expect(readOne(rowWith(printed))?.publishedAt).toEqual({ iso, implied: [], raw: printed })
  })

  test('in digits may lack its day', () => {
    expect(readOne(rowWith('2026.01'))?.publishedAt).toMatchObject({ iso: '2026-01', implied: [] })
  })

  test('stays as it is printed before and behind a title, and in a heading', () => {
    const page = `# Papers of 2026/1/3\n\n- 2026/1/2 [Counting Moths](${ARXIV})\n- [Waiting for Moths](${ARXIV}) Jan., 2026\n`
    const { digestDate, entries } = read(page)
    const raws = [digestDate, ...entries.map(({ publishedAt }) => publishedAt)]
    expect(raws.map((date) => date?.raw)).toEqual(['2026/1/3', '2026/1/2', 'Jan., 2026'])
  })
})

describe('the date of a page', () => {
  test('is not that of the first row of its table', () => {
    const page = `# Papers on light\n\n|Date|Title|PDF|\n|-|-|-|\n|2026-01-02|On moths|[pdf](${ARXIV})|\n`
    expect(read(page)).not.toHaveProperty('digestDate')
  })

  test('is not that of the first item of its list', () => {
    const page = `# Papers on light\n\n- 2026-01-02 On the slow motion of moths [pdf](${ARXIV})\n`
    expect(read(page)).not.toHaveProperty('digestDate')
  })

  test('can stand in the row of a table above the papers', () => {
    const page = `# Papers\n\n|Updated on|Papers|\n|-|-|\n|2026-01-02|1|\n\n${ITEM}`
    expect(read(page).digestDate?.iso).toBe('2026-01-02')
  })

  test('can stand in an item above the papers', () => {
    const page = `# Papers\n\n- Updated on 2026-01-02\n- Papers: 1\n\n## List\n\n${ITEM}`
    expect(read(page).digestDate?.iso).toBe('2026-01-02')
  })
})
