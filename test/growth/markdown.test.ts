import { expect, test } from 'vitest'
import { markdown } from '../../src/adapters/markdown.ts'
import { growth, readBy } from './growth.ts'

const read = readBy(markdown())

const ARXIV = 'https://arxiv.org/abs/2601.00001'
const ITEM = `- [Counting Moths](${ARXIV})\n`

const FOLD = `<details>\n<summary><b>Counting Moths</b></summary>\n\n- **Authors:** Ada Moth\n\n</details>\n\n`
const OWN = `## [Counting Moths](${ARXIV})\n\nAda Moth · 2026-01-02\n\nWe count.\n\n- link: <${ARXIV}>\n\n`

const times = (text: string) => (size: number) => text.repeat(size)
const rows = `|Moths|[x](${ARXIV})|\n`

test.each<[string, (size: number) => string]>([
  [
    'columns',
    (size) => `|Title${'|a'.repeat(size)}|\n|-${'|-'.repeat(size)}|\n|One${'|b'.repeat(size)}|\n`,
  ],
  ['cells', (size) => `|Title|PDF|\n|-|-|\n|One${'|b'.repeat(size)}|\n`],
  ['rows', (size) => `|Title|PDF|\n|-|-|\n${rows.repeat(size / 4)}`],
  ['rows that never end', (size) => `|Title|PDF|\n|-|-|\n${'|Moths\n'.repeat(size / 4)}`],
  ['links', times('[a](b) ')],
  ['items', (size) => ITEM.repeat(size / 8)],
  ['headings', (size) => `# One Two\n\n**Authors:** Ada Moth\n\n`.repeat(size / 8)],
  ['labels', (size) => `# One\n\n**Authors:** Ada Moth\n\n${'Published: a | '.repeat(size)}`],
  ['quotes', (size) => '> '.repeat(size)],
  ['emphasis', times('*a _b ')],
  ['money', times('$a ')],
  ['spaces', (size) => `- **One**${' '.repeat(size * 4)}[pdf](${ARXIV})\n`],
  ['dashes', (size) => `- **One Two**${' - '.repeat(size)}[pdf](${ARXIV})\n`],
  ['folds', (size) => `# One\n\n${FOLD.repeat(size / 8)}`],
  ['folds in one piece', (size) => FOLD.replace(/\n+/g, '\n').repeat(size / 8)],
  ['folds that never end', times('<details><summary>One Two</summary>\n\nText.\n\n')],
  ['folds within folds', times('<details><summary>Abstract</summary>\n')],
  ['our own sections', (size) => OWN.repeat(size / 8)],
  ['titles above fields', (size) => `**One Two**\n\n- Authors: Ada Moth\n\n`.repeat(size / 8)],
  ['addresses alone', (size) => `- ${ARXIV}\n`.repeat(size / 8)],
  ['pictures within pictures', (size) => `${'!['.repeat(size)}a${'](b)'.repeat(size)}`],
  ['links within links', (size) => `${'['.repeat(size)}a${'](b)'.repeat(size)}`],
  ['ends of links', times('a](b)')],
  ['text behind a bracket', (size) => `[${'a '.repeat(size * 4)}`],
  ['text in brackets', (size) => `[${'(a) '.repeat(size * 4)}](b)`],
  ['signs behind names', (size) => `# One\n\n**Authors:** Ada${', ¹ *'.repeat(size)}, `],
  ['fences that never end', times('```\n~~~\n')],
  ['names', (size) => `# One\n\n**Authors:** ${'Ada Moth, '.repeat(size)}`],
])('grows with the length of %s', async (_, page) => {
  expect(await growth((size) => read(page(size)), 1024)).toBeLessThan(3)
})
