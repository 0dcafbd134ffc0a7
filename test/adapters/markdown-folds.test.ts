import { describe, expect, test } from 'vitest'
import { ARXIV, read, titlesIn } from './markdown-pages.ts'

const OTHER = 'https://arxiv.org/abs/2601.00002'

function foldOf(summary: string, author: string, text: string, url: string): string {
  const fields = `- **Authors:** ${author}\n- **Abstract:** ${text}\n- [paper](${url})\n`
  return `<details>\n<summary>${summary}</summary>\n\n${fields}\n</details>\n\n`
}

const one = (summary: string): string => foldOf(summary, 'Ada Moth', 'We count.', ARXIV)
const two = (summary: string): string => foldOf(summary, 'Ben Owl', 'We wait.', OTHER)

describe('folds with the fields of a paper', () => {
  const papers = [
    { title: 'Counting Moths', authors: ['Ada Moth'], abstract: 'We count.', url: ARXIV },
    { title: 'Waiting for Moths', authors: ['Ben Owl'], abstract: 'We wait.', url: OTHER },
  ]

  test.each<[string, string, (title: string) => string]>([
    ['a heading', '# Papers\n\n', (title) => `<b>${title}</b>`],
    ['a heading, without bold titles', '# Papers\n\n', (title) => title],
    ['two headings', '# Daily arXiv\n\n## cs.CV\n\n', (title) => `<b>${title}</b>`],
    ['a day', '# 2026-01-02\n\n', (title) => `<b>${title}</b>`],
    ['no heading', '', (title) => `<b>${title}</b>`],
    ['a heading, on lines of their own', '# Papers\n\n', (title) => `\n<b>${title}</b>\n`],
    ['a heading, with numbers', '# Papers\n\n', (title) => `2. ${title}`],
  ])('below %s are papers', (_, head, summary) => {
    const page = `${head}${one(summary('Counting Moths'))}${two(summary('Waiting for Moths'))}`
    expect(read(page).entries).toMatchObject(papers)
  })

  test('in a fold of the whole are papers', () => {
    const page = `# Papers\n\n<details>\n<summary>Insects (2)</summary>\n\n${one('Counting Moths')}${two('Waiting for Moths')}</details>\n`
    expect(read(page).entries).toMatchObject(papers)
  })

  test('is a paper alone where its title is bold', () => {
    expect(read(`# Papers\n\n${one('<b>Counting Moths</b>')}`).entries).toMatchObject([papers[0]])
  })

  test.each(['Details', 'Click to see more', 'What it is about'])(
    'belong to the heading where one says %s',
    (summary) => {
      expect(titlesIn(`## Counting Moths\n\n${one(summary)}`)).toEqual(['Counting Moths'])
    },
  )

  test('belong to no paper where they say what to do', () => {
    const page = `# Papers\n\n${one('Click to see more')}${two('Click to see more')}`
    expect(titlesIn(page)).toEqual([])
  })

  test('that hold lists of papers are no papers', () => {
    const list = (title: string): string =>
      `<details>\n<summary><b>${title}</b></summary>\n\n- **Counting Moths**\n  - Authors: Ada Moth\n  - [paper](${ARXIV})\n\n</details>\n\n`
    expect(titlesIn(`# Papers\n\n${list('Insects of May')}`)).toEqual(['Counting Moths'])
  })
})

describe('fields that are stated twice below a heading', () => {
  test.each(['**Counting Moths**', '**1. Counting Moths**', 'Counting Moths'])(
    'are those of the papers above them, such as %s',
    (title) => {
      const fields = (author: string): string =>
        `- **Authors:** ${author}\n- **Abstract:** We count.\n`
      const page = `# Papers\n\n${title}\n\n${fields('Ada Moth')}\n**Waiting for Moths**\n\n${fields('Ben Owl')}`
      expect(read(page).entries).toMatchObject([
        { title: 'Counting Moths', authors: ['Ada Moth'], abstract: 'We count.' },
        { title: 'Waiting for Moths', authors: ['Ben Owl'] },
      ])
    },
  )

  test('make no paper of the heading', () => {
    const fields = '**Authors:** Ada Moth\n\n**Abstract:** We count.\n\n'
    expect(titlesIn(`# Papers\n\n${fields}${fields}`)).toEqual([])
  })

  test('in two languages are those of one paper', () => {
    const page = `## Counting Moths\n\n**Abstract:** We count.\n\n**摘要:** 我们数。\n`
    expect(titlesIn(page)).toEqual(['Counting Moths'])
  })
})

test('a fold may stand within the text before the first paper', () => {
  const fold = 'Lamps <details><summary>more</summary>They shine.</details> at night.'
  expect(titlesIn(`${fold}\n\n- [Counting Moths](${ARXIV})\n`)).toEqual(['Counting Moths'])
})
