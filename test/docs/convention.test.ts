import { afterAll, describe, expect, test } from 'vitest'
import { type Block, blocksOf, isDrawing, isFile, isProgram, isSession } from './blocks.ts'
import { createConsumer } from './consumer.ts'
import { programFaults, typeFaults } from './programs.ts'
import { commandsOf, filledIn, runCommands } from './sessions.ts'

const PAGE = 'page.md'

function blockOf(info: string, ...lines: readonly string[]): Block {
  const text = ['Text.', '', `\`\`\`${info}`, ...lines, '```', ''].join('\n')
  return blocksOf(PAGE, text)[0]!
}

const page = (block: Block) => ({ path: PAGE, text: '', blocks: [block] })

const consumer = createConsumer([page(blockOf('text title="one.txt"', 'one', 'two'))])
const folder = consumer.folderOf(page(blockOf('')))

afterAll(() => consumer.remove())

const outputs = (block: Block) => runCommands(commandsOf(block), folder, consumer)

async function faultOf(block: Block): Promise<string | undefined> {
  return (await programFaults([block], folder, consumer)).get(block.line)
}

test('blocks have a place, a language and a title', () => {
  const text = '# Heading\n\n```text title="a.txt"\none\n```\n\n````md\n```ts\n```\n````\n'
  expect(blocksOf(PAGE, text)).toEqual([
    { page: PAGE, line: 4, language: 'text', title: 'a.txt', code: 'one\n' },
    { page: PAGE, line: 8, language: 'md', title: undefined, code: '```ts\n```\n' },
  ])
})

test.each([
  ['text title="a.txt"', 'file'],
  ['ts title="a.ts"', 'file'],
  ['ts', 'program'],
  ['cjs', 'program'],
  ['sh', 'session'],
  ['console', 'session'],
  ['text', 'drawing'],
  ['', 'drawing'],
  ['python', 'nothing'],
])('a block `%s` is a %s', (info, expected) => {
  const kinds = { file: isFile, program: isProgram, session: isSession, drawing: isDrawing }
  const fitting = Object.entries(kinds).filter(([, is]) => is(blockOf(info)))
  expect(fitting.map(([kind]) => kind).join() || 'nothing').toBe(expected)
})

describe('a program', () => {
  test.each([
    ['1 + 1 // 2'],
    ["[1, 'a'] // [1, 'a']"],
    ['await Promise.resolve(1) // 1'],
    ["JSON.parse('{') // throws SyntaxError"],
    ["null.x // throws TypeError: Cannot read properties of null (reading 'x')"],
    ['const two = 2 // not a value'],
    ["import { rules } from 'undigest'\nrules['no-entries'].severity // 'warning'"],
    ["import { readFileSync } from 'node:fs'\nreadFileSync('one.txt', 'utf8')\n// 'one\\ntwo\\n'"],
  ])('may say %j', async (code) => {
    expect(await faultOf(blockOf('ts', code))).toBeUndefined()
  })

  test('may be CommonJS', async () => {
    const block = blockOf(
      'cjs',
      "const { rules } = require('undigest')",
      "typeof rules // 'object'",
    )
    expect(await faultOf(block)).toBeUndefined()
  })

  test.each([
    ['1 + 1 // 3', '2 !== 3'],
    ["JSON.parse('1') // throws SyntaxError", 'Missing expected exception'],
    ["JSON.parse('{') // throws RangeError", 'SyntaxError'],
    ['({ a: 1 })\n// {\n//   a: 2,\n// }', 'Expected values to be strictly deep-equal'],
    ["import 'undigest/nowhere'", 'not defined by "exports"'],
  ])('may not say %j', async (code, fault) => {
    expect(await faultOf(blockOf('ts', code))).toContain(fault)
  })

  test('that fails names the line of the page', async () => {
    expect(await faultOf(blockOf('ts', '1 // 1', '2 // 3'))).toMatch(/^page\.md:5 /)
  })

  test.each([
    ["import { parseDigest } from 'undigest'\nparseDigest(1)", 'page.md:5 Argument of type'],
    ["import { readDigest } from 'undigest'", 'page.md:4 \'"undigest"\' has no exported'],
  ])('is checked for its types: %j', (code, fault) => {
    const [found] = typeFaults([page(blockOf('ts', code))], consumer)
    expect(found).toContain(fault)
  })
})

describe('a session', () => {
  test('gives what each command prints, errors included', async () => {
    const block = blockOf(
      'console',
      '$ cat one.txt',
      'one',
      'two',
      '$ cat two.txt',
      '?',
      '$ echo $?',
      '1',
    )
    expect(commandsOf(block).map(({ printed }) => printed)).toEqual(['one\ntwo', '?', '1'])
    expect(await outputs(block)).toEqual(['one\ntwo', expect.stringContaining('two.txt'), '1'])
  })

  test('finds the command of the package, also behind npx', async () => {
    const block = blockOf('console', '$ undigest --version', '?', '$ npx undigest --version', '?')
    const [version, again] = await outputs(block)
    expect(version).toMatch(/^\d+\.\d+\.\d+/)
    expect(again).toBe(version)
  })

  test('of commands alone must succeed', async () => {
    await expect(outputs(blockOf('sh', 'true', 'cat one.txt'))).resolves.toEqual(['', 'one\ntwo'])
    await expect(outputs(blockOf('sh', 'false', 'true'))).rejects.toThrow('Command failed')
  })

  test('leaves out the commands that install the package', () => {
    expect(commandsOf(blockOf('sh', 'npm install undigest', 'npm ci && npm test'))).toEqual([])
    expect(commandsOf(blockOf('sh', 'npm ci && rm one.txt'))).toHaveLength(1)
  })

  test('may leave lines out', () => {
    expect(filledIn('a\n…\nd', 'a\nb\nc\nd')).toBe('a\nb\nc\nd')
    expect(filledIn('a\n…\nd', 'a\nd')).toBe('a\nd')
    expect(filledIn('a\n…\ne', 'a\nb\nc\nd')).not.toBe('a\nb\nc\nd')
    expect(filledIn('a\nc', 'a\nb')).toBe('a\nc')
  })
})
