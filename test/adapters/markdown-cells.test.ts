import { describe, expect, test } from 'vitest'
import { ARXIV, read, readOne, titlesIn } from './markdown-pages.ts'

const LONG = 'We count the moths of a garden at night. '.repeat(8).trim()
const rowOf = (head: string, row: string): ReturnType<typeof readOne> =>
  readOne(`|${head}|\n|${head.replace(/[^|]+/g, '-')}|\n|${row}|\n`)

describe('a row with more cells than the table has columns', () => {
  test('begins with what has no column', () => {
    expect(
      rowOf(
        'Date|Title|Authors|PDF',
        `new|2026-01-02|Counting Moths|Ada Moth, Ben Owl|[x](${ARXIV})`,
      ),
    ).toMatchObject({
      publishedAt: { iso: '2026-01-02' },
      title: 'Counting Moths',
      unknown: [{ label: 'cell', value: 'new' }],
    })
  })

  test('tells a title in bold from a long text', () => {
    const row = `${LONG}|**Counting Moths**||[x](${ARXIV})|${LONG}`
    expect(rowOf('Title|Code|PDF|Abstract', row)).toMatchObject({
      title: 'Counting Moths',
      abstract: `${LONG} ${LONG}`,
    })
  })

  test('tells authors from a long text', () => {
    const row = `Counting Moths|${LONG}|Ada Moth|[x](${ARXIV})|short`
    expect(rowOf('Title|Authors|PDF|Summary', row)).toMatchObject({ authors: ['Ada Moth'] })
  })

  test('tells authors of whom some are left out', () => {
    expect(
      rowOf('Title|Authors|PDF', `Counting Moths|new|Moth et al.|[x](${ARXIV})`),
    ).toMatchObject({ authors: ['Moth'] })
  })

  test('tells nothing by a column that can hold anything', () => {
    expect(rowOf('Title|Authors|Venue|Mood', 'Counting Moths|Ada Moth|ICML|fine|')).toMatchObject({
      title: 'Counting Moths',
    })
  })

  test('is read from the left where it has very many', () => {
    const row = `Counting Moths|[x](${ARXIV})${'|a'.repeat(60)}`
    expect(rowOf('Title|PDF', row)).toMatchObject({ title: 'Counting Moths', url: ARXIV })
  })
})

describe('a cell', () => {
  test.each<[string, string, string, object]>([
    ['of comments is their number', 'Comments', '12', { comments: 12 }],
    [
      'of comments is a text',
      'Comments',
      '12 pages',
      { unknown: [{ label: 'Comments', value: '12 pages' }] },
    ],
    ['of a number has no meaning', '#', '12', {}],
    [
      'of a title in another language is kept',
      '中文标题',
      '数飞蛾',
      { unknown: [{ label: '中文标题', value: '数飞蛾' }] },
    ],
    [
      'of a second title is kept',
      'Titles',
      'Moths',
      { unknown: [{ label: 'Titles', value: 'Moths' }] },
    ],
    ['of another paper is a link', 'Paper', `[arXiv](${ARXIV})`, { url: ARXIV }],
    [
      'of a name is kept',
      'Method',
      'MothNet',
      { unknown: [{ label: 'Method', value: 'MothNet' }] },
    ],
    ['of votes with a sign is their number', '点赞👍', '12', { upvotes: 12 }],
    [
      'over several lines is one text',
      'Abstract',
      'We count.<br>We wait.',
      { abstract: 'We count. We wait.' },
    ],
  ])('%s', (_, head, cell, expected) => {
    expect(rowOf(`Title|Authors|${head}`, `Counting Moths|Ada Moth|${cell}`)).toMatchObject({
      title: 'Counting Moths',
      ...expected,
    })
  })

  test.each(['[Counting Moths](#moths)', '12'])('of titles such as %j begins no paper', (cell) => {
    expect(rowOf('Title|Authors', `${cell}|Ada Moth`)).toBeUndefined()
  })

  test('of titles can have an identifier alone', () => {
    expect(rowOf('Paper|Summary', `[2601.00001](${ARXIV})|Moths`)).toMatchObject({
      identifiers: { arxiv: '2601.00001' },
    })
  })

  test('of titles can go on in the next line', () => {
    const page = `|Title|PDF|\n|-|-|\n|Counting\nMoths|[x](${ARXIV})|\n`
    expect(titlesIn(page)).toEqual(['Counting Moths'])
  })

  test('that never ends leaves the rows behind it', () => {
    const page = `|Title|PDF|\r\n|-|-|\r\n|Counting\r\n|Waiting for Moths|[x](${ARXIV})|\r\n|Owls\r\nat noon|[x](${ARXIV})|\r\n`
    expect(titlesIn(page)).toEqual(['Waiting for Moths', 'Owls at noon'])
  })
})

describe('a table', () => {
  test('of names is one of papers where it has links to them', () => {
    expect(rowOf('Method|Paper', `MothNet|[Counting Moths](${ARXIV})`)?.title).toBe(
      'Counting Moths',
    )
    expect(rowOf('Method|Link', `MothNet|[paper](${ARXIV})`)?.title).toBe('MothNet')
  })

  test.each([
    ['has titles alone', 'Title', 'Moths'],
    ['has names and remarks', 'Model|Notes', 'Moth|good'],
    ['has titles and what nobody knows', 'Title|Shelf', 'Moths|B 12'],
  ])('has no papers where it %s', (_, head, row) => {
    expect(rowOf(head, row)).toBeUndefined()
  })

  test('has papers where it has titles and tags', () => {
    expect(rowOf('Title|Tags', 'Counting Moths|insects')).toMatchObject({ title: 'Counting Moths' })
  })

  test('without frames has its rows', () => {
    const page = `Title|PDF\n-|-\nCounting Moths|[x](${ARXIV})\nOwls|[x](${ARXIV})\n`
    expect(titlesIn(page)).toEqual(['Counting Moths', 'Owls'])
  })

  test('below a paper names its fields', () => {
    const page = `### [Counting Moths](${ARXIV})\n\n|Authors|Ada Moth|\n|-|-|\n|Mood|fine|\n|a|b|\n||\n`
    const entry = readOne(page)
    expect(entry?.authors).toEqual(['Ada Moth'])
    expect(entry?.unknown).toMatchObject([
      { label: 'table', value: 'Mood | fine |' },
      { label: 'table' },
    ])
  })

  test('below a paper can have any number of columns', () => {
    const page = `### [Counting Moths](${ARXIV})\n\n#### Results\n\n|Moth|Owl|Bat|\n|-|-|-|\n|1||3|\n`
    expect(readOne(page)?.unknown).toMatchObject([
      { label: 'Results', value: 'Moth | Owl | Bat |' },
      { value: '1 | 3 |' },
    ])
  })
})

describe('names', () => {
  test.each([
    '**Authors:** Ada Moth¹, Ben Owl¹,²\n',
    '**Authors:** Ada Moth¹ ²*, Ben Owl²†, ‡\n',
    'Ada Moth¹, Ben Owl¹·²\n',
    '*Ada Moth¹, Ben Owl²✉*\n',
  ])('have no signs behind them, as in %s', (line) => {
    expect(readOne(`### [Moths](${ARXIV})\n\n${line}`)).toMatchObject({
      authors: ['Ada Moth', 'Ben Owl'],
      authorCount: 2,
    })
  })

  test.each<[string, string, object]>([
    [
      'counted in Chinese',
      'Ada Moth, Ben Owl 等 27 人',
      { authors: ['Ada Moth', 'Ben Owl'], authorCount: 27 },
    ],
    ['in Chinese', '王小明、李雷', { authors: ['王小明', '李雷'] }],
    [
      'that go on',
      'Ada Moth, Ben Owl +',
      { authors: ['Ada Moth', 'Ben Owl'], authorsTruncated: true },
    ],
    ['with the last name first', 'Moth, Ada and Owl, Ben', { authors: ['Moth, Ada', 'Owl, Ben'] }],
    ['with a full stop', 'Moth A, Owl B.', { authors: ['Moth A', 'Owl B'] }],
    [
      'as links',
      `[Ada Moth](https://moth.example), [Ben Owl](mailto:ben)`,
      { authors: ['Ada Moth', 'Ben Owl'] },
    ],
  ])('%s are read', (_, cell, expected) => {
    expect(rowOf('Title|Authors', `Counting Moths|${cell}`)).toMatchObject(expected)
  })

  test.each([
    ['with accents of TeX', "Zolt\\\\'an Moth, Ben Nemev\\\\v{s}ek"],
    ['with small words', 'Ada van der Moth, Ben Owl'],
    ['with addresses', 'Ada Moth (Moth Lab), Ben Owl (Owl Lab)'],
  ])('%s are known', (_, line) => {
    expect(readOne(`### [Counting Moths](${ARXIV})\n\n${line}\n`)?.authors).toHaveLength(2)
  })

  test.each(['We count moths, and we wait for owls', 'ICML 2026', 'Counting, waiting, sleeping'])(
    'are not in %j',
    (line) => {
      expect(readOne(`### [Counting Moths](${ARXIV})\n\n${line}\n`)).not.toHaveProperty('authors')
    },
  )
})

describe('a page with a byte order mark', () => {
  test('has its places', () => {
    const page = `\ufeff|Title|PDF|\n|-|-|\n|Moths|[x](${ARXIV})|\n`
    const place = read(page).entries[0]?.position
    expect(page.slice(place?.start.offset, place?.end.offset)).toBe(`|Moths|[x](${ARXIV})|`)
  })
})
