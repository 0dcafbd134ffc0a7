import { expect, test } from 'vitest'
import { pageOf, runIn } from './fake-io.ts'

const page = pageOf('A Title')
const long = page + ' '.repeat(20_000_000)
const terminals = { stderr: 40 }

test('each of several files is named while it is read', async () => {
  const { writes } = await runIn({ files: { a: page, b: page }, terminals }, 'a', 'b')
  expect(writes.filter((text) => text.startsWith('\r'))).toEqual([
    '\r\u001b[2Kreading a',
    '\r\u001b[2K',
    '\r\u001b[2Kreading b',
    '\r\u001b[2K',
  ])
})

test('a long file tells how much of it was read', async () => {
  const { writes } = await runIn({ stdin: long, terminals })
  expect(writes.slice(0, 3)).toEqual([
    '\r\u001b[2Kreading -, 8 MB',
    '\r\u001b[2Kreading -, 16 MB',
    '\r\u001b[2K',
  ])
})

test('it is erased before a file that cannot be read is named', async () => {
  const { writes } = await runIn({ terminals, env: { NO_COLOR: '1' } }, 'a', 'b')
  expect(writes.slice(1, 3)).toEqual(['\r\u001b[2K', 'a error There is no such file\n'])
})

test('one short file needs none', async () => {
  expect((await runIn({ stdin: page, terminals })).stderr).toBe('')
})

test('it fits into one line', async () => {
  const name = 'n'.repeat(100)
  const { writes } = await runIn({ files: { [name]: page, b: page }, terminals }, name, 'b')
  expect(writes[0]).toBe(`\r\u001b[2Kreading ${'n'.repeat(30)}…`)
})

test('a terminal that does not tell its width has 80 columns', async () => {
  const name = 'n'.repeat(100)
  const { writes } = await runIn(
    { files: { [name]: page, b: page }, terminals: { stderr: 0 } },
    name,
    'b',
  )
  expect(writes[0]).toBe(`\r\u001b[2Kreading ${'n'.repeat(70)}…`)
})

test.each([
  ['standard error is no terminal', {}, {}, []],
  ['messages are hidden', terminals, {}, ['--quiet']],
  ['the terminal is dumb', terminals, { TERM: 'dumb' }, []],
])('there is none where %s', async (_, screens, env, argv) => {
  const { stderr } = await runIn(
    { files: { a: page, b: page }, terminals: screens, env },
    'a',
    'b',
    ...argv,
  )
  expect(stderr).toBe('')
})
