import { describe, expect, test } from 'vitest'
import { ARXIV, read, readOne, titlesIn } from './markdown-pages.ts'

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
