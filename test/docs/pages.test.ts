import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isDrawing, isFile, isProgram, isSession, nameOf, readPages } from './blocks.ts'
import { createConsumer } from './consumer.ts'
import { programFaults, typeFaults } from './programs.ts'
import { commandsOf, runCommands, sessionOf, statedIn } from './sessions.ts'

const TIMEOUT = 60_000

const pages = readPages()
const consumer = createConsumer(pages)

afterAll(() => consumer.remove())

test('the package is built', () => {
  expect(existsSync('dist/index.js'), 'run `npm run build` first').toBe(true)
})

test('the programs of all pages have no fault of type', { timeout: TIMEOUT }, () => {
  expect(typeFaults(pages, consumer)).toEqual([])
})

describe.each(pages)('$path', (page) => {
  const folder = consumer.folderOf(page)
  const runnable = page.blocks.filter((block) => isProgram(block) || isSession(block))

  test('has only blocks that can be run', () => {
    const others = page.blocks.filter((block) => !runnable.includes(block))
    expect(others.filter((block) => !isFile(block) && !isDrawing(block)).map(nameOf)).toEqual([])
  })

  test('has only files that are used', () => {
    const unused = page.blocks.filter(({ title }) => {
      return title !== undefined && !runnable.some(({ code }) => code.includes(title))
    })
    expect(unused.map(nameOf)).toEqual([])
  })

  const programs = page.blocks.filter(isProgram)
  let faults: ReadonlyMap<number, string>
  beforeAll(async () => {
    faults = await programFaults(programs, folder, consumer)
  }, TIMEOUT)

  for (const { line, language } of programs) {
    test(`line ${line}, ${language}`, () => expect(faults.get(line)).toBeUndefined())
  }

  for (const block of page.blocks.filter(isSession)) {
    test.concurrent(`line ${block.line}, ${block.language}`, { timeout: TIMEOUT }, async () => {
      const commands = commandsOf(block)
      const outputs = await runCommands(commands, folder, consumer)
      expect(sessionOf(commands, outputs)).toBe(sessionOf(commands, statedIn(commands, outputs)))
    })
  }
})
