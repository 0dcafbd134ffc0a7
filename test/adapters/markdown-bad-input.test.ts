import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/adapters/markdown.ts'
import { parseDigest } from '../../src/index.ts'
import type { Digest } from '../../src/types.ts'
import { limits } from '../support/for-all.ts'

const options = { adapters: [markdown()], format: 'markdown' }
const read = (page: string): Digest => parseDigest(page, options)
const rulesOf = (page: string): string[] => read(page).messages.map(({ ruleId }) => ruleId)

const timed = { timeout: 120_000 }
const ARXIV = 'https://arxiv.org/abs/2601.00001'
const ITEM = `- [Counting Moths](${ARXIV})\n`
const nested = (mark: string, depth: number): string => `${ITEM}\n${mark.repeat(depth)}deep\n`

describe('what is nested too deeply', () => {
  test.each([
    ['quotes', nested('> ', 10_000)],
    ['quotes without spaces', nested('>', 10_000)],
    ['lists', nested('- ', 10_000)],
    ['numbered lists', nested('1. ', 10_000)],
    ['notes', nested('[^a]: ', 10_000)],
  ])('in %s is told, and the papers are read', (_, page) => {
    const { entries, messages } = read(page)
    expect(entries.map(({ title }) => title)).toEqual(['Counting Moths'])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['too-deep'])
  })

  test('is named by its line', () => {
    const [told] = read(nested('> ', 100)).messages
    expect(told?.place).toMatchObject({ start: { line: 3 }, end: { line: 3 } })
  })

  test('in lists of many lines is told', () => {
    const lines = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- a`)
    expect(rulesOf(`${ITEM}\n${lines.join('\n')}\n`)).toContain('too-deep')
  })

  test('in emphasis is told once for each paragraph', () => {
    const page = `${ITEM}\n${'*a _b '.repeat(5000)}\n\n${ITEM}`
    expect(rulesOf(page)).toEqual(['too-deep'])
  })

  test('in links is text', () => {
    expect(read(`${ITEM}\n${'['.repeat(10_000)}\n`).entries).toHaveLength(1)
  })
})

describe('a page that breaks off', () => {
  test('in a fence has the papers before it', () => {
    expect(read(`${ITEM}\n\`\`\`\n${ITEM.repeat(5)}`).entries).toHaveLength(1)
  })

  test.each<[string, number, string]>([
    ['a fence', 3, `\`\`\`bibtex\n@a{}\n\n${ITEM}`],
    ['a fence of tildes', 3, `~~~~\n\n~~~\n${ITEM}`],
    ['a comment', 3, `<!-- Draft\n\n${ITEM}`],
    ['a script', 3, `<script>\n\n${ITEM}`],
    ['a fence in an item', 5, `- Code:\n\n  \`\`\`\n  ${ITEM}`],
    ['a fence in a quote', 3, '> ```\n> code\n'],
    ['a fence without a text', 3, '```\n'],
  ])('in %s says so, and where it begins', (_, line, rest) => {
    const { messages } = read(`\ufeff${ITEM}\n${rest}`)
    expect(messages).toMatchObject([{ ruleId: 'input-truncated', place: { start: { line } } }])
  })

  test.each([
    '```\ncode\n```\n',
    '~~~\ncode\n~~~~  \n',
    '    code\n',
    '<!-- Draft -->\n',
    '<!-- Draft --> <b>bold</b>\n',
    '<script>code</script>\n',
    '<div>\n',
    '- Code:\n\n  ```\n  code\n  ```\n',
    '- Code:\n\n  ```\n  code\n\nText.\n',
    '> ```\n> code\n> ```\n',
    '```\n> ```\n```\n',
  ])('does not where %j ends it', (rest) => {
    expect(rulesOf(`${ITEM}\n${rest}`)).toEqual([])
  })

  test('in a row of a table has the rows before it', () => {
    const page = `|Title|PDF|\n|-|-|\n|Counting Moths|[x](${ARXIV})|\n|Waiting for`
    const { entries } = read(page)
    expect(entries.map(({ title }) => title)).toContain('Counting Moths')
  })

  test('in a fold has its text', () => {
    const page = `${ITEM.trim()}\n  <details><summary>Abstract</summary>\n  We count`
    expect(read(page).entries).toMatchObject([{ abstract: 'We count' }])
  })

  test('in a comment has the papers before it', () => {
    expect(read(`${ITEM}\n<!-- ${ITEM}`).entries).toHaveLength(1)
  })

  test('in front matter says that it has no entries', () => {
    expect(rulesOf('---\ntitle: Papers\n')).toEqual(['no-entries'])
  })

  test.each(['', '   \n', '# Papers\n', '|Title|Authors|\n|-|-|\n'])(
    'such as %j has no entries',
    (page) => {
      expect(rulesOf(page)).toEqual(['no-entries'])
    },
  )
})

describe('rows and items that are not as they should be', () => {
  test('give what they have', () => {
    const page = `|Title|Authors|PDF|\n|-|-|-|\n|||\n|One|Ada Moth||\n|Two|\n|Three|Ben Owl|x|y|z|\n`
    expect(read(page).entries.map(({ title }) => title)).toEqual(['One', 'Three'])
  })

  test('have dates that are none, and say so', () => {
    expect(rulesOf('|Date|Title|Authors|\n|-|-|-|\n|2026-02-30|One|Ada Moth|\n')).toEqual([
      'date-impossible',
    ])
  })

  test('have links without an address', () => {
    const page = '### One\n\n**Authors:** Ada Moth\n\n**Link:** []()\n'
    expect(read(page).entries).toMatchObject([{ title: 'One', links: [] }])
  })

  test('have characters that stand for others here', () => {
    const page = `- [Counting \ufdd0 Moths](${ARXIV}) $a_b$\n`
    expect(read(page).entries[0]?.title).toBe('Counting \ufdd0 Moths')
  })
})

test('10,000 columns and 100,000 links are read', timed, () => {
  const columns = '|a'.repeat(10_000)
  const { entries } = read(
    `|Title${columns}|\n|-${'|-'.repeat(10_000)}|\n|One${columns}|\n\n${'[a](b) '.repeat(100_000)}`,
  )
  expect(entries).toHaveLength(0)
})

describe('any text', () => {
  const piece = fc.constantFrom(
    '# ',
    '## ',
    '- ',
    '1. ',
    '|',
    '|-|-|',
    '\n',
    '\n\n',
    '**',
    '*',
    '_',
    '`',
    '[',
    '](',
    ')',
    '<br>',
    '<details>',
    '</p>',
    '$',
    '\\',
    ARXIV,
    'Title',
    'Authors:',
    'Ada Moth',
    ', ',
    ' ',
    '> ',
    '---\n',
    '\r\n',
    '\ufeff',
    'Abstract: ',
    '2026-01-02',
  )

  test('never throws, and has places inside it', timed, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const page = pieces.join('')
        const { entries, boilerplate } = read(page)
        const places = [...entries.map(({ position }) => position!), ...boilerplate]
        for (const { start, end } of places) {
          expect(start.offset).toBeLessThanOrEqual(end.offset)
          expect(end.offset).toBeLessThanOrEqual(page.length)
        }
      }),
      limits,
    )
  })

  test('has every line in an entry, in the boilerplate or in a message', timed, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const page = pieces.join('')
        const { entries, boilerplate } = read(page)
        const runs = [...entries.map(({ position }) => position!), ...boilerplate]
        const inside = (offset: number): boolean =>
          runs.some(({ start, end }) => start.offset <= offset && offset < end.offset)
        for (const { index } of page.matchAll(/\S/g)) expect(inside(index)).toBe(true)
      }),
      limits,
    )
  })
})
